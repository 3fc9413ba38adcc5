// The line of a raw <summary>, as GitHub documents use it to fold a week or a phase away.
#pragma once
#include "model/document.hpp"

#include <optional>

namespace waymark {

// A heading with the summary's words, where the block is <details> with a <summary> and nothing else.
std::optional<Block> summary_line(const Block &html);

// Whether the block is </details> alone.
bool closes_details(const Block &html);

} // namespace waymark

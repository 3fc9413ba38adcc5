// A listing as a figure: file name, language, the code with its parts told apart, lines that matter.
// Why: every colour is a class, so that a theme chooses it and no style stands in the page.
#pragma once
#include "markdown/code_fence.hpp"
#include "model/listing.hpp"
#include "model/words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// `parts` cover the code; none: it has no colours. What is to be copied is the text of <code> without what
// stands in .prompt and .output.
std::string render_listing(std::string_view code, const CodeFence &fence, const std::vector<CodePart> &parts,
                           const Wording &words);

} // namespace waymark

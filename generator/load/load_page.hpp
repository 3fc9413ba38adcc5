// A page of its own: content/pages/<slug>.md.
#pragma once
#include "file_access/file_reader.hpp"
#include "model/page.hpp"

#include <optional>

namespace waymark {

std::optional<Page> load_page(const SourceFile &file, Diagnostics &diagnostics);

} // namespace waymark

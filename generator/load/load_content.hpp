// The whole of content/ as typed values.
// Why: every later pass works on these alone, and all mistakes of all files come out in one run.
#pragma once
#include "file_access/file_reader.hpp"
#include "load/load_options.hpp"
#include "model/content.hpp"

namespace waymark {

Content load_content(const FileReader &reader, const LoadOptions &options, Diagnostics &diagnostics);

} // namespace waymark

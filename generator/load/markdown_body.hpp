// The body of a Markdown file below its front matter, without what `private:` names.
#pragma once
#include "load/front_matter.hpp"
#include "load/map_reader.hpp"
#include "model/document.hpp"

namespace waymark {

// Reads the key `private` of `keys` and parses the body.
Document load_markdown_body(const FrontMatter &front_matter, const std::string &file, MapReader &keys);

} // namespace waymark

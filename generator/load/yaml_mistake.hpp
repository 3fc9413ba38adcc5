// What a YAML syntax error means, in the words of somebody who writes, not of a parser.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

struct YamlMistake {
  std::string message;
  std::string hint;
};

// `complaint` is the parser's own message; `line` the line where it stopped, at `column` (bytes, from 1);
// `line_above` the line before it.
YamlMistake explain_yaml_mistake(std::string_view complaint, std::string_view line,
                                 std::string_view line_above, int column);

} // namespace waymark

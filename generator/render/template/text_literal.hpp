// The text of a quoted literal, its escapes (\n, \x41, \u00e9 …) replaced.
#pragma once
#include <string>
#include <string_view>

namespace waymark::templates {

struct TextLiteral {
  std::string text;
  std::string error; // not empty: a wrong escape
};
TextLiteral parse_text_literal(std::string_view inside_quotes);

} // namespace waymark::templates

#include "text/html_escape.hpp"

namespace waymark {

void append_html_escaped(std::string &out, std::string_view text) {
  for (size_t at = 0;;) {
    const auto next = text.find_first_of("&<>\"'", at);
    out += text.substr(at, next - at);
    if (next == std::string_view::npos)
      return;
    switch (text[next]) {
    case '&':
      out += "&amp;";
      break;
    case '<':
      out += "&lt;";
      break;
    case '>':
      out += "&gt;";
      break;
    case '"':
      out += "&#34;";
      break;
    default:
      out += "&#39;";
    }
    at = next + 1;
  }
}

std::string html_escaped(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  append_html_escaped(result, text);
  return result;
}

} // namespace waymark

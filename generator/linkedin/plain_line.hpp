// Markdown inlines and front-matter strings as the plain text that LinkedIn shows.
// Why: LinkedIn renders no Markdown, so nothing of it may be left; words stay as the owner wrote them.
#pragma once
#include "model/document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct TextSpan {
  size_t begin = 0;
  size_t end = 0;
};

struct PlainLine {
  std::string text; // single spaces
  std::vector<TextSpan> code;
  std::vector<TextSpan> bold;
  bool has_picture = false;
};

// Links and code become their text; pictures, footnote marks, raw HTML and struck-out text are dropped.
PlainLine plain_line(const std::vector<Inline> &inlines);

// The same for one line of a YAML string, which no parser has read: **bold**, *emphasis*, `code`,
// [text](address).
std::string plain_line(std::string_view markdown);
// Each line for itself, empty ones dropped.
std::vector<std::string> plain_lines(std::string_view markdown);
// All in one line.
std::string plain_text_of(std::string_view markdown);

} // namespace waymark

// Markdown text as a Document: blocks and inlines with their places, without its private parts.
// Why: the parser behind it (cmark-gfm), its quirks and its limits are known in this folder only.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "model/document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct MarkdownOptions {
  int first_line = 1;                        // of `text` in its file, so that positions are the file's
  std::vector<std::string> private_headings; // sections to leave out, by their headings' words
};

// GitHub Flavored Markdown with footnotes and alerts. What is private is not in the result: text between
// <!-- private --> and <!-- /private -->, and the sections of private_headings. Errors: invalid UTF-8, a
// private part without its end, a table of more than 100 columns, more than 100 levels of nesting.
Document parse_markdown(const std::string &file, std::string_view text, const MarkdownOptions &options,
                        Diagnostics &diagnostics);

} // namespace waymark

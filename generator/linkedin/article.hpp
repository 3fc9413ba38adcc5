// A Markdown document as sentences under headings: what a Sunday text is chosen from.
// Why: code, tables, pictures and quotes stay behind, but the places where they stood are remembered, because
// a sentence that follows one may speak of it.
#pragma once
#include "linkedin/sentence.hpp"
#include "model/document.hpp"

#include <string>
#include <vector>

namespace waymark {

struct ArticleHeading {
  std::string text; // plain
  std::string id;   // anchor; empty for what stands before the first heading
  int level = 0;
};

enum class Language { english, other };

struct Article {
  std::vector<ArticleHeading> headings; // [0] is the part before the first heading
  std::vector<Sentence> sentences;
  int code_blocks = 0;
  Language language = Language::english; // other: the word lists are off, structure and numbers stay
};

Article article_of(const Document &document);

// "1. Count First:" is "count first": as headings are looked up in the word lists.
std::string heading_key(std::string_view heading);

} // namespace waymark

// An article, or one section of it, made ready to compose from: its sentences judged and scored by its topic.
// Why: the whole and a section are two angles of one source, and everything after this treats them alike.
#pragma once
#include "linkedin/article.hpp"
#include "linkedin/score_sentence.hpp"
#include "model/post.hpp"

#include <optional>
#include <set>

namespace waymark {

struct ArticleScope {
  std::string title;
  std::string section_title;        // empty for the whole
  std::vector<std::string> summary; // its sentences
  std::vector<ArticleHeading> headings;
  std::vector<Sentence> sentences;
  std::set<int> closing_sections;
  Topic topic;
  TermIndex index;
  Language language = Language::english;
  int code_blocks = 0;
};

// `section` is an index into the article's headings; it takes in the deeper headings that follow it.
ArticleScope scope_of(const Post &post, const Article &article, std::optional<size_t> section);

// The sections that may be angles: of the article's top heading level, neither boilerplate nor closing.
std::vector<size_t> sections_of(const Article &article);

// Many short sections under numbered or short headings, hardly any code: "Seven checks before a backfill".
bool is_listicle(const ArticleScope &scope);

// Display columns of the sentences that could be used.
int usable_width(const ArticleScope &scope);

} // namespace waymark

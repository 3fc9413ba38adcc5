#include "linkedin/article_scope.hpp"

#include "linkedin/judge_sentence.hpp"
#include "linkedin/plain_line.hpp"
#include "linkedin/word_list.hpp"
#include "linkedin/words/english_headings.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace waymark {
namespace {

bool is_dropped(std::string_view heading) {
  static const WordList dropped(english::heading_dropped);
  return dropped.is_all_of(heading_key(heading));
}

bool is_closing(std::string_view heading) {
  static const WordList closing(english::heading_closing);
  return closing.is_all_of(heading_key(heading));
}

bool is_boilerplate(std::string_view heading) {
  static const WordList boilerplate(english::heading_boilerplate);
  return boilerplate.is_all_of(heading_key(heading));
}

size_t end_of_section(const Article &article, size_t section) {
  auto end = section + 1;
  while (end < article.headings.size() && article.headings[end].level > article.headings[section].level)
    ++end;
  return end;
}

std::string all_of(const std::vector<std::string> &lines) {
  std::string text;
  for (const auto &line : lines)
    text += line + " ";
  return text;
}

void copy_sentences(ArticleScope &scope, const Article &article, std::optional<size_t> section) {
  const auto begin = static_cast<int>(section.value_or(0));
  const auto end = static_cast<int>(section ? end_of_section(article, *section) : article.headings.size());
  for (const auto &sentence : article.sentences) {
    const bool is_inside = sentence.section >= begin && sentence.section < end;
    if (!is_inside || is_dropped(article.headings[static_cast<size_t>(sentence.section)].text))
      continue;
    scope.sentences.push_back(sentence);
    judge_sentence(scope.sentences.back(), scope.language);
  }
}

bool has_number_in_front(std::string_view heading) {
  const auto at = heading.starts_with('#') ? size_t{1} : size_t{0};
  const auto end = heading.find_first_not_of("0123456789", at);
  return end != std::string_view::npos && end > at &&
         std::string_view(" .):").find(heading[end]) != std::string_view::npos;
}

} // namespace

ArticleScope scope_of(const Post &post, const Article &article, std::optional<size_t> section) {
  ArticleScope scope;
  scope.title = plain_text_of(post.title);
  scope.section_title = section ? article.headings[*section].text : "";
  scope.summary = split_sentences(with_full_stop(plain_text_of(post.summary)));
  scope.headings = article.headings;
  scope.language = article.language;
  scope.code_blocks = article.code_blocks;
  for (size_t at = 1; at < article.headings.size(); ++at)
    if (is_closing(article.headings[at].text))
      scope.closing_sections.insert(static_cast<int>(at));
  scope.topic.title = scope.index.terms(scope.title + " " + scope.section_title);
  scope.topic.tags = scope.index.terms(all_of(post.tags));
  const auto summary_terms = scope.index.terms(all_of(scope.summary));
  scope.topic.all = joined(scope.topic.title, summary_terms);
  copy_sentences(scope, article, section);
  score_sentences(scope.sentences, scope.topic, scope.index);
  return scope;
}

std::vector<size_t> sections_of(const Article &article) {
  int top = 7;
  for (size_t at = 1; at < article.headings.size(); ++at)
    top = std::min(top, article.headings[at].level);
  std::vector<size_t> result;
  for (size_t at = 1; at < article.headings.size(); ++at) {
    const auto &heading = article.headings[at];
    const bool is_subject =
        !is_dropped(heading.text) && !is_closing(heading.text) && !is_boilerplate(heading.text);
    if (heading.level == top && is_subject && !heading.id.empty())
      result.push_back(at);
  }
  return result;
}

bool is_listicle(const ArticleScope &scope) {
  constexpr int short_section = 420;
  constexpr int longest_median = 600;
  std::vector<int> widths(scope.headings.size(), 0);
  for (const auto &sentence : scope.sentences)
    widths[static_cast<size_t>(sentence.section)] += display_width(sentence.text);
  std::vector<int> sizes;
  size_t list_like = 0;
  for (size_t at = 1; at < widths.size(); ++at)
    if (widths[at] > 0) {
      sizes.push_back(widths[at]);
      list_like += has_number_in_front(scope.headings[at].text) || widths[at] < short_section ? 1 : 0;
    }
  std::ranges::sort(sizes);
  return scope.section_title.empty() && sizes.size() >= 4 &&
         scope.code_blocks < static_cast<int>(sizes.size()) && 4 * list_like >= 3 * sizes.size() &&
         sizes[sizes.size() / 2] < longest_median;
}

int usable_width(const ArticleScope &scope) {
  int width = 0;
  for (const auto &sentence : scope.sentences)
    width += sentence.may_stand ? display_width(sentence.text) : 0;
  return width;
}

} // namespace waymark

#include "linkedin/slide_passages.hpp"

#include "linkedin/phrase.hpp"
#include "linkedin/sentence.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace waymark {
namespace {

constexpr std::string_view bullet = "• ";
constexpr int longest_lead_in = 32;  // display columns
constexpr int longest_opening = 120; // of a first sentence set large
constexpr int longest_whole = 180;   // of a passage set large as a whole

std::vector<std::string_view> split(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const auto end = text.find(separator);
    if (const auto part = text.substr(0, end); !part.empty())
      parts.push_back(part);
    if (end == std::string_view::npos)
      return parts;
    text.remove_prefix(end + separator.size());
  }
}

std::string joined(const std::vector<std::string> &sentences, size_t begin, size_t end) {
  std::string text;
  for (auto at = begin; at < end; ++at)
    append_sentence(text, sentences[at]);
  return text;
}

bool is_one_clause(std::string_view text) {
  return text.find_first_of(".!?\n") == std::string_view::npos && text.find("•") == std::string_view::npos &&
         split_sentences(text).size() == 1;
}

// "The price: storage grows." is "The price" and "Storage grows."
SlidePassage with_lead_in(std::string_view text) {
  for (const std::string_view colon : {": ", "：", ":\n"}) {
    const auto at = text.find(colon);
    if (at == std::string_view::npos || display_width(text.substr(0, at)) > longest_lead_in ||
        !is_one_clause(text.substr(0, at)))
      continue;
    return {std::string(text.substr(0, at)), as_opening(std::string(text.substr(at + colon.size())))};
  }
  return {{}, std::string(text)};
}

SlidePassage with_opening(std::string text) {
  const auto sentences = split_sentences(text);
  if (sentences.size() > 1 && display_width(sentences.front()) <= longest_opening)
    return {sentences.front(), joined(sentences, 1, sentences.size())};
  if (display_width(text) <= longest_whole)
    return {std::move(text), {}};
  return {{}, std::move(text)};
}

SlidePassage passage_of(std::string text) {
  auto passage = with_lead_in(text);
  return passage.lead.empty() ? with_opening(std::move(text)) : passage;
}

// Even pages: a paragraph that needs two has no widow on the second.
void add_paragraph(std::string_view paragraph, int columns, std::vector<SlidePassage> &passages) {
  const auto sentences = split_sentences(paragraph);
  const int width = display_width(paragraph);
  int pages = std::max(1, (width + columns - 1) / columns);
  const int share = width / pages;
  size_t begin = 0;
  int taken = 0;
  for (size_t at = 0; at < sentences.size(); ++at) {
    taken += display_width(sentences[at]) + 1;
    const bool is_last = at + 1 == sentences.size();
    const bool overflows = !is_last && taken + display_width(sentences[at + 1]) / 2 > share;
    if (!is_last && (!overflows || pages == 1))
      continue;
    --pages;
    passages.push_back(passage_of(joined(sentences, begin, at + 1)));
    begin = at + 1;
    taken = 0;
  }
}

// Under its heading, as many lines on a page as fit; without one each line has its page.
void add_list(std::string_view heading, const std::vector<std::string_view> &lines, int columns,
              std::vector<SlidePassage> &passages) {
  SlidePassage page{std::string(heading), {}};
  for (const auto line : lines) {
    const auto item = line.substr(bullet.size());
    if (heading.empty()) {
      add_paragraph(item, columns, passages);
      continue;
    }
    if (!page.text.empty() && display_width(page.text) + display_width(item) > columns) {
      passages.push_back(page);
      page.text.clear();
    }
    page.text += (page.text.empty() ? "" : "\n") + std::string(line);
  }
  if (page.text.starts_with(bullet) && page.text.find('\n') == std::string::npos)
    page.text.erase(0, bullet.size()); // one line is no list
  if (!page.text.empty())
    passages.push_back(std::move(page));
}

void add_block(std::string_view block, int columns, std::vector<SlidePassage> &passages) {
  std::vector<std::string_view> items;
  std::string_view heading;
  for (auto line : split(block, "\n")) {
    if (line.starts_with(bullet)) {
      items.push_back(line);
    } else if (line.ends_with(':') && items.empty()) {
      heading = line.substr(0, line.size() - 1);
    } else {
      add_paragraph(line, columns, passages);
    }
  }
  if (!items.empty())
    add_list(heading, items, columns, passages);
}

} // namespace

std::vector<SlidePassage> slide_passages(std::string_view part, int columns) {
  std::vector<SlidePassage> passages;
  for (const auto block : split(part, "\n\n"))
    add_block(block, columns, passages);
  return passages;
}

} // namespace waymark

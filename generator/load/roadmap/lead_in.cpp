#include "load/roadmap/lead_in.hpp"

#include "load/roadmap/text_tokens.hpp"
#include "markdown/plain_text.hpp"
#include "text/trim.hpp"

#include <algorithm>

namespace waymark {
namespace {

constexpr std::string_view blanks = " \t\n";

constexpr size_t longest_plain_label = 3; // words

// No word of the owner: "🎯 " or what a wrong re-encoding made of it.
bool is_ornamental(const Inline &each) {
  return each.kind == InlineKind::text && std::ranges::none_of(each.text, [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
         });
}

std::optional<LeadIn> bold_lead_in(const std::vector<Inline> &inlines) {
  auto bold = inlines.begin();
  while (bold != inlines.end() && is_ornamental(*bold))
    ++bold;
  if (bold == inlines.end() || bold->kind != InlineKind::strong)
    return {};
  const auto written = plain_text(bold->children);
  auto label = trimmed(written, blanks);
  const bool has_colon = label.ends_with(':');
  if (has_colon)
    label.remove_suffix(1);
  const std::vector<Inline> after(bold + 1, inlines.end());
  const auto rest_text = plain_text(after);
  const auto rest = trimmed(rest_text, blanks);
  const auto marks = text_tokens(rest);
  const bool is_whole = rest.empty() || is_break(after.front());
  const bool is_joined = !marks.empty() && (marks[0].kind == TextToken::Kind::dash || marks[0].text == ":" ||
                                            marks[0].text == "(" || marks[0].text == "|");
  if (!has_colon && !is_whole && !is_joined)
    return {};
  const bool is_mark = is_joined && marks[0].text != "(";
  return LeadIn{std::string(trimmed(label, blanks)),
                std::string(trimmed(is_mark ? rest.substr(marks[0].end) : rest, blanks)), true};
}

std::optional<LeadIn> plain_lead_in(const std::vector<Inline> &inlines) {
  const auto text = plain_text(inlines);
  const auto colon = text.find(':');
  if (colon == std::string::npos || (colon + 1 < text.size() && text[colon + 1] != ' '))
    return {};
  const auto label = std::string_view(text).substr(0, colon);
  const auto tokens = text_tokens(label);
  const auto words = static_cast<size_t>(std::ranges::count(tokens, TextToken::Kind::word, &TextToken::kind));
  if (words == 0 || words > longest_plain_label)
    return {};
  return LeadIn{std::string(trimmed(label, blanks)),
                std::string(trimmed(std::string_view(text).substr(colon + 1), blanks)), false};
}

} // namespace

bool is_break(const Inline &each) {
  return each.kind == InlineKind::soft_break || each.kind == InlineKind::line_break;
}

std::optional<LeadIn> lead_in(const std::vector<Inline> &inlines) {
  if (auto bold = bold_lead_in(inlines))
    return bold;
  return plain_lead_in(inlines);
}

const Block *first_paragraph(const Block &item) {
  const bool has_one = !item.children.empty() && item.children[0].kind == BlockKind::paragraph;
  return has_one ? item.children.data() : nullptr;
}

std::vector<std::string> plain_lines(const std::vector<Inline> &inlines) {
  std::vector<std::string> lines;
  for (auto begin = inlines.begin(); begin != inlines.end();) {
    const auto end = std::find_if(begin, inlines.end(), is_break);
    lines.push_back(plain_text(std::vector<Inline>(begin, end)));
    begin = end == inlines.end() ? end : end + 1;
  }
  return lines;
}

} // namespace waymark

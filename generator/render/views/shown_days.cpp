#include "render/views/shown_days.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace waymark {

namespace {

using Signs = std::array<std::string_view, 4>;
constexpr Signs done_signs{"✅", "☑", "✔", "✓"};
constexpr Signs due_signs{"📅", "📆", "🗓", "⏰"};
constexpr size_t longest_key = 20; // "[completion:: "

struct Place {
  size_t begin = 0;
  size_t end = 0;
};

std::string_view without_end(std::string_view text, std::string_view end) {
  while (text.ends_with(end))
    text.remove_suffix(end.size());
  return text;
}

// "✅ 2026-06-14": the sign may carry a variation selector.
std::optional<size_t> begin_at_sign(std::string_view before, const Signs &signs) {
  const auto bare = without_end(without_end(before, " "), "\uFE0F");
  for (const auto sign : signs)
    if (bare.ends_with(sign))
      return bare.size() - sign.size();
  return {};
}

bool is_key(std::string_view text) {
  return text.size() <= longest_key && std::ranges::all_of(text, [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ':' || c == ' ';
         });
}

// "(done 2026-06-14)", "[due:: 2026-06-30]", "@done(2026-06-14)".
std::optional<Place> in_brackets(std::string_view text, size_t day, std::string_view word) {
  const auto open = text.substr(0, day).find_last_of("([");
  const auto close = day + 10;
  if (open == std::string_view::npos || close >= text.size() ||
      text[close] != (text[open] == '(' ? ')' : ']') || !is_key(text.substr(open + 1, day - open - 1)))
    return {};
  auto begin = open;
  if (const auto tag = text.substr(0, open).rfind('@');
      tag != std::string_view::npos && is_key(text.substr(tag + 1, open - tag - 1)))
    begin = tag;
  const auto key = text.substr(begin, day - begin);
  return key.find(word) == std::string_view::npos ? std::nullopt : std::optional(Place{begin, close + 1});
}

std::optional<Place> find_mark(std::string_view text, Date day, const Signs &signs,
                               std::initializer_list<std::string_view> words) {
  const auto iso = iso_date(day);
  const auto at = text.find(iso);
  if (at == std::string_view::npos)
    return {};
  if (const auto begin = begin_at_sign(text.substr(0, at), signs))
    return Place{*begin, at + iso.size()};
  for (const auto word : words)
    if (const auto place = in_brackets(text, at, word))
      return place;
  return {};
}

Inline text_inline(std::string text, InlineKind kind = InlineKind::text) {
  Inline words;
  words.kind = kind;
  words.text = std::move(text);
  return words;
}

void add_text(std::vector<Inline> &line, const std::string &text) {
  if (!text.empty())
    line.push_back(text_inline(text));
}

// "by {day}"
void add_due(std::vector<Inline> &line, Date due, const Wording &words) {
  const auto &text = word(words, "due_by");
  const auto day = std::min(text.find("{day}"), text.size());
  add_text(line, text.substr(0, day));
  line.push_back(text_inline("<time datetime=\"" + iso_date(due) + "\">", InlineKind::html));
  line.push_back(text_inline(long_date(due, words)));
  line.push_back(text_inline("</time>", InlineKind::html));
  add_text(line, text.substr(std::min(day + 5, text.size())));
}

} // namespace

std::vector<Inline> with_shown_days(std::vector<Inline> line, const RoadmapItem &item, const Wording &words) {
  std::vector<Inline> result;
  for (auto &each : line) {
    auto &text = each.text;
    if (each.kind != InlineKind::text) {
      result.push_back(std::move(each));
      continue;
    }
    if (const auto place = item.is_done && item.done_on ? find_mark(text, *item.done_on, done_signs,
                                                                    {"done", "completed", "completion"})
                                                        : std::nullopt)
      text = std::string(without_end(std::string_view(text).substr(0, place->begin), " ")) +
             text.substr(place->end);
    const auto due = item.due ? find_mark(text, *item.due, due_signs, {"due"}) : std::nullopt;
    if (!due) {
      result.push_back(std::move(each));
      continue;
    }
    add_text(result, text.substr(0, due->begin));
    add_due(result, *item.due, words);
    add_text(result, text.substr(due->end));
  }
  return result;
}

} // namespace waymark

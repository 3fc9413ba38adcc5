#include "load/roadmap/mark_states.hpp"

#include "load/roadmap/read_legend.hpp"

#include <algorithm>

namespace waymark {
namespace {

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\n") == std::string_view::npos;
}

Block *paragraph_of(Block &item) {
  const bool has_one = !item.children.empty() && item.children[0].kind == BlockKind::paragraph;
  return has_one ? item.children.data() : nullptr;
}

// The parser may have cut "[/] text" at its bracket.
void join_first_texts(std::vector<Inline> &inlines) {
  while (inlines.size() > 1 && inlines[0].kind == InlineKind::text && inlines[1].kind == InlineKind::text &&
         inlines[0].text.size() < 4) {
    inlines[0].text += inlines[1].text;
    inlines.erase(inlines.begin() + 1);
  }
}

std::optional<Tick> state_of_mark(char mark) {
  switch (mark) {
  case '/':
    return Tick::doing;
  case '-':
  case '~':
    return Tick::dropped;
  case '>':
  case '<':
    return Tick::open;
  default:
    return {};
  }
}

void read_mark(Block &item, std::vector<Inline> &inlines) {
  if (inlines.empty() || inlines[0].kind != InlineKind::text || !inlines[0].text.starts_with('['))
    return;
  join_first_texts(inlines);
  auto &text = inlines[0].text;
  if (text.size() < 3 || text[2] != ']' || (text.size() > 3 && text[3] != ' ') ||
      (text.size() == 3 && inlines.size() == 1))
    return;
  if (const auto state = state_of_mark(text[1])) {
    item.tick = *state;
    text.erase(0, std::min<size_t>(text.size(), 4));
  }
}

bool is_struck(const std::vector<Inline> &inlines) {
  bool has_line = false;
  for (const auto &each : inlines) {
    if (each.kind == InlineKind::strikethrough)
      has_line = true;
    else if (each.kind != InlineKind::text || !is_blank(each.text))
      return false;
  }
  return has_line;
}

Inline *first_text(std::vector<Inline> &inlines) {
  if (inlines.empty())
    return nullptr;
  auto &first = inlines.front();
  return first.kind == InlineKind::text ? &first : first_text(first.children);
}

Inline *last_text(std::vector<Inline> &inlines) {
  if (inlines.empty())
    return nullptr;
  auto &last = inlines.back();
  return last.kind == InlineKind::text ? &last : last_text(last.children);
}

std::optional<Tick> state_of(const Legend &legend, const std::string &sign) {
  const auto found = legend.states.find(sign);
  return found == legend.states.end() ? std::nullopt : std::optional(found->second);
}

// "✅ Load a file"; "✅ 2026-06-14" is a date's mark.
std::optional<Tick> take_sign_at_begin(std::string &text, const Legend &legend) {
  const auto tokens = text_tokens(text);
  TokenCursor cursor(tokens);
  const auto sign = sign_at(cursor, text);
  const auto state = state_of(legend, sign.text);
  if (!state)
    return {};
  text.erase(0, std::min(text.find_first_not_of(' ', sign.end), text.size()));
  return state;
}

std::optional<Tick> take_sign_at_end(std::string &text, const Legend &legend) {
  const auto tokens = text_tokens(text);
  auto first = tokens.size();
  while (first > 0 && tokens[first - 1].kind == TextToken::Kind::ornament)
    --first;
  TokenCursor cursor(tokens);
  cursor.go_back(first);
  const auto state = state_of(legend, sign_at(cursor, text).text);
  if (!state)
    return {};
  text.erase(tokens[first].begin);
  text.erase(text.find_last_not_of(' ') + 1);
  return state;
}

void read_sign(Block &item, std::vector<Inline> &inlines, const Legend &legend) {
  std::optional<Tick> state;
  if (auto *text = first_text(inlines))
    state = take_sign_at_begin(text->text, legend);
  if (auto *text = state ? nullptr : last_text(inlines))
    state = take_sign_at_end(text->text, legend);
  if (state && (item.tick == Tick::none || (item.tick == Tick::open && *state != Tick::done)))
    item.tick = *state;
}

void visit(std::vector<Block> &blocks, const Legend &legend) {
  for (auto &block : blocks) {
    if (legend.sources.contains(&block))
      continue;
    if (block.kind == BlockKind::item)
      if (auto *paragraph = paragraph_of(block)) {
        read_mark(block, paragraph->inlines);
        if (is_struck(paragraph->inlines))
          block.tick = Tick::dropped;
        if (!legend.states.empty())
          read_sign(block, paragraph->inlines, legend);
      }
    visit(block.children, legend);
  }
}

} // namespace

void mark_states(Document &document) {
  const auto legend = read_legend(document);
  visit(document.blocks, legend);
}

} // namespace waymark

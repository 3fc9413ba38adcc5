#include "load/roadmap/read_legend.hpp"

#include "load/roadmap/lead_in.hpp"
#include "load/roadmap/parse_status.hpp"
#include "load/roadmap/phrase_table.hpp"
#include "markdown/plain_text.hpp"

#include <algorithm>
#include <set>

namespace waymark {
namespace {

using States = std::map<std::string, Tick>;

constexpr size_t longest_legend = 600; // bytes of a paragraph

const PhraseSet &legend_words() {
  static const PhraseSet words{"legend, key, status, status key, status legend, progress, progress legend, "
                               "symbols, leyenda, estado, legenda, "
                               "status atual, estado atual, légende, statut, état, legende, "
                               "zeichenerklärung, stato, chú thích, trạng thái, "
                               "ký hiệu, keterangan"};
  return words;
}

void skip_joiners(TokenCursor &cursor) {
  while (cursor.accept_mark('=') || cursor.accept_mark(':') || cursor.accept_mark('(') ||
         cursor.accept_dash() || cursor.accept_mark('>'))
    continue;
}

bool accept_sign(TokenCursor &cursor, std::string_view text, Sign &sign) {
  sign = sign_at(cursor, text);
  while (!cursor.is_at_end() && cursor.peek().begin < sign.end)
    cursor.advance();
  return !sign.text.empty();
}

// "✅ = Done", "Done ✅"
bool accept_pair(TokenCursor &cursor, std::string_view text, States &states) {
  Sign sign;
  const bool is_sign_first = accept_sign(cursor, text, sign);
  if (is_sign_first)
    skip_joiners(cursor);
  const auto state = accept_status(cursor);
  if (!is_sign_first) {
    skip_joiners(cursor);
    accept_sign(cursor, text, sign);
  }
  if (!state || sign.text.empty())
    return false;
  states.emplace(std::move(sign.text), *state);
  return true;
}

void skip_separators(TokenCursor &cursor) {
  while (cursor.accept_mark(',') || cursor.accept_mark('|') || cursor.accept_mark(';') ||
         cursor.accept_mark('/') || cursor.accept_mark(')') || cursor.accept_mark('.') ||
         cursor.accept_mark('*') || cursor.accept_dash())
    continue;
}

void skip_to_sign(TokenCursor &cursor) {
  while (!cursor.is_at_end() && cursor.peek().kind != TextToken::Kind::ornament)
    cursor.advance();
}

bool tells_apart(const States &states) {
  std::set<Tick> different;
  for (const auto &[sign, state] : states)
    different.insert(state);
  return different.size() > 1;
}

// With a label before it other words may stand between the pairs; without one nothing else may.
States states_of_text(std::string_view text) {
  const auto is_beyond_letters = [](char c) { return static_cast<unsigned char>(c) >= 0xE2; };
  if (text.size() > longest_legend || std::ranges::none_of(text, is_beyond_letters))
    return {};
  const auto tokens = text_tokens(text);
  TokenCursor cursor(tokens);
  const bool is_labelled = legend_words().accept(cursor) && (cursor.is_mark(':') || cursor.is_dash());
  skip_joiners(cursor);
  States states;
  while (!cursor.is_at_end()) {
    if (!accept_pair(cursor, text, states)) {
      if (!is_labelled)
        return {};
      skip_to_sign(cursor);
    }
    skip_separators(cursor);
  }
  return tells_apart(states) ? states : States();
}

// Each item is a sign and what it means, and a remark at most.
States states_of_list(const Block &list) {
  States states;
  for (const auto &item : list.children) {
    const auto *paragraph = first_paragraph(item);
    const auto text = paragraph ? plain_text(paragraph->inlines) : std::string();
    const auto tokens = text_tokens(text);
    TokenCursor cursor(tokens);
    if (!paragraph || item.children.size() > 1 || !accept_pair(cursor, text, states))
      return {};
    if (!cursor.is_at_end() && !cursor.is_mark('(') && !cursor.is_dash() && !cursor.is_mark(':') &&
        !cursor.is_mark('.'))
      return {};
  }
  return tells_apart(states) ? states : States();
}

// A table of signs and their meanings; a third column may explain.
States states_of_table(const Block &table) {
  States states;
  for (const auto &row : table.children) {
    if (row.is_header)
      continue;
    if (row.children.size() < 2 || row.children.size() > 3)
      return {};
    const auto text = plain_text(row.children[0].inlines) + " = " + plain_text(row.children[1].inlines);
    const auto tokens = text_tokens(text);
    TokenCursor cursor(tokens);
    if (!accept_pair(cursor, text, states))
      return {};
  }
  return tells_apart(states) ? states : States();
}

void search(const std::vector<Block> &blocks, Legend &legend) {
  for (const auto &block : blocks) {
    States states;
    if (block.kind == BlockKind::paragraph)
      states = states_of_text(plain_text(block.inlines));
    else if (block.kind == BlockKind::list)
      states = states_of_list(block);
    else if (block.kind == BlockKind::table)
      states = states_of_table(block);
    else if (block.kind == BlockKind::quote)
      search(block.children, legend);
    if (states.empty())
      continue;
    legend.states.merge(states);
    legend.sources.insert(&block);
  }
}

} // namespace

Legend read_legend(const Document &document) {
  Legend legend;
  search(document.blocks, legend);
  return legend;
}

} // namespace waymark

#include "load/roadmap/parse_unit_label.hpp"

#include "load/roadmap/classify_section.hpp"
#include "load/roadmap/number_words.hpp"
#include "load/roadmap/unit_words.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace waymark {
namespace {

constexpr size_t longest_label = 400; // bytes; what is longer is a paragraph under a '#'

// A word without a single ASCII letter, and short: what is left of an emoji after a wrong re-encoding
// ("üéØ").
bool is_damaged_ornament(const TextToken &token) {
  return token.kind == TextToken::Kind::word && code_points(token.text) <= 4 &&
         std::ranges::none_of(token.text, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_opening(const TextToken &token) {
  return token.kind == TextToken::Kind::ornament || token.kind == TextToken::Kind::mark ||
         is_damaged_ornament(token);
}

// Emoji, brackets, "1." and "2)" before the label; a '#' of a heading without its blank.
void skip_ornaments(TokenCursor &cursor) {
  while (!cursor.is_at_end() && is_opening(cursor.peek()) && !unit_word(cursor.peek()))
    cursor.advance();
  if (cursor.is_number() && (cursor.is_mark('.', 1) || cursor.is_mark(')', 1)) && !cursor.is_number(2))
    cursor.advance(2);
}

bool ends_label(const TextToken &token) {
  return token.kind != TextToken::Kind::word && token.kind != TextToken::Kind::number;
}

bool accept_joiner(TokenCursor &cursor) {
  if (cursor.accept_dash() || cursor.accept_word("to") || cursor.accept_word("through") ||
      cursor.accept_mark('&') || cursor.accept_word("and"))
    return true;
  return cursor.accept_mark(',') || cursor.accept_mark('+');
}

// "1-2", "1 & 2", "9 to 14": the second number. A number that begins the title ("Phase 1 - 3 projects") is
// none.
std::optional<int> parse_range_end(TokenCursor &cursor, std::string_view text, int from) {
  const auto place = cursor.place();
  if (accept_joiner(cursor)) {
    if (const auto *repeated = unit_word(cursor.peek()); repeated && cursor.is_number(1))
      cursor.advance(); // "Week 1 - Week 2"
    const auto to = parse_number(cursor, text, RomanNumbers::accepted);
    if (to && *to > from && *to - from <= 120 && ends_label(cursor.peek()))
      return to;
  }
  cursor.go_back(place);
  return {};
}

// "1.2" keeps its last number; "1/12" and "1 of 12" their first.
int parse_number_tail(TokenCursor &cursor, int number) {
  while (cursor.is_mark('.') && cursor.peek().is_glued && cursor.is_number(1) && cursor.peek(1).is_glued) {
    number = cursor.peek(1).number;
    cursor.advance(2);
  }
  if ((cursor.is_mark('/') || cursor.is_word("of")) && cursor.is_number(1))
    cursor.advance(2);
  return number;
}

// Week 3, Weeks 1-4, Week -3, Phase II, Day #7, Months 36+
bool parse_word_and_number(TokenCursor &cursor, std::string_view text, UnitLabel &label) {
  const auto *word = unit_word(cursor.peek());
  if (!word)
    return false;
  const auto place = cursor.place();
  cursor.advance();
  cursor.accept_mark('#');
  const bool is_negative =
      cursor.is_dash() && cursor.is_number(1) && cursor.peek(1).is_glued && !cursor.peek().is_glued;
  if (is_negative || (cursor.is_dash() && cursor.peek().is_glued && cursor.peek(1).is_glued))
    cursor.advance(); // "Week -3", "Week-3"
  auto number = parse_number(cursor, text, RomanNumbers::accepted);
  if (!number) {
    cursor.go_back(place);
    return false;
  }
  label.kind = word->kind;
  label.number = parse_number_tail(cursor, is_negative ? -*number : *number);
  label.number_end = parse_range_end(cursor, text, *label.number);
  label.is_open = cursor.is_mark('+') && cursor.peek().is_glued;
  if (label.is_open)
    cursor.advance();
  return true;
}

// First Month, 2nd Sprint
bool parse_ordinal_and_word(TokenCursor &cursor, std::string_view, UnitLabel &label) {
  const auto place = cursor.place();
  const auto number = parse_ordinal(cursor);
  const auto *word = number ? unit_word(cursor.peek()) : nullptr;
  if (!word || word->number == GrammaticalNumber::plural) {
    cursor.go_back(place);
    return false;
  }
  cursor.advance();
  label.kind = word->kind;
  label.number = number;
  return true;
}

// Q1, Q1 2026, Q1–Q2 2026, 2026 Q1
bool parse_quarter_name(TokenCursor &cursor, std::string_view, UnitLabel &label) {
  const auto place = cursor.place();
  auto range = parse_partial_range(cursor);
  if (!range || !range->start || !range->start->quarter || !range->end || !range->end->quarter) {
    cursor.go_back(place);
    return false;
  }
  label.kind = UnitKind::quarter;
  label.number = static_cast<int>(*range->start->quarter);
  if (range->end != range->start)
    label.number_end = static_cast<int>(*range->end->quarter);
  SpanPhrase span;
  span.calendar = *range;
  if (range->start->year)
    label.timing.span = span;
  return true;
}

bool parse_one_label(TokenCursor &cursor, std::string_view text, UnitLabel &label) {
  return parse_word_and_number(cursor, text, label) || parse_ordinal_and_word(cursor, text, label) ||
         parse_quarter_name(cursor, text, label);
}

// "Month 3" says when it is, "Phase 3" does not; "Year 2026" is a calendar year.
std::optional<SpanPhrase> span_of_number(const UnitLabel &label) {
  const bool is_time = label.kind == UnitKind::day || label.kind == UnitKind::week ||
                       label.kind == UnitKind::month || label.kind == UnitKind::quarter ||
                       label.kind == UnitKind::year;
  if (!is_time || !label.number)
    return {};
  SpanPhrase span;
  if (label.kind == UnitKind::year && *label.number >= 1900) {
    span.calendar = {PartialDate{*label.number, {}, {}, {}},
                     PartialDate{label.number_end.value_or(*label.number), {}, {}, {}}, false};
    return span;
  }
  span.form = SpanPhrase::Form::numbered;
  span.unit = label.kind;
  span.from = *label.number;
  span.to = label.number_end.value_or(*label.number);
  span.is_open = label.is_open;
  return span;
}

// "Week 1 Checklist" is a section about week 1, not week 1.
bool is_section_title(std::string_view rest) {
  const auto tokens = text_tokens(rest);
  const auto words = std::ranges::count(tokens, TextToken::Kind::word, &TextToken::kind);
  return !tokens.empty() && tokens[0].kind == TextToken::Kind::word && words <= 2 &&
         classify_section(rest).has_value();
}

void read_title(UnitLabel &label, std::string_view rest) {
  auto [title, timing] = split_timing(rest);
  label.title = std::move(title);
  label.is_time_written = timing.span.has_value();
  const auto own = label.timing.span ? label.timing.span : span_of_number(label);
  label.timing = std::move(timing);
  if (!label.timing.span)
    label.timing.span = own;
}

// "Foundation Phase (Weeks 1-12)", "Beginner Level"
std::optional<UnitLabel> parse_named_label(std::string_view text, const std::vector<TextToken> &tokens,
                                           size_t first) {
  const auto stop = std::find_if(
      tokens.begin() + static_cast<std::ptrdiff_t>(first), tokens.end(), [](const TextToken &token) {
        return token.kind != TextToken::Kind::word &&
               !(token.kind == TextToken::Kind::dash && token.is_glued) &&
               !(token.kind == TextToken::Kind::mark && (token.text == "&" || token.text == "/"));
      });
  const auto count = static_cast<size_t>(stop - tokens.begin());
  if (count < first + 2 || count > first + 5 || unit_word(tokens[first]))
    return {};
  const auto *word = unit_word(tokens[count - 1]);
  if (!word || word->number == GrammaticalNumber::plural || word->kind == UnitKind::day ||
      word->kind == UnitKind::milestone)
    return {};
  UnitLabel label;
  label.certainty = UnitLabel::Certainty::named;
  label.kind = word->kind;
  label.label = text.substr(tokens[first].begin, tokens[count - 1].end - tokens[first].begin);
  read_title(label, text.substr(tokens[count - 1].end));
  return label;
}

} // namespace

std::optional<UnitLabel> parse_unit_label(std::string_view text) {
  if (text.size() > longest_label)
    return {};
  const auto tokens = text_tokens(text);
  TokenCursor cursor(tokens);
  skip_ornaments(cursor);
  const auto first = cursor.place();
  if (first >= tokens.size())
    return {};
  UnitLabel label;
  if (!parse_one_label(cursor, text, label))
    return parse_named_label(text, tokens, first);
  // "Month 1 Week 2", "Phase 1, Week 2": the finest one is what it is.
  for (auto place = cursor.place();; place = cursor.place()) {
    if (!cursor.accept_mark(','))
      cursor.accept_dash();
    if (unit_word(cursor.peek()) == nullptr || !parse_word_and_number(cursor, text, label)) {
      cursor.go_back(place);
      break;
    }
    label.timing.span.reset();
  }
  const auto rest = text.substr(cursor.end_of_last());
  if (is_section_title(rest))
    return {};
  label.label = text.substr(tokens[first].begin, cursor.end_of_last() - tokens[first].begin);
  read_title(label, rest);
  return label;
}

} // namespace waymark

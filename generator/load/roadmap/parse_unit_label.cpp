#include "load/roadmap/parse_unit_label.hpp"

#include "load/roadmap/calendar_words.hpp"
#include "load/roadmap/classify_section.hpp"
#include "load/roadmap/number_words.hpp"
#include "load/roadmap/parse_calendar_label.hpp"
#include "load/roadmap/unit_words.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <string>

namespace waymark {
namespace {

// A word without a single ASCII letter, and short: what is left of an emoji after a wrong re-encoding
// ("üéØ").
bool is_damaged_ornament(const TextToken &token, std::string_view text) {
  const auto written = text.substr(token.begin, token.end - token.begin);
  return token.kind == TextToken::Kind::word && code_points(written) <= 4 &&
         std::ranges::all_of(written, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

bool is_opening(const TextToken &token, std::string_view text) {
  const bool is_keycap = token.kind == TextToken::Kind::number && token.end - token.begin > token.text.size();
  return token.kind == TextToken::Kind::ornament || token.kind == TextToken::Kind::mark || is_keycap ||
         is_damaged_ornament(token, text);
}

// "1. Woche: …", where nothing but the title follows the word; "1. Phase One" is a list's number.
bool is_dotted_ordinal(TokenCursor cursor) {
  if (!cursor.is_number() || !cursor.is_mark('.', 1))
    return false;
  cursor.advance(2);
  accept_ordinal_ending(cursor); // "1.ª semana"
  const auto word = accept_unit_word(cursor);
  return word && word->number == GrammaticalNumber::singular &&
         (cursor.is_at_end() || cursor.is_dash() || cursor.is_mark(':') || cursor.is_mark('('));
}

// Emoji, brackets, "1." and "2)" before the label; a '#' of a heading without its blank.
void skip_ornaments(TokenCursor &cursor, std::string_view text) {
  while (!cursor.is_at_end() && is_opening(cursor.peek(), text) && !is_unit_word(cursor))
    cursor.advance();
  if (is_dotted_ordinal(cursor))
    return;
  if (cursor.is_number() && (cursor.is_mark('.', 1) || cursor.is_mark(')', 1)) && !cursor.is_number(2))
    cursor.advance(2);
}

bool ends_label(const TextToken &token) {
  return token.kind != TextToken::Kind::word && token.kind != TextToken::Kind::number;
}

bool accept_joiner(TokenCursor &cursor) {
  return cursor.accept_dash() || cursor.accept_mark('&') || cursor.accept_mark(',') ||
         cursor.accept_mark('+') || cursor.accept_mark('/') || cursor.accept_mark('~') ||
         accept_range_word(cursor);
}

// What may stand behind the last number of a label, or behind one before the last: "2 and 3".
bool ends_number(TokenCursor cursor) {
  return ends_label(cursor.peek()) || (accept_joiner(cursor) && cursor.is_number());
}

// "1-2", "1 & 2", "9 to 14", "1, 2 and 3": the last number. One that begins the title ("Phase 1 - 3
// projects") is none.
std::optional<int> parse_range_end(TokenCursor &cursor, std::string_view text, const UnitLabel &label) {
  std::optional<int> last;
  for (auto place = cursor.place();; place = cursor.place()) {
    std::optional<int> to;
    if (accept_joiner(cursor)) {
      cursor.accept_word("and"); // "1, 2, and 3"
      auto ahead = cursor;
      if (const auto word = accept_unit_word(ahead); word && word->kind == label.kind && ahead.is_number())
        cursor.go_back(ahead.place()); // "Week 1 - Week 2"
      to = parse_number(cursor, text, RomanNumbers::accepted);
    }
    const int before = last.value_or(*label.number);
    if (!to || *to <= before || *to - before > 120 || !ends_number(cursor)) {
      cursor.go_back(place);
      return last;
    }
    last = to;
  }
}

// "1.2" keeps its last number; "1/12" and "1 of 12" their first.
void parse_number_tail(TokenCursor &cursor, UnitLabel &label) {
  auto dotted = std::to_string(*label.number);
  while (cursor.is_mark('.') && cursor.peek().is_glued && cursor.is_number(1) && cursor.peek(1).is_glued) {
    label.number = cursor.peek(1).number;
    dotted += "." + cursor.peek(1).text;
    label.dotted_number = dotted;
    cursor.advance(2);
  }
  // "Week 1/2" are two weeks, "Step 1/2" is one of two.
  const bool counts_parts =
      label.kind == UnitKind::step || label.kind == UnitKind::part || label.kind == UnitKind::module;
  const int least = *label.number + (counts_parts || cursor.is_word("of") ? 1 : 2);
  const bool is_share =
      cursor.is_number(1) && cursor.peek(1).number >= least && (cursor.is_mark('/') || cursor.is_word("of"));
  if (is_share)
    cursor.advance(2);
}

// Day 3, but not "Day 2026"; "W3:", "D1" and "L2:" as abbreviations.
std::optional<UnitWord> accept_label_word(TokenCursor &cursor, UnitLabel &label) {
  if (const auto word = accept_unit_word(cursor))
    return word;
  const auto kind = cursor.is_word("w")   ? std::optional(UnitKind::week)
                    : cursor.is_word("d") ? std::optional(UnitKind::day)
                    : cursor.is_word("l") ? std::optional(UnitKind::level)
                                          : std::nullopt;
  const bool is_letter = kind && cursor.is_number(1) && cursor.peek(1).is_glued &&
                         cursor.peek(1).text.size() <= 3 && (ends_label(cursor.peek(2)) || cursor.is_dash(2));
  if (!is_letter)
    return {};
  if (kind != UnitKind::week)
    label.certainty = UnitLabel::Certainty::named; // or the name of a drone, or of a cache
  cursor.advance();
  return UnitWord{*kind, GrammaticalNumber::singular, NameOrder::name_first};
}

// Week 3, Weeks 1-4, Week -3, Phase II, Day #7, Months 36+, Minggu ke-3, Minggu pertama
bool parse_word_and_number(TokenCursor &cursor, std::string_view text, UnitLabel &label) {
  const auto place = cursor.place();
  const auto word = accept_label_word(cursor, label);
  if (!word)
    return false;
  skip_number_prefix(cursor);
  const bool is_negative =
      cursor.is_dash() && cursor.is_number(1) && cursor.peek(1).is_glued && !cursor.peek().is_glued;
  if (is_negative || (cursor.is_dash() && cursor.peek().is_glued && cursor.peek(1).is_glued))
    cursor.advance(); // "Week -3", "Week-3"
  auto number = parse_number(cursor, text, RomanNumbers::accepted);
  if (!number && !cursor.is_number())
    number = parse_ordinal(cursor);
  if (!number || (*number >= 1900 && word->kind != UnitKind::year)) {
    cursor.go_back(place);
    return false;
  }
  label.kind = word->kind;
  label.number = is_negative ? -*number : *number;
  parse_number_tail(cursor, label);
  label.number_end = parse_range_end(cursor, text, label);
  label.is_open = cursor.is_mark('+') && cursor.peek().is_glued;
  if (label.is_open)
    cursor.advance();
  return true;
}

// First Month, 2nd Sprint
bool parse_ordinal_and_word(TokenCursor &cursor, std::string_view, UnitLabel &label) {
  const auto place = cursor.place();
  const auto number = parse_ordinal(cursor);
  const auto word = number ? accept_unit_word(cursor) : std::nullopt;
  if (!word || word->number == GrammaticalNumber::plural) {
    cursor.go_back(place);
    return false;
  }
  label.kind = word->kind;
  label.number = number;
  return true;
}

// Q1, Q1 2026, Q1–Q2 2026, 2026 Q1
bool parse_quarter_name(TokenCursor &cursor, std::string_view, UnitLabel &label) {
  const auto place = cursor.place();
  auto range = parse_partial_range(cursor);
  const bool is_quarter = range && range->start && range->start->quarter &&
                          (range->is_ongoing || (range->end && range->end->quarter));
  if (!is_quarter) {
    cursor.go_back(place);
    return false;
  }
  label.kind = UnitKind::quarter;
  label.number = static_cast<int>(*range->start->quarter);
  if (range->end && range->end != range->start)
    label.number_end = static_cast<int>(*range->end->quarter);
  SpanPhrase span;
  span.calendar = *range;
  if (range->start->year)
    label.timing.span = span;
  return true;
}

bool parse_one_label(TokenCursor &cursor, std::string_view text, UnitLabel &label) {
  return parse_quarter_name(cursor, text, label) || parse_word_and_number(cursor, text, label) ||
         parse_ordinal_and_word(cursor, text, label);
}

bool is_time(UnitKind kind) {
  return kind == UnitKind::day || kind == UnitKind::week || kind == UnitKind::month ||
         kind == UnitKind::quarter || kind == UnitKind::year;
}

// "Month 3" says when it is, "Phase 3" does not; "Year 2026" is a calendar year.
std::optional<SpanPhrase> span_of_number(const UnitLabel &label) {
  if (!is_time(label.kind) || !label.number)
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

// "Week 1 Checklist" is a section about week 1, not week 1; "Week 1 Project: Scraper" is a week that its
// project names.
bool is_section_title(std::string_view rest) {
  const auto tokens = text_tokens(rest);
  if (tokens.empty() || tokens[0].kind != TextToken::Kind::word)
    return false;
  const auto colon = rest.find(':');
  const bool names_work = colon != std::string_view::npos && colon + 1 < rest.size();
  const auto words = std::ranges::count(tokens, TextToken::Kind::word, &TextToken::kind);
  const auto kind = words <= 2 ? classify_section(rest) : classify_section(rest, LabelMatch::whole);
  return kind && !(names_work && kind == SectionKind::projects);
}

void read_title(UnitLabel &label, std::string_view rest) {
  auto [title, timing] = split_timing(rest);
  label.title = std::move(title);
  label.is_time_written = label.is_time_written || timing.span.has_value();
  const auto own = label.timing.span ? label.timing.span : span_of_number(label);
  label.timing = std::move(timing);
  if (!label.timing.span)
    label.timing.span = own;
}

void write_time(UnitLabel &label, const UnitLabel &time, std::string_view written) {
  label.timing.span = time.timing.span ? time.timing.span : span_of_number(time);
  label.timing.span->text = written;
  label.is_time_written = true;
}

// "Month 1 Week 2": the finest one is what it is. "Phase 1 – Weeks 1-4" and "Weeks 1-4 | Phase 1" are a phase
// and its time. Returns where the label ends, in bytes; label.label is set where it does not begin with the
// text.
size_t read_further_labels(TokenCursor &cursor, size_t label_begin, std::string_view text, UnitLabel &label) {
  auto label_end = cursor.end_of_last();
  for (auto place = cursor.place();; place = cursor.place()) {
    const bool is_apart = cursor.accept_mark(':') || cursor.accept_mark('|');
    if (!is_apart && !cursor.accept_mark(','))
      cursor.accept_dash();
    const auto begin = cursor.peek().begin;
    UnitLabel next;
    const bool is_next = is_unit_word(cursor) && parse_word_and_number(cursor, text, next);
    const auto end = cursor.end_of_last();
    if (is_next && !is_time(label.kind) && is_time(next.kind) && next.number_end) {
      write_time(label, next, text.substr(begin, end - begin));
      return label_end;
    }
    const bool has_time_before = is_next && is_time(label.kind) && !is_time(next.kind);
    if (!is_next || (is_apart && !has_time_before)) {
      cursor.go_back(place);
      return label_end;
    }
    if (has_time_before) {
      write_time(next, label, text.substr(label_begin, label_end - label_begin));
      next.label = text.substr(begin, end - begin);
    }
    label = std::move(next);
    label_end = end;
  }
}

bool is_capital_letter(const TextToken &token, std::string_view text) {
  return token.end - token.begin == 1 && text[token.begin] >= 'A' && text[token.begin] <= 'Z';
}

bool may_have_name(const UnitWord &word) {
  return word.number == GrammaticalNumber::singular && word.kind != UnitKind::day &&
         word.kind != UnitKind::milestone;
}

UnitLabel named_label(const UnitWord &word, std::string_view text, size_t begin, size_t end) {
  UnitLabel label;
  label.certainty = UnitLabel::Certainty::named;
  label.kind = word.kind;
  label.label = text.substr(begin, end - begin);
  read_title(label, text.substr(end));
  return label;
}

// "Foundation Phase (Weeks 1-12)", "Beginner Level", "Nivel Principiante"
std::optional<UnitLabel> parse_named_label(std::string_view text, const std::vector<TextToken> &tokens,
                                           size_t first) {
  const auto stop = std::find_if(
      tokens.begin() + static_cast<std::ptrdiff_t>(first), tokens.end(), [](const TextToken &token) {
        return token.kind != TextToken::Kind::word &&
               !(token.kind == TextToken::Kind::dash && token.is_glued) &&
               !(token.kind == TextToken::Kind::mark && (token.text == "&" || token.text == "/"));
      });
  const auto count = static_cast<size_t>(stop - tokens.begin());
  if (count < first + 2 || count > first + 5)
    return {};
  TokenCursor cursor(tokens);
  cursor.go_back(first);
  if (const auto word = accept_unit_word(cursor)) {
    const bool is_ladder =
        word->kind == UnitKind::phase || word->kind == UnitKind::level || word->kind == UnitKind::stage;
    const bool is_lettered = may_have_name(*word) && !is_time(word->kind) && count == cursor.place() + 1 &&
                             is_capital_letter(tokens[count - 1], text); // "Phase A"
    if (is_lettered)
      return named_label(*word, text, tokens[first].begin, tokens[count - 1].end);
    if (word->order == NameOrder::name_first || !is_ladder || !may_have_name(*word) ||
        cursor.place() >= count)
      return {};
    return named_label(*word, text, tokens[first].begin, tokens[count - 1].end);
  }
  cursor.go_back(count - 1);
  const auto word = accept_unit_word(cursor);
  if (!word || !may_have_name(*word) || cursor.is_number())
    return {};
  return named_label(*word, text, tokens[first].begin, tokens[count - 1].end);
}

// "Week of Oct 26": the seven days from it on.
std::optional<UnitLabel> parse_week_of(TokenCursor cursor, std::string_view text) {
  const auto begin = cursor.peek().begin;
  const auto word = accept_unit_word(cursor);
  if (!word || word->kind != UnitKind::week ||
      !(accept_of(cursor) || accept_from(cursor) || accept_since(cursor)))
    return {};
  const auto date = parse_partial_date(cursor);
  if (!date || !date->day)
    return {};
  SpanPhrase span;
  span.text = text.substr(begin, cursor.end_of_last() - begin);
  span.calendar = {*date, {}, false};
  span.is_week = true;
  auto label = named_label(*word, text, begin, cursor.end_of_last());
  label.timing.span = span;
  label.is_time_written = true;
  return label;
}

} // namespace

std::optional<UnitLabel> parse_unit_label(std::string_view text, SectionTitles section_titles) {
  if (text.size() > longest_unit_label)
    return {};
  const auto tokens = text_tokens(text);
  TokenCursor cursor(tokens);
  skip_ornaments(cursor, text);
  const auto first = cursor.place();
  if (first >= tokens.size())
    return {};
  if (auto week = parse_week_of(cursor, text))
    return week;
  if (auto calendar = parse_calendar_label(text, tokens, first))
    return calendar;
  UnitLabel label;
  if (accept_since(cursor) && !is_unit_word(cursor)) // "From Week 1 to Week 4"
    cursor.go_back(first);
  if (!parse_one_label(cursor, text, label))
    return parse_named_label(text, tokens, first);
  const auto label_end = read_further_labels(cursor, tokens[first].begin, text, label);
  const auto rest = text.substr(cursor.end_of_last());
  if (section_titles == SectionTitles::are_sections && is_section_title(rest))
    return {};
  if (label.label.empty())
    label.label = text.substr(tokens[first].begin, label_end - tokens[first].begin);
  read_title(label, rest);
  return label;
}

} // namespace waymark

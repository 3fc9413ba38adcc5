#include "load/roadmap/parse_calendar_label.hpp"

#include "load/roadmap/calendar_words.hpp"

namespace waymark {
namespace {

constexpr int longest_week = 9; // days from first to last: some people's weeks hold two weekends

// In a year that is written or, for lack of one, any.
std::optional<int> days_of(const PartialRange &range) {
  auto start = *range.start, end = *range.end;
  if (!start.day || !end.day)
    return {};
  end.year = end.year.value_or(2027);
  start.year = start.year.value_or(*end.year - (start.month > end.month ? 1 : 0));
  const auto first = first_day(start), last = last_day(end);
  return first && last ? std::optional(days_between(*first, *last) + 1) : std::nullopt;
}

UnitKind kind_of(const PartialRange &range) {
  if (!range.start->month && !range.start->quarter)
    return UnitKind::year;
  if (const auto days = days_of(range))
    return *days == 1 ? UnitKind::day : *days <= longest_week ? UnitKind::week : UnitKind::month;
  return range.start->quarter ? UnitKind::quarter : UnitKind::month;
}

bool ends_date(const TokenCursor &cursor) {
  return cursor.is_at_end() || cursor.is_dash() || cursor.is_mark(':') || cursor.is_mark('(') ||
         cursor.is_mark('|') || cursor.is_mark(',') || cursor.is_mark(')') || cursor.is_mark(']') ||
         cursor.is_mark('.') || cursor.peek().kind == TextToken::Kind::ornament;
}

void number_by_date(UnitLabel &label, const PartialRange &range) {
  if (label.kind == UnitKind::year) {
    label.number = range.start->year;
    if (range.end->year != range.start->year)
      label.number_end = range.end->year;
  } else if (label.kind == UnitKind::quarter) {
    label.number = static_cast<int>(*range.start->quarter);
    if (range.end->quarter && range.end->quarter != range.start->quarter)
      label.number_end = static_cast<int>(*range.end->quarter);
  }
}

} // namespace

std::optional<UnitLabel> parse_calendar_label(std::string_view text, const std::vector<TextToken> &tokens,
                                              size_t first) {
  TokenCursor cursor(tokens);
  cursor.go_back(first);
  const auto range = parse_partial_range(cursor);
  if (!range || !range->start || !range->end || !ends_date(cursor))
    return {};
  UnitLabel label;
  label.kind = kind_of(*range);
  if (label.kind == UnitKind::quarter && tokens[first].text != "h")
    return {};
  label.certainty = UnitLabel::Certainty::named;
  number_by_date(label, *range);
  const auto begin = tokens[first].begin, end = cursor.end_of_last();
  label.label = text.substr(begin, end - begin);
  auto [title, timing] = split_timing(text.substr(end));
  label.title = std::move(title);
  label.timing = std::move(timing);
  SpanPhrase span;
  span.text = label.label;
  span.calendar = *range;
  label.timing.span = std::move(span);
  return label;
}

} // namespace waymark

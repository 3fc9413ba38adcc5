#include "load/roadmap/resolve_spans.hpp"

#include "load/roadmap/complete_years.hpp"
#include "load/roadmap/note_times.hpp"
#include "load/roadmap/place_phrase.hpp"
#include "load/roadmap/report_on.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

using UnitIndexes = std::vector<size_t>;

UnitIndexes children_of(const Roadmap &roadmap, std::optional<size_t> parent) {
  UnitIndexes children;
  for (const auto &part : parent ? roadmap.units[*parent].parts : roadmap.parts)
    if (part.kind == RoadmapPart::Kind::unit)
      children.push_back(part.index);
  return children;
}

// Weeks that begin at 1 again in each month count from the month; weeks that go on count from the start.
std::optional<Date> base_of(const RoadmapDraft &draft, const UnitIndexes &siblings,
                            std::optional<Date> parent_start) {
  for (const auto index : siblings)
    if (const auto &span = draft.units[index].timing.span; span && span->form == SpanPhrase::Form::numbered)
      return span->from > 1 ? draft.roadmap.start : parent_start;
  return parent_start;
}

// A unit that says nothing about its time has that of the units in it.
void take_span_of_children(Roadmap &roadmap, size_t index) {
  Span whole;
  for (const auto child : children_of(roadmap, index)) {
    const auto &span = roadmap.units[child].span;
    if (span.start && (!whole.start || *span.start < *whole.start))
      whole.start = span.start;
    if (span.end && (!whole.end || *span.end > *whole.end))
      whole.end = span.end;
    whole.is_ongoing = whole.is_ongoing || span.is_ongoing;
  }
  if (whole.is_ongoing)
    whole.end.reset();
  whole.text = roadmap.units[index].span.text;
  roadmap.units[index].span = whole;
}

class RowPlacer {
public:
  RowPlacer(RoadmapDraft &draft, Diagnostics &diagnostics) : m_draft(draft), m_diagnostics(diagnostics) {}

  void place(std::optional<size_t> parent, std::optional<Date> parent_start) {
    const auto siblings = children_of(m_draft.roadmap, parent);
    SpanPlacer placer(base_of(m_draft, siblings, parent_start), phrases_of(siblings));
    for (const auto index : siblings) {
      const bool has_phrase = m_draft.units[index].timing.span.has_value();
      if (has_phrase)
        place_unit(index, placer);
      const auto &span = m_draft.roadmap.units[index].span;
      place(index, has_phrase ? span.start : placer.next());
      if (has_phrase)
        continue;
      take_span_of_children(m_draft.roadmap, index);
      if (span.end)
        placer.go_on_after(*span.end);
    }
  }

private:
  [[nodiscard]] std::vector<SpanPhrase> phrases_of(const UnitIndexes &siblings) const {
    std::vector<SpanPhrase> phrases;
    for (const auto index : siblings)
      if (const auto &phrase = m_draft.units[index].timing.span)
        phrases.push_back(*phrase);
    return phrases;
  }

  void place_unit(size_t index, SpanPlacer &placer) {
    auto &unit = m_draft.roadmap.units[index];
    auto span = placer.place(*m_draft.units[index].timing.span);
    if (span.start && span.end && *span.end < *span.start) {
      report_on(m_draft.roadmap, m_diagnostics,
                {Severity::warning, unit.position,
                 fmt::format("'{}' ends on {}, before it starts on {}", spoken_name(unit),
                             iso_date(*span.end), iso_date(*span.start)),
                 "put its start before its end; until then it has no dates"});
      span.start.reset();
      span.end.reset();
    }
    span.text = unit.span.text;
    unit.span = std::move(span);
  }

  RoadmapDraft &m_draft;
  Diagnostics &m_diagnostics;
};

// The years that are missing in a row of units, from the one before, the one after, or what is around them.
void complete_row(RoadmapDraft &draft, std::optional<size_t> parent, std::optional<int> year) {
  const auto siblings = children_of(draft.roadmap, parent);
  std::vector<PartialRange *> ranges;
  for (const auto index : siblings)
    if (auto &span = draft.units[index].timing.span; span && span->form == SpanPhrase::Form::calendar)
      ranges.push_back(&span->calendar);
  complete_years(ranges, year);
  for (const auto index : siblings) {
    const auto &span = draft.units[index].timing.span;
    const bool has_year = span && span->form == SpanPhrase::Form::calendar && span->calendar.start;
    complete_row(draft, index, has_year ? span->calendar.start->year : year);
  }
}

void extend_to_units(RoadmapDraft &draft) {
  auto &roadmap = draft.roadmap;
  std::optional<Date> start, end;
  bool is_open = false;
  for (const auto &unit : roadmap.units) {
    if (unit.span.start && (!start || *unit.span.start < *start))
      start = unit.span.start;
    if (unit.span.end && (!end || *unit.span.end > *end))
      end = unit.span.end;
    is_open = is_open || unit.span.is_ongoing;
  }
  if (!roadmap.start)
    roadmap.start = start;
  if (!roadmap.end && !is_open)
    roadmap.end = end;
}

// The document's own calendar: the start of its first unit, or of the first in that, that says one.
std::optional<Date> first_calendar_start(const RoadmapDraft &draft) {
  for (std::optional<size_t> parent;;) {
    const auto siblings = children_of(draft.roadmap, parent);
    if (siblings.empty())
      return {};
    parent = siblings.front();
    const auto &span = draft.units[*parent].timing.span;
    if (span && span->form == SpanPhrase::Form::calendar && span->calendar.start)
      return first_day(*span->calendar.start);
  }
}

// "by June" in a unit from November on is June of the year after.
void date_items(RoadmapDraft &draft) {
  for (size_t i = 0; i < draft.items.size(); ++i) {
    auto due = draft.items[i].due;
    if (!due)
      continue;
    auto &item = draft.roadmap.items[i];
    const auto &span = draft.roadmap.units[item.unit].span;
    const auto around = span.start ? span.start : draft.roadmap.start;
    if (!due->year && around) {
      due->year = static_cast<int>(around->year());
      if (const auto day = last_day(*due); day && *day < *around)
        ++*due->year;
    }
    item.due = last_day(*due);
  }
}

} // namespace

void resolve_spans(RoadmapDraft &draft, Diagnostics &diagnostics) {
  auto &roadmap = draft.roadmap;
  const auto year = roadmap.start ? std::optional(static_cast<int>(roadmap.start->year())) : std::nullopt;
  complete_row(draft, {}, year);
  if (!roadmap.start)
    roadmap.start = first_calendar_start(draft);
  for (size_t i = 0; i < roadmap.units.size(); ++i) {
    roadmap.units[i].effort = draft.units[i].timing.effort;
    roadmap.units[i].pace = draft.units[i].timing.pace;
  }
  RowPlacer(draft, diagnostics).place({}, roadmap.start);
  note_times(draft, diagnostics);
  extend_to_units(draft);
  date_items(draft);
}

} // namespace waymark

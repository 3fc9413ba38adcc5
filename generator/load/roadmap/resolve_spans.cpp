#include "load/roadmap/resolve_spans.hpp"

#include "load/roadmap/complete_years.hpp"
#include "load/roadmap/place_phrase.hpp"

#include <algorithm>

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
                            std::optional<size_t> parent) {
  if (!parent)
    return draft.roadmap.start;
  for (const auto index : siblings)
    if (const auto &span = draft.units[index].timing.span; span && span->form == SpanPhrase::Form::numbered) {
      if (span->from > 1)
        return draft.roadmap.start;
      break;
    }
  return draft.roadmap.units[*parent].span.start;
}

void place_siblings(RoadmapDraft &draft, std::optional<size_t> parent) {
  const auto siblings = children_of(draft.roadmap, parent);
  const auto base = base_of(draft, siblings, parent);
  SpanPlacer placer(base);
  for (const auto index : siblings) {
    auto &unit = draft.roadmap.units[index];
    const auto text = unit.span.text;
    if (const auto &phrase = draft.units[index].timing.span)
      unit.span = placer.place(*phrase);
    unit.span.text = text;
    place_siblings(draft, index);
  }
}

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

// The document's own calendar: the start of its first unit that says one.
std::optional<Date> first_calendar_start(const RoadmapDraft &draft) {
  const auto siblings = children_of(draft.roadmap, {});
  if (siblings.empty())
    return {};
  const auto &span = draft.units[siblings.front()].timing.span;
  if (!span || span->form != SpanPhrase::Form::calendar || !span->calendar.start)
    return {};
  return first_day(*span->calendar.start);
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

void resolve_spans(RoadmapDraft &draft) {
  auto &roadmap = draft.roadmap;
  const auto year = roadmap.start ? std::optional(static_cast<int>(roadmap.start->year())) : std::nullopt;
  complete_row(draft, {}, year);
  if (!roadmap.start)
    roadmap.start = first_calendar_start(draft);
  for (size_t i = 0; i < roadmap.units.size(); ++i) {
    roadmap.units[i].effort = draft.units[i].timing.effort;
    roadmap.units[i].pace = draft.units[i].timing.pace;
  }
  place_siblings(draft, {});
  extend_to_units(draft);
  date_items(draft);
}

} // namespace waymark

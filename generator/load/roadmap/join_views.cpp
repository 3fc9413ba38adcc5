#include "load/roadmap/join_views.hpp"

#include "load/roadmap/note_times.hpp"
#include "load/roadmap/report_on.hpp"
#include "load/roadmap/same_time.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

void place(RoadmapDraft &draft, size_t section, size_t unit) {
  auto &origin = draft.sections[section];
  origin.unit = origin.tracks = unit;
  origin.is_second_telling = true;
  const auto &sections = draft.roadmap.sections;
  const int own_line = draft.roadmap.units[unit].position.line;
  auto &parts = draft.roadmap.units[unit].parts;
  const auto is_before = [&](const RoadmapPart &part) {
    return part.kind == RoadmapPart::Kind::section && sections[part.index].line < own_line;
  };
  const auto at =
      sections[section].line < own_line ? std::ranges::find_if_not(parts, is_before) : parts.end();
  parts.insert(at, {RoadmapPart::Kind::section, section});
}

void take_time(RoadmapDraft &draft, size_t unit_index, const UnitLabel &view, int line,
               Diagnostics &diagnostics) {
  auto &unit = draft.roadmap.units[unit_index];
  auto &origin = draft.units[unit_index];
  if (origin.is_time_written && view.is_time_written &&
      !may_be_same_time(*origin.timing.span, *view.timing.span))
    report_on(draft.roadmap, diagnostics,
              {Severity::note,
               {draft.roadmap.file, line, 1},
               fmt::format("conflicting spans: '{}' is '{}' here and '{}' in line {}", spoken_name(unit),
                           view.timing.span->text, origin.timing.span->text, unit.position.line),
               "the unit's own heading holds; make them say the same"});
  if (!origin.is_time_written && view.is_time_written) {
    origin.timing.span.reset();
    origin.is_time_written = true;
    unit.span.text = view.timing.span->text;
  }
  add_timing(origin.timing, view.timing);
}

// Moves the unit's part behind that of `before`, where both stand in one row of parts.
void move_behind(Roadmap &roadmap, size_t unit, size_t before) {
  if (roadmap.units[unit].parent != roadmap.units[before].parent)
    return;
  auto &parts = roadmap.units[unit].parent ? roadmap.units[*roadmap.units[unit].parent].parts : roadmap.parts;
  const auto part_of = [&](size_t index) {
    return std::ranges::find_if(parts, [&](const RoadmapPart &part) {
      return part.kind == RoadmapPart::Kind::unit && part.index == index;
    });
  };
  const auto from = part_of(unit), to = part_of(before);
  if (from < to)
    std::rotate(from, from + 1, to + 1);
  else
    std::rotate(to + 1, from, from + 1);
}

void order_rows(RoadmapDraft &draft, const std::vector<size_t> &rows, const Views &views) {
  std::optional<size_t> before;
  for (const auto row : rows) {
    const auto view = views.find(row);
    const auto unit = draft.unit_of_passage.at(view == views.end() ? row : view->second.unit);
    if (view == views.end() && before)
      move_behind(draft.roadmap, unit, *before);
    before = unit;
  }
}

} // namespace

void join_views(RoadmapDraft &draft, const JoinedSections &joined, const Views &views,
                const RowsOfRegions &rows, Diagnostics &diagnostics) {
  for (const auto &[section, passage] : joined)
    place(draft, section, draft.unit_of_passage.at(passage));
  for (const auto &[passage, view] : views) {
    const auto index = draft.unit_of_passage.at(view.unit);
    auto &unit = draft.roadmap.units[index];
    if (unit.title.empty())
      unit.title = view.label.title;
    take_time(draft, index, view.label, view.line, diagnostics);
  }
  for (const auto &[region, passages] : rows)
    order_rows(draft, passages, views);
}

} // namespace waymark

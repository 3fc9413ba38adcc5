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

} // namespace

void join_views(RoadmapDraft &draft, const JoinedSections &joined, const Views &views,
                Diagnostics &diagnostics) {
  for (const auto &[section, passage] : joined)
    place(draft, section, draft.unit_of_passage.at(passage));
  for (const auto &[passage, view] : views) {
    const auto index = draft.unit_of_passage.at(view.unit);
    auto &unit = draft.roadmap.units[index];
    if (unit.title.empty())
      unit.title = view.label.title;
    take_time(draft, index, view.label, view.line, diagnostics);
  }
}

} // namespace waymark

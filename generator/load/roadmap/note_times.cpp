#include "load/roadmap/note_times.hpp"

#include "load/roadmap/report_on.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

constexpr int widest_gap = 7;     // days between neighbours that nobody need hear of
constexpr int loose_boundary = 7; // days by which a week may leave its month, and twelve weeks three months

std::string dates_of(const RoadmapUnit &unit) {
  const auto end = unit.span.is_ongoing ? std::string("open end") : iso_date(*unit.span.end);
  return fmt::format("{} to {}", iso_date(*unit.span.start), end);
}

bool is_dated(const RoadmapUnit &unit) {
  return unit.span.start && (unit.span.end || unit.span.is_ongoing);
}

class TimeNotes {
public:
  TimeNotes(RoadmapDraft &draft, Diagnostics &diagnostics) : m_draft(draft), m_diagnostics(diagnostics) {}

  void compare(const std::vector<RoadmapPart> &parts) {
    std::optional<size_t> before;
    for (const auto &part : parts) {
      if (part.kind != RoadmapPart::Kind::unit || !is_dated(unit(part.index)))
        continue;
      if (before && follows(unit(part.index), unit(*before)))
        compare_neighbours(*before, part.index);
      before = part.index;
    }
  }

  void compare_with_parent(size_t child) {
    const auto parent = unit(child).parent;
    if (!parent || !is_dated(unit(child)) || !is_dated(unit(*parent)))
      return;
    const auto &inner = unit(child).span;
    const auto &outer = unit(*parent).span;
    const int slack = is_exact(child) && is_exact(*parent) ? 0 : loose_boundary;
    const bool is_early = days_between(*inner.start, *outer.start) > slack;
    const bool is_late = inner.end && outer.end && days_between(*outer.end, *inner.end) > slack;
    if (is_early || is_late)
      note(child,
           fmt::format("'{}' ({}) is not within '{}' ({})", spoken_name(unit(child)), dates_of(unit(child)),
                       spoken_name(unit(*parent)), dates_of(unit(*parent))),
           "change one of the two spans");
  }

private:
  [[nodiscard]] const RoadmapUnit &unit(size_t index) const { return m_draft.roadmap.units[index]; }

  // Weeks never fit their months to the day.
  [[nodiscard]] bool is_exact(size_t index) const {
    const auto &phrase = m_draft.units[index].timing.span;
    return phrase && phrase->form == SpanPhrase::Form::calendar && unit(index).kind != UnitKind::week;
  }

  // Another kind, numbers that begin again, or the same time once more are a track of their own.
  static bool follows(const RoadmapUnit &next, const RoadmapUnit &before) {
    if (next.kind != before.kind)
      return false;
    if (next.number && before.number)
      return *next.number > before.number_end.value_or(*before.number);
    return next.span.start != before.span.start || next.span.end != before.span.end;
  }

  void compare_neighbours(size_t before, size_t next) {
    const auto &left = unit(before);
    const auto &right = unit(next);
    // A unit without end lasts beside those after it: that is what it says.
    if (!left.span.end)
      return;
    const int apart = days_between(*left.span.end, *right.span.start);
    const bool is_earlier = right.span.end && *right.span.end < *left.span.start;
    if (apart < 0 && !is_earlier)
      note(next,
           fmt::format("'{}' ({}) and '{}' ({}) overlap", spoken_name(left), dates_of(left),
                       spoken_name(right), dates_of(right)),
           "let one end before the other begins, or leave it where both are meant");
    else if (is_earlier)
      note(next,
           fmt::format("'{}' ({}) comes before '{}' ({}), which stands above it", spoken_name(right),
                       dates_of(right), spoken_name(left), dates_of(left)),
           "change one of the two spans");
    else if (apart - 1 > widest_gap && right.kind != UnitKind::level)
      note(next,
           fmt::format("{} days lie between '{}' ({}) and '{}' ({})", apart - 1, spoken_name(left),
                       dates_of(left), spoken_name(right), dates_of(right)),
           "close the gap, or leave it where it is a pause");
  }

  void note(size_t index, std::string message, std::string hint) {
    report_on(m_draft.roadmap, m_diagnostics,
              {Severity::note, unit(index).position, std::move(message), std::move(hint)});
  }

  RoadmapDraft &m_draft;
  Diagnostics &m_diagnostics;
};

} // namespace

std::string spoken_name(const RoadmapUnit &unit) {
  return unit.label.empty() ? unit.title : unit.label;
}

void note_times(RoadmapDraft &draft, Diagnostics &diagnostics) {
  TimeNotes notes(draft, diagnostics);
  notes.compare(draft.roadmap.parts);
  for (size_t i = 0; i < draft.roadmap.units.size(); ++i) {
    notes.compare_with_parent(i);
    notes.compare(draft.roadmap.units[i].parts);
  }
}

} // namespace waymark

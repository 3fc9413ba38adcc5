#include "load/roadmap/choose_units.hpp"

#include "load/roadmap/choose_groups.hpp"
#include "load/roadmap/classify_section.hpp"
#include "load/roadmap/outline.hpp"
#include "markdown/plain_text.hpp"

#include <algorithm>
#include <map>

namespace waymark {
namespace {

using Candidates = std::vector<std::optional<UnitLabel>>; // by heading of the outline

bool has_candidate_above(const Outline &outline, const Candidates &candidates, size_t heading) {
  for (auto above = outline[heading].parent; above; above = outline[*above].parent)
    if (candidates[*above])
      return true;
  return false;
}

// "Foundation Phase" is a unit where it says when, or where another of its kind stands beside it.
void drop_lonely_names(const Outline &outline, Candidates &candidates) {
  std::map<std::pair<std::optional<size_t>, UnitKind>, int> beside;
  for (size_t i = 0; i < outline.size(); ++i)
    if (candidates[i])
      ++beside[{outline[i].parent, candidates[i]->kind}];
  for (size_t i = 0; i < outline.size(); ++i)
    if (candidates[i] && candidates[i]->certainty == UnitLabel::Certainty::named &&
        !candidates[i]->is_time_written && beside[{outline[i].parent, candidates[i]->kind}] < 2)
      candidates[i].reset();
}

// Inside "Certification path" or "Resources" a level is one of the exam's or the book's, and inside
// "Weekly routine" a day is any such day.
void drop_parts_of_sections(const Outline &outline, Candidates &candidates) {
  for (size_t i = 0; i < outline.size(); ++i) {
    if (!candidates[i])
      continue;
    for (auto above = outline[i].parent; above && !candidates[*above]; above = outline[*above].parent) {
      const auto kind = classify_section(outline[*above].text);
      const bool is_elsewhere = kind == SectionKind::resources || kind == SectionKind::certifications ||
                                kind == SectionKind::blog_topics;
      if (is_elsewhere || (kind == SectionKind::routine && candidates[i]->kind == UnitKind::day)) {
        candidates[i].reset();
        break;
      }
    }
  }
}

// Candidates without one above them that share their nearest heading.
struct UnitGroup {
  std::vector<size_t> headings;
  int lines = 0; // that they fill together
};

std::vector<UnitGroup> top_groups(const Outline &outline, const Candidates &candidates) {
  std::map<std::optional<size_t>, size_t> by_parent;
  std::vector<UnitGroup> groups;
  for (size_t i = 0; i < outline.size(); ++i) {
    if (!candidates[i] || has_candidate_above(outline, candidates, i))
      continue;
    const auto [place, is_new] = by_parent.emplace(outline[i].parent, groups.size());
    if (is_new)
      groups.emplace_back();
    groups[place->second].headings.push_back(i);
    groups[place->second].lines += outline[i].lines;
  }
  return groups;
}

bool is_same_time(const SpanPhrase &left, const SpanPhrase &right) {
  const bool is_left_calendar = left.form == SpanPhrase::Form::calendar;
  const bool is_right_calendar = right.form == SpanPhrase::Form::calendar;
  if (is_left_calendar || is_right_calendar)
    return is_left_calendar && is_right_calendar && left.calendar.start == right.calendar.start &&
           left.calendar.end == right.calendar.end;
  return left.unit == right.unit && left.from == right.from && left.to == right.to;
}

bool is_same_unit(const UnitLabel &left, const UnitLabel &right) {
  if (left.kind == right.kind && left.number && left.number == right.number &&
      left.number_end == right.number_end)
    return true;
  return left.timing.span && right.timing.span && is_same_time(*left.timing.span, *right.timing.span);
}

bool is_view_of(const UnitGroup &view, const UnitGroup &whole, const Candidates &candidates) {
  return std::ranges::all_of(view.headings, [&](size_t one) {
    return std::ranges::any_of(
        whole.headings, [&](size_t other) { return is_same_unit(*candidates[one], *candidates[other]); });
  });
}

bool is_all_steps(const UnitGroup &group, const Candidates &candidates) {
  return std::ranges::all_of(group.headings, [&](size_t i) { return candidates[i]->kind == UnitKind::step; });
}

void drop(const UnitGroup &group, const Outline &outline, Candidates &candidates) {
  for (const auto heading : group.headings)
    for (size_t i = heading;
         i < outline.size() && (i == heading || outline[i].level > outline[heading].level); ++i)
      candidates[i].reset();
}

// The same weeks told twice are one set of units: the fuller telling; so are steps "how to use this" beside a
// plan of other units.
void drop_views(const Outline &outline, Candidates &candidates) {
  auto groups = top_groups(outline, candidates);
  const bool has_others =
      std::ranges::any_of(groups, [&](const UnitGroup &group) { return !is_all_steps(group, candidates); });
  std::erase_if(groups, [&](const UnitGroup &group) {
    const bool is_instruction =
        has_others && is_all_steps(group, candidates) && outline[group.headings[0]].parent;
    if (is_instruction)
      drop(group, outline, candidates);
    return is_instruction;
  });
  std::ranges::stable_sort(
      groups, [](const UnitGroup &left, const UnitGroup &right) { return left.lines > right.lines; });
  std::vector<const UnitGroup *> kept;
  for (const auto &group : groups) {
    if (std::ranges::any_of(kept, [&](const auto *whole) { return is_view_of(group, *whole, candidates); }))
      drop(group, outline, candidates);
    else
      kept.push_back(&group);
  }
}

} // namespace

ChosenUnits choose_units(const Document &document, std::optional<size_t> title_block) {
  const auto outline = outline_of(document, title_block);
  Candidates candidates;
  for (const auto &heading : outline)
    candidates.push_back(parse_unit_label(heading.text));
  drop_lonely_names(outline, candidates);
  drop_parts_of_sections(outline, candidates);
  drop_views(outline, candidates);
  if (std::ranges::none_of(candidates, [](const auto &label) { return label.has_value(); }))
    candidates = choose_groups(document, outline);
  ChosenUnits chosen(document.blocks.size());
  for (size_t i = 0; i < outline.size(); ++i)
    chosen[outline[i].block] = std::move(candidates[i]);
  return chosen;
}

} // namespace waymark

#include "render/data/roadmap_timeline.hpp"

#include "render/charts/timeline_layout.hpp"
#include "render/data/public_proof.hpp"
#include "render/data/roadmap_data.hpp"

#include <algorithm>
#include <cstdlib>

namespace waymark {

namespace {

constexpr size_t most_bars = 120;   // more are a list, not a picture
constexpr size_t most_marks = 40;   // of a kind: those nearest to today
constexpr int least_open_days = 30; // that an ongoing unit is drawn with

std::vector<size_t> children_of(const Roadmap &roadmap, std::optional<size_t> parent) {
  std::vector<size_t> children;
  for (size_t index = 0; index < roadmap.units.size(); ++index)
    if (roadmap.units[index].parent == parent)
      children.push_back(index);
  return children;
}

const RoadmapItem *item_of(const RoadmapMilestone &milestone, const Roadmap &roadmap) {
  return milestone.item ? &roadmap.items[*milestone.item] : nullptr;
}

Fill fill_of(const RoadmapMilestone &milestone, const Roadmap &roadmap) {
  const auto *item = item_of(milestone, roadmap);
  if (item && (item->is_retired || item->is_dropped))
    return Fill::struck;
  return milestone.is_done ? Fill::full : Fill::hollow;
}

bool any_milestone_names(const Roadmap &roadmap, const std::string &code) {
  return !code.empty() && std::ranges::any_of(roadmap.milestones, [&](const RoadmapMilestone &milestone) {
    return milestone.text.find(code) != std::string::npos;
  });
}

TimelineMark exam_mark(Fill fill, Date day, const Certification &certification, const Wording &words) {
  const auto &name = certification.code.empty() ? certification.name : certification.code;
  return {TimelineMark::Shape::hexagon, fill, day,
          fill == Fill::struck ? word(words, "chart_retired", {{"name", name}}) : name};
}

void add_exams(const Site &site, const Roadmap &roadmap, std::vector<TimelineMark> &marks) {
  for (const auto index : site.certifications) {
    const auto &exam = site.content.certifications[index];
    if (any_milestone_names(roadmap, exam.code))
      continue;
    if (exam.status == CertificationStatus::planned && exam.planned)
      marks.push_back(exam_mark(Fill::hollow, *exam.planned, exam, site.content.words));
    if (exam.status == CertificationStatus::retired && exam.retired)
      marks.push_back(exam_mark(Fill::struck, *exam.retired, exam, site.content.words));
  }
}

std::vector<TimelineMark> goal_marks(const Site &site, const Roadmap &roadmap) {
  std::vector<TimelineMark> marks;
  for (const auto &milestone : roadmap.milestones)
    if (const auto day = shown_day(milestone, roadmap, site.today))
      marks.push_back({TimelineMark::Shape::diamond, fill_of(milestone, roadmap), *day, milestone.text});
  if (shows_certifications(site, roadmap))
    add_exams(site, roadmap, marks);
  std::ranges::stable_sort(marks, {}, &TimelineMark::day);
  return marks;
}

TimelineMark proof_mark(const PublicProof &proof) {
  const auto shape = proof.kind == PublicProof::Kind::project ? TimelineMark::Shape::square
                     : proof.kind == PublicProof::Kind::post  ? TimelineMark::Shape::disc
                                                              : TimelineMark::Shape::hexagon;
  return {shape, Fill::full, proof.day, proof.title};
}

TimelineBar bar_of(const Roadmap &roadmap, size_t index, Date today) {
  const auto &unit = roadmap.units[index];
  TimelineBar bar;
  bar.title = unit.title.empty() ? unit.label : unit.title;
  bar.start = *unit.span.start;
  bar.end = unit.span.end ? add_days(*unit.span.end, 1) : bar.start;
  bar.is_open = !unit.span.end;
  bar.is_current = unit_state(roadmap, index, today) == "here";
  bar.done = unit.done;
  bar.total = unit.total;
  return bar;
}

// An unknown end lies behind everything that is known, so that the bar can fade out there.
void close_open_bars(Timeline &timeline) {
  const int known = days_between(timeline.start, timeline.end);
  for (auto &bar : timeline.bars)
    if (bar.is_open)
      timeline.end = std::max(timeline.end, add_days(bar.start, std::max(least_open_days, known / 5)));
  for (auto &bar : timeline.bars)
    if (bar.is_open)
      bar.end = timeline.end;
}

void set_ends(const Roadmap &roadmap, Timeline &timeline) {
  timeline.start = std::ranges::min(timeline.bars, {}, &TimelineBar::start).start;
  timeline.end = std::ranges::max(timeline.bars, {}, &TimelineBar::end).end;
  if (roadmap.start)
    timeline.start = std::min(timeline.start, *roadmap.start);
  if (roadmap.end)
    timeline.end = std::max(timeline.end, add_days(*roadmap.end, 1));
  close_open_bars(timeline);
  timeline.end = std::max(timeline.end, add_days(timeline.start, 7));
}

void keep_what_shows(const Timeline &timeline, std::vector<TimelineMark> &marks) {
  std::erase_if(
      marks, [&](const TimelineMark &mark) { return mark.day < timeline.start || mark.day > timeline.end; });
  if (marks.size() <= most_marks)
    return;
  const auto distance = [&](const TimelineMark &mark) {
    return std::abs(days_between(mark.day, timeline.today));
  };
  std::ranges::stable_sort(marks, {}, distance);
  marks.resize(most_marks);
  std::ranges::stable_sort(marks, {}, &TimelineMark::day);
}

} // namespace

std::vector<size_t> chart_units(const Roadmap &roadmap) {
  auto top = children_of(roadmap, {});
  if (top.size() != 1)
    return top;
  const auto inner = children_of(roadmap, top[0]);
  return inner.size() > 1 ? inner : top;
}

std::optional<Date> shown_day(const RoadmapMilestone &milestone, const Roadmap &roadmap, Date today) {
  const auto day = milestone.due ? milestone.due : roadmap.units[milestone.unit].span.end;
  const bool is_open = fill_of(milestone, roadmap) == Fill::hollow;
  return is_open && day && *day < today && !roadmap.show_schedule ? std::nullopt : day;
}

std::optional<Timeline> roadmap_timeline(const Site &site, const Roadmap &roadmap) {
  Timeline timeline;
  timeline.today = site.today;
  timeline.words = &site.content.words;
  for (const auto index : chart_units(roadmap))
    if (roadmap.units[index].span.start)
      timeline.bars.push_back(bar_of(roadmap, index, site.today));
  if (timeline.bars.empty() || timeline.bars.size() > most_bars)
    return {};
  set_ends(roadmap, timeline);
  timeline.goals = goal_marks(site, roadmap);
  for (const auto &proof : public_proofs(site, roadmap))
    timeline.proofs.push_back(proof_mark(proof));
  keep_what_shows(timeline, timeline.goals);
  keep_what_shows(timeline, timeline.proofs);
  return timeline;
}

} // namespace waymark

#include "derive/count_habits.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace waymark {
namespace {

constexpr int most_average_weeks = 12;
constexpr std::array weekday_names = {"sunday",   "monday", "tuesday", "wednesday",
                                      "thursday", "friday", "saturday"};

void apply_journal_counts(Content &content, const RoadmapIndex &index, Date today, Diagnostics &diagnostics) {
  for (auto &week : content.journal)
    for (auto &[habit, times] : week.count) {
      const auto target = index.find(habit, RoadmapIndex::Wanted::habits, diagnostics);
      if (target && first_day(week.week) <= today)
        content.roadmaps[target->roadmap].habits[target->index].counts[week.week] += times;
    }
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

// Both in lower case; a plural is the same word.
bool names(std::string_view text, std::string_view word) {
  for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    auto end = at + word.size();
    end += end < text.size() && text[end] == 's' ? 1 : 0;
    if ((at == 0 || !is_letter(text[at - 1])) && (end == text.size() || !is_letter(text[end])))
      return true;
  }
  return false;
}

bool speaks_of_posting(const RoadmapHabit &habit, const LinkedinSettings &settings) {
  const auto text = lower_case(habit.text);
  const bool is_linkedin = names(text, "linkedin");
  const bool is_post = names(text, "post") || names(text, "deep dive") || names(text, "deep-dive");
  const bool is_on_the_day =
      names(text, "sunday") || names(text, weekday_names.at(settings.weekday.c_encoding()));
  return (is_linkedin && is_post) || ((is_linkedin || is_post) && is_on_the_day);
}

void apply_posted_drafts(Content &content, Date today) {
  std::map<IsoWeek, int> posted;
  for (const auto &draft : content.drafts)
    if (draft.status == DraftStatus::posted && draft.date <= today)
      ++posted[iso_week(draft.date)];
  for (auto &roadmap : content.roadmaps)
    for (auto &habit : roadmap.habits)
      if (speaks_of_posting(habit, content.profile.linkedin))
        for (const auto &[week, times] : posted)
          habit.counts[week] = std::max(habit.counts[week], times);
}

int count_in(const RoadmapHabit &habit, IsoWeek week) {
  const auto found = habit.counts.find(week);
  return found == habit.counts.end() ? 0 : found->second;
}

// Whether any day of the week lies in the span; a side that is not given is open.
bool touches(const Span &span, IsoWeek week) {
  const auto monday = first_day(week);
  return (!span.start || *span.start <= add_days(monday, 6)) && (!span.end || *span.end >= monday);
}

HabitProgress measure(const Roadmap &roadmap, const RoadmapHabit &habit, Date today) {
  const auto this_week = iso_week(today);
  HabitProgress progress;
  progress.done = count_in(habit, this_week);
  if (!habit.unit || touches(roadmap.units[*habit.unit].span, this_week))
    progress.target = habit.weekly_target;
  if (habit.counts.empty())
    return progress;
  int sum = 0;
  const auto monday = first_day(this_week);
  for (int back = 1; back <= most_average_weeks; ++back) {
    const auto week = iso_week(add_days(monday, -7 * back));
    if (week < habit.counts.begin()->first)
      break;
    sum += count_in(habit, week);
    ++progress.average_weeks;
  }
  if (progress.average_weeks > 0)
    progress.average = static_cast<double>(sum) / progress.average_weeks;
  return progress;
}

} // namespace

void count_habits(Content &content, const RoadmapIndex &index, Date today, Diagnostics &diagnostics) {
  for (auto &roadmap : content.roadmaps)
    for (auto &habit : roadmap.habits)
      habit.counts.clear();
  apply_journal_counts(content, index, today, diagnostics);
  apply_posted_drafts(content, today);
  for (auto &roadmap : content.roadmaps)
    for (const auto &habit : roadmap.habits)
      roadmap.progress.habits.push_back(measure(roadmap, habit, today));
}

} // namespace waymark

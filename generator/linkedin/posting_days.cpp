#include "linkedin/posting_days.hpp"

#include "linkedin/next_sunday.hpp"

#include <algorithm>
#include <cstdlib>

namespace waymark {

bool is_holiday(const LinkedinSettings &settings, Date day) {
  return std::ranges::any_of(settings.holidays,
                             [&](const DayRange &range) { return range.first <= day && day <= range.last; });
}

PostingDays::PostingDays(const Site &site) : m_site(site) {
  for (const auto &draft : site.content.drafts)
    m_drafted.insert(draft.date);
  for (const auto &post : site.content.posts)
    if (post.linkedin.date && !post.linkedin.skip)
      m_dated.insert(*post.linkedin.date);
}

bool PostingDays::has_neighbour(Date day) const {
  constexpr int fortnight = 14;
  return std::ranges::any_of(
      m_drafted, [&](const Date &other) { return std::abs(days_between(other, day)) < fortnight; });
}

// One reached since the draft before that day; without one, within four weeks.
bool PostingDays::is_milestone_reached(Date day) const {
  constexpr int four_weeks = 28;
  const auto after = m_drafted.lower_bound(day);
  const auto since = after == m_drafted.begin() ? add_days(day, -four_weeks) : *std::prev(after);
  for (const auto &roadmap : m_site.content.roadmaps)
    for (const auto &milestone : roadmap.milestones)
      if (milestone.is_done && milestone.done_on && *milestone.done_on > since && *milestone.done_on <= day)
        return true;
  return false;
}

DayState PostingDays::state_of(Date day) const {
  const auto &settings = m_site.content.profile.linkedin;
  if (m_drafted.contains(day))
    return DayState::drafted;
  if (is_holiday(settings, day))
    return DayState::holiday;
  if (m_dated.contains(day))
    return DayState::open;
  if (settings.cadence == Cadence::fortnightly && has_neighbour(day))
    return DayState::off_week;
  if (settings.cadence == Cadence::milestone && !is_milestone_reached(day))
    return DayState::waiting;
  return DayState::open;
}

std::optional<Date> PostingDays::next(Date from) const {
  constexpr int weeks = 104;
  auto day = posting_day_from(m_site.content.profile.linkedin, from);
  for (int week = 0; week < weeks; ++week, day = add_days(day, 7)) {
    const auto state = state_of(day);
    if (state == DayState::open || state == DayState::drafted)
      return day;
  }
  return {};
}

} // namespace waymark

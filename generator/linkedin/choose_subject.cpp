#include "linkedin/choose_subject.hpp"

#include <algorithm>
#include <cstdlib>

namespace waymark {

SubjectQueue::SubjectQueue(const Site &site, PostComposer &composer)
    : m_site(site), m_composer(composer), m_posts(post_subjects(site)) {
  for (const auto &draft : site.content.drafts) {
    m_taken.insert(draft.source);
    m_days_by_root.emplace(source_root(draft.source), draft.date);
    m_days_by_angle.emplace(angle_of(draft.source), draft.date);
  }
}

void SubjectQueue::take(const Subject &subject, Date day) {
  m_taken.insert(subject.source);
  m_days_by_root.emplace(source_root(subject.source), day);
  m_days_by_angle.emplace(angle_of(subject.source), day);
}

bool SubjectQueue::is_composable(const Subject &subject, Date day) {
  const auto &composition = m_composer.compose(subject, day);
  if (composition.refusal.empty())
    return true;
  refuse(subject, composition.refusal, composition.missing);
  return false;
}

void SubjectQueue::refuse(const Subject &subject, std::string why, std::vector<std::string> missing) {
  if (m_refused_sources.insert(subject.source).second)
    m_refused.push_back({subject, std::move(why), std::move(missing)});
}

// The angles of a project may lean on the same part of its story: it is told once.
bool SubjectQueue::is_told_by_another(const Subject &subject, Date day) {
  constexpr double most_told = 0.5;
  if (subject.kind != SubjectKind::project)
    return false;
  for (const auto &other : project_subjects(m_site, subject.source_index))
    if (is_taken(other.source) && m_composer.share_told(subject, other, day) > most_told) {
      refuse(subject, "most of it is told by '" + other.source + "'",
             {"a section of the project's story about it"});
      return true;
    }
  return false;
}

// A post with a date waits for it, and its sections wait for the whole.
bool SubjectQueue::is_reserved(const Subject &subject, Date day) const {
  if (subject.kind != SubjectKind::post && subject.kind != SubjectKind::section)
    return false;
  const auto &date = m_site.content.posts[subject.source_index].linkedin.date;
  return date && *date > day && !is_taken(source_root(subject.source));
}

namespace {

bool is_near(const std::multimap<std::string, Date> &days, const std::string &name, Date day) {
  constexpr int four_weeks = 28;
  const auto [first, last] = days.equal_range(name);
  return std::any_of(first, last, [&](const auto &entry) {
    return std::abs(days_between(entry.second, day)) <= four_weeks;
  });
}

} // namespace

// Two Sundays in a row about one source tire its readers, and so do two of one kind, a little.
int SubjectQueue::tiredness(const Subject &subject, Date day) const {
  constexpr int points_for_source = 8;
  constexpr int points_for_angle = 3;
  return (is_near(m_days_by_root, source_root(subject.source), day) ? points_for_source : 0) +
         (is_near(m_days_by_angle, angle_of(subject.source), day) ? points_for_angle : 0);
}

// A Sunday tells nothing that came after it: no later post, no result of a project that had not begun.
// Decisions, checks and the diagram of a project carry no day and may always be told.
bool SubjectQueue::is_there(const Subject &subject, Date day) const {
  if (subject.kind == SubjectKind::post || subject.kind == SubjectKind::section)
    return m_site.content.posts[subject.source_index].date <= day;
  const bool is_result = subject.kind == SubjectKind::project &&
                         (subject.angle == ProjectAngle::metric || subject.angle == ProjectAngle::failure);
  if (!is_result)
    return true;
  const auto &dates = m_site.content.projects[subject.source_index].status_dates;
  const auto &begun = dates.building ? dates.building : dates.live;
  return !begun || *begun <= day;
}

std::optional<Subject> SubjectQueue::strongest(const std::vector<Subject> &subjects, Date day) {
  const Subject *best = nullptr;
  int most = 0;
  for (const auto &subject : subjects) {
    if (is_taken(subject.source) || !is_there(subject, day) || is_reserved(subject, day) ||
        !is_composable(subject, day) || is_told_by_another(subject, day))
      continue;
    const int points = strength_of(m_composer.compose(subject, day)) - tiredness(subject, day);
    if (best == nullptr || points > most) {
      best = &subject;
      most = points;
    }
  }
  return best == nullptr ? std::nullopt : std::optional(*best);
}

std::optional<Subject> SubjectQueue::choose_dated(Date day) {
  const Subject *best = nullptr;
  const auto date_of = [&](const Subject &subject) {
    return m_site.content.posts[subject.source_index].linkedin.date;
  };
  for (const auto &subject : m_posts) {
    const auto date = date_of(subject);
    if (!date || *date > day || is_taken(subject.source) || !is_there(subject, day) ||
        !is_composable(subject, day))
      continue;
    // That day's own goes before what an earlier Sunday has missed.
    const bool is_better =
        best == nullptr || (*date_of(*best) != day && (*date == day || *date < *date_of(*best)));
    best = is_better ? &subject : best;
  }
  return best == nullptr ? std::nullopt : std::optional(*best);
}

std::vector<Subject> SubjectQueue::all_sections() {
  std::vector<Subject> result;
  for (const auto &post : m_posts) {
    const auto sections =
        section_subjects(m_site, post.source_index, m_composer.article_of_post(post.source_index));
    result.insert(result.end(), sections.begin(), sections.end());
  }
  return result;
}

std::vector<Subject> SubjectQueue::all_project_angles() {
  std::vector<Subject> result;
  for (const auto project : m_site.projects) {
    const auto angles = project_subjects(m_site, project);
    result.insert(result.end(), angles.begin(), angles.end());
  }
  return result;
}

std::optional<Subject> SubjectQueue::choose(Date day) {
  if (auto subject = choose_dated(day))
    return subject;
  const bool is_for_milestones = m_site.content.profile.linkedin.cadence == Cadence::milestone;
  if (auto subject = is_for_milestones ? choose_milestone(day) : std::nullopt)
    return subject;
  if (auto subject = strongest(m_posts, day))
    return subject;
  if (auto subject = strongest(all_sections(), day))
    return subject;
  if (auto subject = choose_milestone(day))
    return subject;
  if (auto subject = strongest(all_project_angles(), day))
    return subject;
  return choose_recap(day);
}

std::optional<Subject> SubjectQueue::choose_of_post(size_t post, Date day) {
  const auto whole = std::ranges::find(m_posts, post, &Subject::source_index);
  if (whole == m_posts.end())
    return {};
  if (!is_there(*whole, day))
    return {};
  if (!is_taken(whole->source))
    return is_composable(*whole, day) ? std::optional(*whole) : std::nullopt;
  return strongest(section_subjects(m_site, post, m_composer.article_of_post(post)), day);
}

std::optional<Subject> SubjectQueue::choose_of_project(size_t project, Date day) {
  return strongest(project_subjects(m_site, project), day);
}

// News for four weeks, then an old story.
std::optional<Subject> SubjectQueue::choose_milestone(Date day) {
  constexpr int four_weeks = 28;
  for (const auto &subject : milestone_subjects(m_site)) {
    const auto &roadmap = m_site.content.roadmaps[subject.source_index];
    const auto age = days_between(*roadmap.milestones[subject.part].done_on, day);
    const bool is_news = age >= 0 && age < four_weeks;
    if (is_news && !is_taken(subject.source) && is_composable(subject, day))
      return subject;
  }
  return {};
}

std::optional<Subject> SubjectQueue::choose_recap(Date day) {
  const auto &journal = m_site.content.journal;
  for (const auto week : {iso_week(day), iso_week(add_days(day, -7))}) {
    const auto found = std::ranges::find(journal, week, &JournalWeek::week);
    if (found == journal.end())
      continue;
    auto subject = recap_subject(m_site, static_cast<size_t>(found - journal.begin()));
    if (!is_taken(subject.source) && is_composable(subject, day))
      return subject;
  }
  return {};
}

std::optional<Subject> SubjectQueue::find(const std::string &source) {
  const auto among = [&](const std::vector<Subject> &subjects) -> std::optional<Subject> {
    const auto found = std::ranges::find(subjects, source, &Subject::source);
    return found == subjects.end() ? std::nullopt : std::optional(*found);
  };
  if (source.starts_with("recap:")) {
    const auto &journal = m_site.content.journal;
    for (size_t week = 0; week < journal.size(); ++week)
      if (auto subject = recap_subject(m_site, week); subject.source == source)
        return subject;
    return {};
  }
  if (source.starts_with("milestone:"))
    return among(milestone_subjects(m_site));
  if (source.starts_with("project:"))
    return among(all_project_angles());
  return source.find('#') == std::string::npos ? among(m_posts) : among(all_sections());
}

std::optional<Date> SubjectQueue::last_dated() const {
  std::optional<Date> last;
  for (const auto &subject : m_posts) {
    const auto &date = m_site.content.posts[subject.source_index].linkedin.date;
    if (date && !is_taken(subject.source) && (!last || *date > *last))
      last = date;
  }
  return last;
}

} // namespace waymark

#include "linkedin/plan_sundays.hpp"

#include "linkedin/choose_subject.hpp"
#include "linkedin/next_sunday.hpp"
#include "linkedin/plain_line.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace waymark {
namespace {

struct Prompt {
  std::string text;
  SourcePosition position;
};

// The topics of "Blog topics" sections that are not done, the current unit's first.
std::vector<Prompt> planned_topics(const Site &site) {
  std::vector<Prompt> current;
  std::vector<Prompt> others;
  for (const auto &roadmap : site.content.roadmaps)
    for (const auto &item : roadmap.items) {
      if (item.section != SectionKind::blog_topics || item.is_done || !is_counted(item))
        continue;
      const auto unit = roadmap.units.empty() ? std::nullopt : std::optional(item.unit);
      auto &list = unit == roadmap.current_unit ? current : others;
      list.push_back({plain_text_of(item.text), item.position});
    }
  current.insert(current.end(), others.begin(), others.end());
  return current;
}

class Planner {
public:
  explicit Planner(const Site &site)
      : m_site(site), m_composer(site), m_queue(site, m_composer), m_days(site),
        m_topics(planned_topics(site)) {}

  SundayPlan plan(Date first, int count) {
    SundayPlan result;
    auto day = posting_day_from(m_site.content.profile.linkedin, first);
    for (int week = 0; week < count; ++week, day = add_days(day, 7))
      result.sundays.push_back(planned(day));
    for (const auto &refused : m_queue.refused())
      if (refused.subject.kind != SubjectKind::recap)
        result.thin.push_back(
            {refused.subject.title + " (" + refused.subject.angle_text + ")", refused.why, refused.missing});
    return result;
  }

private:
  PlannedSunday planned(Date day) {
    PlannedSunday result;
    result.day = day;
    result.state = m_days.state_of(day);
    if (result.state == DayState::drafted)
      fill_from_draft(result);
    else if (result.state == DayState::open)
      fill_from_queue(result);
    return result;
  }

  void fill_from_draft(PlannedSunday &sunday) {
    const auto &drafts = m_site.content.drafts;
    const auto draft = std::ranges::find(drafts, sunday.day, &SundayDraft::date);
    if (draft == drafts.end())
      return;
    sunday.folder = draft->folder;
    sunday.is_posted = draft->status == DraftStatus::posted;
    if (const auto subject = m_queue.find(draft->source))
      fill(sunday, *subject);
    sunday.source = draft->source;
    if (draft->text) // as it stands, edited or not
      sunday.characters = utf16_units(draft->text->substr(0, draft->text->find_last_not_of("\n") + 1));
  }

  void fill_from_queue(PlannedSunday &sunday) {
    if (const auto subject = m_queue.choose(sunday.day)) {
      m_queue.take(*subject, sunday.day);
      m_days.take(sunday.day);
      fill(sunday, *subject);
    } else if (m_next_topic < m_topics.size()) {
      sunday.prompt = m_topics[m_next_topic].text;
      sunday.prompt_position = m_topics[m_next_topic].position;
      ++m_next_topic;
    }
  }

  void fill(PlannedSunday &sunday, const Subject &subject) {
    const auto &composition = m_composer.compose(subject, sunday.day);
    sunday.subject = subject.title + " (" + subject.angle_text + ")";
    sunday.source = subject.source;
    sunday.characters = utf16_units(assembled_text(composition));
    sunday.is_ready = composition.is_ready;
    sunday.missing = composition.missing;
  }

  const Site &m_site;
  PostComposer m_composer;
  SubjectQueue m_queue;
  PostingDays m_days;
  std::vector<Prompt> m_topics;
  size_t m_next_topic = 0;
};

} // namespace

SundayPlan plan_sundays(const Site &site, Date first, int count) {
  return Planner(site).plan(first, count);
}

} // namespace waymark

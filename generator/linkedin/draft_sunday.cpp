#include "linkedin/draft_sunday.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "linkedin/choose_subject.hpp"
#include "linkedin/next_sunday.hpp"
#include "linkedin/pack_files.hpp"
#include "linkedin/posting_days.hpp"
#include "text/time_zone.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace waymark {
namespace {

std::string joined_by_semicolons(const std::vector<std::string> &parts) {
  return fmt::format("{}", fmt::join(parts, "; "));
}

class SundayDrafter {
public:
  SundayDrafter(const Site &site, const SundayRequest &request, Diagnostics &diagnostics)
      : m_site(site), m_request(request), m_diagnostics(diagnostics), m_composer(site),
        m_queue(site, m_composer), m_days(site) {}

  SundayResult draft() {
    const auto &settings = m_site.content.profile.linkedin;
    const auto first = m_request.date
                           ? m_request.date
                           : m_days.next(next_sunday(settings, m_request.today.value_or(m_site.today),
                                                     m_request.minute_of_day));
    if (!first) {
      tell_no_day();
      return std::move(m_result);
    }
    tell_unposted();
    if (m_request.date && is_holiday(settings, *first))
      m_result.notices.push_back(iso_date(*first) + ": a holiday in site.yaml, drafted all the same");
    draft_day(*first);
    if (m_request.reach == SundayRequest::Reach::up_to_last_dated)
      draft_further(*first);
    return std::move(m_result);
  }

private:
  // Up to the last Sunday for which a post is dated, and on while a dated one is still left.
  void draft_further(Date first) {
    constexpr int two_years = 2 * 52 * 7;
    const auto end = add_days(first, two_years);
    const auto dated = m_queue.last_dated();
    const auto last = dated ? std::min(end, add_days(*dated, 6)) : first; // 6: a date in mid-week
    for (auto day = m_days.next(add_days(first, 1)); day && *day <= end;
         day = m_days.next(add_days(*day, 1))) {
      if (*day > last && !m_queue.choose_dated(*day))
        break;
      draft_day(*day);
    }
  }

  // On the Sunday on which the clock changes, the posting time may not exist.
  void tell_clock_change(Date day) {
    const auto &profile = m_site.content.profile;
    const auto &zone = profile.linkedin.time_zone.empty() ? profile.time_zone : profile.linkedin.time_zone;
    const auto minute = profile.linkedin.minute_of_day;
    const auto clock = clock_time(day, minute, zone);
    if (clock != ClockTime::once)
      m_result.notices.push_back(fmt::format(
          "{}: the clock of {} changes, and {} {} on that day", iso_date(day), zone, time_of_day(minute),
          clock == ClockTime::never ? "does not exist; post an hour later" : "comes twice; either will do"));
  }

  void tell_no_day() {
    std::string what = "no day for posting within two years: see 'linkedin.holidays' in content/site.yaml";
    if (m_site.content.profile.linkedin.cadence == Cadence::milestone)
      what = "no milestone was reached since the last draft, and the cadence is one post a milestone; "
             "--date drafts all the same";
    m_result.notices.push_back(std::move(what));
  }

  // The latest Sunday that went by with its draft in the folder: it is still the owner's to post.
  void tell_unposted() {
    constexpr int four_weeks = 28;
    if (m_request.date)
      return;
    const SundayDraft *latest = nullptr;
    for (const auto &draft : m_site.content.drafts)
      if (draft.status == DraftStatus::draft && draft.date < m_site.today &&
          days_between(draft.date, m_site.today) <= four_weeks)
        latest = &draft;
    if (latest != nullptr)
      m_result.notices.push_back(
          fmt::format("{}: drafted, and not marked as posted: {}", iso_date(latest->date), latest->folder));
  }

  void draft_day(Date day) {
    const auto &drafts = m_site.content.drafts;
    const auto existing = std::ranges::find(drafts, day, &SundayDraft::date);
    if (existing != drafts.end())
      return keep(*existing);
    const auto subject = wished(day);
    if (!subject)
      return;
    tell_clock_change(day);
    m_queue.take(*subject, day);
    m_days.take(day);
    add_pack(*subject, day, folder_of(*subject, day));
  }

  void add_pack(const Subject &subject, Date day, const std::string &folder) {
    m_result.packs.push_back(pack_of(m_site, subject, m_composer.compose(subject, day), day, folder));
  }

  void keep(const SundayDraft &draft) {
    const bool is_posted = draft.status == DraftStatus::posted;
    m_result.notices.push_back(fmt::format("{}: {}: {}", iso_date(draft.date),
                                           is_posted ? "posted" : "already there", draft.folder));
    if (!is_wish_of(draft))
      m_diagnostics.warning(
          draft.position,
          fmt::format("{} has its draft already, of '{}'", iso_date(draft.date), draft.source),
          "choose another day with --date");
    if (is_posted)
      return;
    const auto subject = m_queue.find(draft.source);
    if (!subject)
      m_diagnostics.warning(draft.position,
                            fmt::format("what it was made from, '{}', is not there any more", draft.source),
                            "the draft stays as it is; name another 'source', or remove the folder");
    if (!subject || !m_composer.compose(*subject, draft.date).refusal.empty())
      return;
    add_pack(*subject, draft.date, draft.folder);
    m_result.packs.back().is_new = false;
  }

  [[nodiscard]] bool is_wish_of(const SundayDraft &draft) const {
    const auto root = source_root(draft.source);
    if (!m_request.post.empty())
      return root == "post:" + m_request.post;
    if (!m_request.project.empty())
      return root == "project:" + m_request.project;
    return m_request.wish != SundayRequest::Wish::recap || draft.source.starts_with("recap:");
  }

  std::optional<Subject> wished(Date day) {
    if (!m_request.post.empty())
      return wished_post(day);
    if (!m_request.project.empty())
      return wished_project(day);
    if (m_request.wish == SundayRequest::Wish::recap)
      return wished_recap(day);
    auto subject = m_queue.choose(day);
    if (subject)
      warn_of_missed_date(*subject, day);
    else
      tell_nothing_left(day);
    return subject;
  }

  std::optional<Subject> wished_post(Date day) {
    const auto &posts = m_site.content.posts;
    const auto found = std::ranges::find(posts, m_request.post, &Post::slug);
    if (found == posts.end())
      return no_such("post", m_request.post, posts);
    const auto index = static_cast<size_t>(found - posts.begin());
    if (found->draft || found->linkedin.skip || found->date > day) {
      const auto hint = found->linkedin.skip ? "take 'linkedin.skip: true' out of its front matter"
                        : found->draft
                            ? "take 'draft: true' out of its front matter"
                            : fmt::format("it is dated {}: draft it for that day or a later one with --date",
                                          iso_date(found->date));
      m_diagnostics.error(found->position, fmt::format("post '{}' is not to be shared yet", found->slug),
                          hint);
      return {};
    }
    auto subject = m_queue.choose_of_post(index, day);
    if (!subject)
      report_refused(found->position, fmt::format("post '{}' gives no further Sunday text", found->slug));
    return subject;
  }

  std::optional<Subject> wished_project(Date day) {
    const auto &projects = m_site.content.projects;
    const auto found = std::ranges::find(projects, m_request.project, &Project::slug);
    if (found == projects.end())
      return no_such("project", m_request.project, projects);
    auto subject = m_queue.choose_of_project(static_cast<size_t>(found - projects.begin()), day);
    if (!subject)
      report_refused(found->position, fmt::format("project '{}' gives no further Sunday text", found->slug));
    return subject;
  }

  std::optional<Subject> wished_recap(Date day) {
    auto subject = m_queue.choose_recap(day);
    if (!subject)
      report_refused({}, fmt::format("no journal entry to recap on {}", iso_date(day)));
    return subject;
  }

  template <typename Things>
  std::optional<Subject> no_such(std::string_view kind, const std::string &slug, const Things &things) {
    std::vector<std::string> slugs;
    slugs.reserve(things.size());
    for (const auto &thing : things)
      slugs.push_back(thing.slug);
    m_diagnostics.error({}, fmt::format("there is no {} '{}'", kind, slug), did_you_mean(slug, slugs));
    return {};
  }

  // The wish fails with the reasons of everything that was looked at.
  void report_refused(const SourcePosition &position, const std::string &message) {
    std::vector<std::string> reasons;
    for (const auto &refused : m_queue.refused())
      reasons.push_back(reason(refused));
    m_diagnostics.error(position, message,
                        reasons.empty() ? "all of it is drafted" : joined_by_semicolons(reasons));
  }

  static std::string reason(const RefusedSubject &refused) {
    return fmt::format("{}: {}; write {}", refused.subject.angle_text, refused.why,
                       joined_by_semicolons(refused.missing));
  }

  void warn_of_missed_date(const Subject &subject, Date day) {
    tell_refused_dates();
    if (subject.kind != SubjectKind::post)
      return;
    const auto &date = m_site.content.posts[subject.source_index].linkedin.date;
    if (date && *date != day)
      m_result.notices.push_back(fmt::format("{}: 'post:{}' was meant for {}", iso_date(day),
                                             m_site.content.posts[subject.source_index].slug,
                                             iso_date(*date)));
  }

  // A post that the owner has given a date is expected; that it is too thin must be said.
  void tell_refused_dates() {
    for (const auto &refused : m_queue.refused())
      if (refused.subject.kind == SubjectKind::post &&
          m_site.content.posts[refused.subject.source_index].linkedin.date)
        tell(refused, Severity::warning);
  }

  void tell_nothing_left(Date day) {
    if (m_request.reach == SundayRequest::Reach::next_one || m_result.packs.empty())
      m_result.notices.push_back(iso_date(day) + ": nothing left to share");
    for (const auto &refused : m_queue.refused())
      tell(refused, Severity::note);
  }

  void tell(const RefusedSubject &refused, Severity severity) {
    if (!m_told.insert(refused.subject.source).second)
      return;
    m_diagnostics.add(
        {severity, refused.subject.position,
         fmt::format("too thin for a Sunday post ({}): {}", refused.subject.angle_text, refused.why),
         "write " + joined_by_semicolons(refused.missing)});
  }

  const Site &m_site;
  const SundayRequest &m_request;
  Diagnostics &m_diagnostics;
  PostComposer m_composer;
  SubjectQueue m_queue;
  PostingDays m_days;
  SundayResult m_result;
  std::set<std::string> m_told;
};

} // namespace

SundayResult draft_sundays(const Site &site, const SundayRequest &request, Diagnostics &diagnostics) {
  return SundayDrafter(site, request, diagnostics).draft();
}

} // namespace waymark

#include "linkedin/check_schedule.hpp"

#include "linkedin/choose_subject.hpp"
#include "linkedin/next_sunday.hpp"
#include "linkedin/posting_days.hpp"
#include "text/hash.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace waymark {
namespace {

// Whether the owner posts at all: a portfolio may live without.
bool posts_on_sundays(const Content &content) {
  return !content.drafts.empty() || std::ranges::any_of(content.posts, [](const Post &post) {
    return post.linkedin.date || !post.linkedin.hook.empty() || !post.linkedin.takeaways.empty();
  });
}

void check_coming_week(const Site &site, Date today, int minute_of_day, Diagnostics &diagnostics) {
  const auto &settings = site.content.profile.linkedin;
  const auto day = next_sunday(settings, today, minute_of_day);
  if (!posts_on_sundays(site.content) || PostingDays(site).state_of(day) != DayState::open)
    return;
  diagnostics.add({Severity::note,
                   {"content/linkedin", 0, 0},
                   fmt::format("{} {} has no draft yet", weekday_name(settings.weekday), long_date(day)),
                   "run: waymark draft"});
}

bool is_drafted(const Site &site, const Post &post) {
  return std::ranges::any_of(site.content.drafts,
                             [&](const SundayDraft &draft) { return draft.source == "post:" + post.slug; });
}

void check_date(const Site &site, const Post &post, Diagnostics &diagnostics) {
  const auto &settings = site.content.profile.linkedin;
  const auto &day = *post.linkedin.date;
  const auto &position = post.linkedin.date_position;
  if (day < post.date)
    diagnostics.warning(
        position,
        fmt::format("its Sunday, {}, is before the day of the post, {}", iso_date(day), iso_date(post.date)),
        "it is told on the first one after it is out; change one of the dates");
  if (is_holiday(settings, day))
    diagnostics.add({Severity::note, position, fmt::format("{} is a holiday in site.yaml", iso_date(day)),
                     "it is told on the next day for posting"});
  else if (weekday_of(day) != settings.weekday)
    diagnostics.add({Severity::note, position,
                     fmt::format("{} is a {}", iso_date(day), weekday_name(weekday_of(day))),
                     fmt::format("it is told on the {} that follows, {}", weekday_name(settings.weekday),
                                 iso_date(posting_day_from(settings, day)))});
}

void check_dates(const Site &site, Diagnostics &diagnostics) {
  std::map<Date, const Post *> first_by_day;
  for (const auto &post : site.content.posts) {
    if (!post.linkedin.date || post.linkedin.skip || is_drafted(site, post))
      continue;
    check_date(site, post, diagnostics);
    const auto [entry, is_first] = first_by_day.emplace(*post.linkedin.date, &post);
    if (!is_first)
      diagnostics.warning(
          post.linkedin.date_position,
          fmt::format("{} is the Sunday of '{}' already", iso_date(*post.linkedin.date), entry->second->slug),
          "that one is told first, this one on the next free day; or change one of the dates");
  }
}

const Post *post_of(const Site &site, const SundayDraft &draft) {
  const auto &posts = site.content.posts;
  const auto root = source_root(draft.source);
  const auto found =
      std::ranges::find_if(posts, [&](const Post &post) { return root == "post:" + post.slug; });
  return found == posts.end() ? nullptr : &*found;
}

bool waits_for_its_day(const Site &site, const SundayDraft &draft) {
  const auto *post = post_of(site, draft);
  return post != nullptr && (post->draft || post->linkedin.skip || post->date > site.today);
}

// A week or a milestone is told as of its day, so its text today says nothing about a change.
bool is_of_its_day(const SundayDraft &draft) {
  return draft.source.starts_with("recap:") || draft.source.starts_with("milestone:");
}

void check_source(const SundayDraft &draft, SubjectQueue &queue, PostComposer &composer,
                  Diagnostics &diagnostics) {
  const auto subject = queue.find(draft.source);
  if (!subject) {
    diagnostics.warning(draft.position,
                        fmt::format("what it was made from, '{}', is not there any more", draft.source),
                        "name another 'source', or remove the folder");
    return;
  }
  const auto hash = draft.hashes.find("post.txt");
  if (is_of_its_day(draft) || hash == draft.hashes.end())
    return;
  const auto text = assembled_text(composer.compose(*subject, draft.date)) + "\n";
  if (content_hash(text) == hash->second)
    return;
  const bool is_edited = draft.text && content_hash(*draft.text) != hash->second;
  const auto day = iso_date(draft.date);
  diagnostics.warning(
      draft.position,
      fmt::format("its source has changed since: '{}' gives another text today", draft.source),
      is_edited ? fmt::format("read both; waymark draft --date {} --force writes the new text "
                              "and keeps yours as post.txt.bak",
                              day)
                : fmt::format("run: waymark draft --date {}", day));
}

void check_sources(const Site &site, Diagnostics &diagnostics) {
  PostComposer composer(site);
  SubjectQueue queue(site, composer);
  for (const auto &draft : site.content.drafts)
    if (draft.status == DraftStatus::draft && !waits_for_its_day(site, draft))
      check_source(draft, queue, composer, diagnostics);
}

} // namespace

void check_schedule(const Site &site, Date today, int minute_of_day, Diagnostics &diagnostics) {
  check_coming_week(site, today, minute_of_day, diagnostics);
  check_dates(site, diagnostics);
  check_sources(site, diagnostics);
}

} // namespace waymark

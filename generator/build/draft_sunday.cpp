#include "build/draft_sunday.hpp"

#include "build/complete_packs.hpp"
#include "build/load_site.hpp"
#include "build/plan_lines.hpp"
#include "emit/write_draft.hpp"
#include "linkedin/draft_sunday.hpp"
#include "linkedin/next_sunday.hpp"
#include "load/load_sunday_draft.hpp"
#include "text/time_zone.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

SundayRequest request_for(const Profile &profile, const SiteOptions &options, const DraftRequest &wish) {
  const auto &zone = profile.linkedin.time_zone.empty() ? profile.time_zone : profile.linkedin.time_zone;
  SundayRequest request;
  request.reach = wish.extent == DraftRequest::Extent::every_sunday ? SundayRequest::Reach::up_to_last_dated
                                                                    : SundayRequest::Reach::next_one;
  request.wish = wish.kind == DraftRequest::Kind::recap ? SundayRequest::Wish::recap
                                                        : SundayRequest::Wish::whatever_is_best;
  request.minute_of_day = local_minute_of_day(options.now, zone);
  request.today = local_date(options.now, zone);
  request.date = options.date;
  request.post = wish.post;
  request.project = wish.project;
  return request;
}

const char *words_for(DraftFileState state) {
  switch (state) {
  case DraftFileState::created:
    return "written";
  case DraftFileState::refreshed:
    return "refreshed";
  case DraftFileState::unchanged:
    return "as it was";
  case DraftFileState::kept_edited:
    return "kept, you have edited it";
  case DraftFileState::kept_posted:
    return "kept, it is posted";
  case DraftFileState::replaced:
    return "replaced";
  case DraftFileState::failed:
    return "not written";
  }
  return "";
}

std::string lines_for(const SundayPack &pack, const std::vector<WrittenDraftFile> &files) {
  auto lines = fmt::format("{}: {}\n  from {}, {} characters{}\n", long_date(pack.date), pack.subject,
                           pack.source, pack.characters, pack.is_ready ? ", ready" : "");
  for (const auto &file : files) {
    const auto backup = file.backup.empty() ? std::string() : ", the old one is " + file.backup;
    lines += fmt::format("  {}/{}: {}{}\n", pack.folder, file.name, words_for(file.state), backup);
  }
  if (!pack.slides.refusal.empty())
    lines += fmt::format("  no carousel: {}\n", pack.slides.refusal);
  for (const auto &part : pack.missing)
    lines += fmt::format("  would lift it: {}\n", part);
  return lines;
}

const SundayDraft *known_draft(const Site &site, const SundayPack &pack) {
  const auto &drafts = site.content.drafts;
  const auto found = std::ranges::find(drafts, pack.folder, &SundayDraft::folder);
  return found == drafts.end() ? nullptr : &*found;
}

// A draft for a day that went by knows what was known on it; one for a day to come may tell what is out by
// then.
Site site_for_draft(const FileReader &files, const SiteOptions &options, Diagnostics &diagnostics) {
  auto as_now = options;
  as_now.date.reset(); // --date names the draft's day here, not today
  as_now.future = DeriveOptions::Future::publish;
  auto site = load_site(files, as_now, diagnostics);
  if (options.date && *options.date < site.today) {
    Diagnostics repeated;
    as_now.date = options.date;
    site = load_site(files, as_now, repeated);
  }
  load_draft_texts(files, site.content.drafts);
  return site;
}

std::string plan_of(const Site &site, const SundayRequest &request) {
  constexpr int eight = 8;
  const auto first = request.date.value_or(
      next_sunday(site.content.profile.linkedin, *request.today, request.minute_of_day));
  return plan_lines(plan_sundays(site, first, eight), rate_results(site.content.drafts));
}

} // namespace

BuildReport draft_sunday(const SiteOptions &options, const DraftRequest &wish, Colour colour) {
  const DiskReader files(options.root);
  Diagnostics diagnostics;
  const auto site = site_for_draft(files, options, diagnostics);
  const auto request = request_for(site.content.profile, options, wish);
  BuildReport report;
  SundayResult result;
  if (!diagnostics.has_errors() && wish.extent == DraftRequest::Extent::plan)
    report.summary = plan_of(site, request);
  else if (!diagnostics.has_errors())
    result = draft_sundays(site, request, diagnostics);
  if (!diagnostics.has_errors()) {
    const auto edited = wish.overwrite == DraftRequest::Overwrite::keep_copy
                            ? EditedFiles::replace_with_backup
                            : EditedFiles::keep;
    complete_packs(options, site, edited, result.packs, diagnostics);
    Diagnostics machine;
    for (const auto &pack : result.packs)
      report.summary +=
          lines_for(pack, write_draft(options.root, pack, known_draft(site, pack), edited, machine));
    for (const auto &notice : result.notices)
      report.summary += notice + "\n";
    report.status = machine.has_errors() ? ExitStatus::machine_failed : ExitStatus::fine;
    diagnostics.append(machine);
  } else {
    report.status = ExitStatus::content_errors;
  }
  report.diagnostics = print_for(options, diagnostics, colour);
  return report;
}

} // namespace waymark

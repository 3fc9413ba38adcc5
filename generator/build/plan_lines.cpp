#include "build/plan_lines.hpp"

#include "linkedin/next_sunday.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace waymark {
namespace {

constexpr size_t most_missing = 2;

std::string listed(const std::vector<std::string> &parts) {
  std::string text;
  for (size_t at = 0; at < parts.size() && at < most_missing; ++at)
    text += (at == 0 ? "" : "; ") + parts[at];
  return text;
}

std::string state_of(const PlannedSunday &sunday) {
  if (sunday.is_posted)
    return "posted";
  return sunday.is_ready ? "ready" : "not ready yet";
}

std::string subject_lines(const PlannedSunday &sunday) {
  const auto what =
      sunday.subject.empty() ? "'" + sunday.source + "', which is not there any more" : sunday.subject;
  auto lines = fmt::format("{}\n    {}, {} characters, {}\n", what, sunday.source, sunday.characters,
                           state_of(sunday));
  if (!sunday.folder.empty())
    lines += fmt::format("    drafted: {}\n", sunday.folder);
  if (!sunday.is_ready && !sunday.is_posted && !sunday.missing.empty())
    lines += fmt::format("    would lift it: {}\n", listed(sunday.missing));
  return lines;
}

std::string lines_of(const PlannedSunday &sunday) {
  switch (sunday.state) {
  case DayState::holiday:
    return "holiday\n";
  case DayState::off_week:
    return "the other week of the fortnight\n";
  case DayState::waiting:
    return "waits for a milestone\n";
  case DayState::open:
  case DayState::drafted:
    break;
  }
  if (!sunday.source.empty())
    return subject_lines(sunday);
  if (sunday.prompt.empty())
    return "nothing left to share\n";
  return fmt::format("nothing left to share\n    you planned to write: {} ({}:{})\n", sunday.prompt,
                     sunday.prompt_position.file, sunday.prompt_position.line);
}

std::string counts_of(const std::optional<int> &impressions, const std::optional<int> &comments,
                      const std::optional<int> &messages) {
  std::string text;
  const auto add = [&](const std::optional<int> &count, const char *name) {
    if (count)
      text += fmt::format("{}{} {}", text.empty() ? "" : ", ", *count, name);
  };
  add(impressions, "impressions");
  add(comments, "comments");
  add(messages, "messages");
  return text;
}

std::string group_lines(const std::vector<RatedGroup> &groups) {
  std::string lines;
  for (const auto &group : groups)
    lines += fmt::format("  {} ({}): {}\n", group.name, group.posts,
                         counts_of(group.impressions, group.comments, group.messages));
  return lines;
}

std::string result_lines(const RatedResults &results) {
  if (results.posts == 0)
    return "\nWhat did well: not known yet. Write impressions:, comments: and messages: into the draft.md of "
           "what you have posted.\n";
  auto lines = fmt::format("\nWhat did well, as means over {} {}\n", results.posts,
                           results.posts == 1 ? "post" : "posts");
  lines += group_lines(results.angles) + group_lines(results.hooks);
  for (const auto &best : results.best)
    lines += fmt::format("  “{}” ({}): {}\n", best.hook, best.angle,
                         counts_of(best.results.impressions, best.results.comments, best.results.messages));
  return lines;
}

std::string thin_lines(const SundayPlan &plan) {
  constexpr size_t most_thin = 5;
  std::string lines;
  for (const auto &thin : std::span(plan.thin).first(std::min(plan.thin.size(), most_thin)))
    lines += fmt::format("  {}: {}; write {}\n", thin.subject, thin.why, listed(thin.missing));
  if (plan.thin.size() > most_thin)
    lines += fmt::format("  and {} more; waymark check names those of posts and projects\n",
                         plan.thin.size() - most_thin);
  return lines.empty() ? lines : "\nNot told, and what each lacks\n" + lines;
}

} // namespace

std::string plan_lines(const SundayPlan &plan, const RatedResults &results) {
  std::string lines;
  for (const auto &sunday : plan.sundays)
    lines += fmt::format("{} {}: {}", weekday_name(weekday_of(sunday.day)), long_date(sunday.day),
                         lines_of(sunday));
  return lines + thin_lines(plan) + result_lines(results);
}

} // namespace waymark

#include "build/log_week.hpp"

#include "build/load_site.hpp"
#include "build/make_journal_change.hpp"
#include "file_access/write_file.hpp"
#include "load/front_matter.hpp"
#include "load/load_journal_week.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace waymark {
namespace {

constexpr double hours_of_a_week = 7 * 24;

bool changes_keys(const JournalChange &change) {
  return change.hours || !change.done.empty() || !change.counts.empty();
}

// The file's text with the change in it; a file without front matter gets one.
std::string extended(const SourceFile &file, const JournalChange &change, const std::string &note) {
  const std::string line_end = file.text.find("\r\n") == std::string::npos ? "\n" : "\r\n";
  Diagnostics ignored; // the file was read before
  const auto split = split_front_matter(file, ignored);
  auto text = file.text;
  if (split && changes_keys(change)) {
    auto keys = edit_journal_keys(split->yaml, change, line_end);
    const auto &place = split->is_present ? split->yaml : split->body;
    const auto begin = static_cast<size_t>(place.data() - file.text.data());
    if (!split->is_present)
      keys = "---" + line_end + keys + "---" + line_end + (split->body.empty() ? "" : line_end);
    text.replace(begin, split->yaml.size(), keys);
  }
  return note.empty() ? text : with_paragraph(text, note, line_end);
}

using Counts = std::map<std::string, int>;

Counts counts_of(const JournalWeek &week) {
  Counts counts;
  for (const auto &[habit, times] : week.count)
    counts[habit.id] = times;
  return counts;
}

std::vector<std::string> ids_of(const JournalWeek &week) {
  std::vector<std::string> ids;
  for (const auto &reference : week.done)
    ids.push_back(reference.id);
  return ids;
}

// Whether the file, read again, says what it said and what was to be added.
bool is_as_wanted(const JournalWeek &before, const JournalChange &change, const SourceFile &file) {
  Diagnostics found;
  const auto after = load_journal_week(file, found);
  if (!after || found.has_errors())
    return false;
  auto done = ids_of(before);
  done.insert(done.end(), change.done.begin(), change.done.end());
  auto counts = counts_of(before);
  for (const auto &[key, times] : change.counts)
    counts[key] = times;
  return after->hours == change.hours.value_or(before.hours) && ids_of(*after) == done &&
         counts_of(*after) == counts && after->learned == before.learned &&
         after->publish == before.publish && after->sample == before.sample &&
         after->note.blocks.size() >= before.note.blocks.size();
}

// Mistakes that make the ids or the week itself unknown; those of posts and pages can wait.
bool matters(const Diagnostic &one, const std::string &path) {
  return one.severity == Severity::error &&
         (one.position.file.starts_with("content/roadmaps/") || one.position.file == "content/site.yaml" ||
          lower_case(one.position.file) == lower_case(path));
}

BuildReport ended(ExitStatus status, const SiteOptions &options, const Diagnostics &diagnostics,
                  Colour colour) {
  return {status, print_for(options, diagnostics, colour), {}};
}

std::string lines_for(const std::string &path, bool is_new, const MadeChange &made) {
  std::string lines;
  if (!made.parts.empty())
    lines = fmt::format("{}: {}{}\n", path, is_new ? "new, " : "", fmt::join(made.parts, ", "));
  for (const auto &notice : made.notices)
    lines += fmt::format("{}: {}\n", path, notice);
  return lines;
}

BuildReport write_week(const SiteOptions &options, const SourceFile &file, const std::string &text,
                       BuildReport report) {
  if (text == file.text)
    return report;
  if (const auto problem = write_whole_file((std::filesystem::path(options.root) / file.path).string(), text))
    return {ExitStatus::machine_failed, report.diagnostics + "waymark: " + *problem + "\n", {}};
  return report;
}

} // namespace

BuildReport log_week(const SiteOptions &options, const LogRequest &request, Colour colour) {
  const DiskReader files(options.root);
  Diagnostics all, diagnostics;
  const auto content = load_content(files, {}, all);
  const auto week_number = iso_week(today_of(content.profile, options));
  SourceFile file{"content/journal/" + week_name(week_number) + ".md", {}};
  for (const auto &one : all.all())
    if (matters(one, file.path))
      diagnostics.add(one);
  const auto found = std::ranges::find(content.journal, week_number, &JournalWeek::week);
  const bool is_new = found == content.journal.end();
  const auto week = is_new ? JournalWeek{} : *found;

  const auto made = make_journal_change(week, request, content.roadmaps, diagnostics);
  if (made.change.hours > hours_of_a_week)
    return {ExitStatus::wrong_use,
            fmt::format("waymark: {} would have {:g} hours, and a week has {:g}\n", week_name(week_number),
                        *made.change.hours, hours_of_a_week),
            {}};
  if (diagnostics.has_errors())
    return ended(ExitStatus::content_errors, options, diagnostics, colour);

  file.text = files.read(file.path).value_or(std::string());
  const auto text = extended(file, made.change, request.note);
  if (!is_as_wanted(week, made.change, {file.path, text})) {
    diagnostics.error({file.path, 0, 0}, "this file is written in a way that 'waymark log' cannot extend",
                      "write into it yourself: " + fmt::format("{}", fmt::join(made.parts, ", ")));
    return ended(ExitStatus::content_errors, options, diagnostics, colour);
  }
  auto report = ended(ExitStatus::fine, options, diagnostics, colour);
  report.summary = lines_for(file.path, is_new, made);
  return write_week(options, file, text, std::move(report));
}

} // namespace waymark

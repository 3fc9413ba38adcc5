#include "build/log_week.hpp"

#include "build/load_site.hpp"
#include "derive/roadmap_index.hpp"
#include "emit/edit_journal.hpp"
#include "file_access/write_file.hpp"
#include "load/front_matter.hpp"
#include "load/load_journal_week.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace waymark {
namespace {

constexpr double hours_of_a_week = 7 * 24;
constexpr int most_times = 100'000; // of a habit in a week: more is a slip

// What the change does, in words.
struct Told {
  std::vector<std::string> parts;   // "9 + 2 hours"
  std::vector<std::string> notices; // "'x' was there already"
};

std::string sum_in_words(double before, double added) {
  return before > 0 ? fmt::format("{:g} + {:g}", before, added) : fmt::format("{:g}", added);
}

bool is_same(const RoadmapTarget &left, const RoadmapTarget &right) {
  return left.kind == right.kind && left.roadmap == right.roadmap && left.index == right.index;
}

// Finds the ids of the command line, and those that the file holds already.
class ChangeMaker {
public:
  ChangeMaker(const JournalWeek &week, const std::vector<Roadmap> &roadmaps, Diagnostics &diagnostics)
      : m_week(week), m_index(roadmaps), m_diagnostics(diagnostics) {}

  void add_hours(double hours) {
    const double sum = std::round((m_week.hours + hours) * 100) / 100;
    change.hours = sum;
    told.parts.push_back(sum_in_words(m_week.hours, hours) +
                         (m_week.hours + hours == 1 ? " hour" : " hours"));
  }

  void add_done(const std::vector<std::string> &ids) {
    auto known = m_week.done;
    for (const auto &id : ids) {
      Reference wanted{id, {}};
      const auto target = m_index.find(wanted, RoadmapIndex::Wanted::items, m_diagnostics);
      if (!target)
        continue;
      if (std::ranges::any_of(known, [&](const Reference &each) {
            return names(each, *target, RoadmapIndex::Wanted::items);
          })) {
        told.notices.push_back(fmt::format("'{}' was there already", id));
        continue;
      }
      known.push_back({id, {}});
      change.done.push_back(id);
    }
    if (const auto count = change.done.size(); count > 0)
      told.parts.push_back(fmt::format("{} item{} done", count, count == 1 ? "" : "s"));
  }

  void add_count(const std::string &habit, int times) {
    Reference wanted{habit, {}};
    const auto target = m_index.find(wanted, RoadmapIndex::Wanted::habits, m_diagnostics);
    auto key = habit;
    int before = 0;
    for (const auto &known : counts())
      if (known.habit.id == habit || (target && names(known.habit, *target, RoadmapIndex::Wanted::habits))) {
        key = known.habit.id;
        before = known.times;
      }
    if (before > most_times - times)
      m_diagnostics.error(
          {}, fmt::format("'{}' would be counted {} times", key, static_cast<long>(before) + times),
          fmt::format("a week holds {} at most", most_times));
    else
      set_count(key, before + times);
    told.parts.push_back(fmt::format("{} {}", key, sum_in_words(before, times)));
  }

  JournalChange change;
  Told told;

private:
  // The file's counts, as far as they are changed already.
  [[nodiscard]] std::vector<HabitCount> counts() const {
    auto result = m_week.count;
    for (const auto &[key, times] : change.counts)
      result.push_back({{key, {}}, times});
    return result;
  }

  void set_count(const std::string &key, int times) {
    const auto known = std::ranges::find(change.counts, key, &std::pair<std::string, int>::first);
    if (known == change.counts.end())
      change.counts.emplace_back(key, times);
    else
      known->second = times;
  }

  [[nodiscard]] bool names(Reference reference, const RoadmapTarget &target,
                           RoadmapIndex::Wanted wanted) const {
    Diagnostics ignored;
    const auto found = m_index.find(reference, wanted, ignored);
    return found && is_same(*found, target);
  }

  const JournalWeek &m_week;
  RoadmapIndex m_index;
  Diagnostics &m_diagnostics;
};

bool changes_keys(const JournalChange &change) {
  return change.hours || !change.done.empty() || !change.counts.empty();
}

std::string extended(const SourceFile &file, const JournalChange &change, const std::string &note) {
  const std::string line_end = file.text.find("\r\n") == std::string::npos ? "\n" : "\r\n";
  Diagnostics ignored; // the file was read before
  const auto split = split_front_matter(file, ignored);
  auto text = file.text;
  if (split && changes_keys(change)) {
    auto keys = edit_journal_keys(split->yaml, change, line_end);
    const auto &place = split->is_present ? split->yaml : split->body;
    const auto begin = place.empty() && !split->is_present
                           ? text.size() - split->body.size()
                           : static_cast<size_t>(place.data() - file.text.data());
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

std::string lines_for(const std::string &path, bool is_new, const Told &told) {
  std::string lines;
  if (!told.parts.empty())
    lines = fmt::format("{}: {}{}\n", path, is_new ? "new, " : "", fmt::join(told.parts, ", "));
  for (const auto &notice : told.notices)
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

  ChangeMaker maker(week, content.roadmaps, diagnostics);
  if (request.hours)
    maker.add_hours(*request.hours);
  maker.add_done(request.done);
  for (const auto &[habit, times] : request.counts)
    maker.add_count(habit, times);
  if (!request.note.empty())
    maker.told.parts.emplace_back("a note");
  if (maker.change.hours > hours_of_a_week)
    return {ExitStatus::wrong_use,
            fmt::format("waymark: {} would have {:g} hours, and a week has {:g}\n", week_name(week_number),
                        *maker.change.hours, hours_of_a_week),
            {}};
  if (diagnostics.has_errors())
    return ended(ExitStatus::content_errors, options, diagnostics, colour);

  file.text = files.read(file.path).value_or(std::string());
  const auto text = extended(file, maker.change, request.note);
  if (!is_as_wanted(week, maker.change, {file.path, text})) {
    diagnostics.error({file.path, 0, 0}, "this file is written in a way that 'waymark log' cannot extend",
                      "write into it yourself: " + fmt::format("{}", fmt::join(maker.told.parts, ", ")));
    return ended(ExitStatus::content_errors, options, diagnostics, colour);
  }
  auto report = ended(ExitStatus::fine, options, diagnostics, colour);
  report.summary = lines_for(file.path, is_new, maker.told);
  return write_week(options, file, text, std::move(report));
}

} // namespace waymark

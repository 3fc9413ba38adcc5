#include "load/load_journal_week.hpp"

#include "load/content_files.hpp"
#include "load/markdown_body.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

constexpr double hours_of_a_week = 7 * 24;

// "2026-w47" is W47 in other letters; 2025-W53, which does not exist, would have been 2026-W01.
std::string hint_for(std::string stem) {
  std::ranges::replace(stem, 'w', 'W');
  if (parse_week(stem))
    return fmt::format("rename it to {}.md", stem);
  const auto first = stem.size() == 8 ? parse_week(stem.substr(0, 6) + "01") : std::nullopt;
  if (!first)
    return "name it after the ISO week: 2026-W47.md";
  if (stem.ends_with("00"))
    return fmt::format("the first week of {} is {}.md", first->year, week_name(*first));
  const auto last =
      iso_week(Date{std::chrono::year{first->year}, std::chrono::December, std::chrono::day{28}});
  const IsoWeek next{first->year + 1, 1};
  return fmt::format("the last week of {} is {}.md; the one after it is {}.md", first->year, week_name(last),
                     week_name(next));
}

std::optional<IsoWeek> week_of_file(const SourceFile &file, Diagnostics &diagnostics) {
  const auto stem = stem_of(file.path);
  auto form = week_form(stem);
  if (form.value)
    return form.value;
  diagnostics.error({file.path, 0, 0},
                    fmt::format("a journal file is named after its week, and {}", form.mistake.message),
                    hint_for(stem));
  return {};
}

} // namespace

std::optional<JournalWeek> load_journal_week(const SourceFile &file, Diagnostics &diagnostics) {
  const auto named = week_of_file(file, diagnostics);
  const auto front_matter = parse_front_matter(file, diagnostics);
  if (!front_matter)
    return {};
  MapReader keys(front_matter->map, file.path, diagnostics);
  JournalWeek week;
  week.position = keys.position();
  week.week = named.value_or(IsoWeek{});
  week.hours = keys.number("hours", 0, hours_of_a_week).value_or(0);
  week.done = keys.references("done");
  for (auto &[habit, times] : keys.counts("count"))
    week.count.push_back({std::move(habit), times});
  week.learned = keys.text("learned");
  week.publish = keys.boolean("publish");
  week.sample = keys.boolean("sample");
  week.note = load_markdown_body(*front_matter, file.path, keys);
  keys.finish();
  return named ? std::optional(std::move(week)) : std::nullopt;
}

} // namespace waymark

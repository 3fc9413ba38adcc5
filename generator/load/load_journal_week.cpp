#include "load/load_journal_week.hpp"

#include "load/content_files.hpp"
#include "load/markdown_body.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

constexpr double hours_of_a_week = 7 * 24;

std::optional<IsoWeek> week_of_file(const SourceFile &file, Diagnostics &diagnostics) {
  const auto stem = stem_of(file.path);
  auto form = week_form(stem);
  if (form.value)
    return form.value;
  auto upper = stem;
  std::ranges::replace(upper, 'w', 'W');
  diagnostics.error({file.path, 0, 0},
                    fmt::format("a journal file is named after its week, and {}", form.mistake.message),
                    parse_week(upper) ? fmt::format("rename it to {}.md", upper)
                                      : "name it after the ISO week: 2026-W47.md");
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
  week.count = keys.count_map("count");
  week.learned = keys.text("learned");
  week.sample = keys.boolean("sample");
  week.note = load_markdown_body(*front_matter, file.path, keys);
  keys.finish();
  return named ? std::optional(std::move(week)) : std::nullopt;
}

} // namespace waymark

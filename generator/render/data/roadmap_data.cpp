#include "render/data/roadmap_data.hpp"

#include "markdown/plain_text.hpp"
#include "model/roadmap_words.hpp"
#include "render/data/plain_values.hpp"

#include <cmath>

namespace waymark {

namespace {

int retired_items(const Roadmap &roadmap, size_t unit) {
  int count = 0;
  for (const auto &item : roadmap.items)
    count += item.is_retired && lies_in(roadmap, item.unit, unit) ? 1 : 0;
  return count;
}

std::string hours(const Effort &effort, const Wording &words) {
  if (effort.min_hours == effort.max_hours)
    return counted(words, "hours", effort.max_hours);
  return word(words, "hours.other",
              {{"n", number_text(effort.min_hours, words) + "–" + number_text(effort.max_hours, words)}});
}

// As written; from the figures where nobody wrote it.
std::string effort_text(const RoadmapUnit &unit, const Wording &words) {
  std::string text;
  if (unit.effort)
    text = unit.effort->text.empty() ? hours(*unit.effort, words) : unit.effort->text;
  if (unit.pace) {
    const auto per = std::string("pace.") + name_of(*unit.pace->per);
    const auto computed = word(words, per, {{"hours", hours(*unit.pace, words)}});
    text += (text.empty() ? "" : ", ") + (unit.pace->text.empty() ? computed : unit.pace->text);
  }
  return text;
}

constexpr int days_by_day = 27; // a shorter span names its days, a longer one its months

// "2 – 8 Nov 2026", "26 Oct – 1 Nov 2026", "28 Dec 2026 – 3 Jan 2027".
std::string days_text(Date start, Date end, const Wording &words) {
  if (start == end)
    return short_date(start, words);
  if (start.year() != end.year())
    return short_date(start, words) + " – " + short_date(end, words);
  if (start.month() != end.month())
    return day_and_month(start, words) + " – " + short_date(end, words);
  return day_of_month(start, words) + " – " + short_date(end, words);
}

// As written; from the dates where the document names no span of this unit.
std::string span_text(const Span &span, const Wording &words) {
  if (!span.text.empty() || !span.start)
    return span.text;
  if (!span.end)
    return word(words, "date_from", {{"date", month_and_year(*span.start, words)}});
  if (days_between(*span.start, *span.end) < days_by_day)
    return days_text(*span.start, *span.end, words);
  const auto first = month_and_year(*span.start, words);
  const auto last = month_and_year(*span.end, words);
  return first == last ? first : first + " – " + last;
}

std::string undated_state(const RoadmapUnit &unit, const std::string &parent_state) {
  if (parent_state == "behind" || parent_state == "ahead")
    return parent_state;
  return unit.done > 0 ? "behind" : "ahead";
}

std::string nested_state(const Roadmap &roadmap, const RoadmapUnit &unit, Date today) {
  const auto parent = unit_state(roadmap, *unit.parent, today);
  if (!unit.span.start)
    return undated_state(unit, parent);
  if (*unit.span.start > today)
    return "ahead";
  const bool is_over = unit.span.end && *unit.span.end < today;
  return is_over ? "behind" : parent == "here" ? "here" : "behind";
}

// A due date gone by would tell of lateness, which is public only where the owner wants it.
Value milestone_data(const Roadmap &roadmap, Date today) {
  if (!roadmap.next_milestone)
    return nullptr;
  const auto &milestone = roadmap.milestones[*roadmap.next_milestone];
  const auto &unit = roadmap.units[milestone.unit];
  const bool is_overdue = milestone.due && *milestone.due < today;
  const auto due = is_overdue && !roadmap.show_schedule ? std::nullopt : milestone.due;
  return Value::object({{"text", milestone.text},
                        {"due", date_value(due)},
                        {"days", due && *due >= today ? Value(days_between(today, *due)) : Value(nullptr)},
                        {"unit", unit.title.empty() ? unit.label : unit.title}});
}

int roadmap_minutes(const Roadmap &roadmap) {
  size_t words = count_words(roadmap.summary);
  for (const auto &section : roadmap.sections)
    for (const auto &block : section.blocks)
      words += count_words(plain_text(block));
  return reading_minutes(words);
}

} // namespace

bool lies_in(const Roadmap &roadmap, size_t unit, size_t ancestor) {
  for (std::optional<size_t> each = unit; each; each = roadmap.units[*each].parent)
    if (*each == ancestor)
      return true;
  return false;
}

std::optional<int> percent_done(const Roadmap &roadmap) {
  const auto &progress = roadmap.progress;
  if (progress.is_weighted && progress.total_weight > 0)
    return static_cast<int>(std::lround(100 * progress.done_weight / progress.total_weight));
  if (roadmap.total == 0)
    return {};
  return static_cast<int>(std::lround(100.0 * roadmap.done / roadmap.total));
}

std::string unit_state(const Roadmap &roadmap, size_t index, Date today) {
  const auto &unit = roadmap.units[index];
  if (unit.total > 0 && unit.done == unit.total)
    return "done";
  if (unit.parent)
    return nested_state(roadmap, unit, today);
  if (roadmap.current_unit == index)
    return "here";
  if (unit.span.start)
    return *unit.span.start > today ? "ahead" : "behind";
  if (roadmap.current_unit)
    return index > *roadmap.current_unit ? "ahead" : "behind";
  return undated_state(unit, {});
}

Value unit_data(const Roadmap &roadmap, size_t index, Date today, const Wording &words) {
  const auto &unit = roadmap.units[index];
  const auto state = unit_state(roadmap, index, today);
  return Value::object({
      {"anchor", unit.anchor},
      {"label", unit.title.empty() ? std::string() : unit.label},
      {"title", unit.title.empty() ? unit.label : unit.title},
      {"span", span_text(unit.span, words)},
      {"start", date_value(unit.span.start)},
      {"end", date_value(unit.span.end)},
      {"effort", effort_text(unit, words)},
      {"done", unit.done},
      {"total", unit.total},
      {"retired", retired_items(roadmap, index)},
      {"state", state},
      {"is_open", state == "here"},
  });
}

Value roadmap_data(const Roadmap &roadmap, Date today, const Wording &words) {
  const auto percent = percent_done(roadmap);
  Value units = Value::array();
  for (size_t index = 0; index < roadmap.units.size(); ++index)
    if (!roadmap.units[index].parent)
      units.push_back(unit_data(roadmap, index, today, words));
  return Value::object({
      {"slug", roadmap.slug},
      {"route", roadmap.route},
      {"title", roadmap.title},
      {"summary", roadmap.summary},
      {"start", date_value(roadmap.start)},
      {"end", date_value(roadmap.end)},
      {"done", roadmap.done},
      {"total", roadmap.total},
      {"percent", percent ? Value(*percent) : Value(nullptr)},
      {"is_weighted", roadmap.progress.is_weighted},
      {"units", std::move(units)},
      {"next_milestone", milestone_data(roadmap, today)},
      {"minutes", roadmap_minutes(roadmap)},
      {"sample", roadmap.sample},
  });
}

} // namespace waymark

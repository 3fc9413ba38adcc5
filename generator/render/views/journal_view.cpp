#include "render/data/page_data.hpp"
#include "render/data/roadmap_reference.hpp"
#include "render/html/render_document.hpp"
#include "render/views/heading_shift.hpp"
#include "render/views/page_styles.hpp"
#include "render/views/views.hpp"
#include "text/fragment_tokens.hpp"

#include <algorithm>

namespace waymark {

namespace {

// What the week names, and what was done on one of its days.
std::vector<Reference> finished_in(const JournalWeek &week, const Content &content) {
  auto finished = week.done;
  for (const auto &roadmap : content.roadmaps)
    for (const auto &item : roadmap.items)
      if (item.is_done && item.done_on && iso_week(*item.done_on) == week.week &&
          std::ranges::find(finished, item.id, &Reference::id) == finished.end())
        finished.push_back({item.id, item.position});
  return finished;
}

std::string habit_text(const std::string &id, const Content &content) {
  for (const auto &roadmap : content.roadmaps)
    for (const auto &habit : roadmap.habits)
      if (habit.id == id)
        return habit.text;
  return id;
}

Value counts_data(const JournalWeek &week, const Content &content) {
  Value counts = Value::array();
  for (const auto &[habit, times] : week.count)
    if (times > 0)
      counts.push_back(Value::object({{"text", habit_text(habit.id, content)}, {"times", times}}));
  return counts;
}

Value week_data(const RenderContext &context, const JournalWeek &week) {
  const auto &content = context.site.content;
  const auto name = week_name(week.week);
  const auto monday = first_day(week.week);
  HtmlOptions options;
  options.fragments = &context.fragments;
  options.words = &content.words;
  options.heading_shift = heading_shift(week.note.blocks, 4);
  return Value::object({
      {"week", name},
      {"number", week.week.week},
      {"first", iso_date(monday)},
      {"last", iso_date(add_days(monday, 6))},
      {"hours", week.hours > 0 ? number_text(week.hours, content.words) : std::string()},
      {"done", proved_items(finished_in(week, content), content)},
      {"counts", counts_data(week, content)},
      {"learned", week.learned},
      {"html", resolve_tokens(render_document(week.note, options), context.site.base_path, name + "-")},
      {"sample", week.sample},
  });
}

// A week belongs to the month of its Thursday, as it does to the year.
std::string month_of(IsoWeek week) {
  return iso_date(add_days(first_day(week), 3)).substr(0, 7) + "-01";
}

} // namespace

Value journal_view(const RenderContext &context) {
  const auto &site = context.site;
  const auto &title = word(site.content.words, "journal");
  auto page = page_data({"journal", "/journal/", title, tab_title(title, context.site_data),
                         word(site.content.words, "journal_lead"), "/journal/"});
  auto &months = page["journal"];
  for (const auto index : site.journal) {
    const auto &week = site.content.journal[index];
    note_styles(page, week.note);
    const auto month = month_of(week.week);
    if (months.empty() || months.back().at("month") != month)
      months.push_back(Value::object({{"month", month}, {"weeks", Value::array()}}));
    months.back()["weeks"].push_back(week_data(context, week));
  }
  return page;
}

} // namespace waymark

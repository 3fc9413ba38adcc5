#include "render/data/next_steps.hpp"

#include "render/data/item_state.hpp"
#include "render/data/plain_values.hpp"
#include "render/data/public_proof.hpp"
#include "render/data/roadmap_data.hpp"
#include "render/data/roadmap_timeline.hpp"

namespace waymark {

namespace {

constexpr size_t shown_items = 3; // of those begun, and of those to do

Value step(const char *mark, const std::string &kind, const std::string &text, const std::string &url,
           std::optional<Date> due, Date today) {
  const bool is_ahead = due && *due >= today;
  return Value::object({{"mark", mark},
                        {"kind", kind},
                        {"text", text},
                        {"url", url},
                        {"due", date_value(due)},
                        {"days", is_ahead ? Value(days_between(today, *due)) : Value(nullptr)}});
}

void add_milestone(const Site &site, const Roadmap &roadmap, Value &list) {
  if (!roadmap.next_milestone)
    return;
  const auto &milestone = roadmap.milestones[*roadmap.next_milestone];
  const auto &anchor =
      milestone.item ? roadmap.items[*milestone.item].anchor : roadmap.units[milestone.unit].anchor;
  list.push_back(step("stop-mark hollow", word(site.content.words, "step.milestone"), milestone.text,
                      "#" + anchor, shown_day(milestone, roadmap, site.today), site.today));
}

// The next exam that is not the next milestone.
void add_exam(const Site &site, Value &list) {
  const Certification *next = nullptr;
  for (const auto index : site.certifications) {
    const auto &exam = site.content.certifications[index];
    const bool is_ahead =
        exam.status == CertificationStatus::planned && exam.planned && *exam.planned >= site.today;
    const bool is_listed = !list.empty() && !exam.code.empty() &&
                           list[0].at("text").get<std::string>().find(exam.code) != std::string::npos;
    if (is_ahead && !is_listed && (!next || *exam.planned < *next->planned))
      next = &exam;
  }
  if (next)
    list.push_back(step("cert hollow", word(site.content.words, "step.exam"),
                        next->code.empty() ? next->name : next->code + ", " + next->name,
                        "#page_certifications", next->planned, site.today));
}

// Of the unit in which today falls; else of the first one that is not finished.
std::optional<size_t> next_unit(const Roadmap &roadmap) {
  if (roadmap.current_unit &&
      roadmap.units[*roadmap.current_unit].done < roadmap.units[*roadmap.current_unit].total)
    return roadmap.current_unit;
  for (size_t index = 0; index < roadmap.units.size(); ++index)
    if (!roadmap.units[index].parent && roadmap.units[index].done < roadmap.units[index].total)
      return index;
  return {};
}

void add_items(const Site &site, const Roadmap &roadmap, ItemState wanted, std::optional<size_t> unit,
               Value &list) {
  const auto &words = site.content.words;
  const auto is_milestone = [&](size_t index) {
    return roadmap.next_milestone && roadmap.milestones[*roadmap.next_milestone].item == index;
  };
  size_t shown = 0;
  for (size_t index = 0; index < roadmap.items.size() && shown < shown_items; ++index) {
    const auto &item = roadmap.items[index];
    if (item_state(item) != wanted || is_milestone(index) || (unit && !lies_in(roadmap, item.unit, *unit)))
      continue;
    const auto due = item.due && *item.due < site.today && !roadmap.show_schedule ? std::nullopt : item.due;
    list.push_back(
        wanted == ItemState::begun
            ? step("item half", word(words, "step.begun"), item.text, "#" + item.anchor, due, site.today)
            : step("item hollow", word(words, "step.todo"), item.text, "#" + item.anchor, due, site.today));
    ++shown;
  }
}

} // namespace

Value next_steps(const Site &site, const Roadmap &roadmap) {
  Value list = Value::array();
  add_milestone(site, roadmap, list);
  if (shows_certifications(site, roadmap))
    add_exam(site, list);
  add_items(site, roadmap, ItemState::begun, {}, list);
  if (const auto unit = next_unit(roadmap))
    add_items(site, roadmap, ItemState::todo, unit, list);
  return list;
}

} // namespace waymark

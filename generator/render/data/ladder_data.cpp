#include "render/data/ladder_data.hpp"

#include "render/data/item_state.hpp"
#include "render/data/roadmap_data.hpp"
#include "render/data/roadmap_timeline.hpp"

#include <algorithm>
#include <cctype>

namespace waymark {

namespace {

// "6-12 months" → 6, where the document has no day to begin with.
double length_in_words(const std::string &span) {
  std::vector<double> numbers;
  for (size_t at = 0; at < span.size();) {
    if (std::isdigit(static_cast<unsigned char>(span[at])) == 0) {
      ++at;
      continue;
    }
    double number = 0;
    for (; at < span.size() && std::isdigit(static_cast<unsigned char>(span[at])) != 0; ++at)
      number = number * 10 + (span[at] - '0');
    numbers.push_back(number);
  }
  return numbers.size() == 2 && numbers[1] > numbers[0] ? numbers[1] - numbers[0] : 0;
}

double length_of(const Span &span) {
  if (span.start && span.end)
    return days_between(*span.start, *span.end) + 1;
  return span.start ? 0 : length_in_words(span.text);
}

Fill fill_of(ItemState state) {
  return state == ItemState::done ? Fill::full : state == ItemState::begun ? Fill::half : Fill::hollow;
}

std::vector<LadderStep::Check> checks_of(const Roadmap &roadmap, size_t unit) {
  std::vector<LadderStep::Check> checks;
  for (const auto &item : roadmap.items)
    if (const auto state = item_state(item); lies_in(roadmap, item.unit, unit) && state < ItemState::dropped)
      checks.push_back({item.text, fill_of(state)});
  return checks;
}

LadderStep step_of(const Roadmap &roadmap, size_t index, Date today, const Wording &words) {
  const auto &unit = roadmap.units[index];
  const auto data = unit_data(roadmap, index, today, words);
  const auto state = data.at("state").get<std::string>();
  LadderStep step;
  step.label = data.at("label").get<std::string>();
  step.title = data.at("title").get<std::string>();
  step.span = data.at("span").get<std::string>();
  step.length = length_of(unit.span);
  step.state = state == "here"    ? LadderStep::State::current
               : state == "ahead" ? LadderStep::State::ahead
                                  : LadderStep::State::reached;
  step.done = unit.done;
  step.total = unit.total;
  step.checks = checks_of(roadmap, index);
  return step;
}

} // namespace

std::vector<LadderStep> ladder_steps(const Roadmap &roadmap, Date today, const Wording &words) {
  const auto units = chart_units(roadmap);
  const auto is_level = [&](size_t index) { return roadmap.units[index].kind == UnitKind::level; };
  if (!std::ranges::all_of(units, is_level))
    return {};
  std::vector<LadderStep> steps;
  for (const auto index : units)
    steps.push_back(step_of(roadmap, index, today, words));
  return steps;
}

} // namespace waymark

#include "render/data/roadmap_reference.hpp"

#include "render/data/item_state.hpp"

#include <array>
#include <optional>
#include <string_view>

namespace waymark {

namespace {

bool names(std::string_view reference, std::string_view id) {
  if (reference == id)
    return true;
  return id.size() > reference.size() && id.ends_with(reference) &&
         id[id.size() - reference.size() - 1] == '/';
}

Value item_value(const Roadmap &roadmap, const RoadmapItem &item, const Wording &words) {
  constexpr std::array marks{"hollow", "half", "full", "struck", "struck"};
  constexpr std::array states{"state.todo", "state.begun", "state.done", "state.dropped", "state.retired"};
  const auto state = static_cast<size_t>(item_state(item));
  return Value::object({{"text", item.text},
                        {"url", roadmap.route + "#" + item.anchor},
                        {"is_unit", false},
                        {"mark", marks.at(state)},
                        {"state_label", word(words, states.at(state))}});
}

Value unit_value(const Roadmap &roadmap, const RoadmapUnit &unit, const Wording &words) {
  const bool is_done = unit.total > 0 && unit.done == unit.total;
  return Value::object({{"text", unit.title.empty() ? unit.label : unit.title},
                        {"url", roadmap.route + "#" + unit.anchor},
                        {"is_unit", true},
                        {"mark", is_done         ? "full"
                                 : unit.done > 0 ? "half"
                                                 : "hollow"},
                        {"state_label", word(words, is_done         ? "state.done"
                                                    : unit.done > 0 ? "state.begun"
                                                                    : "state.todo")}});
}

std::optional<Value> found_in(const Roadmap &roadmap, std::string_view id, const Wording &words) {
  for (const auto &item : roadmap.items)
    if (names(id, item.id))
      return item_value(roadmap, item, words);
  for (const auto &unit : roadmap.units)
    if (names(id, unit.id))
      return unit_value(roadmap, unit, words);
  return {};
}

} // namespace

Value proved_items(const std::vector<Reference> &references, const Content &content) {
  Value list = Value::array();
  for (const auto &reference : references)
    for (const auto &roadmap : content.roadmaps)
      if (auto value = found_in(roadmap, reference.id, content.words)) {
        list.push_back(std::move(*value));
        break;
      }
  return list;
}

} // namespace waymark

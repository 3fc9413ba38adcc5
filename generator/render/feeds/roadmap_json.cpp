#include "render/feeds/roadmap_json.hpp"

#include "model/roadmap_words.hpp"
#include "render/data/plain_values.hpp"

#include <cmath>

namespace waymark {
namespace {

Value text_or_null(const std::string &text) {
  return text.empty() ? Value(nullptr) : Value(text);
}

Value number_of(const RoadmapUnit &unit) {
  if (!unit.dotted_number.empty())
    return unit.dotted_number;
  return unit.number ? Value(*unit.number) : Value(nullptr);
}

// Hours without the digits that a third of an hour leaves behind.
Value hours_value(double hours) {
  const double rounded = std::round(hours * 100) / 100;
  return rounded == std::floor(rounded) ? Value(static_cast<long>(rounded)) : Value(rounded);
}

Value effort_value(const RoadmapUnit &unit) {
  const auto &effort = unit.effort ? unit.effort : unit.pace;
  if (!effort)
    return nullptr;
  return Value::object({{"min_hours", hours_value(effort->min_hours)},
                        {"max_hours", hours_value(effort->max_hours)},
                        {"per", effort->per ? Value(name_of(*effort->per)) : Value(nullptr)}});
}

Value span_value(const Span &span) {
  return Value::object({{"text", text_or_null(span.text)},
                        {"start", date_value(span.start)},
                        {"end", date_value(span.end)},
                        {"ongoing", span.is_ongoing}});
}

Value links_value(const std::vector<RoadmapLink> &links) {
  Value list = Value::array();
  for (const auto &link : links)
    list.push_back(Value::object({{"text", link.text}, {"url", link.url}}));
  return list;
}

class RoadmapWriter {
public:
  explicit RoadmapWriter(const Roadmap &roadmap) : m_roadmap(roadmap) {
    for (const auto &section : roadmap.sections)
      for (const auto item : section.items)
        m_section_of[item] = &section;
    for (size_t i = 0; i < roadmap.items.size(); ++i)
      m_items_of[roadmap.items[i].unit].push_back(i);
  }

  [[nodiscard]] Value units(const std::vector<RoadmapPart> &parts) const {
    Value list = Value::array();
    for (const auto &part : parts)
      if (part.kind == RoadmapPart::Kind::unit && m_roadmap.units[part.index].kind != UnitKind::group)
        list.push_back(unit_value(part.index));
    return list;
  }

  [[nodiscard]] Value loose_items() const {
    Value list = Value::array();
    for (size_t i = 0; i < m_roadmap.items.size(); ++i)
      if (m_roadmap.units[m_roadmap.items[i].unit].kind == UnitKind::group)
        list.push_back(item_value(i));
    return list;
  }

private:
  [[nodiscard]] Value item_value(size_t index) const {
    const auto &item = m_roadmap.items[index];
    const auto section = m_section_of.find(index);
    return Value::object(
        {{"id", item.id},
         {"text", item.text},
         {"section", section == m_section_of.end() ? Value(nullptr) : text_or_null(section->second->title)},
         {"state", state_of(item)},
         {"done_on", date_value(item.done_on)},
         {"due", date_value(item.due)},
         {"line", item.position.line},
         {"links", links_value(item.links)}});
  }

  [[nodiscard]] Value sections_value(const RoadmapUnit &unit) const {
    Value list = Value::array();
    for (const auto &part : unit.parts) {
      if (part.kind != RoadmapPart::Kind::section || m_roadmap.sections[part.index].title.empty())
        continue;
      const auto &section = m_roadmap.sections[part.index];
      list.push_back(
          Value::object({{"title", section.title}, {"kind", name_of(section.kind)}, {"line", section.line}}));
    }
    return list;
  }

  [[nodiscard]] Value unit_value(size_t index) const {
    const auto &unit = m_roadmap.units[index];
    Value items = Value::array();
    if (const auto found = m_items_of.find(index); found != m_items_of.end())
      for (const auto item : found->second)
        items.push_back(item_value(item));
    return Value::object({{"id", unit.id},
                          {"kind", name_of(unit.kind)},
                          {"number", number_of(unit)},
                          {"number_end", unit.number_end ? Value(*unit.number_end) : Value(nullptr)},
                          {"title", unit.title.empty() ? unit.label : unit.title},
                          {"line", unit.position.line},
                          {"span", span_value(unit.span)},
                          {"effort", effort_value(unit)},
                          {"goal", text_or_null(unit.goal)},
                          {"sections", sections_value(unit)},
                          {"items", std::move(items)},
                          {"units", units(unit.parts)}});
  }

  const Roadmap &m_roadmap;
  std::map<size_t, const RoadmapSection *> m_section_of; // by item
  std::map<size_t, std::vector<size_t>> m_items_of;      // by unit
};

// 100 only where everything is done.
int percent_of(const Roadmap &roadmap) {
  if (roadmap.total == 0)
    return 0;
  const auto rounded = static_cast<int>(std::lround(100.0 * roadmap.done / roadmap.total));
  return roadmap.done < roadmap.total ? std::min(rounded, 99) : 100;
}

Value repairs_value(const Roadmap &roadmap) {
  Value list = Value::array();
  for (const auto &repair : roadmap.repairs)
    list.push_back(Value::object({{"line", repair.line}, {"from", repair.from}, {"to", repair.to}}));
  return list;
}

Value notes_value(const Roadmap &roadmap) {
  Value list = Value::array();
  for (const auto &note : roadmap.notes)
    list.push_back(Value::object({{"line", note.line}, {"message", note.message}}));
  return list;
}

} // namespace

std::string roadmap_json(const Roadmap &roadmap) {
  const RoadmapWriter writer(roadmap);
  const auto value = Value::object(
      {{"title", roadmap.title},
       {"start", date_value(roadmap.start)},
       {"end", date_value(roadmap.end)},
       {"units", writer.units(roadmap.parts)},
       {"loose_items", writer.loose_items()},
       {"totals",
        Value::object({{"items", roadmap.total}, {"done", roadmap.done}, {"percent", percent_of(roadmap)}})},
       {"repairs", repairs_value(roadmap)},
       {"notes", notes_value(roadmap)}});
  return value.dump(2, ' ', false, Value::error_handler_t::replace) + "\n";
}

std::string public_roadmap_json(Roadmap roadmap, Date today) {
  roadmap.notes.clear();
  roadmap.repairs.clear();
  for (auto &item : roadmap.items)
    if (!roadmap.show_schedule && !item.is_done && item.due && *item.due < today)
      item.due.reset();
  return roadmap_json(roadmap);
}

} // namespace waymark

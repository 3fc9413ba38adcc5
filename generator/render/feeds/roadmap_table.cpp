#include "render/feeds/roadmap_table.hpp"

#include "model/roadmap_words.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>
#include <unordered_map>

namespace waymark {
namespace {

constexpr int widest_text = 72; // columns of the terminal that words may take

// How often each end of an id occurs: "x" and "phase-1/x" of "plan/phase-1/x".
std::unordered_map<std::string, int> count_ends(const Roadmap &roadmap) {
  std::unordered_map<std::string, int> ends;
  const auto add = [&](const std::string &id) {
    ++ends[id];
    for (auto slash = id.find('/'); slash != std::string::npos; slash = id.find('/', slash + 1))
      ++ends[id.substr(slash + 1)];
  };
  for (const auto &unit : roadmap.units)
    add(unit.id);
  for (const auto &item : roadmap.items)
    add(item.id);
  return ends;
}

std::string shortened(const std::string &text, int width) {
  if (display_width(text) <= width)
    return text;
  std::string result;
  int taken = 0;
  for (const auto &grapheme : graphemes(text)) {
    taken += display_width(grapheme);
    if (taken > width - 1)
      break;
    result += grapheme;
  }
  return result + "…";
}

std::string padded(const std::string &text, int width) {
  return text + std::string(static_cast<size_t>(std::max(0, width - display_width(text))), ' ');
}

std::string span_words(const Span &span) {
  if (!span.start)
    return span.text;
  const auto end = span.end ? iso_date(*span.end) : std::string(span.is_ongoing ? "ongoing" : "?");
  return iso_date(*span.start) + " – " + end;
}

std::string effort_words(const RoadmapUnit &unit) {
  const auto &effort = unit.effort ? unit.effort : unit.pace;
  if (!effort)
    return {};
  const auto hours = effort->min_hours == effort->max_hours
                         ? fmt::format("{:g} h", effort->min_hours)
                         : fmt::format("{:g}–{:g} h", effort->min_hours, effort->max_hours);
  return effort->per ? fmt::format("{} a {}", hours, name_of(*effort->per)) : hours;
}

const char *box_of(const RoadmapItem &item) {
  if (item.is_retired)
    return "[~]";
  if (item.is_done)
    return "[x]";
  return item.is_dropped ? "[-]" : item.is_begun ? "[/]" : "[ ]";
}

struct Row {
  int line = 0;
  std::string text;
  std::string when;
  std::string count;
  std::string id;
};

class RoadmapRows {
public:
  explicit RoadmapRows(const Roadmap &roadmap) : m_roadmap(roadmap), m_ends(count_ends(roadmap)) {
    for (size_t i = 0; i < roadmap.items.size(); ++i)
      m_items_of[roadmap.items[i].unit].push_back(i);
  }

  std::vector<Row> take() {
    for (const auto &part : m_roadmap.parts)
      if (part.kind == RoadmapPart::Kind::unit)
        add_unit(part.index, 0);
    return std::move(m_rows);
  }

private:
  [[nodiscard]] std::string short_id(const std::string &id) const {
    for (auto slash = id.rfind('/'); slash != std::string::npos && slash > 0;
         slash = id.rfind('/', slash - 1))
      if (auto end = id.substr(slash + 1); m_ends.at(end) == 1)
        return end;
    return id;
  }

  void add_unit(size_t index, int depth) {
    const auto &unit = m_roadmap.units[index];
    const std::string indent(static_cast<size_t>(depth) * 2, ' ');
    auto text = unit.label;
    if (!unit.title.empty() && unit.title != unit.label)
      text += (text.empty() ? "" : ": ") + unit.title;
    auto when = span_words(unit.span);
    if (const auto effort = effort_words(unit); !effort.empty())
      when += (when.empty() ? "" : ", ") + effort;
    m_rows.push_back({unit.position.line, indent + text, when,
                      unit.total > 0 ? fmt::format("{} of {}", unit.done, unit.total) : "",
                      short_id(unit.id)});
    for (const auto item : m_items_of[index])
      add_item(m_roadmap.items[item], indent + "  ");
    for (const auto &part : unit.parts)
      if (part.kind == RoadmapPart::Kind::unit)
        add_unit(part.index, depth + 1);
  }

  void add_item(const RoadmapItem &item, const std::string &indent) {
    std::string when = item.done_on ? iso_date(*item.done_on) : "";
    if (item.due && !item.is_done)
      when = "due " + iso_date(*item.due);
    m_rows.push_back({item.position.line, fmt::format("{}{} {}", indent, box_of(item), item.text), when, "",
                      short_id(item.id)});
  }

  const Roadmap &m_roadmap;
  std::unordered_map<std::string, int> m_ends;
  std::unordered_map<size_t, std::vector<size_t>> m_items_of; // by unit
  std::vector<Row> m_rows;
};

int widest(const std::vector<Row> &rows, std::string Row::*column, int limit) {
  int width = 0;
  for (const auto &row : rows)
    width = std::max(width, display_width(row.*column));
  return std::min(width, limit);
}

std::string lines_of(const std::vector<Row> &rows) {
  const int text = widest(rows, &Row::text, widest_text), when = widest(rows, &Row::when, widest_text),
            count = widest(rows, &Row::count, widest_text);
  std::string lines;
  for (const auto &row : rows)
    lines += fmt::format("{:>5}  {}  {}  {}  {}\n", row.line, padded(shortened(row.text, text), text),
                         padded(shortened(row.when, when), when), padded(row.count, count), row.id);
  return lines;
}

std::string head_of(const Roadmap &roadmap) {
  auto head =
      fmt::format("{}: {}\n{} of {} items done", roadmap.file, roadmap.title, roadmap.done, roadmap.total);
  if (roadmap.start)
    head += ", " + span_words({{}, roadmap.start, roadmap.end, !roadmap.end});
  return head + "\n";
}

} // namespace

std::string roadmap_table(const Roadmap &roadmap) {
  auto text = head_of(roadmap) + lines_of(RoadmapRows(roadmap).take());
  for (const auto &habit : roadmap.habits)
    text += fmt::format("{:>5}  habit, {:.3g} a week: {}  {}\n", habit.position.line, habit.weekly_target,
                        habit.text, habit.id.substr(habit.id.rfind('/') + 1));
  for (const auto &milestone : roadmap.milestones)
    if (milestone.due)
      text += fmt::format("milestone by {}: {}\n", iso_date(*milestone.due), milestone.text);
  return text;
}

} // namespace waymark

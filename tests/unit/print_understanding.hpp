// How a roadmap was understood, as text: what the golden files of tests/roadmaps hold.
#pragma once
#include "model/roadmap.hpp"
#include "model/roadmap_words.hpp"

#include <fmt/format.h>
#include <string>

namespace waymark {

inline std::string printed_span(const Span &span) {
  std::string result = span.start ? iso_date(*span.start) : "?";
  result += " to ";
  result += span.is_ongoing ? "ongoing" : span.end ? iso_date(*span.end) : "?";
  return span.text.empty() ? result : result + " \"" + span.text + "\"";
}

inline void print_item(std::string &out, const RoadmapItem &item, const std::string &indent) {
  out += fmt::format("{}- {}", indent, item.text);
  if (item.is_ticked)
    out += item.ticked_on ? " | done " + iso_date(*item.ticked_on) : " | done";
  if (item.due)
    out += " | due " + iso_date(*item.due);
  out += fmt::format(" | {} | #{} | line {}\n", item.id, item.anchor, item.position.line);
}

inline void print_parts(std::string &out, const Roadmap &roadmap, const std::vector<RoadmapPart> &parts,
                        int depth) {
  const std::string indent(static_cast<size_t>(depth) * 2, ' ');
  for (const auto &[kind, index] : parts) {
    if (kind == RoadmapPart::Kind::section) {
      const auto &section = roadmap.sections[index];
      out += fmt::format("{}{} '{}', {} blocks\n", indent, name_of(section.kind), section.title,
                         section.blocks.size());
      for (const auto item : section.items)
        print_item(out, roadmap.items[item], indent + "  ");
      continue;
    }
    const auto &unit = roadmap.units[index];
    int items = 0;
    for (const auto &item : roadmap.items)
      items += item.unit == index ? 1 : 0;
    out += fmt::format("{}{} [{}] {}, {}, {} items, {}, #{}", indent, name_of(unit.kind), unit.label,
                       unit.title, printed_span(unit.span), items, unit.id, unit.anchor);
    if (unit.pace)
      out += fmt::format(", {} h/week", hours_a_week(*unit.pace));
    if (unit.effort)
      out += fmt::format(", {} h", mean_hours(*unit.effort));
    out += "\n";
    print_parts(out, roadmap, unit.parts, depth + 1);
  }
}

inline std::string print_understanding(const Roadmap &roadmap) {
  std::string out = fmt::format("{}\n{}\n{}", roadmap.title, roadmap.summary,
                                printed_span(Span{{}, roadmap.start, roadmap.end, false}));
  if (roadmap.hours_per_week)
    out += fmt::format(", {} h/week", *roadmap.hours_per_week);
  out += fmt::format("\n{} units, {} items\n", roadmap.units.size(), roadmap.items.size());
  print_parts(out, roadmap, roadmap.parts, 0);
  for (const auto &milestone : roadmap.milestones)
    out += fmt::format("milestone: {}, {}\n", milestone.text,
                       milestone.due ? iso_date(*milestone.due) : "no day");
  return out;
}

} // namespace waymark

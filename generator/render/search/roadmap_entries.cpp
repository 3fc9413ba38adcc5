#include "render/search/search_entry.hpp"

namespace waymark {
namespace {

// The words of what stands in `parts` itself; nested units have entries of their own.
std::string text_of(const Roadmap &roadmap, const std::vector<RoadmapPart> &parts) {
  std::string text;
  for (const auto &part : parts)
    if (part.kind == RoadmapPart::Kind::section)
      append_search_text(text, roadmap.sections[part.index].blocks);
  return text;
}

std::string title_of(const RoadmapUnit &unit) {
  if (unit.label.empty() || unit.title.empty())
    return unit.label + unit.title;
  return unit.label + ": " + unit.title;
}

} // namespace

void add_roadmap_entries(const Roadmap &roadmap, std::vector<SearchEntry> &entries) {
  SearchEntry whole{
      "roadmap", roadmap.route, roadmap.title, "", roadmap.summary, {}, {}, text_of(roadmap, roadmap.parts)};
  append_search_text(whole.text, roadmap.footnotes);
  entries.push_back(std::move(whole));
  const auto first = entries.size();
  for (const auto &unit : roadmap.units)
    entries.push_back({"unit",
                       roadmap.route + "#" + unit.anchor,
                       title_of(unit),
                       roadmap.title,
                       unit.goal,
                       {},
                       {},
                       text_of(roadmap, unit.parts)});
  // An item may be a unit's own line or a cell of a table, which no section holds.
  for (const auto &item : roadmap.items)
    if (item.unit < roadmap.units.size())
      entries[first + item.unit].text += item.text + "\n";
}

} // namespace waymark

#include "load/roadmap/join_checklists.hpp"

#include "load/roadmap/classify_section.hpp"
#include "load/roadmap/list_boxes.hpp"
#include "load/roadmap/text_tokens.hpp"
#include "text/slug.hpp"

#include <algorithm>
#include <map>

namespace waymark {
namespace {

// Units by the words that name them; no unit where two share the words.
std::map<std::string, std::optional<size_t>> units_by_name(const Roadmap &roadmap) {
  std::map<std::string, std::optional<size_t>> result;
  const auto name = [&](const std::string &words, size_t unit) {
    const auto slug = slug_of(words);
    if (slug.empty())
      return;
    const auto [place, is_new] = result.emplace(slug, unit);
    if (!is_new && place->second != unit)
      place->second.reset();
  };
  for (size_t i = 0; i < roadmap.units.size(); ++i) {
    const auto &unit = roadmap.units[i];
    name(unit.label, i);
    name(unit.title, i);
    name(unit.label + " " + unit.title, i);
  }
  return result;
}

// The title without the words at its end that say what kind of list it is.
std::string without_kind(const std::string &title) {
  const auto tokens = text_tokens(title);
  size_t end = title.size();
  for (size_t count = tokens.size(); count > 1; --count) {
    const auto &last = tokens[count - 1];
    if (last.kind == TextToken::Kind::word &&
        !classify_section(std::string_view(title).substr(last.begin, last.end - last.begin)))
      break;
    end = last.begin;
  }
  return title.substr(0, end);
}

// The unit that the section's title names.
std::optional<size_t> named_unit(const RoadmapSection &section,
                                 const std::map<std::string, std::optional<size_t>> &names) {
  for (const auto &title : {section.title, without_kind(section.title)})
    if (const auto found = names.find(slug_of(title)); found != names.end() && found->second)
      return found->second;
  return {};
}

void move_into(RoadmapDraft &draft, size_t section, size_t unit) {
  draft.sections[section].unit = draft.sections[section].tracks = unit;
  draft.roadmap.units[unit].parts.push_back({RoadmapPart::Kind::section, section});
}

// Its heading becomes the group's; what has none is called a checklist.
size_t add_group(RoadmapDraft &draft, size_t section_index) {
  auto &section = draft.roadmap.sections[section_index];
  RoadmapUnit group;
  group.kind = UnitKind::group;
  group.label = section.title.empty() ? "Checklist" : section.title;
  group.position = {draft.roadmap.file, section.line, 1};
  if (!section.blocks.empty() && section.blocks.front().kind == BlockKind::heading) {
    group.heading = std::move(section.blocks.front());
    section.blocks.erase(section.blocks.begin());
  } else {
    group.heading.kind = BlockKind::heading;
    group.heading.line = section.line;
  }
  draft.roadmap.units.push_back(std::move(group));
  draft.units.emplace_back();
  return draft.roadmap.units.size() - 1;
}

} // namespace

void join_checklists(RoadmapDraft &draft) {
  const auto names = units_by_name(draft.roadmap);
  std::vector<RoadmapPart> parts;
  for (const auto &part : draft.roadmap.parts) {
    const bool is_checklist = part.kind == RoadmapPart::Kind::section && !draft.sections[part.index].tracks &&
                              holds_boxes(draft.roadmap.sections[part.index].blocks);
    if (!is_checklist) {
      parts.push_back(part);
      continue;
    }
    auto unit = named_unit(draft.roadmap.sections[part.index], names);
    if (!unit) {
      unit = add_group(draft, part.index);
      parts.push_back({RoadmapPart::Kind::unit, *unit});
    }
    move_into(draft, part.index, *unit);
  }
  draft.roadmap.parts = std::move(parts);
}

} // namespace waymark

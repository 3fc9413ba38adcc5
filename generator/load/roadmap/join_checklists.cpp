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

} // namespace

void join_checklists(RoadmapDraft &draft) {
  const auto names = units_by_name(draft.roadmap);
  for (size_t i = 0; i < draft.sections.size(); ++i) {
    const auto &section = draft.roadmap.sections[i];
    auto &origin = draft.sections[i];
    if (origin.unit || section.title.empty() || !holds_boxes(section.blocks))
      continue;
    for (const auto &title : {section.title, without_kind(section.title)})
      if (const auto found = names.find(slug_of(title)); found != names.end() && found->second) {
        origin.tracks = found->second;
        break;
      }
  }
}

} // namespace waymark

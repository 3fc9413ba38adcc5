#include "derive/roadmap_index.hpp"

#include "diagnostic/did_you_mean.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace waymark {
namespace {

constexpr size_t most_named = 3; // ids in one hint

std::string_view last_part(std::string_view id) {
  const auto slash = id.rfind('/');
  return slash == std::string_view::npos ? id : id.substr(slash + 1);
}

// How far a misspelt id is from an entry's: its last part counts, the whole only where it was written so.
int distance(std::string_view written, std::string_view id) {
  const auto parts = static_cast<size_t>(std::ranges::count(written, '/'));
  auto end = id;
  if (static_cast<size_t>(std::ranges::count(id, '/')) > parts) {
    size_t begin = id.size();
    for (size_t i = 0; i <= parts; ++i)
      begin = id.rfind('/', begin - 1);
    end = id.substr(begin + 1);
  }
  const int whole = edit_distance(written, end);
  // "spark" for "clean-with-spark": the words are there.
  const bool is_inside =
      last_part(written).size() >= 3 && last_part(id).find(last_part(written)) != std::string_view::npos;
  return is_inside ? std::min(whole, 1) : whole;
}

const char *name_of(RoadmapIndex::Wanted wanted) {
  switch (wanted) {
  case RoadmapIndex::Wanted::items:
    return "an item";
  case RoadmapIndex::Wanted::items_and_units:
    return "an item or a unit";
  case RoadmapIndex::Wanted::habits:
    return "a habit";
  }
  return "";
}

const char *general_hint(RoadmapIndex::Wanted wanted) {
  return wanted == RoadmapIndex::Wanted::habits
             ? "a habit is recurring work in a roadmap (\"one exercise a day\"); {#id} at its end names it"
             : "an id is made of the item's words; {#id} at its end pins one";
}

} // namespace

RoadmapIndex::RoadmapIndex(const std::vector<Roadmap> &roadmaps) {
  const auto add = [&](const std::string &id, RoadmapTarget target) {
    const auto entry = m_entries.size();
    m_entries.push_back({id, target});
    m_by_end[id].push_back(entry);
    for (auto slash = id.find('/'); slash != std::string::npos; slash = id.find('/', slash + 1))
      m_by_end[id.substr(slash + 1)].push_back(entry);
  };
  for (size_t i = 0; i < roadmaps.size(); ++i) {
    for (size_t unit = 0; unit < roadmaps[i].units.size(); ++unit)
      add(roadmaps[i].units[unit].id, {RoadmapTarget::Kind::unit, i, unit});
    for (size_t item = 0; item < roadmaps[i].items.size(); ++item)
      add(roadmaps[i].items[item].id, {RoadmapTarget::Kind::item, i, item});
    for (size_t habit = 0; habit < roadmaps[i].habits.size(); ++habit)
      add(roadmaps[i].habits[habit].id, {RoadmapTarget::Kind::habit, i, habit});
  }
}

bool RoadmapIndex::is_wanted(size_t entry, Wanted wanted) const {
  const auto kind = m_entries[entry].target.kind;
  if (wanted == Wanted::habits)
    return kind == RoadmapTarget::Kind::habit;
  return kind == RoadmapTarget::Kind::item ||
         (wanted == Wanted::items_and_units && kind == RoadmapTarget::Kind::unit);
}

std::vector<size_t> RoadmapIndex::matches(std::string_view id, Wanted wanted) const {
  std::vector<size_t> found;
  const auto place = m_by_end.find(std::string(id));
  if (place == m_by_end.end())
    return found;
  for (const auto entry : place->second)
    if (is_wanted(entry, wanted)) {
      if (m_entries[entry].id == id)
        return {entry};
      found.push_back(entry);
    }
  return found;
}

void RoadmapIndex::report_unknown(const Reference &reference, Wanted wanted, Diagnostics &diagnostics) const {
  const int limit = std::max(2, static_cast<int>(reference.id.size()) / 3);
  std::vector<std::pair<int, size_t>> near;
  for (size_t i = 0; i < m_entries.size(); ++i)
    if (is_wanted(i, wanted))
      if (const int away = distance(reference.id, m_entries[i].id); away <= limit)
        near.emplace_back(away, i);
  std::ranges::sort(near);
  std::vector<std::string> names;
  for (const auto &[away, entry] : near)
    if (names.size() < most_named)
      names.push_back("'" + m_entries[entry].id + "'");
  const bool has_any = std::ranges::any_of(
      m_entries, [](const Entry &entry) { return entry.target.kind == RoadmapTarget::Kind::habit; });
  const bool is_harmless = wanted == Wanted::habits && !has_any;
  diagnostics.add({is_harmless ? Severity::warning : Severity::error, reference.position,
                   fmt::format("no roadmap has {} '{}'", name_of(wanted), reference.id),
                   names.empty() ? std::string(general_hint(wanted))
                                 : fmt::format("did you mean {}?", fmt::join(names, " or "))});
}

void RoadmapIndex::report_ambiguous(const Reference &reference, const std::vector<size_t> &found,
                                    Diagnostics &diagnostics) const {
  std::vector<std::string> names;
  names.reserve(found.size());
  for (const auto entry : found)
    names.push_back("'" + m_entries[entry].id + "'");
  diagnostics.error(reference.position, fmt::format("'{}' is the end of {} ids", reference.id, found.size()),
                    fmt::format("write one of {}", fmt::join(names, ", ")));
}

std::optional<RoadmapTarget> RoadmapIndex::find(Reference &reference, Wanted wanted,
                                                Diagnostics &diagnostics) const {
  const auto found = matches(reference.id, wanted);
  if (found.empty())
    report_unknown(reference, wanted, diagnostics);
  if (found.size() > 1)
    report_ambiguous(reference, found, diagnostics);
  if (found.size() != 1)
    return {};
  reference.id = m_entries[found[0]].id;
  return m_entries[found[0]].target;
}

} // namespace waymark

#include "load/roadmap/find_views.hpp"

#include "load/roadmap/view_words.hpp"
#include "text/slug.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <numeric>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>

namespace waymark {
namespace {

std::string printed(const std::optional<PartialDate> &date) {
  if (!date)
    return "?";
  return fmt::format("{}-{}-{}-{}", date->year.value_or(0), date->month.value_or(0), date->day.value_or(0),
                     date->quarter.value_or(0));
}

// Units that stand in one place: under one heading, in one list or table.
struct Place {
  std::vector<size_t> tops; // outline indexes of units without one above them
  std::vector<size_t> all;  // and of those in them
  int lines = 0;            // that they fill together
  bool is_of_headings = false;
  bool is_called_view = false; // "Timeline Overview"
};

constexpr size_t shortest_telling_word = 4; // bytes; "and" tells nothing of a title
constexpr size_t most_places = 50; // that one place is compared with; a document of more has other troubles

// What two labels share when they name one unit, the surest first: number or name, time, the number that a
// range begins with.
std::vector<std::string> keys_of(const UnitLabel &label) {
  std::vector<std::string> keys;
  const auto kind = static_cast<int>(label.kind);
  if (label.number)
    keys.push_back(fmt::format("number {} {} {} {}", kind, *label.number,
                               label.number_end.value_or(*label.number), label.dotted_number));
  else if (const auto slug = slug_of(label.label); !slug.empty())
    keys.push_back(fmt::format("name {} {}", kind, slug));
  if (const auto &span = label.timing.span; span && span->form != SpanPhrase::Form::ongoing) {
    if (span->form != SpanPhrase::Form::calendar)
      keys.push_back(fmt::format("time {} {} {}", static_cast<int>(span->unit), span->from,
                                 span->is_open ? -1 : span->to));
    else if (span->calendar.start || span->calendar.end)
      keys.push_back("calendar " + printed(span->calendar.start) + " " + printed(span->calendar.end));
  }
  if (label.number && label.number_end)
    keys.push_back(
        fmt::format("number {} {} {} {}", kind, *label.number, *label.number, label.dotted_number));
  return keys;
}

class ViewFinder {
public:
  ViewFinder(const std::vector<DocumentPassage> &passages, const Outline &outline)
      : m_passages(passages), m_outline(outline) {}

  Views find() {
    read_places();
    std::vector<size_t> order(m_places.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater<>(), [&](size_t place) { return m_places[place].lines; });
    for (const auto place : order) {
      const auto whole = fuller_place(place);
      if (whole)
        join(m_places[place], *whole);
      else
        keep(place);
    }
    return std::move(m_views);
  }

private:
  [[nodiscard]] const UnitLabel *label(size_t heading) const {
    const auto &found = m_passages[m_outline[heading].passage].label;
    return found ? &*found : nullptr;
  }

  [[nodiscard]] std::optional<size_t> unit_above(size_t heading) const {
    for (auto above = m_outline[heading].parent; above; above = m_outline[*above].parent)
      if (label(*above))
        return above;
    return {};
  }

  void read_places() {
    using Key =
        std::tuple<std::optional<size_t>, std::optional<size_t>, bool>; // heading above, region, bold line
    std::map<Key, size_t> by_key;
    for (size_t i = 0; i < m_outline.size(); ++i) {
      if (!label(i))
        continue;
      const auto &passage = m_passages[m_outline[i].passage];
      if (const auto above = unit_above(i)) {
        m_place_of[i] = m_place_of[*above];
        m_places[m_place_of[i]].all.push_back(i);
        continue;
      }
      const auto [entry, is_new] = by_key.emplace(
          Key{m_outline[i].parent, passage.region, passage.level == bold_line_level}, m_places.size());
      if (is_new)
        m_places.push_back({{}, {}, 0, passage.level < bold_line_level, is_called_view(i)});
      auto &place = m_places[entry->second];
      place.tops.push_back(i);
      place.all.push_back(i);
      place.lines += m_outline[i].lines;
      m_place_of[i] = entry->second;
    }
  }

  // Its units may be repeated by places that come after it.
  void keep(size_t place) {
    for (const auto heading : m_places[place].all)
      for (const auto &key : keys_of(*label(heading))) {
        m_by_key[fmt::format("{} {}", place, key)].push_back(heading);
        auto &places = m_places_of_key[key];
        if (places.empty() || places.back() != place)
          places.push_back(place);
      }
  }

  [[nodiscard]] std::optional<size_t> fuller_place(size_t view) const {
    std::set<size_t> places;
    for (const auto top : m_places[view].tops)
      for (const auto &key : keys_of(*label(top)))
        if (const auto found = m_places_of_key.find(key); found != m_places_of_key.end())
          for (const auto place : found->second)
            if (places.size() < most_places)
              places.insert(place);
    std::optional<size_t> fullest;
    for (const auto place : places)
      if (is_view(m_places[view], place) && (!fullest || m_places[place].lines > m_places[*fullest].lines))
        fullest = place;
    return fullest;
  }

  [[nodiscard]] bool is_called_view(size_t heading) const {
    for (auto above = m_outline[heading].parent; above; above = m_outline[*above].parent)
      if (names_view(m_outline[*above].text))
        return true;
    return false;
  }

  // The one unit of the place, below `ancestor` where one is given, that is most surely the same; nothing
  // where two are.
  [[nodiscard]] std::optional<size_t> same_unit(size_t heading, size_t place,
                                                std::optional<size_t> ancestor = {}) const {
    for (const auto &key : keys_of(*label(heading))) {
      const auto found = m_by_key.find(fmt::format("{} {}", place, key));
      if (found == m_by_key.end())
        continue;
      std::optional<size_t> only;
      size_t count = 0;
      for (const auto candidate : found->second)
        if (!ancestor || lies_in(candidate, *ancestor)) {
          only = candidate;
          ++count;
        }
      if (count == 1)
        return only;
    }
    return {};
  }

  // What a view says of a unit: the same title, one that shares a word with it, or another unit's name for
  // its time.
  [[nodiscard]] bool is_related(size_t view, size_t unit) const {
    const auto &one = *label(view), &other = *label(unit);
    if (one.kind != other.kind || one.title.empty())
      return true;
    const auto words = "-" + slug_of(other.title) + "-";
    const auto title = slug_of(one.title) + "-";
    for (size_t begin = 0, end = 0; (end = title.find('-', begin)) != std::string::npos; begin = end + 1)
      if (end - begin >= shortest_telling_word &&
          words.find("-" + title.substr(begin, end - begin) + "-") != std::string::npos)
        return true;
    return false;
  }

  // Parallel tracks number their weeks alike, and one may be shorter than the other: only what is called an
  // overview, is a list beside headings, or tells of the same things more briefly is a view.
  [[nodiscard]] bool is_view(const Place &view, size_t place) const {
    const auto &whole = m_places[place];
    size_t matched = 0, related = 0;
    for (const auto top : view.tops)
      if (const auto unit = same_unit(top, place)) {
        ++matched;
        related += is_related(top, *unit) ? 1 : 0;
      }
    if (matched == 0 || matched * 10 < view.tops.size() * 6)
      return false;
    return view.is_called_view || whole.is_called_view || (!view.is_of_headings && whole.is_of_headings) ||
           related * 2 > matched;
  }

  [[nodiscard]] bool lies_in(size_t heading, size_t unit) const {
    for (auto above = unit_above(heading); above; above = unit_above(*above))
      if (*above == unit)
        return true;
    return false;
  }

  // A view's nested units are sought in the unit that the one above repeats.
  void join(const Place &view, size_t whole) {
    std::map<size_t, size_t> joined; // heading → heading
    for (const auto heading : view.all) {
      if (const auto above = unit_above(heading)) {
        const auto target = joined.find(*above);
        if (target == joined.end())
          continue; // stays a unit of one that stays
        joined[heading] = same_unit(heading, whole, target->second).value_or(target->second);
      } else if (const auto unit = same_unit(heading, whole)) {
        joined[heading] = *unit;
      }
      if (const auto found = joined.find(heading); found != joined.end())
        m_views[m_outline[heading].passage] = {m_outline[found->second].passage, *label(heading),
                                               m_passages[m_outline[heading].passage].block.line};
    }
  }

  const std::vector<DocumentPassage> &m_passages;
  const Outline &m_outline;
  std::vector<Place> m_places;
  std::map<size_t, size_t> m_place_of;                           // by heading
  std::unordered_map<std::string, std::vector<size_t>> m_by_key; // "<place> <key>" → headings
  std::unordered_map<std::string, std::vector<size_t>> m_places_of_key;
  Views m_views;
};

} // namespace

Views find_views(const std::vector<DocumentPassage> &passages, const Outline &outline) {
  return ViewFinder(passages, outline).find();
}

} // namespace waymark

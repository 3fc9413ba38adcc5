#include "render/feeds/roadmap_days.hpp"

#include "text/slug.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <tuple>

namespace waymark {
namespace {

std::string unit_name(const RoadmapUnit &unit) {
  if (unit.title.empty() || unit.label.empty())
    return unit.title.empty() ? unit.label : unit.title;
  return fmt::format("{}: {}", unit.label, unit.title);
}

bool is_open(const RoadmapItem &item) {
  return !item.is_done && !item.is_dropped && !item.is_retired;
}

// The days of one roadmap, one kind after another.
class Collector {
public:
  Collector(const Roadmap &roadmap, const Site &site, std::vector<RoadmapDay> &days)
      : m_roadmap(roadmap), m_today(site.today), m_words(site.content.words), m_days(days) {}

  void collect() {
    for (const auto &milestone : m_roadmap.milestones)
      add_milestone(milestone);
    for (size_t index = 0; index < m_roadmap.items.size(); ++index)
      add_due_date(index);
    for (size_t index = 0; index < m_roadmap.units.size(); ++index)
      add_end(index);
  }

private:
  [[nodiscard]] bool may_be_shown(const std::optional<Date> &day) const {
    return day && (*day >= m_today || m_roadmap.show_schedule);
  }

  [[nodiscard]] std::string place_of(size_t unit) const {
    if (unit >= m_roadmap.units.size())
      return m_roadmap.title;
    return fmt::format("{} – {}", unit_name(m_roadmap.units[unit]), m_roadmap.title);
  }

  void add(std::string id, const std::optional<Date> &day, std::string summary, size_t unit,
           const std::string &anchor) {
    if (may_be_shown(day))
      m_days.push_back(
          {std::move(id), *day, std::move(summary), place_of(unit), m_roadmap.route + "#" + anchor});
  }

  void add_milestone(const RoadmapMilestone &milestone) {
    const auto *item = milestone.item ? &m_roadmap.items[*milestone.item] : nullptr;
    if (milestone.is_done || (item && !is_open(*item)))
      return;
    if (item)
      m_milestones.insert(*milestone.item);
    const auto &unit = m_roadmap.units[milestone.unit];
    add("milestone/" + (item ? item->id : fmt::format("{}/{}", unit.id, slug_of(milestone.text))),
        milestone.due, word(m_words, "calendar.milestone", {{"text", milestone.text}}), milestone.unit,
        item ? item->anchor : unit.anchor);
  }

  void add_due_date(size_t index) {
    const auto &item = m_roadmap.items[index];
    if (is_open(item) && !m_milestones.contains(index))
      add("item/" + item.id, item.due, word(m_words, "calendar.due", {{"text", item.text}}), item.unit,
          item.anchor);
  }

  void add_end(size_t index) {
    const auto &unit = m_roadmap.units[index];
    const bool is_done = unit.total > 0 && unit.done == unit.total;
    if (!unit.parent && !is_done && !unit.span.is_ongoing && unit.kind != UnitKind::milestone)
      add("unit/" + unit.id, unit.span.end, word(m_words, "calendar.end", {{"text", unit_name(unit)}}), index,
          unit.anchor);
  }

  const Roadmap &m_roadmap;
  Date m_today;
  const Wording &m_words;
  std::vector<RoadmapDay> &m_days;
  std::set<size_t> m_milestones; // items that were added as such
};

bool shows_schedule(const Site &site) {
  return site.primary_roadmap && site.content.roadmaps[*site.primary_roadmap].show_schedule;
}

void add_exams(const Site &site, std::vector<RoadmapDay> &days) {
  for (const auto index : site.certifications) {
    const auto &exam = site.content.certifications[index];
    if (exam.status != CertificationStatus::planned || !exam.planned ||
        (*exam.planned < site.today && !shows_schedule(site)))
      continue;
    const auto name = exam.code.empty() ? exam.name : fmt::format("{} {}", exam.code, exam.name);
    days.push_back({"certification/" + slug_of(name), *exam.planned,
                    word(site.content.words, "calendar.exam", {{"text", name}}), exam.issuer,
                    site.primary_roadmap ? site.content.roadmaps[*site.primary_roadmap].route : "/"});
  }
}

// The second of two equal ids gets "-2".
void make_unique(std::vector<RoadmapDay> &days) {
  std::set<std::string> taken;
  for (auto &day : days) {
    auto id = day.id;
    for (int number = 2; !taken.insert(id).second; ++number)
      id = fmt::format("{}-{}", day.id, number);
    day.id = std::move(id);
  }
}

} // namespace

std::vector<RoadmapDay> roadmap_days(const Site &site) {
  std::vector<RoadmapDay> days;
  for (const auto &roadmap : site.content.roadmaps)
    Collector(roadmap, site, days).collect();
  add_exams(site, days);
  make_unique(days);
  std::ranges::sort(days, [](const auto &left, const auto &right) {
    return std::tie(left.date, left.id) < std::tie(right.date, right.id);
  });
  return days;
}

} // namespace waymark

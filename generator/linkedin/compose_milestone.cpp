#include "linkedin/compose_milestone.hpp"

#include "linkedin/choose_hooks.hpp"
#include "linkedin/compose_recap.hpp"
#include "linkedin/plain_line.hpp"
#include "linkedin/roadmap_lines.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace waymark {
namespace {

constexpr size_t too_thin = 300;
constexpr size_t good_length = 500;

// The day on which the milestone before it was reached.
std::optional<Date> day_before(const Roadmap &roadmap, Date reached) {
  std::optional<Date> latest;
  for (const auto &milestone : roadmap.milestones)
    if (milestone.is_done && milestone.done_on && *milestone.done_on < reached &&
        (!latest || *milestone.done_on > *latest))
      latest = milestone.done_on;
  return latest;
}

bool is_within(const Roadmap &roadmap, size_t unit, size_t outer) {
  for (std::optional<size_t> at = unit; at; at = roadmap.units[*at].parent)
    if (*at == outer)
      return true;
  return false;
}

class MilestoneComposer {
public:
  MilestoneComposer(const Roadmap &roadmap, const RoadmapMilestone &milestone,
                    const std::vector<JournalWeek> &journal, Date day, const Frames &frames)
      : m_roadmap(roadmap), m_milestone(milestone), m_unit(roadmap.units[milestone.unit]), m_journal(journal),
        m_day(day), m_frames(frames), m_reached(milestone.done_on.value_or(day)),
        m_since(day_before(roadmap, m_reached)) {}

  Composition compose() {
    const auto learned = learned_on_the_way();
    choose_hooks(learned);
    add_part(m_result, PartKind::hook, std::string(hook_of(m_result)));
    if (!m_unit.goal.empty())
      add_part(m_result, PartKind::context,
               m_frames.fill("frames.goal", {{"unit", unit_name()}, {"x", goal()}}));
    add_lines("frames.on_the_way", finished_on_the_way());
    add_lines("frames.lessons", learned);
    add_evidence();
    add_road_ahead(m_result, m_roadmap, m_day, m_frames);
    judge(!learned.empty());
    return std::move(m_result);
  }

private:
  void choose_hooks(const std::vector<std::string> &learned) {
    auto candidates = learned;
    candidates.insert(candidates.begin(),
                      m_frames.fill("frames.reached", {{"x", as_phrase(m_milestone.text)}}));
    for (auto &candidate : candidates)
      if (utf16_units(candidate) <= longest_hook && m_result.hooks.size() < most_hooks)
        m_result.hooks.push_back(std::move(candidate));
    if (m_result.hooks.empty()) // a milestone that takes more than two lines to say
      m_result.hooks.push_back(m_frames.fill("frames.reached", {{"x", as_phrase(unit_name())}}));
  }

  [[nodiscard]] std::string unit_name() const {
    if (m_unit.label.empty() || m_unit.title.empty())
      return m_unit.label.empty() ? m_unit.title : m_unit.label;
    return m_unit.label + ": " + m_unit.title;
  }

  [[nodiscard]] std::string goal() const { return as_sentence(m_unit.goal); }

  [[nodiscard]] bool is_on_the_way(Date day) const {
    return (!m_since || day > *m_since) && day <= m_reached;
  }

  // The latest of its unit since the milestone before, in the document's order.
  [[nodiscard]] std::vector<std::string> finished_on_the_way() const {
    constexpr size_t most = 6;
    std::vector<std::string> result;
    for (size_t at = m_roadmap.items.size(); at-- > 0 && result.size() < most;) {
      const auto &item = m_roadmap.items[at];
      const bool is_counted_here = is_counted(item) && item.is_done && item.done_on &&
                                   is_on_the_way(*item.done_on) && m_milestone.item != at;
      if (is_counted_here && is_within(m_roadmap, item.unit, m_milestone.unit))
        result.push_back(plain_text_of(item.text));
    }
    std::ranges::reverse(result);
    return result;
  }

  [[nodiscard]] std::vector<std::string> learned_on_the_way() const {
    constexpr size_t most = 3;
    std::vector<std::string> result;
    for (const auto &week : m_journal)
      if (is_on_the_way(first_day(week.week)))
        for (auto &sentence : learned_sentences(week.learned))
          result.push_back(std::move(sentence));
    result.erase(result.begin(), result.end() - static_cast<long>(std::min(result.size(), most)));
    return result;
  }

  void add_lines(std::string_view heading, const std::vector<std::string> &lines) {
    std::string text;
    for (const auto &line : lines)
      if (line != hook_of(m_result))
        text += "\n• " + line;
    if (!text.empty())
      add_part(m_result, PartKind::story, m_frames.fill(heading) + text);
  }

  void add_evidence() {
    if (!m_milestone.item)
      return;
    std::vector<std::string> labels;
    for (const auto &evidence : m_roadmap.items[*m_milestone.item].evidence)
      if (evidence.completes)
        labels.push_back(evidence.label);
    add_lines("frames.shown_by", labels);
  }

  void judge(bool has_learned) {
    const auto units = utf16_units(assembled_text(m_result));
    if (!has_learned)
      m_result.missing.emplace_back(
          "learned: one sentence with a number, in the journal of a week before it");
    if (m_unit.goal.empty())
      m_result.missing.push_back(fmt::format("a goal of '{}' in the roadmap", unit_name()));
    if (units < too_thin)
      m_result.refusal = fmt::format("{} characters about the milestone", units);
    m_result.is_ready = units >= good_length;
  }

  const Roadmap &m_roadmap;
  const RoadmapMilestone &m_milestone;
  const RoadmapUnit &m_unit;
  const std::vector<JournalWeek> &m_journal;
  Date m_day;
  const Frames &m_frames;
  Date m_reached;
  std::optional<Date> m_since;
  Composition m_result;
};

} // namespace

Composition compose_milestone(const Roadmap &roadmap, size_t milestone,
                              const std::vector<JournalWeek> &journal, Date day, const Frames &frames) {
  return MilestoneComposer(roadmap, roadmap.milestones[milestone], journal, day, frames).compose();
}

} // namespace waymark

#include "build/make_journal_change.hpp"

#include "derive/roadmap_index.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace waymark {
namespace {

constexpr int most_times = 100'000; // of a habit in a week: more is a slip

std::string sum_in_words(double before, double added) {
  return before > 0 ? fmt::format("{:g} + {:g}", before, added) : fmt::format("{:g}", added);
}

bool is_same(const RoadmapTarget &left, const RoadmapTarget &right) {
  return left.kind == right.kind && left.roadmap == right.roadmap && left.index == right.index;
}

// Finds the ids of the command line, and those that the file holds already.
class ChangeMaker {
public:
  ChangeMaker(const JournalWeek &week, const std::vector<Roadmap> &roadmaps, Diagnostics &diagnostics)
      : m_week(week), m_index(roadmaps), m_diagnostics(diagnostics) {}

  void add_hours(double hours) {
    const double sum = std::round((m_week.hours + hours) * 1e6) / 1e6;
    made.change.hours = sum;
    made.parts.push_back(sum_in_words(m_week.hours, hours) +
                         (m_week.hours == 0 && hours == 1 ? " hour" : " hours"));
  }

  void add_done(const std::vector<std::string> &ids) {
    auto known = m_week.done;
    for (const auto &id : ids) {
      Reference wanted{id, {}};
      const auto target = m_index.find(wanted, RoadmapIndex::Wanted::items, m_diagnostics);
      if (!target)
        continue;
      if (std::ranges::any_of(known, [&](const Reference &each) {
            return names(each, *target, RoadmapIndex::Wanted::items);
          })) {
        made.notices.push_back(fmt::format("'{}' was there already", id));
        continue;
      }
      known.push_back({id, {}});
      made.change.done.push_back(id);
    }
    if (const auto count = made.change.done.size(); count > 0)
      made.parts.push_back(fmt::format("{} item{} done", count, count == 1 ? "" : "s"));
  }

  void add_count(const std::string &habit, int times) {
    Reference wanted{habit, {}};
    const auto target = m_index.find(wanted, RoadmapIndex::Wanted::habits, m_diagnostics);
    auto key = habit;
    int before = 0;
    for (const auto &known : counts())
      if (known.habit.id == habit || (target && names(known.habit, *target, RoadmapIndex::Wanted::habits))) {
        key = known.habit.id;
        before = known.times;
      }
    if (before > most_times - times)
      m_diagnostics.error(
          {}, fmt::format("'{}' would be counted {} times", key, static_cast<long>(before) + times),
          fmt::format("a week holds {} at most", most_times));
    else
      set_count(key, before + times);
  }

  void tell_counts() {
    for (const auto &[key, sum] : made.change.counts) {
      const auto known = std::ranges::find(
          m_week.count, key, [](const HabitCount &each) -> const std::string & { return each.habit.id; });
      const int before = known == m_week.count.end() ? 0 : known->times;
      made.parts.push_back(fmt::format("{} {}", key, sum_in_words(before, sum - before)));
    }
  }

  MadeChange made;

private:
  // The file's counts, as far as they are changed already.
  [[nodiscard]] std::vector<HabitCount> counts() const {
    auto result = m_week.count;
    for (const auto &[key, times] : made.change.counts)
      result.push_back({{key, {}}, times});
    return result;
  }

  void set_count(const std::string &key, int times) {
    const auto known = std::ranges::find(made.change.counts, key, &std::pair<std::string, int>::first);
    if (known == made.change.counts.end())
      made.change.counts.emplace_back(key, times);
    else
      known->second = times;
  }

  [[nodiscard]] bool names(Reference reference, const RoadmapTarget &target,
                           RoadmapIndex::Wanted wanted) const {
    Diagnostics ignored;
    const auto found = m_index.find(reference, wanted, ignored);
    return found && is_same(*found, target);
  }

  const JournalWeek &m_week;
  RoadmapIndex m_index;
  Diagnostics &m_diagnostics;
};

} // namespace

MadeChange make_journal_change(const JournalWeek &week, const LogRequest &request,
                               const std::vector<Roadmap> &roadmaps, Diagnostics &diagnostics) {
  ChangeMaker maker(week, roadmaps, diagnostics);
  if (request.hours)
    maker.add_hours(*request.hours);
  maker.add_done(request.done);
  for (const auto &[habit, times] : request.counts)
    maker.add_count(habit, times);
  maker.tell_counts();
  if (!request.note.empty())
    maker.made.parts.emplace_back("a note");
  return std::move(maker.made);
}

} // namespace waymark

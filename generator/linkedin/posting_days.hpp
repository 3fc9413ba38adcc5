// Which days are for posting: weekday, cadence and holidays of site.yaml, and the drafts that stand.
// Why: the next Sunday, the plan of eight and the check of the coming week must agree on it.
#pragma once
#include "model/site.hpp"

#include <optional>
#include <set>

namespace waymark {

enum class DayState {
  open,     // to be drafted
  drafted,  // it has its draft
  holiday,  // site.yaml: linkedin.holidays
  off_week, // fortnightly, and a neighbouring Sunday has a draft
  waiting   // cadence `milestone`, and none was reached since the last draft
};

class PostingDays {
public:
  explicit PostingDays(const Site &site);

  [[nodiscard]] DayState state_of(Date day) const;
  // The first day from `from` on that is open or drafted; none within two years: nothing.
  [[nodiscard]] std::optional<Date> next(Date from) const;
  // From now on the day counts as drafted.
  void take(Date day) { m_drafted.insert(day); }

private:
  [[nodiscard]] bool has_neighbour(Date day) const;
  [[nodiscard]] bool is_milestone_reached(Date day) const;

  const Site &m_site;
  std::set<Date> m_drafted;
  std::set<Date> m_dated; // what the owner dated for a day makes it one for posting
};

bool is_holiday(const LinkedinSettings &settings, Date day);

} // namespace waymark

// The coming Sundays as they would be drafted: subject, readiness, what is missing; and prompts for empty
// ones. Why: the owner sees eight weeks ahead what to write, without a folder being made for any of it.
#pragma once
#include "linkedin/posting_days.hpp"

#include <string>
#include <vector>

namespace waymark {

struct PlannedSunday {
  Date day{};
  DayState state = DayState::open;
  std::string folder;  // of its draft, where it has one
  std::string subject; // "Late rows (section: Three ways out)"; empty where nothing is left
  std::string source;
  size_t characters = 0;
  bool is_ready = false;
  bool is_posted = false;
  std::vector<std::string> missing; // what would lift it
  std::string prompt;               // a topic that the roadmap plans and nothing is written on
  SourcePosition prompt_position;
};

struct ThinSource { // passed over, with what it lacks
  std::string subject;
  std::string why;
  std::vector<std::string> missing;
};

struct SundayPlan {
  std::vector<PlannedSunday> sundays;
  std::vector<ThinSource> thin;
};

// From `first` on, a day a week, each as the queue would fill it after the ones before.
SundayPlan plan_sundays(const Site &site, Date first, int count);

} // namespace waymark

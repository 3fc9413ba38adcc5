#include "model/roadmap_words.hpp"

#include <array>

namespace waymark {

const char *name_of(UnitKind kind) {
  constexpr std::array names{"phase", "level", "stage",  "year", "quarter", "month",     "sprint",
                             "week",  "day",   "module", "part", "step",    "milestone", "group"};
  return names.at(static_cast<size_t>(kind));
}

const char *name_of(SectionKind kind) {
  constexpr std::array names{"prose",     "goal",     "topics",      "routine",   "milestones",    "outcomes",
                             "checklist", "projects", "blog_topics", "resources", "certifications"};
  return names.at(static_cast<size_t>(kind));
}

const char *state_of(const RoadmapItem &item) {
  if (item.is_done)
    return "done";
  return item.is_dropped ? "dropped" : item.is_begun ? "doing" : "todo";
}

} // namespace waymark

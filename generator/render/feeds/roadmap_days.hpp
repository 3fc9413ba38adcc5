// The days of the roadmaps that are worth a place in a calendar.
// Why: what is still to come is a plan that readers may follow; what is overdue is told only by owners who
// show their schedule.
#pragma once
#include "model/site.hpp"

#include <string>
#include <vector>

namespace waymark {

struct RoadmapDay {
  std::string id; // unique among all of a site, and the same in every build: "item/career/phase-2/chatbot"
  Date date{};
  std::string summary;     // "Milestone: Three projects"
  std::string description; // where it belongs: "Phase 2: Projects – To senior"
  std::string route;       // site path: "/roadmap/#phase-2"
};

// Milestones, due dates, ends of top-level units and planned exams; what is done, dropped or retired is not
// among them. In order of date, then id.
std::vector<RoadmapDay> roadmap_days(const Site &site);

} // namespace waymark

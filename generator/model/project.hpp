// A project: content/projects/<slug>/index.md and its diagram.
#pragma once
#include "model/diagram.hpp"
#include "model/document.hpp"
#include "model/reference.hpp"
#include "text/date.hpp"

#include <optional>
#include <string>
#include <vector>

namespace waymark {

enum class ProjectKind { data, ai, backend, frontend, other };
enum class ProjectStatus { planned, building, live, archived };

// As in YAML and in addresses.
constexpr const char *name_of(ProjectStatus status) {
  switch (status) {
  case ProjectStatus::building:
    return "building";
  case ProjectStatus::live:
    return "live";
  case ProjectStatus::archived:
    return "archived";
  case ProjectStatus::planned:
    break;
  }
  return "planned";
}

struct StatusDates {
  std::optional<Date> planned, building, live, archived;
};

struct Metric {
  std::string label;
  std::string value;
  std::string how;      // how it was measured, or will be
  std::string before;   // the value before the work
  std::string evidence; // address, site path or file beside index.md
};

struct DataSource {
  std::string name;
  std::string form;
  std::string volume;
  std::string velocity;
  std::string key;
};

struct ProjectData {
  std::vector<DataSource> sources;
  std::string volume;
  std::string velocity;
};

struct Tradeoff {
  std::string chose;
  std::string over;
  std::string because;
  std::string cost;
  std::string anchor = {}; // set by derive: of the decision on the project's page
};

struct QualityCheck {
  std::string check;
  std::string layer;
  std::string rule;
  std::string on_failure;
  std::string example;
};

struct Failure {
  std::string what;
  std::string learned;
};

struct Evaluation {
  std::string set;
  std::string measure;
  std::string result;
};

struct ProjectLinks {
  std::string repo;
  std::string demo;
  std::string docs;
  std::string readme; // of the repository
};

struct Project {
  SourcePosition position; // of the front matter's first key
  std::string slug;
  std::string route;   // set by derive: "/projects/<slug>/"
  std::string title;   // required
  std::string summary; // required
  ProjectKind kind = ProjectKind::other;
  ProjectStatus status = ProjectStatus::planned; // required
  StatusDates status_dates;
  std::string role;
  std::string problem; // required
  std::string outcome;
  std::vector<Metric> metrics; // of a planned project: targets
  std::vector<std::string> stack;
  std::vector<std::string> skills;
  ProjectData data;
  std::vector<Tradeoff> tradeoffs;
  std::vector<std::string> transformations;
  std::vector<QualityCheck> quality;
  std::string scale;
  std::string run;
  std::vector<Failure> failures;
  std::string cost;
  std::optional<Evaluation> evaluation;
  ProjectLinks links;
  std::vector<Reference> roadmap; // units or items it proves
  std::vector<Reference> aliases; // old addresses that lead here
  std::optional<Diagram> architecture;
  int featured = 0; // order among the featured, from 1; 0: not featured
  bool sample = false;
  Document story;
  SourcePosition summary_position;
  std::vector<size_t> related; // set by derive: places in Site::posts, of posts about something like it
};

} // namespace waymark

// The CV: what the owner has done, as the page, the PDF and the JSON show it.
// Why: three outputs of one text must not say three things; all is chosen, ordered and worded here once.
#pragma once
#include "model/experience.hpp"

#include <string>
#include <vector>

namespace waymark {

struct ResumeLink {
  std::string text; // the address as it is read on paper: "example.org/ada"
  std::string url;  // a site path or an address
};

struct ResumePoint {
  std::string text;
  std::string how; // how it was measured
  std::optional<ResumeLink> evidence;
};

enum class ResumeStanding { proven, building, planned };

// A job, a degree, a certificate or a project.
struct ResumeEntry {
  std::string when; // "Apr 2023 – today", "planned, Dec 2026"
  std::string title;
  std::string url; // of the title: a site path or an address; empty: none
  std::string organisation;
  std::string location;
  std::string text;
  std::vector<ResumePoint> points;
  std::vector<std::string> keywords;
  ResumeStanding standing = ResumeStanding::proven;
  std::string start; // ISO 8601, a month or a day; empty: not known
  std::string end;   // empty: not ended, or not known
  bool sample = false;
};

struct ResumeSkills {
  std::string label; // how they are known: "With evidence"
  std::vector<std::string> names;
  ResumeStanding standing = ResumeStanding::proven;
};

struct Resume {
  std::string name;
  std::string role;
  std::string target_role;
  std::string summary;
  std::string location;
  std::string work_mode;
  std::string availability;
  std::string email;
  ResumeLink site; // the portfolio itself
  std::vector<ResumeLink> links;
  bool sample = false; // name, contact and links are examples
  std::vector<ResumeEntry> jobs;
  std::vector<ResumeEntry> projects;
  std::vector<ResumeSkills> skills;
  std::vector<ResumeEntry> certificates;
  std::vector<ResumeEntry> education;
};

} // namespace waymark

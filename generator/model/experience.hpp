// Jobs and education: content/experience.yaml.
#pragma once
#include "diagnostic/diagnostic.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

using Month = std::chrono::year_month; // YAML "2024-03"

struct Achievement {
  std::string text;
  std::string measure;  // how it was measured
  std::string evidence; // address or site path
};

struct Job {
  std::string employer;
  std::string role;
  Month start{};
  std::optional<Month> end; // none: until today
  std::string location;
  std::string summary;
  std::vector<Achievement> achievements;
};

struct Education {
  std::string institution;
  std::string degree;
  std::optional<Month> start;
  std::optional<Month> end;
  std::string note;
};

struct Experience {
  std::vector<Job> jobs;
  std::vector<Education> education;
  bool sample = false;
};

} // namespace waymark

// The rubric as data: what is asked of a project, what the answer is worth by its kind, and which key answers
// it. Why: weights are taste; they stand in one table, are documented from it, and site.yaml can tune them.
#pragma once
#include "check/rubric/answers.hpp"

#include <array>
#include <span>
#include <string_view>

namespace waymark {

constexpr size_t kinds_of_projects = 5;
// In the order of ProjectKind.
constexpr std::array<std::string_view, kinds_of_projects> rubric_names = {"data", "ai", "backend", "frontend",
                                                                          "other"};

struct Criterion {
  std::string_view name;                      // in `rubric:` of site.yaml
  std::string_view key;                       // of the project, that answers it
  std::string_view question;                  // as a reader asks it
  std::string_view advice;                    // what to write
  std::array<int, kinds_of_projects> weights; // in the order of rubric_names; 0: not asked
  enum class WhilePlanned { asked, not_asked } while_planned = WhilePlanned::asked;
  Answer (*answer)(const ProjectFacts &) = nullptr;
};

std::span<const Criterion> criteria();

} // namespace waymark

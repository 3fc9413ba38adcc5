// What a CV can do without, in the order in which it is left out: one number for each cut.
// Why: the oldest job's achievements say least about what the owner can do today.
#pragma once
#include "model/resume.hpp"

#include <string>
#include <vector>

namespace waymark {

struct ResumeCuts {
  std::vector<std::vector<int>> job_points; // by job and achievement: the cut that takes it
  std::vector<int> project_details;         // by project: results and stack
  std::vector<int> projects;                // by project: all of it
  int count = 0;
};

ResumeCuts order_cuts(const Resume &resume);

// What is gone after `cut`: "3 achievements of older jobs and 1 project".
std::string describe_cut(const ResumeCuts &cuts, int cut);

} // namespace waymark

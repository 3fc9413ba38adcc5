// How a project reads to a recruiter and to a hiring engineer: a score, and what would raise it.
// Why: check finds it, the interview sheet asks about it; this is where they meet.
#pragma once
#include <string>
#include <vector>

namespace waymark {

// A question that the project leaves open, in whole or in part.
struct Gap {
  std::string key;      // what to write: "data.volume"
  std::string advice;   // "say how much data, with a unit"
  std::string question; // as a reader asks it: "How much data is it?"
  int points = 0;       // what the answer adds to the score
  int met = 0;          // how many of `wanted` are there already
  int wanted = 1;
};

struct Assessment {
  std::string rubric;    // "ai"
  int score = 0;         // of 100
  std::vector<Gap> gaps; // the most worth first
};

} // namespace waymark

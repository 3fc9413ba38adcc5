// Which angles and hooks did well: the counts that the owner wrote into the draft.md of what is posted.
// Why: after ten Sundays the owner's own readers say more than any rule.
#pragma once
#include "model/sunday_draft.hpp"

#include <string>
#include <vector>

namespace waymark {

struct RatedGroup {
  std::string name; // "decision", "hook with a number"
  int posts = 0;
  std::optional<int> impressions; // means over those that state them
  std::optional<int> comments;
  std::optional<int> messages;
};

struct RatedHook {
  std::string hook; // in one line
  std::string angle;
  SundayResults results;
};

struct RatedResults {
  int posts = 0;                  // with a count
  std::vector<RatedGroup> angles; // the most impressions first
  std::vector<RatedGroup> hooks;  // with a number, without
  std::vector<RatedHook> best;    // at most three
};

RatedResults rate_results(const std::vector<SundayDraft> &drafts);

// The first line of the text that is pasted, else the hook as offered.
std::string hook_as_used(const SundayDraft &draft);

} // namespace waymark

// What a week's file has to say after `waymark log`: sums, new ids, and the same in words.
// Why: ids of the command line and of the file may name one thing in two ways; nothing is counted twice.
#pragma once
#include "build/log_week.hpp"
#include "emit/edit_journal.hpp"
#include "model/journal.hpp"
#include "model/roadmap.hpp"

namespace waymark {

struct MadeChange {
  JournalChange change;
  std::vector<std::string> parts;   // "9 + 2 hours"
  std::vector<std::string> notices; // "'x' was there already"
};

// Ids of items and habits that do not exist, or that several share, are errors of the command line.
MadeChange make_journal_change(const JournalWeek &week, const LogRequest &request,
                               const std::vector<Roadmap> &roadmaps, Diagnostics &diagnostics);

} // namespace waymark

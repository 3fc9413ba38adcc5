// A roadmap as its Markdown document was understood: units, their spans, sections and items.
// Why: progress is computed from this, and nothing of the document may get lost, so every block of the
// document stands in exactly one section and the parts keep the document's order.
#pragma once
#include "model/document.hpp"
#include "model/progress.hpp"
#include "model/reference.hpp"
#include "text/date.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

enum class UnitKind {
  phase,
  level,
  stage,
  year,
  quarter,
  month,
  sprint,
  week,
  day,
  module,
  part,
  step,
  milestone,
  group, // a heading without a number, in a document that names no units: what it lists is tracked all the
         // same
};

enum class SectionKind {
  prose,
  goal,
  topics,
  routine,
  milestones,
  outcomes,
  checklist,
  projects,
  blog_topics,
  resources,
  certifications,
};

// Hours as the owner planned them: "40-60 hours" in all, "10 hrs/week".
struct Effort {
  double min_hours = 0;
  double max_hours = 0;        // equal where one number was written
  std::optional<UnitKind> per; // day, week, month, quarter or year; nothing: in all
  std::string text = {};       // as written: "4-6 Stunden/Woche"; empty where nobody wrote it
};

struct Span {
  std::string text; // as written: "Feb 2026 – June 2026"; empty where the document names none
  std::optional<Date> start;
  std::optional<Date> end; // inclusive
  bool is_ongoing = false; // "Ongoing", "36+ months"
};

struct RoadmapEvidence {
  std::string label; // "Post: How late is too late?"
  std::string url; // site path or address; empty where nothing is public ("Certificate: …" without a link)
  bool completes = false;         // what it names is done thereby
  std::optional<Date> since = {}; // the day of completion, where it is known
};

struct RoadmapLink {
  std::string text;
  std::string url;
};

// Something that can be finished: a task item with its box, or a leaf bullet of a section that counts.
struct RoadmapItem {
  std::string id;     // "<roadmap>/<unit path>/<slug>", unique
  std::string anchor; // unique on the roadmap's page
  std::string text;   // plain text
  SectionKind section = SectionKind::checklist;
  size_t unit = 0; // index into Roadmap::units
  bool is_ticked = false;
  bool is_begun = false;   // "[/]", or what the document's legend says
  bool is_dropped = false; // "[-]", or struck through as a whole: out of the count
  std::optional<Date> ticked_on;
  std::optional<Date> due;
  std::vector<RoadmapLink> links;
  SourcePosition position; // of the list item in the document
  // Set by derive:
  bool is_done = false;
  std::optional<Date> done_on;
  bool is_retired = false;       // names a retired exam: out of the count
  std::string retired_successor; // "DP-700"
  using Evidence = RoadmapEvidence;
  std::vector<Evidence> evidence;
};

// A run of blocks under one label. `title` is the label's plain text; the label's own block is among
// `blocks`.
struct RoadmapSection {
  SectionKind kind = SectionKind::prose;
  std::string title;
  std::vector<Block> blocks;
  std::vector<size_t> items; // indexes into Roadmap::items
  int line = 0;              // of its label, else of its first block
};

// Recurring work: "one LeetCode Medium per day", "every Sunday". Never finished, so it is counted, not
// ticked.
struct RoadmapHabit {
  std::string id; // as an item's; its last part, or the pinned id, is the journal's key: {leetcode: 5}
  std::string anchor;
  std::string text;
  std::optional<size_t> unit;
  double weekly_target = 1; // times a week
  SourcePosition position;
  // Set by derive, from the journal's counts and the posted drafts:
  std::map<IsoWeek, int> counts;
};

// A place of the document whose wrongly re-encoded text was repaired.
struct RoadmapRepair {
  int line = 0;
  std::string from;
  std::string to;
};

// What the reader noticed while it understood the document: overlaps, gaps, two spans for one unit.
struct RoadmapNote {
  int line = 0;
  std::string message;
};

// What stands next in the document: a section or a nested unit.
struct RoadmapPart {
  enum class Kind { section, unit } kind = Kind::section;
  size_t index = 0; // into Roadmap::sections or Roadmap::units
};

struct RoadmapUnit {
  std::string id;     // "<roadmap>/<unit path>"
  std::string anchor; // unique on the page: "phase-1"
  UnitKind kind = UnitKind::phase;
  std::optional<int> number;
  std::optional<int> number_end; // of a range: "Week 1-2"
  std::string dotted_number;     // "1.1", whose last part is `number`; else empty
  std::string label;             // "Phase 1"
  std::string title;             // "The Azure Transition"
  Block heading;                 // as in the document
  SourcePosition position;
  std::optional<size_t> parent;
  Span span;
  std::string goal;             // plain text, of its goal section
  std::optional<Effort> effort; // in all
  std::optional<Effort> pace;   // per day, week, …
  std::vector<RoadmapPart> parts;
  // Set by derive; they count this unit and the units in it:
  int done = 0;
  int total = 0;
  std::vector<RoadmapEvidence> evidence; // posts and projects that name the unit as a whole
};

struct RoadmapMilestone {
  std::string text;
  size_t unit = 0;
  std::optional<size_t> item; // whose completion reaches it; none: that of its whole unit
  std::optional<Date> due;
  bool is_done = false;
  std::optional<Date> done_on = {}; // where it is known
};

struct Roadmap {
  SourcePosition position;
  std::string file;
  std::string slug;
  std::string route; // set by derive: "/roadmap/<slug>/", the primary one "/roadmap/"
  std::string title;
  std::string summary; // front matter, else the first paragraph's plain text
  std::optional<Date> start;
  std::optional<Date> end;
  std::optional<double> hours_per_week;
  bool primary = false;
  bool show_schedule = false;     // lateness and forecast may be public
  bool sample = false;            // ticks and journal are examples
  std::vector<RoadmapUnit> units; // in the document's order; parents before children
  std::vector<RoadmapSection> sections;
  std::vector<RoadmapItem> items;
  std::vector<RoadmapMilestone> milestones;
  std::vector<RoadmapPart> parts; // the top level, in order
  std::vector<Block> footnotes;
  std::vector<RoadmapHabit> habits;
  std::vector<RoadmapRepair> repairs;
  std::vector<RoadmapNote> notes;
  // Set by derive:
  int done = 0;
  int total = 0;
  std::optional<size_t> current_unit;   // index of the top-level unit in which today falls
  std::optional<size_t> next_milestone; // index into milestones
  RoadmapProgress progress;
};

// The one that says so, else the first: it has the address /roadmap/, and the journal's hours.
size_t primary_index(const std::vector<Roadmap> &roadmaps);

// What counts neither as done nor as to do: dropped by the owner, or an exam that nobody can take any more.
inline bool is_counted(const RoadmapItem &item) {
  return !item.is_retired && !item.is_dropped;
}

// The middle of a range: neither the hope nor the fear.
inline double mean_hours(const Effort &effort) {
  return (effort.min_hours + effort.max_hours) / 2;
}

// Of an effort per day, week, month, quarter or year.
double hours_a_week(const Effort &effort);

} // namespace waymark

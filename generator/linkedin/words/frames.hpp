// The few words of a Sunday text that are not the owner's, for each tone of voice.
// Why: data apart from the code; whatever is printed is the owner's sentence or stands in this table.
#pragma once
#include "model/profile.hpp"

#include <string_view>

namespace waymark {

// {x}, {chose}, {over} … are filled with the owner's words.
struct Frames {
  std::string_view chose;
  std::string_view plans; // a planned project's decision
  std::string_view why = "Why: {x}";
  std::string_view price = "The price: {x}";
  std::string_view learned;
  std::string_view numbers = "The numbers:";
  std::string_view will_check = "What will check it:";
  std::string_view targets = "The targets:";
  std::string_view checks = "What checks it:";
  std::string_view measured = "How it was measured: {x}";
  std::string_view broke = "What broke: {x}";
  std::string_view rule = "The rule: {x}";
  std::string_view on_failure = "When it fails: {x}";
  std::string_view caught = "For example: {x}";
  std::string_view is_planned = "The project is planned: its figures are targets, not results.";
  std::string_view built_with = "Built with {x}.";
  std::string_view will_use = "To be built with {x}.";
  std::string_view week = "Week {n}: {hours}, {done}.";
  std::string_view week_without_items = "Week {n}: {hours}.";
  std::string_view finished = "Finished:";
  std::string_view next = "Next: {x}.";
  std::string_view next_due = "Next: {x}, due {day}.";
  std::string_view progress = "{percent}% of the roadmap: {done} of {total} items.";
  std::string_view reached = "Milestone reached: {x}.";
  std::string_view goal = "{unit}. The goal: {x}";
  std::string_view on_the_way = "On the way:";
  std::string_view lessons;
  std::string_view shown_by = "What shows it:";
  std::string_view whole_article = "The whole article: {url}";
  std::string_view section_of_article = "The section in full, inside the article: {url}";
  std::string_view whole_project;
  std::string_view whole_roadmap;
};

inline constexpr Frames first_person_frames{
    .chose = "I chose {chose} over {over}.",
    .plans = "I plan {chose} instead of {over}.",
    .learned = "What I learned: {x}",
    .lessons = "What I learned:",
    .whole_project = "The project, with its diagram, decisions and numbers: {url}",
    .whole_roadmap = "The roadmap I am working through: {url}",
};
inline constexpr Frames neutral_frames{
    .chose = "{chose} over {over}.",
    .plans = "Planned: {chose} instead of {over}.",
    .learned = "Lesson: {x}",
    .lessons = "Lessons:",
    .whole_project = "The project, with its diagram, decisions and numbers: {url}",
    .whole_roadmap = "The roadmap behind it: {url}",
};

constexpr const Frames &frames_of(Tone tone) {
  return tone == Tone::neutral ? neutral_frames : first_person_frames;
}

} // namespace waymark

// The questions that interviewers ask of nearly every project, as frames around the owner's words.
#pragma once
#include <string_view>

namespace waymark {

struct QuestionFrames {
  std::string_view rejected; // of a trade-off's `over`
  std::string_view price;    // of its `chose`
  std::string_view measured; // of a metric's label
  std::string_view check;    // of a quality check
  std::string_view failure;  // of what broke
};

constexpr QuestionFrames built_questions = {
    "Why not {}?", "What is the price of \"{}\"?", "How did you measure \"{}\"?",
    "When did the check \"{}\" last fire, and what happened then?", "How did you find out: {}"};
constexpr QuestionFrames planned_questions = {
    "Why not {}?", "What is the price of \"{}\"?", "How will you measure \"{}\"?",
    "What happens when the check \"{}\" fires?", "How did you find out: {}"};

} // namespace waymark

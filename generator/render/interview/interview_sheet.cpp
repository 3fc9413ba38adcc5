#include "render/interview/interview_sheet.hpp"

#include "render/interview/question_frames.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace waymark {
namespace {

constexpr size_t words_a_minute = 150; // of calm speech

size_t spoken_words(std::string_view text) {
  size_t words = 0;
  bool is_inside = false;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\n' || c == '\t';
    words += !is_blank && !is_inside ? 1 : 0;
    is_inside = !is_blank;
  }
  return words;
}

std::string sentence(const std::string &text) {
  const bool has_end = text.ends_with('.') || text.ends_with('!') || text.ends_with('?');
  return text.empty() || has_end ? text : text + ".";
}

std::string line_of(std::string_view label, const std::string &text) {
  return text.empty() ? std::string() : fmt::format("{}: {}\n", label, text);
}

std::string or_missing(const std::string &lines, std::string_view key) {
  return lines.empty() ? fmt::format("missing: {}\n", key) : lines;
}

// "## Pitch: 48 words, 19 seconds (of 30)".
std::string spoken(std::string_view title, size_t seconds, const std::string &body) {
  const auto words = spoken_words(body);
  return fmt::format("\n## {}: {} words, {} seconds (of {})\n\n{}", title, words, words * 60 / words_a_minute,
                     seconds, body);
}

std::string section(std::string_view title, const std::string &body) {
  return fmt::format("\n## {}\n\n{}", title, body);
}

std::string pitch(const Project &project) {
  std::string text = sentence(project.summary) + "\n" + sentence(project.problem) + "\n";
  return project.outcome.empty() ? text : text + sentence(project.outcome) + "\n";
}

std::string data_words(const ProjectData &data) {
  std::vector<std::string> facts;
  for (const auto &source : data.sources)
    facts.push_back(source.name);
  if (!data.volume.empty())
    facts.push_back(data.volume);
  if (!data.velocity.empty())
    facts.push_back(data.velocity);
  return fmt::format("{}", fmt::join(facts, "; "));
}

std::string design_words(const Project &project) {
  const auto drawn = project.architecture ? project.architecture->description : std::string();
  const auto stack = fmt::format("{}", fmt::join(project.stack, ", "));
  return drawn.empty() || stack.empty() ? drawn + stack : sentence(drawn) + " " + stack;
}

std::string walk(const Project &project) {
  auto text = line_of("Problem", project.problem) +
              or_missing(line_of("Data", data_words(project.data)), "data") +
              or_missing(line_of("Design", design_words(project)), "architecture.description, stack");
  for (const auto &step : project.transformations)
    text += "  - " + step + "\n";
  std::string decisions;
  for (const auto &each : project.tradeoffs)
    decisions += line_of("Decision", fmt::format("{} over {}.{}{}", each.chose, each.over,
                                                 each.because.empty() ? "" : " ", each.because));
  text += or_missing(decisions, "tradeoffs");
  const bool is_planned = project.status == ProjectStatus::planned;
  return text + (is_planned ? "Result: none yet, it is planned\n"
                            : or_missing(line_of("Result", project.outcome), "outcome"));
}

std::string metric_line(const Metric &metric) {
  const auto before = metric.before.empty() ? std::string() : ", before: " + metric.before;
  return fmt::format("- {}: {}{}\n  how: {}\n", metric.label, metric.value, before,
                     metric.how.empty() ? "missing" : metric.how);
}

std::string numbers(const Project &project) {
  std::string text;
  for (const auto &metric : project.metrics)
    text += metric_line(metric);
  text = or_missing(text, "metrics");
  text += or_missing(line_of("- Volume", project.data.volume), "data.volume");
  text += or_missing(line_of("- Velocity", project.data.velocity), "data.velocity");
  for (const auto &source : project.data.sources)
    text += line_of("- " + source.name, source.volume);
  return text + line_of("- Scale", project.scale) + or_missing(line_of("- Cost", project.cost), "cost");
}

std::string rejected(const Project &project) {
  std::string text;
  for (const auto &each : project.tradeoffs)
    text += fmt::format("- {}\n  instead: {}\n  why: {}\n  the price: {}\n", each.over, each.chose,
                        each.because.empty() ? "missing" : each.because,
                        each.cost.empty() ? "missing" : each.cost);
  return or_missing(text, "tradeoffs");
}

std::string failures(const Project &project) {
  std::string text;
  for (const auto &each : project.failures)
    text += fmt::format("- {}\n  learned: {}\n", each.what, each.learned.empty() ? "missing" : each.learned);
  const bool is_planned = project.status == ProjectStatus::planned;
  return is_planned && text.empty() ? "none yet, it is planned\n" : or_missing(text, "failures");
}

std::string questions(const Project &project, const Assessment &assessment) {
  const auto &frames = project.status == ProjectStatus::planned ? planned_questions : built_questions;
  std::string text;
  const auto ask = [&](std::string_view frame, const std::string &words) {
    text += "- " + fmt::format(fmt::runtime(frame), words) + "\n";
  };
  for (const auto &each : project.tradeoffs)
    ask(frames.rejected, each.over);
  for (const auto &each : project.tradeoffs)
    ask(frames.price, each.chose);
  for (const auto &each : project.metrics)
    ask(frames.measured, each.label);
  for (const auto &each : project.quality)
    ask(frames.check, each.check);
  for (const auto &each : project.failures)
    ask(frames.failure, each.what);
  for (const auto &gap : assessment.gaps)
    text += "- " + gap.question + " (open: " + gap.key + ")\n";
  return text;
}

std::string still_missing(const Assessment &assessment) {
  std::string text;
  for (const auto &gap : assessment.gaps)
    text += fmt::format("- {}: {}\n", gap.key, gap.advice);
  return text.empty() ? "nothing that the rubric asks for\n" : text;
}

} // namespace

std::string interview_sheet(const Project &project, const Assessment &assessment) {
  auto text = fmt::format("# {}: interview sheet\n\nPrivate. What it tells is in your own words; what they "
                          "lack is called missing.\n",
                          project.title);
  if (project.status == ProjectStatus::planned)
    text += "It is planned: say so first. Its figures are targets.\n";
  if (project.sample)
    text += "Its facts are examples: nothing here may be told as yours.\n";
  text += spoken("Pitch", 30, pitch(project));
  text += spoken("Walk", 120, walk(project));
  text += section("Numbers to know", numbers(project));
  text += section("Rejected options", rejected(project));
  text += section("What failed", failures(project));
  text += section("Likely questions", questions(project, assessment));
  return text + section("Still missing", still_missing(assessment));
}

} // namespace waymark

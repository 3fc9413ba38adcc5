#include "linkedin/project_evidence.hpp"

#include "linkedin/choose_runs.hpp"
#include "linkedin/judge_sentence.hpp"
#include "linkedin/numbers.hpp"
#include "linkedin/plain_line.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace waymark {
namespace {

constexpr std::string_view general_words = "hour hours day days minute minutes second month year cost costs "
                                           "number time one two row rows data keep kept";

bool are_all_shown(std::string_view text, std::string_view shown) {
  auto numbers = numbers_in(text);
  if (numbers.size() > 1) // of "1 in 3,100" the 1 says nothing
    std::erase_if(numbers, [](const std::string &number) { return number.size() == 1; });
  const auto known = numbers_in(shown);
  return std::ranges::includes(known, numbers);
}

std::string metric_line(const Metric &metric, const Frames &frames) {
  auto line = plain_text_of(metric.label) + ": " + plain_text_of(metric.value);
  if (!metric.before.empty())
    line = frames.fill("frames.compared", {{"figure", line}, {"before", plain_text_of(metric.before)}});
  return metric.how.empty() ? line : line + " (" + as_phrase(metric.how) + ")";
}

Terms without(const Terms &terms, const Terms &dropped) {
  Terms result;
  std::ranges::set_difference(terms, dropped, std::back_inserter(result));
  return result;
}

} // namespace

std::string text_of(const Tradeoff &tradeoff) {
  return tradeoff.chose + " " + tradeoff.over + " " + tradeoff.because + " " + tradeoff.cost;
}
std::string text_of(const Failure &failure) {
  return failure.what + " " + failure.learned;
}
std::string text_of(const Metric &metric) {
  return metric.label + " " + metric.value + " " + metric.how;
}
std::string text_of(const QualityCheck &check) {
  return check.check + " " + check.rule + " " + check.on_failure + " " + check.example;
}

ProjectEvidence::ProjectEvidence(const Project &project, const Article &story, std::string_view angle,
                                 const Frames &frames)
    : m_project(project), m_story(story), m_frames(frames) {
  m_angle = m_index.terms(plain_text_of(angle));
  m_general = joined(m_index.terms(general_words), m_index.terms(project.problem));
}

size_t ProjectEvidence::related(std::string_view text) {
  return shared(without(m_index.terms(text), m_general), m_angle);
}

namespace {

// Sections by how much of the angle they speak of, rare words counting more, long sections less.
int best_section(const Article &story, const Terms &angle, TermIndex &index) {
  std::map<int, Terms> sections;
  for (const auto &sentence : story.sentences) {
    auto &terms = sections[sentence.section];
    terms = joined(terms, index.terms(sentence.text));
    terms = joined(terms, index.terms(story.headings[static_cast<size_t>(sentence.section)].text));
  }
  int best = -1;
  double best_fit = 0;
  for (const auto &[section, terms] : sections) {
    if (shared(angle, terms) < 3)
      continue;
    double fit = 0;
    for (const int term : angle) {
      const auto holds = [&](const auto &other) { return std::ranges::binary_search(other.second, term); };
      if (std::ranges::binary_search(terms, term))
        fit += std::log(1 + static_cast<double>(sections.size()) /
                                static_cast<double>(std::ranges::count_if(sections, holds)));
    }
    fit /= std::sqrt(static_cast<double>(terms.size()));
    if (fit > best_fit) {
      best = section;
      best_fit = fit;
    }
  }
  return best;
}

} // namespace

std::string ProjectEvidence::story_run(int longest) {
  constexpr int shortest = 120;
  const int section = longest < 200 ? -1 : best_section(m_story, m_angle, m_index);
  if (section < 0)
    return {};
  std::vector<Sentence> sentences;
  for (const auto &sentence : m_story.sentences)
    if (sentence.section == section) {
      sentences.push_back(sentence);
      judge_sentence(sentences.back(), m_story.language);
    }
  const Topic topic{.title = m_angle, .tags = {}, .all = m_angle};
  score_sentences(sentences, topic, m_index);
  const auto runs = find_runs(sentences, {shortest, longest}, {}, topic, m_story.language);
  return runs.empty() ? std::string() : run_text(runs.front(), sentences, {});
}

std::string ProjectEvidence::metrics(std::string_view shown, size_t most) {
  std::vector<const Metric *> fitting;
  for (const auto &metric : m_project.metrics)
    if ((!are_all_shown(metric.value, shown) || numbers_in(metric.value).empty()) &&
        related(text_of(metric)) > 0)
      fitting.push_back(&metric);
  const auto is_related = [&](const Metric *metric) { return related(text_of(*metric)) >= 2; };
  if (std::ranges::any_of(fitting, is_related))
    std::erase_if(fitting, [&](const Metric *metric) { return !is_related(metric); });
  else
    most = std::min<size_t>(most, 1);
  std::ranges::stable_sort(
      fitting, [&](const Metric *a, const Metric *b) { return related(text_of(*a)) > related(text_of(*b)); });
  fitting.resize(std::min(fitting.size(), most));
  if (fitting.empty())
    return {};
  const bool is_planned = m_project.status == ProjectStatus::planned;
  if (fitting.size() == 1 && !is_planned)
    return metric_line(*fitting.front(), m_frames) + ".";
  auto text = m_frames.fill(is_planned ? "frames.targets" : "frames.numbers");
  for (const auto *metric : fitting)
    text += "\n• " + metric_line(*metric, m_frames);
  return text;
}

std::string ProjectEvidence::checks(Checks which, std::string_view shown) {
  constexpr size_t most = 2;
  std::vector<const QualityCheck *> fitting;
  for (const auto &check : m_project.quality)
    if (related(text_of(check)) >= 2 && fitting.size() < most)
      fitting.push_back(&check);
  if (fitting.empty() && which == Checks::at_least_one && !m_project.quality.empty())
    fitting.push_back(&m_project.quality.front());
  std::string lines;
  for (const auto *check : fitting) {
    const auto line = as_phrase(check->check);
    if (shown.find(line) == std::string_view::npos)
      lines +=
          "\n• " + as_opening(line) + (check->example.empty() ? "" : " (" + as_phrase(check->example) + ")");
  }
  const bool is_planned = m_project.status == ProjectStatus::planned;
  return lines.empty() ? lines : m_frames.fill(is_planned ? "frames.will_check" : "frames.checks") + lines;
}

std::string ProjectEvidence::failure(std::string_view shown) {
  for (const auto &failure : m_project.failures) {
    const auto what = as_sentence(failure.what);
    if (shown.find(what) != std::string_view::npos || related(text_of(failure)) < 2)
      continue;
    auto text = m_frames.sentence("frames.broke", failure.what);
    if (!failure.learned.empty())
      text += " " + m_frames.sentence("frames.learned", failure.learned);
    return text;
  }
  return {};
}

std::string ProjectEvidence::outcome(Outcome which, std::string_view shown) {
  if (m_project.outcome.empty() || m_project.status == ProjectStatus::planned)
    return {};
  const auto text = as_sentence(m_project.outcome);
  const bool belongs = which == Outcome::wanted || related(text) >= 2;
  const bool is_known = !numbers_in(text).empty() && are_all_shown(text, shown);
  return belongs && !is_known && shown.find(text) == std::string_view::npos ? text : std::string();
}

} // namespace waymark

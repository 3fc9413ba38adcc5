#include "check/rubric/answers.hpp"

#include "check/rubric/page_words.hpp"
#include "markdown/plain_text.hpp"
#include "markdown/walk.hpp"
#include "text/count_words.hpp"
#include "text/letters.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace waymark {
namespace {

constexpr size_t least_problem_words = 20;
constexpr size_t longest_summary = 160;
constexpr int wanted_metrics = 3;
constexpr int wanted_tradeoffs = 2;
constexpr int wanted_checks = 2;
constexpr size_t words_a_minute = 220;
constexpr size_t least_minutes = 2;
constexpr size_t most_minutes = 8;

Answer yes_if(bool is_met) {
  return {is_met ? 1 : 0, 1};
}

// How many of `list` fit, of at least `least` that are wanted.
template <typename List, typename Fits>
Answer count_of(const List &list, int least, Fits fits) {
  const auto met = static_cast<int>(std::ranges::count_if(list, fits));
  return {met, std::max(least, static_cast<int>(list.size()))};
}

// The same, where more than `wanted` are welcome and not wanted.
template <typename List, typename Fits>
Answer first_of(const List &list, int wanted, Fits fits) {
  return {std::min(wanted, static_cast<int>(std::ranges::count_if(list, fits))), wanted};
}

bool has_digit(std::string_view text) {
  return std::ranges::any_of(text, [](unsigned char c) { return std::isdigit(c) != 0; });
}

// "200 million rows", "1.8 GB": a bare number says nothing.
bool is_quantity(const std::string &text) {
  return has_digit(text) && std::ranges::any_of(text, [](unsigned char c) {
           return c == '%' || c >= 0x80 || std::isalpha(c) != 0;
         });
}

std::string host_of(const std::string &address) {
  constexpr std::string_view scheme = "https://";
  if (!address.starts_with(scheme))
    return {};
  return lower_case(
      address.substr(scheme.size(), address.find_first_of("/?#", scheme.size()) - scheme.size()));
}

bool is_example_host(const std::string &host) {
  constexpr std::array<std::string_view, 4> examples = {"example.org", "example.com", "example.net",
                                                        "example"};
  return std::ranges::any_of(examples, [&](std::string_view example) {
    return host == example || host.ends_with("." + std::string(example));
  });
}

bool ends_as(const std::string &path, std::initializer_list<std::string_view> endings) {
  const auto lower = lower_case(path);
  return std::ranges::any_of(endings, [&](std::string_view ending) { return lower.ends_with(ending); });
}

bool is_video(const Inline &link) {
  return ends_as(link.destination, {".mp4", ".webm"});
}

// Only what the site holds itself: a picture elsewhere may be gone tomorrow.
std::vector<const Inline *> own_pictures(const Project &project) {
  std::vector<const Inline *> pictures;
  for_each_inline(project.story, [&](const Inline &each) {
    const bool shows = each.kind == InlineKind::image || (each.kind == InlineKind::link && is_video(each));
    if (shows && each.is_internal)
      pictures.push_back(&each);
  });
  return pictures;
}

bool has_words(const Inline &picture) {
  return !plain_text(picture.children).empty();
}

} // namespace

bool is_alive_in_form(const std::string &address, const Project &project) {
  const auto host = host_of(address);
  return host.find('.') != std::string::npos && (project.sample || !is_example_host(host));
}

Answer problem_answer(const ProjectFacts &facts) {
  return yes_if(count_words(facts.project.problem) >= least_problem_words);
}

Answer summary_answer(const ProjectFacts &facts) {
  return yes_if(!facts.project.summary.empty() && code_points(facts.project.summary) <= longest_summary);
}

Answer outcome_answer(const ProjectFacts &facts) {
  return yes_if(!facts.project.outcome.empty());
}

Answer metrics_answer(const ProjectFacts &facts) {
  return first_of(facts.project.metrics, wanted_metrics,
                  [](const Metric &metric) { return has_digit(metric.value); });
}

Answer method_answer(const ProjectFacts &facts) {
  return count_of(facts.project.metrics, 1, [](const Metric &metric) { return !metric.how.empty(); });
}

Answer before_answer(const ProjectFacts &facts) {
  return first_of(facts.project.metrics, 1, [](const Metric &metric) { return !metric.before.empty(); });
}

Answer evidence_answer(const ProjectFacts &facts) {
  return count_of(facts.project.metrics, 1, [&](const Metric &metric) {
    return metric.evidence.starts_with('/') || facts.files.contains(metric.evidence) ||
           is_alive_in_form(metric.evidence, facts.project);
  });
}

Answer pictures_answer(const ProjectFacts &facts) {
  return first_of(own_pictures(facts.project), 1, [](const Inline *picture) { return has_words(*picture); });
}

Answer alt_texts_answer(const ProjectFacts &facts) {
  return count_of(own_pictures(facts.project), 0, [](const Inline *picture) { return has_words(*picture); });
}

Answer diagram_answer(const ProjectFacts &facts) {
  return yes_if(facts.project.architecture.has_value());
}

Answer diagram_description_answer(const ProjectFacts &facts) {
  return yes_if(facts.project.architecture && !facts.project.architecture->description.empty());
}

Answer volume_answer(const ProjectFacts &facts) {
  const auto &data = facts.project.data;
  return yes_if(is_quantity(data.volume) ||
                std::ranges::any_of(data.sources, is_quantity, &DataSource::volume));
}

Answer velocity_answer(const ProjectFacts &facts) {
  const auto is_said = [](const std::string &text) { return !text.empty(); };
  const auto &data = facts.project.data;
  return yes_if(is_said(data.velocity) || std::ranges::any_of(data.sources, is_said, &DataSource::velocity));
}

Answer stack_answer(const ProjectFacts &facts) {
  return yes_if(!facts.project.stack.empty());
}

Answer skills_answer(const ProjectFacts &facts) {
  return yes_if(!facts.project.skills.empty());
}

Answer tradeoffs_answer(const ProjectFacts &facts) {
  return first_of(facts.project.tradeoffs, wanted_tradeoffs, [](const Tradeoff &) { return true; });
}

Answer reasons_answer(const ProjectFacts &facts) {
  return count_of(facts.project.tradeoffs, 1, [](const Tradeoff &tradeoff) {
    return !tradeoff.because.empty() && !tradeoff.cost.empty();
  });
}

Answer quality_answer(const ProjectFacts &facts) {
  return first_of(facts.project.quality, wanted_checks, [](const QualityCheck &) { return true; });
}

Answer examples_answer(const ProjectFacts &facts) {
  return count_of(facts.project.quality, 1, [](const QualityCheck &check) { return !check.example.empty(); });
}

// A result is wanted once there can be one.
Answer evaluation_answer(const ProjectFacts &facts) {
  const auto evaluation = facts.project.evaluation.value_or(Evaluation());
  const bool is_planned = facts.project.status == ProjectStatus::planned;
  const int designed = (evaluation.set.empty() ? 0 : 1) + (evaluation.measure.empty() ? 0 : 1);
  return is_planned ? Answer{designed, 2} : Answer{designed + (evaluation.result.empty() ? 0 : 1), 3};
}

Answer scale_answer(const ProjectFacts &facts) {
  return yes_if(!facts.project.scale.empty());
}

Answer run_answer(const ProjectFacts &facts) {
  return yes_if(!facts.project.run.empty());
}

Answer failures_answer(const ProjectFacts &facts) {
  return yes_if(!facts.project.failures.empty());
}

Answer learned_answer(const ProjectFacts &facts) {
  return count_of(facts.project.failures, 1, [](const Failure &failure) { return !failure.learned.empty(); });
}

Answer cost_answer(const ProjectFacts &facts) {
  return yes_if(!facts.project.cost.empty());
}

Answer repo_answer(const ProjectFacts &facts) {
  return yes_if(is_alive_in_form(facts.project.links.repo, facts.project));
}

Answer readme_answer(const ProjectFacts &facts) {
  return yes_if(is_alive_in_form(facts.project.links.readme, facts.project));
}

Answer demo_answer(const ProjectFacts &facts) {
  return yes_if(is_alive_in_form(facts.project.links.demo, facts.project));
}

Answer roadmap_answer(const ProjectFacts &facts) {
  return yes_if(!facts.project.roadmap.empty());
}

Answer reading_time_answer(const ProjectFacts &facts) {
  const auto minutes = (page_words(facts.project) + words_a_minute / 2) / words_a_minute;
  return yes_if(minutes >= least_minutes && minutes <= most_minutes);
}

} // namespace waymark

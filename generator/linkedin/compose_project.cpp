#include "linkedin/compose_project.hpp"

#include "linkedin/choose_hooks.hpp"
#include "linkedin/hashtags.hpp"
#include "linkedin/judge_sentence.hpp"
#include "linkedin/plain_line.hpp"
#include "linkedin/project_evidence.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace waymark {
namespace {

constexpr size_t too_thin = 600;
constexpr size_t good_length = 900;
constexpr size_t target = 1300;
constexpr size_t longest_story = 1930; // with its hashtags within 2,000

std::string first_sentence(std::string_view text) {
  const auto sentences = split_sentences(as_sentence(text));
  return sentences.empty() ? std::string() : sentences.front();
}

std::string all_but_first_sentence(std::string_view text) {
  std::string result;
  const auto sentences = split_sentences(as_sentence(text));
  for (size_t at = 1; at < sentences.size(); ++at)
    append_sentence(result, sentences[at]);
  return result;
}

bool fits_hook(std::string_view text) {
  return !text.empty() && utf16_units(text) <= longest_hook;
}

class ProjectComposer {
public:
  ProjectComposer(const Project &project, const Article &story, const LinkedinSettings &settings,
                  const Frames &frames)
      : m_project(project), m_story(story), m_settings(settings), m_frames(frames),
        m_is_planned(project.status == ProjectStatus::planned) {}

  Composition decision(size_t index) {
    const auto &tradeoff = m_project.tradeoffs[index];
    const auto line = choice(tradeoff);
    const auto price = tradeoff.cost.empty() ? "" : m_frames.sentence("frames.price", tradeoff.cost);
    const bool fit_together = !price.empty() && fits_hook(line + "\n" + price);
    begin({fit_together ? line + "\n" + price : line, line, first_sentence(m_project.problem), price});
    add(PartKind::context, as_sentence(index == 0 ? m_project.problem : m_project.summary));
    add_new(PartKind::decision, line);
    if (!tradeoff.because.empty())
      add(PartKind::decision, m_frames.sentence("frames.why", tradeoff.because));
    add_new(PartKind::decision, price);
    ask_if(tradeoff.because.empty(), fmt::format("tradeoffs: because of '{}'", tradeoff.chose));
    ask_if(tradeoff.cost.empty(), fmt::format("tradeoffs: cost of '{}'", tradeoff.chose));
    ProjectEvidence evidence(m_project, m_story, text_of(tradeoff), m_frames);
    add_story(evidence);
    auto outcome = evidence.outcome(
        index == 0 ? ProjectEvidence::Outcome::wanted : ProjectEvidence::Outcome::related, shown());
    add_metrics(evidence, index == 0 && size() < good_length ? 3 : 2, outcome);
    add(PartKind::insights, evidence.checks(ProjectEvidence::Checks::related, shown()));
    add_failure(evidence);
    add_outcome(std::move(outcome));
    return finish();
  }

  Composition failure(size_t index) {
    const auto &failure = m_project.failures[index];
    if (m_is_planned || failure.learned.empty())
      return refused(m_is_planned ? "a planned project has no failures yet" : "a failure without its lesson",
                     fmt::format("failures: learned of '{}'", failure.what));
    const auto first = first_sentence(failure.what);
    begin({first, first_sentence(failure.learned), m_project.title + ": " + as_sentence(m_project.summary)});
    add(PartKind::context, plain_text_of(m_project.title) + ": " + as_sentence(m_project.summary));
    add(PartKind::story, is_hook(first) ? all_but_first_sentence(failure.what) : as_sentence(failure.what));
    ProjectEvidence evidence(m_project, m_story, text_of(failure), m_frames);
    add_story(evidence);
    add(PartKind::insights, evidence.checks(ProjectEvidence::Checks::at_least_one, shown()));
    add_outcome(evidence.outcome(ProjectEvidence::Outcome::related, shown()));
    add(PartKind::takeaway, m_frames.sentence("frames.learned", failure.learned));
    return finish();
  }

  Composition metric(size_t index) {
    const auto &metric = m_project.metrics[index];
    if (m_is_planned)
      return refused("a planned project has targets, not results", "status: live, once it is measured");
    if (metric.how.empty())
      return refused("a number without its measurement", fmt::format("metrics: how of '{}'", metric.label));
    if (metric.before.empty())
      return refused("a number without one to compare it with",
                     fmt::format("metrics: before of '{}'", metric.label));
    const auto figure = plain_text_of(metric.label) + ": " + as_phrase(metric.value);
    begin({m_frames.fill("frames.compared", {{"figure", figure}, {"before", as_phrase(metric.before)}}) + ".",
           first_sentence(m_project.problem), first_sentence(m_project.outcome)});
    add(PartKind::context, as_sentence(m_project.problem));
    add(PartKind::story, m_frames.sentence("frames.measured", metric.how));
    const auto *decision = decision_behind(metric);
    ProjectEvidence evidence(m_project, m_story,
                             text_of(metric) + " " + (decision == nullptr ? "" : text_of(*decision)),
                             m_frames);
    if (decision != nullptr)
      add_decision(*decision);
    add_story(evidence);
    add(PartKind::insights, evidence.checks(ProjectEvidence::Checks::related, shown()));
    add_failure(evidence);
    add_outcome(evidence.outcome(ProjectEvidence::Outcome::wanted, shown()));
    return finish();
  }

  Composition check(size_t index) {
    const auto &check = m_project.quality[index];
    if (check.example.empty() && (check.rule.empty() || check.on_failure.empty()))
      return refused("a check without what it caught", fmt::format("quality: example of '{}'", check.check));
    const auto opening = check_line(check);
    begin({opening, first_sentence(check.example), first_sentence(m_project.problem)});
    add(PartKind::context, plain_text_of(m_project.title) + ": " + as_sentence(m_project.summary));
    add_new(PartKind::story, opening);
    if (opening.find(as_phrase(check.rule)) == std::string::npos)
      add_framed("frames.rule", check.rule);
    add_framed("frames.on_failure", check.on_failure);
    add_framed("frames.caught", check.example);
    ProjectEvidence evidence(m_project, m_story, text_of(check), m_frames);
    add_story(evidence);
    add_failure(evidence);
    add_outcome(evidence.outcome(ProjectEvidence::Outcome::related, shown()));
    return finish();
  }

  Composition diagram() {
    const auto stack = stack_line();
    begin({first_sentence(m_project.summary), plain_text_of(m_project.title),
           first_sentence(m_project.problem)});
    add(PartKind::context, as_sentence(m_project.problem));
    ProjectEvidence evidence(m_project, m_story,
                             m_project.architecture->title + " " + m_project.architecture->description + " " +
                                 m_project.summary + " " + stack,
                             m_frames);
    add_story(evidence);
    if (!stack.empty())
      add(PartKind::insights,
          m_frames.fill(m_is_planned ? "frames.will_use" : "frames.built_with", {{"x", stack}}));
    add_metrics(evidence, 2, {});
    add_outcome(evidence.outcome(ProjectEvidence::Outcome::wanted, shown()));
    return finish();
  }

private:
  [[nodiscard]] std::string choice(const Tradeoff &tradeoff) const {
    return as_opening(
        m_frames.fill(m_is_planned ? "frames.plans" : "frames.chose",
                      {{"chose", as_phrase(tradeoff.chose)}, {"over", as_phrase(tradeoff.over)}}));
  }

  // A name alone is told with its rule: "Window complete: rows in the folder equal the count of the source."
  [[nodiscard]] static std::string check_line(const QualityCheck &check) {
    const auto name = as_opening(as_sentence(check.check));
    const auto both = as_opening(as_phrase(check.check)) + ": " + as_sentence(check.rule);
    return check.rule.empty() || has_finite_verb(name) || !fits_hook(both) ? name : both;
  }

  [[nodiscard]] std::string stack_line() const {
    const auto last = " " + m_frames.fill("frames.and") + " ";
    std::string line;
    for (size_t at = 0; at < m_project.stack.size(); ++at) {
      const bool is_last = at + 1 == m_project.stack.size();
      line += (at == 0 ? "" : is_last ? last : ", ") + plain_text_of(m_project.stack[at]);
    }
    return line;
  }

  // The hooks that fit, each once; the first is used, the title where none fits.
  void begin(std::vector<std::string> candidates) {
    candidates.push_back(plain_text_of(m_project.title));
    for (auto &hook : candidates) {
      const bool is_new = std::ranges::find(m_result.hooks, hook) == m_result.hooks.end();
      if (fits_hook(hook) && is_new && m_result.hooks.size() < most_hooks)
        m_result.hooks.push_back(std::move(hook));
    }
    add(PartKind::hook, std::string(hook_of(m_result)));
  }

  void add(PartKind kind, std::string text) { add_part(m_result, kind, std::move(text)); }

  void add_new(PartKind kind, std::string text) {
    if (shown().find(text) == std::string::npos)
      add(kind, std::move(text));
  }

  void add_framed(std::string_view frame, std::string_view words) {
    if (!words.empty())
      add(PartKind::story, m_frames.sentence(frame, words));
  }

  [[nodiscard]] bool is_hook(std::string_view text) const { return hook_of(m_result) == text; }

  [[nodiscard]] std::string shown() const {
    std::string text;
    for (const auto &part : m_result.parts)
      text += part.text + "\n";
    return text;
  }

  [[nodiscard]] size_t size() const { return units_of(m_result); }

  void ask_if(bool is_missing, std::string what) {
    if (is_missing)
      m_result.missing.push_back(std::move(what));
  }

  void add_story(ProjectEvidence &evidence) {
    constexpr int longest_run = 900;
    constexpr int room = 1700;
    auto run = evidence.story_run(std::min(longest_run, room - static_cast<int>(size())));
    ask_if(run.empty(), "a section of the project's story about it, with numbers");
    add(PartKind::story, std::move(run));
  }

  // `later` is what will stand below: its numbers are not said twice.
  void add_metrics(ProjectEvidence &evidence, size_t most, const std::string &later) {
    ask_if(m_project.metrics.empty(), "metrics: label, value, how, before");
    add(PartKind::insights, evidence.metrics(shown() + later, most));
  }

  // A failure has its own Sunday; it is told beside another fact only where there is room.
  void add_failure(ProjectEvidence &evidence) {
    if (!m_is_planned && size() < good_length)
      add(PartKind::insights, evidence.failure(shown()));
  }

  void add_outcome(std::string outcome) {
    ask_if(m_project.outcome.empty() && !m_is_planned, "outcome: what is different now, as a number");
    add(PartKind::takeaway, std::move(outcome));
  }

  // The decision that shares most words with the metric.
  [[nodiscard]] const Tradeoff *decision_behind(const Metric &metric) const {
    TermIndex index;
    const auto angle = index.terms(metric.label + " " + metric.how);
    const Tradeoff *best = nullptr;
    size_t most = 0;
    for (const auto &tradeoff : m_project.tradeoffs)
      if (const auto common = shared(index.terms(text_of(tradeoff)), angle);
          best == nullptr || common > most) {
        best = &tradeoff;
        most = common;
      }
    return best;
  }

  void add_decision(const Tradeoff &tradeoff) {
    auto text = choice(tradeoff);
    if (!tradeoff.because.empty())
      text += " " + m_frames.sentence("frames.why", tradeoff.because);
    add(PartKind::decision, std::move(text));
    if (!tradeoff.cost.empty())
      add(PartKind::decision, m_frames.sentence("frames.price", tradeoff.cost));
  }

  Composition refused(std::string why, std::string missing) {
    m_result = {};
    m_result.refusal = std::move(why);
    m_result.missing.push_back(std::move(missing));
    return std::move(m_result);
  }

  Composition finish() {
    if (m_is_planned)
      add(PartKind::insights, m_frames.fill("frames.is_planned"));
    shorten(m_result, longest_story);
    const auto text = assembled_text(m_result);
    const auto units = utf16_units(text);
    const auto &tags = m_project.skills.empty() ? m_project.stack : m_project.skills;
    add(PartKind::hashtags, hashtag_line(most_spoken_of(tags, text), m_settings.hashtags));
    if (units < too_thin)
      m_result.refusal = fmt::format("{} characters of facts", units);
    ask_if(units < good_length,
           fmt::format("{} characters to the target of {}", target - std::min(target, units), target));
    m_result.is_ready = units >= good_length;
    return std::move(m_result);
  }

  const Project &m_project;
  const Article &m_story;
  const LinkedinSettings &m_settings;
  const Frames &m_frames;
  bool m_is_planned;
  Composition m_result;
};

} // namespace

Composition compose_project(const Project &project, const Article &story, ProjectAngle angle, size_t index,
                            const LinkedinSettings &settings, const Frames &frames) {
  ProjectComposer composer(project, story, settings, frames);
  switch (angle) {
  case ProjectAngle::decision:
    return composer.decision(index);
  case ProjectAngle::failure:
    return composer.failure(index);
  case ProjectAngle::metric:
    return composer.metric(index);
  case ProjectAngle::check:
    return composer.check(index);
  case ProjectAngle::diagram:
    return composer.diagram();
  }
  return {};
}

} // namespace waymark

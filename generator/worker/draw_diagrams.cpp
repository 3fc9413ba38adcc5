#include "worker/draw_diagrams.hpp"

#include "text/hash.hpp"
#include "worker/drawing_message.hpp"
#include "worker/drawing_version.hpp"
#include "worker/packed_fields.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

constexpr size_t largest_dot = size_t{1} << 20U;

DrawingAnswer failed(std::string message, std::string hint) {
  return {{}, {{Severity::error, {{}, 1, 0}, std::move(message), std::move(hint)}}};
}

// The story of a diagram is told in the words of the site.
std::string cache_key(const Diagram &diagram, const Wording &words) {
  std::string bytes;
  append_words(bytes, words);
  return drawing_version() + "-" + diagram.key + (words.texts.empty() ? "" : "-" + content_hash(bytes));
}

std::string first_line(const std::string &text) {
  return text.substr(0, text.find('\n'));
}

DrawingAnswer to_drawing(const WorkerAnswer &answer, const WorkerOptions &options) {
  using Outcome = WorkerAnswer::Outcome;
  if (answer.outcome == Outcome::late)
    return failed(fmt::format("the diagram took longer than {:g} s",
                              std::chrono::duration<double>(options.deadline).count()),
                  "draw fewer nodes and edges, or split it into two diagrams");
  if (answer.outcome == Outcome::out_of_memory)
    return failed(fmt::format("the diagram needs more than {} MiB of memory", options.memory_limit >> 20U),
                  "draw fewer nodes and edges, or split it into two diagrams");
  if (answer.outcome == Outcome::crashed)
    return failed("Graphviz crashed on this diagram",
                  answer.said.empty()
                      ? "take parts out until it is drawn: the last one is what it cannot bear"
                      : "it said: " + first_line(answer.said));
  if (auto decoded = decode_drawing_answer(answer.payload); decoded && answer.outcome == Outcome::answered)
    return std::move(*decoded);
  return failed("waymark-worker gave no usable answer for this diagram",
                "install waymark and waymark-worker of the same version");
}

void report(const Diagram &diagram, const std::vector<Diagnostic> &findings, Diagnostics &diagnostics) {
  for (auto finding : findings) {
    auto &at = finding.position;
    if (diagram.is_made)
      at = {{}, 1, 0};
    at.file = diagram.position.file;
    at.line = diagram.position.line > 0 ? diagram.position.line + std::max(at.line, 1) - 1 : 0;
    if (at.column > 0 && diagram.position.column > 1) // the fence is indented: so is every line of it
      at.column += diagram.position.column - 1;
    diagnostics.add(std::move(finding));
  }
}

bool has_error(const DrawingAnswer &answer) {
  return std::ranges::any_of(answer.findings,
                             [](const auto &one) { return one.severity == Severity::error; });
}

using AnswersByKey = std::map<std::string, DrawingAnswer>;

void draw_missing(const std::vector<const Diagram *> &missing, DrawingCache &cache, WorkerPool &pool,
                  const Wording &words, AnswersByKey &drawn, Diagnostics &diagnostics) {
  std::vector<WorkerRequest> requests;
  requests.reserve(missing.size());
  for (const auto *diagram : missing)
    requests.push_back({FrameKind::draw_diagram,
                        encode(DrawingRequest{diagram->dot, diagram->title, diagram->description, words})});
  const auto answers = pool.ask(requests);
  const WorkerAnswer *unavailable = nullptr;
  for (size_t i = 0; i < missing.size(); ++i) {
    if (answers[i].outcome == WorkerAnswer::Outcome::unavailable) {
      unavailable = &answers[i];
      continue;
    }
    auto answer = to_drawing(answers[i], pool.options());
    if (!has_error(answer))
      cache.store(cache_key(*missing[i], words), answers[i].payload);
    drawn.emplace(missing[i]->key, std::move(answer));
  }
  if (unavailable)
    diagnostics.error({},
                      fmt::format("cannot start {}: {}", pool.options().program,
                                  unavailable->said.empty() ? "it does not answer as this version should"
                                                            : first_line(unavailable->said)),
                      "waymark-worker draws the diagrams and stands beside waymark: install both together");
}

} // namespace

Drawings draw_diagrams(const std::vector<Diagram> &diagrams, DrawingCache &cache, WorkerPool &pool,
                       Diagnostics &diagnostics, const Wording &site_words) {
  const auto words = words_below(site_words, "diagram.");
  AnswersByKey drawn;
  std::map<std::string, const Diagram *> seen;
  std::vector<const Diagram *> missing;
  for (const auto &diagram : diagrams) {
    if (!seen.emplace(diagram.key, &diagram).second)
      continue;
    const auto entry = cache.find(cache_key(diagram, words));
    if (auto cached = entry ? decode_drawing_answer(*entry) : std::nullopt; cached && !has_error(*cached))
      drawn.emplace(diagram.key, std::move(*cached));
    else if (diagram.dot.size() > largest_dot)
      drawn.emplace(diagram.key, failed("the diagram is larger than 1 MiB", "split it into several"));
    else
      missing.push_back(&diagram);
  }
  if (!missing.empty())
    draw_missing(missing, cache, pool, words, drawn, diagnostics);
  Drawings drawings;
  for (const auto &diagram : diagrams) {
    const auto answer = drawn.find(diagram.key);
    if (answer == drawn.end())
      continue;
    report(diagram, answer->second.findings, diagnostics);
    if (!has_error(answer->second))
      drawings.emplace(diagram.key, answer->second.drawing);
  }
  return drawings;
}

} // namespace waymark

#include "worker/typeset_formulas.hpp"

#include "worker/formula_message.hpp"
#include "worker/packed_fields.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

// Raised with every change that alters a formula's bytes.
constexpr std::string_view typesetting = "math-2-";
constexpr size_t most_together = 100; // formulas in one request

using Batch = std::vector<const Formula *>;
using AnswersByKey = std::map<std::string, FormulaAnswer>;

std::string cache_key(const Formula &formula) {
  return std::string(typesetting) + formula.key;
}

std::vector<WorkerAnswer> ask(WorkerPool &pool, const std::vector<Batch> &batches) {
  std::vector<WorkerRequest> requests;
  for (const auto &batch : batches) {
    std::vector<FormulaRequest> formulas;
    formulas.reserve(batch.size());
    for (const auto *formula : batch)
      formulas.push_back({formula->tex, formula->style});
    requests.push_back({FrameKind::typeset_math, encode(formulas)});
  }
  return requests.empty() ? std::vector<WorkerAnswer>() : pool.ask(requests);
}

// Whether the answer was one for every formula of the batch.
bool take_answer(const Batch &batch, const WorkerAnswer &answer, DrawingCache &cache, AnswersByKey &answers) {
  if (answer.outcome != WorkerAnswer::Outcome::answered)
    return false;
  FieldReader fields(answer.payload);
  for (const auto *formula : batch) {
    const auto bytes = fields.text();
    auto decoded = fields.is_damaged() ? std::nullopt : decode_formula_answer(bytes);
    if (!decoded)
      return false;
    cache.store(cache_key(*formula), bytes);
    answers[formula->key] = std::move(*decoded);
  }
  return true;
}

// Where nothing can be typeset at all, that is said once.
bool warn_of_missing_typesetter(const WorkerAnswer &answer, Diagnostics &diagnostics) {
  using Outcome = WorkerAnswer::Outcome;
  const bool is_missing = answer.outcome == Outcome::refused && answer.payload.ends_with("not installed");
  if (!is_missing && answer.outcome != Outcome::unavailable)
    return false;
  diagnostics.warning(
      {}, "formulas are left as text: " + (is_missing ? answer.payload : "waymark-worker does not start"),
      is_missing ? "install the package blahtexml" : "install waymark and waymark-worker together");
  return true;
}

// A batch that failed is asked again one formula at a time, so that only the guilty one stays text.
void typeset_missing(const Batch &missing, DrawingCache &cache, WorkerPool &pool, AnswersByKey &answers,
                     Diagnostics &diagnostics) {
  std::vector<Batch> batches;
  for (size_t at = 0; at < missing.size(); at += most_together)
    batches.emplace_back(missing.begin() + static_cast<std::ptrdiff_t>(at),
                         missing.begin() +
                             static_cast<std::ptrdiff_t>(std::min(at + most_together, missing.size())));
  const auto asked = ask(pool, batches);
  std::vector<Batch> alone;
  for (size_t i = 0; i < batches.size(); ++i) {
    if (take_answer(batches[i], asked[i], cache, answers))
      continue;
    if (warn_of_missing_typesetter(asked[i], diagnostics))
      return;
    for (const auto *formula : batches[i])
      alone.push_back({formula});
  }
  const auto asked_again = ask(pool, alone);
  for (size_t i = 0; i < alone.size(); ++i)
    if (!take_answer(alone[i], asked_again[i], cache, answers))
      answers[alone[i][0]->key] = {{}, "typesetting it took too long, or failed"};
}

bool is_blank(const std::string &text) {
  return text.find_first_not_of(" \t\n") == std::string::npos;
}

} // namespace

TypesetFormulas typeset_formulas(const std::vector<Formula> &formulas, DrawingCache &cache, WorkerPool &pool,
                                 Diagnostics &diagnostics) {
  AnswersByKey answers;
  std::map<std::string, const Formula *> seen;
  Batch missing;
  for (const auto &formula : formulas) {
    if (!seen.emplace(formula.key, &formula).second)
      continue;
    const auto entry = cache.find(cache_key(formula));
    if (auto cached = entry ? decode_formula_answer(*entry) : std::nullopt)
      answers.emplace(formula.key, std::move(*cached));
    else if (is_blank(formula.tex))
      answers.emplace(formula.key, FormulaAnswer{{}, "it is empty"});
    else
      missing.push_back(&formula);
  }
  if (!missing.empty())
    typeset_missing(missing, cache, pool, answers, diagnostics);
  TypesetFormulas typeset;
  for (const auto &formula : formulas) {
    const auto answer = answers.find(formula.key);
    if (answer == answers.end())
      continue;
    if (answer->second.mistake.empty())
      typeset.emplace(formula.key, answer->second.mathml);
    else
      diagnostics.warning(formula.position, "this formula is left as text: " + answer->second.mistake,
                          "docs/content.md says which TeX is understood; \\$ is a dollar");
  }
  return typeset;
}

} // namespace waymark

// What is asked of the worker for formulas, and what comes back.
// Why: one run of the typesetter takes them all; each one's answer is also its cache entry.
#pragma once
#include "model/formula.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct FormulaRequest {
  std::string tex;
  Formula::Style style = Formula::Style::in_line;
};

struct FormulaAnswer {
  std::string mathml;  // a <math> element; empty where there is a mistake
  std::string mistake; // in the typesetter's words
};

std::string encode(const std::vector<FormulaRequest> &requests);
std::optional<std::vector<FormulaRequest>> decode_formula_requests(std::string_view bytes);

std::string encode(const FormulaAnswer &answer);
std::optional<FormulaAnswer> decode_formula_answer(std::string_view bytes);

} // namespace waymark

// + - * / // % of values, as Python computes them: floors for negatives, true division, joined text and
// lists.
#pragma once
#include "render/template/expression.hpp"

namespace waymark::templates {

struct Outcome {
  Datum value;
  std::string error; // not empty: there is no value
};
Outcome arithmetic(Operator op, const Datum &left, const Datum &right);

} // namespace waymark::templates

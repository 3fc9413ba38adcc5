// docs/rubric.md, made from the tables.
// Why: a rubric that is documented by hand is soon another one.
#pragma once
#include <string>

namespace waymark {

std::string describe_rubric();

} // namespace waymark

// A packed list of formulas typeset as MathML by blahtexml, a program of its own.
// Why: one run of it takes all formulas, and what it yields is made to fit today's browsers.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

// The packed answers, in the order of the packed requests; nothing where they make no sense or the program is
// missing, and `reason` says which.
std::optional<std::string> answer_formulas(std::string_view requests, std::string &reason);

} // namespace waymark

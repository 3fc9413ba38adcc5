// MathML as blahtexml writes it, made into what browsers draw (MathML Core).
// Why: they ignore mathvariant and columnalign; letters of their own and classes say the same.
#pragma once
#include "worker/program/svg_tree.hpp"

#include <string>

namespace waymark {

std::string core_mathml(const SvgElement &math);

} // namespace waymark

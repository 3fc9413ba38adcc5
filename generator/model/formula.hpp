// A formula as written in TeX, and as typeset.
// Why: load finds formulas, the worker typesets them, pages show them; the key is their only tie.
#pragma once
#include "diagnostic/diagnostic.hpp"

#include <map>
#include <string>

namespace waymark {

struct Formula {
  enum class Style { in_line, display };
  std::string key; // formula_key(tex, style)
  std::string tex;
  Style style = Style::in_line;
  SourcePosition position;
};

using TypesetFormulas = std::map<std::string, std::string>; // MathML by key

} // namespace waymark

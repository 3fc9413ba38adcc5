// A coordinate as SVG wants it: one decimal, and none where it says nothing.
// Why: drawings stay small and the same on every machine.
#pragma once
#include <fmt/format.h>

#include <string>

namespace waymark {

inline std::string svg_number(double value) {
  auto text = fmt::format("{:.1f}", value);
  if (text.ends_with(".0"))
    text.resize(text.size() - 2);
  return text == "-0" ? "0" : text;
}

} // namespace waymark

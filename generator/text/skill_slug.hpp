// The name of a skill in addresses and anchors.
// Why: slug_of leaves signs out, and "C", "C++" and "C#" are three skills.
#pragma once
#include "text/slug.hpp"

namespace waymark {

inline std::string skill_slug(std::string_view name) {
  std::string spelled;
  for (const char c : name)
    spelled += c == '+' ? "plus" : c == '#' ? "sharp" : std::string(1, c);
  return slug_of(spelled);
}

} // namespace waymark

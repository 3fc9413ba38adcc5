// Which sections hold work: all but goals, routines, resources and advice.
// Why: bullets and cells of a table are counted by one rule.
#pragma once
#include "model/roadmap.hpp"

namespace waymark {

constexpr bool counts(SectionKind kind) {
  return kind != SectionKind::goal && kind != SectionKind::routine && kind != SectionKind::resources &&
         kind != SectionKind::prose;
}

} // namespace waymark

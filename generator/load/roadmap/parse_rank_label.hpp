// Ranks of a career ladder as labels without numbers: "Junior Data Engineer (0-2 years)", "Staff",
// "Principal". Why: a rank names a level only where other ranks stand around it, which whoever asks has to
// see.
#pragma once
#include "load/roadmap/parse_unit_label.hpp"

namespace waymark {

// Of kind level, certainty named, without number; no label, the title is all but its time.
std::optional<UnitLabel> parse_rank_label(std::string_view text);

} // namespace waymark

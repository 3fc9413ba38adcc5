// The words of headings that tell of the units again: "Overview", "Timeline at a glance", "Cronograma".
// Why: data, so that another language is more rows.
#pragma once
#include <string_view>

namespace waymark {

bool names_view(std::string_view heading);

// "Daily plan", "30-day schedule", "Tagesplan": days in it are days of the plan; those of a "Weekly routine"
// come again every week.
bool names_plan(std::string_view heading);

} // namespace waymark

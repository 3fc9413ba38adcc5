// Habits and weeks of work as pages show them.
// Why: recurring work is counted, not ticked, and a calendar of weeks shows that it goes on.
#pragma once
#include "model/roadmap.hpp"
#include "model/words.hpp"
#include "render/template/value.hpp"

namespace waymark {

Value habits_data(const Roadmap &roadmap, Date today, const Wording &words);

// {hours, entries, streak, months, rows} or null where no week has anything to show.
Value weeks_data(const Roadmap &roadmap, Date today, const Wording &words);

} // namespace waymark

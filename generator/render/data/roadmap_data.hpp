// A roadmap as templates see it on every page: its counts, its top-level units, its next milestone.
#pragma once
#include "model/roadmap.hpp"
#include "model/words.hpp"
#include "render/template/value.hpp"

namespace waymark {

Value roadmap_data(const Roadmap &roadmap, Date today, const Wording &words);

// "done", "here" (today falls in it), "ahead" (planned), "behind" (past, not all of it done).
std::string unit_state(const Roadmap &roadmap, size_t unit, Date today);

// The unit is `ancestor`, or stands in it at any depth.
bool lies_in(const Roadmap &roadmap, size_t unit, size_t ancestor);

// Of the items that count: by the hours of their units where the document gives any, else by number. Nothing
// where there are none.
std::optional<int> percent_done(const Roadmap &roadmap);

// One unit without its parts. `is_open`: a page shows it unfolded.
Value unit_data(const Roadmap &roadmap, size_t unit, Date today, const Wording &words);

} // namespace waymark

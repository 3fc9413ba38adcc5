// A roadmap as a table for the terminal: units with their spans and counts, items with their states and ids.
#pragma once
#include "model/roadmap.hpp"

#include <string>

namespace waymark {

// Whole lines, without colour. Ids are the shortest ends that no other unit or item of the roadmap has.
std::string roadmap_table(const Roadmap &roadmap);

} // namespace waymark

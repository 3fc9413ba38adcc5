// The nearest of some names to a misspelt one.
// Why: most wrong keys, tags and references are one slip away from a right one.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// Damerau-Levenshtein distance (optimal string alignment) in bytes.
int edit_distance(std::string_view left, std::string_view right);

// The candidate nearest to `name`, or empty where none is within a third of its length (at least 1).
std::string nearest(std::string_view name, const std::vector<std::string> &candidates);

// "did you mean 'title'?", or empty where nothing is near.
std::string did_you_mean(std::string_view name, const std::vector<std::string> &candidates);

} // namespace waymark

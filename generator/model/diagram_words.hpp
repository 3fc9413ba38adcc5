// The words of both diagram languages: kinds of nodes and colours of the theme.
// Why: the YAML loader refuses what the worker would not draw, so both read one list.
#pragma once
#include <array>
#include <string_view>

namespace waymark {

inline constexpr std::array<std::string_view, 13> diagram_kinds = {
    "source", "stream", "queue",   "batch", "store", "lake",    "warehouse",
    "model",  "vector", "service", "app",   "user",  "schedule"};

// In YAML with or without the sign "@", which YAML reserves.
inline constexpr std::array<std::string_view, 6> diagram_colours = {"accent", "bronze", "silver",
                                                                    "gold",   "ok",     "warn"};

inline constexpr size_t most_diagram_nodes = 500;
inline constexpr size_t longest_diagram_label = 200; // characters

} // namespace waymark

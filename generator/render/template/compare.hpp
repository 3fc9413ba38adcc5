// Equality and order of values as Python has them: numbers of any kind by value, lists item by item.
#pragma once
#include "render/template/datum.hpp"

#include <compare>
#include <optional>

namespace waymark::templates {

bool equals(const Datum &left, const Datum &right);
// Nothing where the two cannot be ordered: text and number, none and anything.
std::optional<std::partial_ordering> order(const Datum &left, const Datum &right);

} // namespace waymark::templates

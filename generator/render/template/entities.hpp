// HTML entities as characters: the five of XML, numbers, and the names that prose uses.
#pragma once
#include <string>
#include <string_view>

namespace waymark::templates {

std::string without_entities(std::string_view text);

} // namespace waymark::templates

// Text cut the way Python cuts it: characters, white space, words, lines.
// Why: templates must mean here what they mean in Jinja2.
#pragma once
#include "render/template/datum.hpp"

namespace waymark::templates {

std::vector<std::string_view> characters_of(std::string_view text); // one view a code point
bool is_space(std::int32_t point);                                  // as str.isspace
std::string_view without_leading_space(std::string_view text);
std::string_view without_trailing_space(std::string_view text);
// `characters`: the set to remove; without one: white space.
std::string_view stripped_of(std::string_view text, std::string_view characters);
std::string_view stripped(std::string_view text);
std::vector<std::string_view> words_of(std::string_view text); // split at white space
std::vector<std::string_view> lines_of(std::string_view text); // as str.splitlines
std::vector<std::string_view> split_at(std::string_view text, std::string_view separator);
// All occurrences, or the first `limit`; an empty `old` stands between all characters.
std::string replaced(std::string_view text, std::string_view old, std::string_view replacement,
                     std::int64_t limit);

} // namespace waymark::templates

// Numbers in a text, and whether each is a measure (it has a unit or a currency) or stands bare.
// Why: a measured number is the best single sign of a sentence worth sharing.
#pragma once
#include <set>
#include <string>
#include <string_view>

namespace waymark {

struct NumberCount {
  int measures = 0; // "99.7%", "48 s", "€410", "12k", "five months"
  int bare = 0;     // "61", but neither years nor versions
};

NumberCount count_numbers(std::string_view text);
// The digits as written: {"99.7", "3,600"}.
std::set<std::string> numbers_in(std::string_view text);

} // namespace waymark

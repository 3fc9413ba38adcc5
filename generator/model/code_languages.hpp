// The languages of listings by the names that people give them.
// Why: "py", "tf" and "shell-session" are no names of the highlighter's, and a reader sees "Python" on a
// badge.
#pragma once
#include "model/words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct CodeLanguage {
  std::string_view label;      // on the page: "Python"; empty: none, or one of the words
  std::string_view definition; // the highlighter's own name; empty: nothing to highlight
  std::string_view names;      // in fences, in lower case, blank-separated
};

// Null where the name is not among them; the highlighter may know it all the same.
const CodeLanguage *find_code_language(std::string_view name);
// What the page shows for it: a language's own name, a console in the words of the site.
std::string_view code_label(std::string_view name, const Wording &words);
// All names, to guess from.
std::vector<std::string> code_language_names();

// A console's listing is told apart into prompts, commands and output; so is Python's own console.
inline constexpr std::string_view console_definition = "console";
inline constexpr std::string_view python_console_definition = "python console";

} // namespace waymark

// The words that the site itself says, in the language of its pages: words/en.yaml and its kin.
// Why: pages, drawings, feeds and the CV take every word of the interface from one table.
#pragma once
#include "text/date.hpp"

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace waymark {

using WordTable = std::map<std::string, std::string, std::less<>>; // "status.live" → "Live"

struct Wording {
  WordTable texts; // of the site's language; what is not here is said in English
};

// The shipped words/en.yaml.
const WordTable &english_words();

// What a "{name}" of a text becomes.
using Fillings = std::initializer_list<std::pair<std::string_view, std::string>>;

// The text of a key; empty where not even English has it.
const std::string &word(const Wording &words, std::string_view key);
std::string word(const Wording &words, std::string_view key, Fillings fillings);
// The text of `key`.one or `key`.other with its {n}.
std::string counted(const Wording &words, std::string_view key, double n, Fillings fillings = {});
// "{x}" is replaced by the filling named x; what is filled in is never looked into for names.
std::string filled(std::string_view text, Fillings fillings);
// Those whose keys begin so: what is sent to the worker.
Wording words_below(const Wording &words, std::string_view prefix);

std::string month_name(std::chrono::month month, const Wording &words);       // "November"
std::string short_month_name(std::chrono::month month, const Wording &words); // "Nov"
std::string long_date(Date date, const Wording &words);                       // "22 November 2026"
std::string short_date(Date date, const Wording &words);                      // "22 Nov 2026"
std::string month_and_year(Date date, const Wording &words);                  // "Nov 2026"
std::string day_and_month(Date date, const Wording &words);                   // "22 Nov"
std::string day_of_month(Date date, const Wording &words);                    // "22", "22." in German
std::string number_text(double number, const Wording &words);                 // "1,234.5"
std::string percent_text(int percent, const Wording &words);                  // "40%"

} // namespace waymark

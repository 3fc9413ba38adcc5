// The forms of single values: dates, months, times, addresses, numbers; each with what is wrong when it is.
// Why: text in, value or words out, so that every loader says the same about the same mistake.
#pragma once
#include "model/experience.hpp" // Month
#include "text/date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace waymark {

struct FormMistake {
  std::string message;
  std::string hint;
};

// A value, or what is wrong with the text.
template <typename Value>
struct Formed {
  std::optional<Value> value;
  FormMistake mistake = {};
};

Formed<Date> date_form(std::string_view text);            // 2026-11-22
Formed<Month> month_form(std::string_view text);          // 2024-03
Formed<IsoWeek> week_form(std::string_view text);         // 2026-W47
Formed<int> time_form(std::string_view text);             // "09:00": minutes after midnight
std::optional<double> number_form(std::string_view text); // 2.5
Formed<std::string> zone_form(std::string_view text);     // Europe/Berlin; form and existence
Formed<std::string> email_form(std::string_view text);    // a@b.c

enum class UrlUse {
  web,    // http: or https:
  link,   // also mailto: and tel:
  anyhow, // also a path of this site or a file beside the page
  host,   // http: or https: without query and fragment: where a site lives
};
Formed<std::string> url_form(std::string_view text, UrlUse use);

} // namespace waymark

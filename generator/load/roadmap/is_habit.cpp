#include "load/roadmap/is_habit.hpp"

#include "load/roadmap/text_tokens.hpp"

#include <algorithm>
#include <span>

namespace waymark {
namespace {

constexpr std::string_view periods[] = {"day",    "weekday",  "week",   "month",   "morning",   "evening",
                                        "night",  "weekend",  "monday", "tuesday", "wednesday", "thursday",
                                        "friday", "saturday", "sunday", "days",    "weeks",     "sprint"};
constexpr std::string_view adverbs[] = {"daily", "weekly", "monthly", "biweekly", "fortnightly"};
constexpr std::string_view day_ranges[] = {"mon",      "monday",   "tue",     "tuesday",  "mondays",
                                           "weekdays", "weekends", "sundays", "saturdays"};
// What systems handle "per day" is a load, not a habit.
constexpr std::string_view loads[] = {
    "requests",     "events", "records", "rows", "messages", "queries", "users", "orders", "files",
    "transactions", "gb",     "tb",      "mb",   "million",  "k",       "m",     "bn",     "billion"};

bool is_one_of(std::span<const std::string_view> words, const TextToken &token) {
  return token.kind == TextToken::Kind::word && std::ranges::find(words, token.text) != words.end();
}

// "every Sunday", "each week", "per day", "3 times a week", "every other day", "every 2 weeks", "/day"
bool says_period(std::span<const TextToken> tokens, size_t at) {
  const bool is_every = tokens[at].text == "every" || tokens[at].text == "each";
  const bool is_rate = tokens[at].text == "per" || tokens[at].text == "/";
  const bool is_a = tokens[at].text == "a" && at > 0 &&
                    (tokens[at - 1].text == "times" || tokens[at - 1].text == "time" ||
                     tokens[at - 1].text == "once" || tokens[at - 1].text == "twice");
  if (!is_every && !is_rate && !is_a)
    return false;
  ++at;
  if (is_every && at < tokens.size() &&
      (tokens[at].text == "other" || tokens[at].kind == TextToken::Kind::number))
    ++at;
  return at < tokens.size() && is_one_of(periods, tokens[at]);
}

// "Mon–Thu: …", "Weekdays: …" at the begin
bool begins_with_days(std::span<const TextToken> tokens) {
  return tokens.size() > 1 && is_one_of(day_ranges, tokens[0]) &&
         (tokens[1].kind == TextToken::Kind::dash || tokens[1].kind == TextToken::Kind::mark);
}

bool is_load(std::span<const TextToken> tokens) {
  return std::ranges::any_of(tokens, [](const TextToken &token) { return is_one_of(loads, token); });
}

} // namespace

bool is_habit(std::string_view text) {
  const auto tokens = text_tokens(text);
  if (tokens.empty() || is_load(tokens))
    return false;
  // "Practise SQL daily"; but "a pipeline that loads the orders daily" is something to build.
  const bool is_short = tokens.size() <= 4;
  if (begins_with_days(tokens) || (is_short && is_one_of(adverbs, tokens.back())))
    return true;
  for (size_t at = 0; at < tokens.size(); ++at)
    if (says_period(tokens, at))
      return true;
  return false;
}

} // namespace waymark

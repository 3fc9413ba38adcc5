#include "load/roadmap/calendar_words.hpp"

#include <algorithm>
#include <span>

namespace waymark {
namespace {

struct MonthWord {
  std::string_view text;
  unsigned month;
};

constexpr MonthWord month_words[] = {
    {"january", 1},  {"jan", 1},    {"february", 2},  {"feb", 2},  {"march", 3},     {"mar", 3},
    {"april", 4},    {"apr", 4},    {"may", 5},       {"june", 6}, {"jun", 6},       {"july", 7},
    {"jul", 7},      {"august", 8}, {"aug", 8},       {"sept", 9}, {"september", 9}, {"sep", 9},
    {"october", 10}, {"oct", 10},   {"november", 11}, {"nov", 11}, {"december", 12}, {"dec", 12},
};

constexpr std::string_view ordinal_endings[] = {"st", "nd", "rd", "th"};
constexpr std::string_view range_words[] = {"to", "until", "till", "through", "thru"};
constexpr std::string_view until_words[] = {"by", "until", "till", "before", "due", "ends", "ending"};
constexpr std::string_view since_words[] = {"from", "since", "starting", "starts", "start", "beginning"};
constexpr std::string_view present_words[] = {"present", "now", "ongoing", "today", "onwards", "open"};
constexpr std::string_view ongoing_words[] = {"ongoing", "continuous", "continuously", "lifelong",
                                              "indefinite"};
constexpr std::string_view filler_words[] = {
    "about",    "approx",   "approximately", "around", "circa",      "est",      "estimated", "estimate",
    "duration", "timeline", "timeframe",     "time",   "total",      "roughly",  "nearly",    "effort",
    "dates",    "period",   "span",          "ca",     "commitment", "schedule", "of",        "study",
};

bool is_one_of(std::span<const std::string_view> words, const TextToken &token) {
  return token.kind == TextToken::Kind::word && std::ranges::find(words, token.text) != words.end();
}

} // namespace

std::optional<unsigned> month_of_word(const TextToken &token) {
  if (token.kind == TextToken::Kind::word)
    for (const auto &[text, month] : month_words)
      if (token.text == text)
        return month;
  return {};
}

bool is_ordinal_ending(const TextToken &token) {
  return is_one_of(ordinal_endings, token);
}
bool is_range_word(const TextToken &token) {
  return is_one_of(range_words, token);
}
bool is_until_word(const TextToken &token) {
  return is_one_of(until_words, token);
}
bool is_since_word(const TextToken &token) {
  return is_one_of(since_words, token);
}
bool is_present_word(const TextToken &token) {
  return is_one_of(present_words, token);
}
bool is_ongoing_word(const TextToken &token) {
  return is_one_of(ongoing_words, token);
}

void skip_fillers(TokenCursor &cursor) {
  while (is_one_of(filler_words, cursor.peek()) || cursor.is_mark(':') || cursor.is_mark('~') ||
         cursor.is_mark('.') || cursor.peek().kind == TextToken::Kind::ornament)
    cursor.advance();
}

} // namespace waymark

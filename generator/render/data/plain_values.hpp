// Small pieces of the model as template values: dates, lists of texts, months.
// Why: the whole tree has one form for "not given": null for a date, an empty text, an empty list.
#pragma once
#include "model/experience.hpp"
#include "render/template/value.hpp"
#include "text/count_words.hpp"
#include "text/date.hpp"

#include <optional>
#include <string>
#include <vector>

namespace waymark {

Value date_value(const std::optional<Date> &date);    // "2026-11-22" or null
Value month_value(const std::optional<Month> &month); // "2026-11" or null
Value text_list(const std::vector<std::string> &texts);

// Minutes to read so many words, at least 1.
int reading_minutes(size_t words);

} // namespace waymark

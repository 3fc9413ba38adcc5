#include "render/data/plain_values.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace waymark {

Value date_value(const std::optional<Date> &date) {
  return date ? Value(iso_date(*date)) : Value(nullptr);
}

Value month_value(const std::optional<Month> &month) {
  if (!month)
    return nullptr;
  return fmt::format("{:04}-{:02}", static_cast<int>(month->year()), static_cast<unsigned>(month->month()));
}

Value text_list(const std::vector<std::string> &texts) {
  Value list = Value::array();
  for (const auto &text : texts)
    list.push_back(text);
  return list;
}

int reading_minutes(size_t words) {
  constexpr size_t words_a_minute = 220;
  return static_cast<int>(std::max<size_t>(1, (words + words_a_minute / 2) / words_a_minute));
}

} // namespace waymark

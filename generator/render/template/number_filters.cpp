// Filters that compute: round, int, float, abs, sum.
#include "render/template/arithmetic.hpp"
#include "render/template/filter_input.hpp"
#include "render/template/python_text.hpp"

#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace waymark::templates {
namespace {

// Text without white space around it, a sign '+', and '_' between digits.
std::string digits_of(std::string_view text) {
  std::string result(stripped(text));
  if (result.starts_with('+') && !result.starts_with("+-"))
    result.erase(0, 1);
  for (size_t at = result.find('_'); at != std::string::npos; at = result.find('_', at)) {
    if (at == 0 || at + 1 == result.size() || result[at + 1] == '_')
      return {};
    result.erase(at, 1);
  }
  return result;
}

std::optional<double> number_in(std::string_view text) {
  const auto digits = digits_of(text);
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (digits.empty() || error != std::errc() || end != digits.data() + digits.size())
    return {};
  return value;
}

std::optional<std::int64_t> integer_in(std::string_view text, int base) {
  auto digits = digits_of(text);
  const auto prefix = digits.starts_with('-') ? 1U : 0U;
  const auto marker = base == 16 ? "0x" : base == 8 ? "0o" : base == 2 ? "0b" : "\n";
  if (digits.compare(prefix, 2, marker) == 0)
    digits.erase(prefix, 2);
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
  if (digits.empty() || error != std::errc() || end != digits.data() + digits.size())
    return {};
  return value;
}

Datum truncated(const Call &call, double value) {
  if (std::isnan(value))
    return argument_or(call, 0, integer(0));
  if (std::abs(value) >= 9.2e18)
    return call.run.fail(call.place, "the number is out of range");
  return integer(static_cast<std::int64_t>(value));
}

Datum to_int(const Call &call) {
  if (call.input.is(Kind::number))
    return truncated(call, call.input.as<double>());
  if (is_numeric(call.input))
    return integer(as_integer(call.input));
  if (!call.input.is(Kind::text))
    return argument_or(call, 0, integer(0));
  const auto base = integer_or(call, 1, 10);
  if (base < 2 || base > 36)
    return call.run.fail(call.place, "the base of 'int' must be 2 to 36");
  if (const auto value = integer_in(call.input.text(), static_cast<int>(base)))
    return integer(*value);
  if (const auto value = number_in(call.input.text()))
    return truncated(call, *value);
  return argument_or(call, 0, integer(0));
}

Datum to_float(const Call &call) {
  if (is_numeric(call.input))
    return number(as_number(call.input));
  const auto value = call.input.is(Kind::text) ? number_in(call.input.text()) : std::nullopt;
  return value ? number(*value) : argument_or(call, 0, number(0));
}

Datum absolute(const Call &call) {
  if (call.input.is(Kind::number))
    return number(std::abs(call.input.as<double>()));
  if (!is_numeric(call.input))
    return call.run.fail(call.place,
                         "filter 'abs' takes a number, not " + std::string(kind_name(call.input)));
  const auto value = as_integer(call.input);
  if (value == std::numeric_limits<std::int64_t>::min())
    return call.run.fail(call.place, "the number is out of range");
  return integer(value < 0 ? -value : value);
}

// To the nearest, halves to even, judged by the exact binary value: as Python.
double rounded(double value, std::int64_t precision) {
  const auto text = fmt::format("{:.{}f}", value, precision);
  double result = value;
  std::from_chars(text.data(), text.data() + text.size(), result);
  return result;
}

Datum round(const Call &call) {
  const auto precision = integer_or(call, 0, 0);
  const auto method = text_or(call, 1, "common");
  if (!is_numeric(call.input))
    return call.run.fail(call.place,
                         "filter 'round' takes a number, not " + std::string(kind_name(call.input)));
  if (precision < 0 || precision > 15)
    return call.run.fail(call.place, "the precision of 'round' must be 0 to 15");
  if (method == "common")
    return call.input.is(Kind::number) ? number(rounded(call.input.as<double>(), precision))
                                       : integer(as_integer(call.input));
  if (method != "ceil" && method != "floor")
    return call.run.fail(call.place, "the method of 'round' must be common, ceil or floor");
  const auto scale = std::pow(10.0, static_cast<double>(precision));
  const auto scaled = as_number(call.input) * scale;
  return number((method == "ceil" ? std::ceil(scaled) : std::floor(scaled)) / scale);
}

Datum sum(const Call &call) {
  const auto items = call.run.walk(call.input, call.place);
  auto total = argument_or(call, 1, integer(0));
  if (total.is(Kind::text))
    return call.run.fail(call.place, "filter 'sum' cannot add text", "use '| join'");
  for (size_t i = 0; i < items.size(); ++i) {
    const auto one = call.has(0) ? call.run.path(items[i], call.arguments[0], call.place) : items[i];
    if (!call.run.defined(one, call.place) || call.run.has_failed())
      return {};
    auto outcome = arithmetic(Operator::add, total, one);
    if (!outcome.error.empty())
      return call.run.fail(call.place, std::move(outcome.error));
    total = std::move(outcome.value);
  }
  return total;
}

} // namespace

std::span<const BuiltinFilter> number_filters() {
  static const std::vector<BuiltinFilter> table = {
      {"int", to_int, {"default", "base"}},      {"float", to_float, {"default"}},     {"abs", absolute, {}},
      {"round", round, {"precision", "method"}}, {"sum", sum, {"attribute", "start"}},
  };
  return table;
}

} // namespace waymark::templates

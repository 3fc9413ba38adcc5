#include "render/template/arithmetic.hpp"

#include "render/template/elements.hpp"
#include "render/template/python_print.hpp"

#include <cmath>

namespace waymark::templates {
namespace {

constexpr size_t longest = 10'000'000;

std::string_view symbol_of(Operator op) {
  constexpr std::string_view symbols[] = {"+", "-", "*", "/", "//", "%"};
  return symbols[static_cast<size_t>(op)];
}

Outcome failed(std::string error) {
  return {{}, std::move(error)};
}

Outcome unsupported(Operator op, const Datum &left, const Datum &right) {
  return failed("'" + std::string(symbol_of(op)) + "' does not work on " + std::string(kind_name(left)) +
                " and " + std::string(kind_name(right)));
}

std::int64_t floored(std::int64_t left, std::int64_t right) {
  const auto quotient = left / right;
  return left % right != 0 && (left < 0) != (right < 0) ? quotient - 1 : quotient;
}

Outcome of_integers(Operator op, std::int64_t left, std::int64_t right) {
  std::int64_t result = 0;
  bool is_too_large = false;
  switch (op) {
  case Operator::add:
    is_too_large = __builtin_add_overflow(left, right, &result);
    break;
  case Operator::subtract:
    is_too_large = __builtin_sub_overflow(left, right, &result);
    break;
  case Operator::multiply:
    is_too_large = __builtin_mul_overflow(left, right, &result);
    break;
  default:
    if (right == 0)
      return failed("division by zero");
    if (op == Operator::divide)
      return {number(static_cast<double>(left) / static_cast<double>(right)), {}};
    if (right == -1) { // the one divisor that can overflow
      is_too_large = op == Operator::floor_divide && __builtin_sub_overflow(std::int64_t{0}, left, &result);
      break;
    }
    result = op == Operator::floor_divide ? floored(left, right) : left - floored(left, right) * right;
  }
  return is_too_large ? failed("the result is out of range") : Outcome{integer(result), {}};
}

double modulo(double left, double right) {
  const double rest = std::fmod(left, right);
  if (rest == 0)
    return std::copysign(0.0, right);
  return (rest < 0) != (right < 0) ? rest + right : rest;
}

Outcome of_numbers(Operator op, double left, double right) {
  switch (op) {
  case Operator::add:
    return {number(left + right), {}};
  case Operator::subtract:
    return {number(left - right), {}};
  case Operator::multiply:
    return {number(left * right), {}};
  default:
    if (right == 0)
      return failed("division by zero");
    if (op == Operator::divide)
      return {number(left / right), {}};
    return {number(op == Operator::modulo ? modulo(left, right) : (left - modulo(left, right)) / right), {}};
  }
}

// Safe markup makes the other side safe.
Outcome joined(const Datum &left, const Datum &right) {
  std::string result;
  const bool is_markup = is_safe(left) || is_safe(right);
  for (const auto *side : {&left, &right})
    is_markup ? append_escaped(result, *side) : append_plain(result, *side);
  return {own_text(std::move(result), is_markup ? Markup::safe : Markup::plain), {}};
}

Outcome repeated(const Datum &text, std::int64_t count) {
  if (count > 0 && text.text().size() * static_cast<size_t>(count) > longest)
    return failed("the repeated text is too long");
  std::string result;
  for (std::int64_t i = 0; i < count; ++i)
    result += text.text();
  return {own_text(std::move(result), text.as<Text>().markup), {}};
}

bool is_whole(const Datum &datum) {
  return datum.is(Kind::integer) || datum.is(Kind::boolean);
}

} // namespace

Outcome arithmetic(Operator op, const Datum &left, const Datum &right) {
  if (is_whole(left) && is_whole(right))
    return of_integers(op, as_integer(left), as_integer(right));
  if (is_numeric(left) && is_numeric(right))
    return of_numbers(op, as_number(left), as_number(right));
  if (op == Operator::add && left.is(Kind::text) && right.is(Kind::text))
    return joined(left, right);
  if (op == Operator::multiply && left.is(Kind::text) && is_whole(right))
    return repeated(left, as_integer(right));
  if (op == Operator::multiply && is_whole(left) && right.is(Kind::text))
    return repeated(right, as_integer(left));
  if (op == Operator::add && is_list(left) && is_list(right)) {
    auto items = Elements(left).all();
    for (auto &item : Elements(right).all())
      items.push_back(std::move(item));
    return {sequence_of(SequenceKind::list, std::move(items)), {}};
  }
  return unsupported(op, left, right);
}

} // namespace waymark::templates

// The tests after `is`: defined, none, odd, divisibleby …
#include "render/template/arithmetic.hpp"
#include "render/template/compare.hpp"
#include "render/template/evaluation.hpp"
#include "render/template/python_text.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>

namespace waymark::templates {
namespace {

bool is_defined(const Call &call) {
  return !call.input.is(Kind::missing);
}

bool is_undefined(const Call &call) {
  return call.input.is(Kind::missing);
}

bool is_none(const Call &call) {
  return call.input.is(Kind::none);
}

bool is_boolean(const Call &call) {
  return call.input.is(Kind::boolean);
}

bool is_true(const Call &call) {
  return call.input.is(Kind::boolean) && call.input.as<bool>();
}

bool is_false(const Call &call) {
  return call.input.is(Kind::boolean) && !call.input.as<bool>();
}

bool is_integer(const Call &call) {
  return call.input.is(Kind::integer);
}

bool is_float(const Call &call) {
  return call.input.is(Kind::number);
}

bool is_number(const Call &call) {
  return is_numeric(call.input);
}

bool is_string(const Call &call) {
  return call.input.is(Kind::text);
}

bool is_a_mapping(const Call &call) {
  return is_mapping(call.input);
}

bool is_iterable(const Call &call) {
  return is_walkable(call.input);
}

bool is_sequence(const Call &call) {
  if (!call.input.is(Kind::sequence))
    return is_walkable(call.input) && !call.input.is(Kind::missing);
  return call.input.sequence().kind < SequenceKind::generator;
}

bool is_escaped(const Call &call) {
  return is_safe(call.input);
}

// The rest of a division, reported where there is none.
bool leaves(const Call &call, const Datum &divisor, std::int64_t rest) {
  const auto outcome = arithmetic(Operator::modulo, call.input, divisor);
  if (!outcome.error.empty())
    call.run.fail(call.place, outcome.error);
  return outcome.error.empty() && equals(outcome.value, integer(rest));
}

bool is_odd(const Call &call) {
  return leaves(call, integer(2), 1);
}

bool is_even(const Call &call) {
  return leaves(call, integer(2), 0);
}

bool is_divisible(const Call &call) {
  return leaves(call, call.arguments[0], 0);
}

// Python's islower and isupper: at least one letter with case, and none of the other.
bool has_only(const Call &call, bool (*wanted)(std::int32_t), bool (*unwanted)(std::int32_t)) {
  const auto text = call.run.text_of(call.input, call.place);
  bool is_found = false;
  for (const auto character : characters_of(text)) {
    const auto point = first_code_point(character).point;
    if (unwanted(point))
      return false;
    is_found = is_found || wanted(point);
  }
  return is_found;
}

bool is_lower(const Call &call) {
  return has_only(call, is_lower_letter, is_upper_letter);
}

bool is_upper(const Call &call) {
  return has_only(call, is_upper_letter, is_lower_letter);
}

bool is_in(const Call &call) {
  return call.run.contains(call.arguments[0], call.input, call.place);
}

bool is_equal(const Call &call) {
  return equals(call.input, call.arguments[0]);
}

bool is_unequal(const Call &call) {
  return !equals(call.input, call.arguments[0]);
}

std::partial_ordering ordered(const Call &call) {
  const auto sorted = order(call.input, call.arguments[0]);
  if (!sorted)
    call.run.fail(call.place, std::string(kind_name(call.input)) + " and " +
                                  std::string(kind_name(call.arguments[0])) + " have no order");
  return sorted.value_or(std::partial_ordering::unordered);
}

bool is_less(const Call &call) {
  return std::is_lt(ordered(call));
}

bool is_at_most(const Call &call) {
  return std::is_lteq(ordered(call));
}

bool is_greater(const Call &call) {
  return std::is_gt(ordered(call));
}

bool is_at_least(const Call &call) {
  return std::is_gteq(ordered(call));
}

// True, False and None are one thing each; other values are not compared by place.
bool is_same(const Call &call) {
  const auto &other = call.arguments[0];
  if (call.input.kind() != other.kind())
    return false;
  if (call.input.is(Kind::none) || call.input.is(Kind::boolean))
    return call.input.is(Kind::none) || call.input.as<bool>() == other.as<bool>();
  call.run.fail(call.place, "test 'sameas' takes true, false or none", "compare with ==");
  return false;
}

constexpr auto undefined = Accepts::undefined;

constexpr std::array<BuiltinTest, 36> tests = {{
    {"defined", is_defined, 0, undefined},
    {"undefined", is_undefined, 0, undefined},
    {"none", is_none, 0, undefined},
    {"boolean", is_boolean, 0, undefined},
    {"true", is_true, 0, undefined},
    {"false", is_false, 0, undefined},
    {"integer", is_integer, 0, undefined},
    {"float", is_float, 0, undefined},
    {"number", is_number, 0, undefined},
    {"string", is_string, 0, undefined},
    {"mapping", is_a_mapping, 0, undefined},
    {"sequence", is_sequence, 0, undefined},
    {"escaped", is_escaped, 0, undefined},
    {"sameas", is_same, 1, undefined},
    {"iterable", is_iterable},
    {"odd", is_odd},
    {"even", is_even},
    {"divisibleby", is_divisible, 1},
    {"lower", is_lower},
    {"upper", is_upper},
    {"in", is_in, 1},
    {"==", is_equal, 1},
    {"eq", is_equal, 1},
    {"equalto", is_equal, 1},
    {"!=", is_unequal, 1},
    {"ne", is_unequal, 1},
    {"<", is_less, 1},
    {"lt", is_less, 1},
    {"lessthan", is_less, 1},
    {"<=", is_at_most, 1},
    {"le", is_at_most, 1},
    {">", is_greater, 1},
    {"gt", is_greater, 1},
    {"greaterthan", is_greater, 1},
    {">=", is_at_least, 1},
    {"ge", is_at_least, 1},
}};

} // namespace

const BuiltinTest *find_test(std::string_view name) {
  const auto *found = std::ranges::find(tests, name, &BuiltinTest::name);
  return found == tests.end() ? nullptr : found;
}

std::vector<std::string> test_names() {
  std::vector<std::string> result;
  result.reserve(tests.size());
  for (const auto &test : tests)
    result.emplace_back(test.name);
  return result;
}

} // namespace waymark::templates

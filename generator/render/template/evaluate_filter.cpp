// Filters and tests applied to values.
#include "render/template/compare.hpp"
#include "render/template/frame.hpp"
#include "render/template/json_text.hpp"

namespace waymark::templates {

std::vector<Datum> Evaluation::evaluate_operands(const Expression &expression, size_t first) {
  std::vector<Datum> result;
  result.reserve(expression.operands.size() - first);
  for (size_t i = first; i < expression.operands.size(); ++i) {
    const auto &operand = expression.operands[i];
    const bool is_absent = operand.kind == ExpressionKind::absent;
    result.push_back(is_absent ? Datum(Absent{}) : evaluate(operand));
  }
  return result;
}

Datum Evaluation::evaluate_filter(const Expression &expression) {
  if (expression.inner_filter || expression.site_filter || expression.name == "map")
    return evaluate_map(expression);
  if (expression.name.starts_with("select") || expression.name.starts_with("reject"))
    return evaluate_selection(expression);
  const auto input = evaluate(expression.operands[0]);
  const bool accepts_undefined = expression.filter->accepts == Accepts::undefined;
  if (m_has_failed || (!accepts_undefined && !is_lenient(input) && !defined(input, expression.place)))
    return {};
  const auto arguments = evaluate_operands(expression, 1);
  for (const auto &argument : arguments)
    if (!accepts_undefined && !defined(argument, expression.place))
      return {};
  return m_has_failed ? Datum() : expression.filter->run({*this, expression.place, input, arguments});
}

Datum Evaluation::evaluate_site_filter(const Expression &expression) {
  const auto input = evaluate(expression.operands[0]);
  return call_site_filter(expression, input, evaluate_operands(expression, 1));
}

Datum Evaluation::call_site_filter(const Expression &expression, const Datum &input,
                                   const std::vector<Datum> &arguments) {
  const auto &filter = *expression.site_filter;
  const auto &place = expression.place;
  std::vector<FilterArgument> values;
  for (size_t i = 0; i < arguments.size(); ++i) {
    if (!defined(arguments[i], place))
      return {};
    values.push_back({expression.names[i], value_of(arguments[i]),
                      is_safe(arguments[i]) ? FilterText::safe_markup : FilterText::plain});
  }
  if (!defined(input, place) || m_has_failed)
    return {};
  auto result =
      input.is(Kind::data) ? filter(*input.as<const Value *>(), values) : filter(value_of(input), values);
  if (!result.error.empty())
    return fail(place, std::move(result.error), std::move(result.hint));
  if (result.value.is_string())
    return own_text(std::move(result.value.get_ref<std::string &>()),
                    result.text == FilterText::safe_markup ? Markup::safe : Markup::plain);
  return own_datum(result.value);
}

// map: operands are the sequence, then attribute and default, or the arguments of the inner filter.
Datum Evaluation::evaluate_map(const Expression &expression) {
  const auto input = evaluate(expression.operands[0]);
  if (m_has_failed || !defined(input, expression.place))
    return {};
  const auto arguments = evaluate_operands(expression, 1);
  const auto items = walk(input, expression.place);
  std::vector<Datum> result;
  for (size_t i = 0; i < items.size() && !m_has_failed; ++i) {
    if (expression.site_filter) {
      result.push_back(call_site_filter(expression, items[i], arguments));
    } else if (expression.inner_filter) {
      const auto one = items[i];
      if (expression.inner_filter->accepts == Accepts::undefined || defined(one, expression.place))
        result.push_back(expression.inner_filter->run({*this, expression.place, one, arguments}));
    } else {
      const auto value = path(items[i], arguments[0], expression.place);
      const bool has_default = !arguments[1].is(Kind::absent) && !arguments[1].is(Kind::none);
      result.push_back(value.is(Kind::missing) && has_default ? arguments[1] : value);
    }
  }
  return sequence_of(SequenceKind::generator, std::move(result));
}

// select, reject, selectattr, rejectattr: operands are the sequence, the attribute, the test's arguments.
Datum Evaluation::evaluate_selection(const Expression &expression) {
  const auto input = evaluate(expression.operands[0]);
  if (m_has_failed || !defined(input, expression.place))
    return {};
  const bool by_attribute = expression.name.ends_with("attr");
  const bool wanted = expression.name.starts_with("select");
  const auto arguments = evaluate_operands(expression, 1);
  const auto test_arguments = std::span(arguments).subspan(by_attribute ? 1 : 0);
  const auto items = walk(input, expression.place);
  std::vector<Datum> result;
  for (size_t i = 0; i < items.size() && !m_has_failed; ++i) {
    auto one = items[i];
    const auto tested = by_attribute ? path(one, arguments[0], expression.place) : one;
    const bool holds = expression.test
                           ? apply_test(*expression.test, tested, test_arguments, expression.place)
                           : truth(tested, expression.place);
    if (holds == wanted)
      result.push_back(std::move(one));
  }
  return sequence_of(SequenceKind::generator, std::move(result));
}

Datum Evaluation::evaluate_test(const Expression &expression) {
  const auto input = evaluate(expression.operands[0]);
  const auto arguments = evaluate_operands(expression, 1);
  return boolean(apply_test(*expression.test, input, arguments, expression.place));
}

bool Evaluation::apply_test(const BuiltinTest &test, const Datum &input, std::span<const Datum> arguments,
                            const Place &place) {
  if (m_has_failed || (test.accepts == Accepts::defined && !defined(input, place)))
    return false;
  for (const auto &argument : arguments)
    if (!defined(argument, place))
      return false;
  return test.run({*this, place, input, arguments});
}

} // namespace waymark::templates

// Operators, literals and conditions of expressions.
#include "render/template/arithmetic.hpp"
#include "render/template/compare.hpp"
#include "render/template/frame.hpp"
#include "render/template/python_print.hpp"

namespace waymark::templates {

Datum Evaluation::evaluate(const Expression &expression) {
  if (m_has_failed)
    return {};
  const Depth depth(*this, expression.place);
  return m_has_failed ? Datum() : evaluate_node(expression);
}

Datum Evaluation::evaluate_node(const Expression &expression) {
  switch (expression.kind) {
  case ExpressionKind::absent:
    return m_filter_input ? *m_filter_input : Datum(Absent{});
  case ExpressionKind::constant: {
    const auto &value = expression.value;
    return value.is(Kind::text) ? borrowed_text(value.text(), value.as<Text>().markup) : value;
  }
  case ExpressionKind::name:
    return resolve(expression.name, expression.place);
  case ExpressionKind::list:
    return evaluate_items(expression, SequenceKind::list);
  case ExpressionKind::tuple:
    return evaluate_items(expression, SequenceKind::tuple);
  case ExpressionKind::mapping:
    return evaluate_mapping(expression);
  case ExpressionKind::attribute:
    return attribute(evaluate(expression.operands[0]), expression.name, expression.place,
                     expression.operands[0].name);
  case ExpressionKind::item:
    return item(evaluate(expression.operands[0]), evaluate(expression.operands[1]), expression.place,
                expression.operands[0].name);
  case ExpressionKind::slice:
    return evaluate_slice(expression);
  case ExpressionKind::call:
    return evaluate_call(expression);
  case ExpressionKind::filter:
    return evaluate_filter(expression);
  case ExpressionKind::site_filter:
    return evaluate_site_filter(expression);
  case ExpressionKind::test:
    return evaluate_test(expression);
  case ExpressionKind::negate:
  case ExpressionKind::plus:
    return evaluate_unary(expression);
  case ExpressionKind::logical_not:
    return boolean(!holds(expression.operands[0]));
  case ExpressionKind::logical_and:
  case ExpressionKind::logical_or:
    return evaluate_logical(expression);
  case ExpressionKind::concat:
    return evaluate_concat(expression);
  case ExpressionKind::arithmetic:
    return evaluate_arithmetic(expression);
  case ExpressionKind::compare:
    return evaluate_compare(expression);
  case ExpressionKind::conditional:
    return evaluate_conditional(expression);
  }
  return {};
}

Datum Evaluation::evaluate_items(const Expression &expression, SequenceKind kind) {
  return sequence_of(kind, evaluate_operands(expression, 0));
}

Datum Evaluation::evaluate_mapping(const Expression &expression) {
  auto result = std::make_shared<Mapping>();
  for (size_t i = 0; i + 1 < expression.operands.size(); i += 2) {
    auto key = evaluate(expression.operands[i]);
    if (!defined(key, expression.operands[i].place))
      return {};
    if (key.is(Kind::data) || key.is(Kind::mapping) || is_list(key))
      return fail(expression.operands[i].place, std::string(kind_name(key)) + " cannot be a key");
    put(*result, std::move(key), evaluate(expression.operands[i + 1]));
  }
  return Datum(std::move(result));
}

Datum Evaluation::evaluate_unary(const Expression &expression) {
  auto value = evaluate(expression.operands[0]);
  if (!defined(value, expression.place))
    return {};
  if (!is_numeric(value))
    return fail(expression.place, "a sign does not work on " + std::string(kind_name(value)));
  if (expression.kind == ExpressionKind::plus)
    return value.is(Kind::boolean) ? integer(as_integer(value)) : value;
  if (value.is(Kind::number))
    return number(-value.as<double>());
  const auto outcome = arithmetic(Operator::subtract, integer(0), value);
  return outcome.error.empty() ? outcome.value : fail(expression.place, outcome.error);
}

Datum Evaluation::evaluate_logical(const Expression &expression) {
  auto left = evaluate(expression.operands[0]);
  const bool holds_left = truth(left, expression.operands[0].place);
  if (holds_left == (expression.kind == ExpressionKind::logical_or))
    return left;
  return evaluate(expression.operands[1]);
}

Datum Evaluation::evaluate_concat(const Expression &expression) {
  const auto parts = evaluate_operands(expression, 0);
  std::string result;
  bool is_markup = false;
  for (const auto &part : parts) {
    if (const auto *bad = unprintable(part)) {
      if (defined(*bad, expression.place))
        fail(expression.place, std::string(kind_name(*bad)) + " has no text");
      return {};
    }
    is_markup = is_markup || is_safe(part);
  }
  for (const auto &part : parts)
    is_markup ? append_escaped(result, part) : append_plain(result, part);
  return own_text(std::move(result), is_markup ? Markup::safe : Markup::plain);
}

Datum Evaluation::evaluate_arithmetic(const Expression &expression) {
  const auto left = evaluate(expression.operands[0]);
  const auto right = evaluate(expression.operands[1]);
  for (const auto *side : {&left, &right})
    if (!defined(*side, expression.place) || m_has_failed)
      return {};
  auto outcome = arithmetic(expression.operators[0], left, right);
  return outcome.error.empty() ? std::move(outcome.value) : fail(expression.place, std::move(outcome.error));
}

Datum Evaluation::evaluate_compare(const Expression &expression) {
  auto left = evaluate(expression.operands[0]);
  for (size_t i = 0; i < expression.operators.size(); ++i) {
    auto right = evaluate(expression.operands[i + 1]);
    if (!compare(expression.operators[i], left, right, expression.place))
      return boolean(false);
    left = std::move(right);
  }
  return boolean(true);
}

bool Evaluation::compare(Operator op, const Datum &left, const Datum &right, const Place &place) {
  if (!defined(left, place) || !defined(right, place) || m_has_failed)
    return false;
  if (op == Operator::eq || op == Operator::ne)
    return equals(left, right) == (op == Operator::eq);
  if (op == Operator::in || op == Operator::not_in)
    return contains(right, left, place) == (op == Operator::in);
  const auto sorted = order(left, right);
  if (!sorted) {
    fail(place, std::string(kind_name(left)) + " and " + std::string(kind_name(right)) + " have no order");
    return false;
  }
  switch (op) {
  case Operator::lt:
    return std::is_lt(*sorted);
  case Operator::le:
    return std::is_lteq(*sorted);
  case Operator::gt:
    return std::is_gt(*sorted);
  default:
    return std::is_gteq(*sorted);
  }
}

Datum Evaluation::evaluate_conditional(const Expression &expression) {
  if (holds(expression.operands[0]))
    return evaluate(expression.operands[1]);
  if (expression.operands[2].kind != ExpressionKind::absent)
    return evaluate(expression.operands[2]);
  return missing({Missing::What::no_else, expression.place, {}, {}, {}});
}

bool Evaluation::holds(const Expression &condition) {
  return truth(evaluate(condition), condition.place);
}

} // namespace waymark::templates

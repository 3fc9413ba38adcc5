// The innermost parts of expressions: literals, names, attributes, subscripts, calls and tests.
#include "render/template/builtin.hpp"
#include "render/template/expression_parser.hpp"

namespace waymark::templates {

Expression ExpressionParser::parse_primary() {
  const auto &token = current();
  Expression result = node(ExpressionKind::constant, token.place, {});
  switch (token.kind) {
  case TokenKind::name:
    return parse_word();
  case TokenKind::integer:
    result.value = integer(token.integer);
    break;
  case TokenKind::number:
    result.value = number(token.number);
    break;
  case TokenKind::text: {
    std::string text;
    for (; current().kind == TokenKind::text; advance())
      text += current().text;
    result.value = own_text(std::move(text));
    return result;
  }
  default:
    if (sees_symbol("("))
      break;
    if (sees_symbol("["))
      return parse_list();
    if (sees_symbol("{"))
      return parse_mapping();
    fail(token.place,
         at_end() ? "expected an expression before the end of the tag" : "unexpected '" + token.text + "'");
    return {};
  }
  advance();
  if (token.kind != TokenKind::symbol)
    return result;
  if (skip_symbol(")"))
    return node(ExpressionKind::tuple, token.place, {});
  auto inside = parse_tuple(Conditional::allowed);
  expect_symbol(")");
  return inside;
}

Expression ExpressionParser::parse_word() {
  const auto &token = current();
  const auto &word = token.text;
  advance();
  auto result = node(ExpressionKind::constant, token.place, {});
  if (word == "true" || word == "True" || word == "false" || word == "False") {
    result.value = boolean(word == "true" || word == "True");
  } else if (word != "none" && word != "None") {
    result.kind = ExpressionKind::name;
    result.name = word;
    m_loop_mentions += word == "loop" ? 1 : 0;
    m_caller_mentions += word == "caller" ? 1 : 0;
  }
  return result;
}

Expression ExpressionParser::parse_list() {
  const auto place = current().place;
  advance();
  std::vector<Expression> items;
  while (!at_end() && !sees_symbol("]")) {
    items.push_back(parse_expression());
    if (!skip_symbol(","))
      break;
  }
  expect_symbol("]");
  return node(ExpressionKind::list, place, std::move(items));
}

Expression ExpressionParser::parse_mapping() {
  const auto place = current().place;
  advance();
  std::vector<Expression> items;
  while (!at_end() && !sees_symbol("}")) {
    items.push_back(parse_expression());
    expect_symbol(":");
    items.push_back(parse_expression());
    if (!skip_symbol(","))
      break;
  }
  expect_symbol("}");
  return node(ExpressionKind::mapping, place, std::move(items));
}

Expression ExpressionParser::parse_postfix(Expression subject) {
  while (true) {
    if (sees_symbol("."))
      subject = parse_attribute(std::move(subject));
    else if (sees_symbol("["))
      subject = parse_subscript(std::move(subject));
    else if (sees_symbol("("))
      subject = parse_call(std::move(subject));
    else
      return subject;
  }
}

Expression ExpressionParser::parse_attribute(Expression subject) {
  advance();
  const auto token = current();
  std::vector<Expression> operands;
  operands.push_back(std::move(subject));
  if (token.kind == TokenKind::integer) {
    advance();
    auto index = node(ExpressionKind::constant, token.place, {});
    index.value = integer(token.integer);
    operands.push_back(std::move(index));
    return node(ExpressionKind::item, token.place, std::move(operands));
  }
  auto result = node(ExpressionKind::attribute, token.place, std::move(operands));
  result.name = expect_name("a name after '.'");
  return result;
}

Expression ExpressionParser::parse_subscript(Expression subject) {
  advance();
  const auto place = current().place;
  std::vector<Expression> operands;
  operands.push_back(std::move(subject));
  const auto ends = [&] { return at_end() || sees_symbol("]") || sees_symbol(":"); };
  operands.push_back(ends() ? Expression() : parse_expression());
  bool is_slice = false;
  while (skip_symbol(":")) {
    is_slice = true;
    operands.push_back(ends() ? Expression() : parse_expression());
  }
  if (operands.size() > 4 || (!is_slice && operands[1].kind == ExpressionKind::absent))
    fail(place, "wrong subscript", "write xs[0], xs[1:3] or m['key']");
  expect_symbol("]");
  while (is_slice && operands.size() < 4)
    operands.emplace_back();
  return node(is_slice ? ExpressionKind::slice : ExpressionKind::item, place, std::move(operands));
}

Expression ExpressionParser::parse_call(Expression callee) {
  const auto place = callee.place;
  std::vector<Expression> operands;
  operands.push_back(std::move(callee));
  auto arguments = parse_arguments();
  int depth = 1;
  for (const auto &argument : arguments)
    depth = std::max(depth, argument.value.depth + 1);
  auto result = node(ExpressionKind::call, place, std::move(operands));
  result.depth = std::max(result.depth, depth);
  result.arguments = std::move(arguments);
  return result;
}

std::vector<Argument> ExpressionParser::parse_arguments() {
  expect_symbol("(");
  std::vector<Argument> result;
  while (!at_end() && !sees_symbol(")")) {
    Argument argument{{}, current().place, {}};
    if (sees_symbol("*") || sees_symbol("**"))
      fail(current().place, "'*' before arguments is not part of the template language");
    if (current().kind == TokenKind::name && next().kind == TokenKind::symbol && next().text == "=") {
      argument.name = current().text;
      advance();
      advance();
    } else if (!result.empty() && !result.back().name.empty()) {
      fail(current().place, "argument without a name after one with a name");
    }
    argument.value = parse_expression();
    result.push_back(std::move(argument));
    if (!skip_symbol(","))
      break;
  }
  expect_symbol(")");
  return result;
}

std::vector<Argument> ExpressionParser::parse_test_arguments() {
  if (sees_symbol("("))
    return parse_arguments();
  const bool is_word = current().kind == TokenKind::name;
  if (is_word && (sees_name("else") || sees_name("or") || sees_name("and")))
    return {};
  if (is_word && sees_name("is"))
    fail(current().place, "tests cannot follow one another", "join them with 'and'");
  const bool is_value = is_word || current().kind == TokenKind::text ||
                        current().kind == TokenKind::integer || current().kind == TokenKind::number ||
                        sees_symbol("[") || sees_symbol("{");
  if (!is_value)
    return {};
  std::vector<Argument> result;
  const auto place = current().place;
  result.push_back({{}, place, parse_postfix(parse_primary())});
  return result;
}

Expression ExpressionParser::parse_test(Expression subject) {
  advance();
  const auto place = current().place;
  const bool is_negated = skip_name("not");
  const auto name_place = current().place;
  const auto name = expect_name("the name of a test");
  auto arguments = m_has_failed ? std::vector<Argument>() : parse_test_arguments();
  const auto *test = m_has_failed ? nullptr : test_named(name, name_place);
  if (!test)
    return {};
  std::vector<Expression> operands;
  operands.push_back(std::move(subject));
  auto result = node(ExpressionKind::test, name_place, std::move(operands));
  bind_test(result, *test, std::move(arguments));
  if (!is_negated)
    return result;
  std::vector<Expression> negated;
  negated.push_back(std::move(result));
  return node(ExpressionKind::logical_not, place, std::move(negated));
}

} // namespace waymark::templates

#include "render/template/expression_parser.hpp"

#include "render/template/builtin.hpp"

#include <algorithm>
#include <array>

namespace waymark::templates {
namespace {

constexpr int deepest = 100;

constexpr std::array<std::pair<std::string_view, Operator>, 6> comparisons = {{{"==", Operator::eq},
                                                                               {"!=", Operator::ne},
                                                                               {"<=", Operator::le},
                                                                               {">=", Operator::ge},
                                                                               {"<", Operator::lt},
                                                                               {">", Operator::gt}}};

std::string shown(const Token &token) {
  switch (token.kind) {
  case TokenKind::end:
    return "the end of the tag";
  case TokenKind::text:
    return "text '" + token.text + "'";
  default:
    return "'" + token.text + "'";
  }
}

} // namespace

ExpressionParser::ExpressionParser(const Piece &piece, const FilterTable &site_filters,
                                   Diagnostics &diagnostics)
    : m_piece(piece), m_site_filters(site_filters), m_diagnostics(diagnostics),
      m_current(piece.tokens.data()), m_has_failed(piece.is_broken) {}

const Token &ExpressionParser::next() const {
  return at_end() ? *m_current : *(m_current + 1);
}

void ExpressionParser::advance() {
  if (!at_end())
    ++m_current;
}

bool ExpressionParser::sees_name(std::string_view name) const {
  return m_current->kind == TokenKind::name && m_current->text == name;
}

bool ExpressionParser::sees_symbol(std::string_view symbol) const {
  return m_current->kind == TokenKind::symbol && m_current->text == symbol;
}

bool ExpressionParser::skip_name(std::string_view name) {
  const bool seen = sees_name(name);
  if (seen)
    advance();
  return seen;
}

bool ExpressionParser::skip_symbol(std::string_view symbol) {
  const bool seen = sees_symbol(symbol);
  if (seen)
    advance();
  return seen;
}

void ExpressionParser::expect_symbol(std::string_view symbol) {
  if (!skip_symbol(symbol))
    fail(current().place, "expected '" + std::string(symbol) + "' before " + shown(current()));
}

std::string ExpressionParser::expect_name(std::string_view what) {
  if (current().kind != TokenKind::name) {
    fail(current().place, "expected " + std::string(what) + " before " + shown(current()));
    return {};
  }
  auto name = current().text;
  advance();
  return name;
}

std::string ExpressionParser::expect_text(std::string_view what) {
  if (current().kind != TokenKind::text) {
    fail(current().place, "expected " + std::string(what) + " before " + shown(current()),
         "the name of a template stands in quotes");
    return {};
  }
  auto text = current().text;
  advance();
  return text;
}

void ExpressionParser::expect_end() {
  if (!at_end())
    fail(current().place, "unexpected " + shown(current()));
}

void ExpressionParser::fail(const Place &place, std::string message, std::string hint) {
  if (!m_has_failed)
    m_diagnostics.error(position_of(place), std::move(message), std::move(hint));
  m_has_failed = true;
  m_current = &m_piece.tokens.back();
}

Expression ExpressionParser::node(ExpressionKind kind, const Place &place, std::vector<Expression> operands) {
  Expression result;
  result.kind = kind;
  result.place = place;
  for (const auto &operand : operands)
    result.depth = std::max(result.depth, operand.depth + 1);
  result.operands = std::move(operands);
  if (result.depth > deepest)
    fail(place, "expression is too deep", "split it with 'set'");
  return result;
}

Expression ExpressionParser::binary(Operator op, const Place &place, Expression left, Expression right) {
  std::vector<Expression> operands;
  operands.push_back(std::move(left));
  operands.push_back(std::move(right));
  auto result = node(ExpressionKind::arithmetic, place, std::move(operands));
  result.operators = {op};
  return result;
}

Expression ExpressionParser::parse_expression() {
  if (++m_nesting > deepest)
    fail(current().place, "expression is too deep", "split it with 'set'");
  auto value = parse_or();
  while (sees_name("if")) {
    const auto place = current().place;
    advance();
    std::vector<Expression> operands;
    operands.push_back(parse_or());
    operands.push_back(std::move(value));
    operands.push_back(skip_name("else") ? parse_expression() : Expression());
    value = node(ExpressionKind::conditional, place, std::move(operands));
  }
  --m_nesting;
  return value;
}

Expression ExpressionParser::parse_tuple(Conditional conditional, std::string_view stop) {
  const auto place = current().place;
  std::vector<Expression> items;
  bool is_tuple = false;
  while (!at_end() && !sees_symbol(")") && (stop.empty() || !sees_name(stop))) {
    items.push_back(conditional == Conditional::allowed ? parse_expression() : parse_or());
    if (!skip_symbol(","))
      break;
    is_tuple = true;
  }
  if (items.empty())
    fail(place, "expected an expression before " + shown(current()));
  if (items.size() == 1 && !is_tuple)
    return std::move(items[0]);
  return node(ExpressionKind::tuple, place, std::move(items));
}

Expression ExpressionParser::parse_or() {
  auto left = parse_and();
  while (sees_name("or")) {
    const auto place = current().place;
    advance();
    std::vector<Expression> operands;
    operands.push_back(std::move(left));
    operands.push_back(parse_and());
    left = node(ExpressionKind::logical_or, place, std::move(operands));
  }
  return left;
}

Expression ExpressionParser::parse_and() {
  auto left = parse_not();
  while (sees_name("and")) {
    const auto place = current().place;
    advance();
    std::vector<Expression> operands;
    operands.push_back(std::move(left));
    operands.push_back(parse_not());
    left = node(ExpressionKind::logical_and, place, std::move(operands));
  }
  return left;
}

Expression ExpressionParser::parse_not() {
  if (!sees_name("not"))
    return parse_compare();
  const auto place = current().place;
  advance();
  if (++m_nesting > deepest)
    fail(place, "expression is too deep", "split it with 'set'");
  std::vector<Expression> operands;
  operands.push_back(parse_not());
  --m_nesting;
  return node(ExpressionKind::logical_not, place, std::move(operands));
}

bool ExpressionParser::take_comparison(Expression &chain) {
  const auto add = [&](Operator op) {
    advance();
    chain.operators.push_back(op);
    chain.operands.push_back(parse_sum());
    return true;
  };
  for (const auto &[symbol, op] : comparisons)
    if (sees_symbol(symbol))
      return add(op);
  if (sees_name("in"))
    return add(Operator::in);
  if (sees_name("not") && next().kind == TokenKind::name && next().text == "in") {
    advance();
    return add(Operator::not_in);
  }
  return false;
}

Expression ExpressionParser::parse_compare() {
  auto left = parse_sum();
  const auto place = current().place;
  Expression chain;
  while (take_comparison(chain))
    ;
  if (chain.operators.empty())
    return left;
  auto operands = std::move(chain.operands);
  operands.insert(operands.begin(), std::move(left));
  auto result = node(ExpressionKind::compare, place, std::move(operands));
  result.operators = std::move(chain.operators);
  return result;
}

Expression ExpressionParser::parse_sum() {
  auto left = parse_concat();
  while (sees_symbol("+") || sees_symbol("-")) {
    const auto op = sees_symbol("+") ? Operator::add : Operator::subtract;
    const auto place = current().place;
    advance();
    left = binary(op, place, std::move(left), parse_concat());
  }
  return left;
}

Expression ExpressionParser::parse_concat() {
  auto left = parse_product();
  if (!sees_symbol("~"))
    return left;
  const auto place = current().place;
  std::vector<Expression> operands;
  operands.push_back(std::move(left));
  while (skip_symbol("~"))
    operands.push_back(parse_product());
  return node(ExpressionKind::concat, place, std::move(operands));
}

Expression ExpressionParser::parse_product() {
  constexpr std::array<std::pair<std::string_view, Operator>, 4> operators = {{{"*", Operator::multiply},
                                                                               {"/", Operator::divide},
                                                                               {"//", Operator::floor_divide},
                                                                               {"%", Operator::modulo}}};
  auto left = parse_unary(Filters::allowed);
  while (true) {
    const auto *found =
        std::ranges::find_if(operators, [&](const auto &candidate) { return sees_symbol(candidate.first); });
    if (found == operators.end())
      break;
    const auto place = current().place;
    advance();
    left = binary(found->second, place, std::move(left), parse_unary(Filters::allowed));
  }
  if (sees_symbol("**"))
    fail(current().place, "'**' is not part of the template language");
  return left;
}

Expression ExpressionParser::parse_unary(Filters filters) {
  const auto place = current().place;
  Expression subject;
  if (sees_symbol("-") || sees_symbol("+")) {
    const auto kind = sees_symbol("-") ? ExpressionKind::negate : ExpressionKind::plus;
    advance();
    if (++m_nesting > deepest)
      fail(place, "expression is too deep", "split it with 'set'");
    std::vector<Expression> operands;
    operands.push_back(parse_unary(Filters::excluded));
    --m_nesting;
    subject = node(kind, place, std::move(operands));
  } else {
    subject = parse_primary();
  }
  subject = parse_postfix(std::move(subject));
  if (filters == Filters::excluded)
    return subject;
  while (sees_symbol("|") || sees_name("is") || sees_symbol("(")) {
    if (sees_symbol("("))
      subject = parse_call(std::move(subject));
    else
      subject = sees_name("is") ? parse_test(std::move(subject)) : parse_filters(std::move(subject));
  }
  return subject;
}

Expression ExpressionParser::parse_filters(Expression input) {
  while (skip_symbol("|"))
    input = parse_filter(std::move(input));
  return input;
}

Expression ExpressionParser::parse_filter(Expression input) {
  const auto name = current();
  expect_name("the name of a filter");
  auto arguments = sees_symbol("(") ? parse_arguments() : std::vector<Argument>();
  if (m_has_failed)
    return {};
  return bind_filter(std::move(input), name, std::move(arguments));
}

} // namespace waymark::templates

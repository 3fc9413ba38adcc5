// Filters and tests found by name, their arguments put in the order of their parameters.
#include "diagnostic/did_you_mean.hpp"
#include "render/template/builtin.hpp"
#include "render/template/expression_parser.hpp"

#include <algorithm>

namespace waymark::templates {
namespace {

std::string joined(std::span<const std::string_view> names) {
  std::string result;
  for (const auto name : names)
    result.append(result.empty() ? "" : ", ").append(name);
  return result;
}

void deepen(Expression &expression) {
  for (const auto &operand : expression.operands)
    expression.depth = std::max(expression.depth, operand.depth + 1);
}

} // namespace

Expression ExpressionParser::bind_filter(Expression input, const Token &name,
                                         std::vector<Argument> arguments) {
  std::vector<Expression> operands;
  operands.push_back(std::move(input));
  auto result = node(ExpressionKind::filter, name.place, std::move(operands));
  result.name = name.text;
  if (const auto site = m_site_filters.find(name.text); site != m_site_filters.end()) {
    result.kind = ExpressionKind::site_filter;
    result.site_filter = &site->second;
    for (auto &argument : arguments) {
      result.operands.push_back(std::move(argument.value));
      result.names.push_back(std::move(argument.name));
    }
    deepen(result);
    return result;
  }
  result.filter = find_filter(name.text);
  if (!result.filter) {
    auto known = filter_names();
    for (const auto &[site_name, filter] : m_site_filters)
      known.push_back(site_name);
    fail(name.place, "unknown filter '" + name.text + "'", did_you_mean(name.text, known));
    return result;
  }
  if (name.text == "map")
    bind_map(result, std::move(arguments));
  else if (name.text.starts_with("select") || name.text.starts_with("reject"))
    bind_selection(result, std::move(arguments));
  else
    bind_parameters(result, *result.filter, std::move(arguments));
  deepen(result);
  return result;
}

void ExpressionParser::bind_parameters(Expression &filter, const BuiltinFilter &builtin,
                                       std::vector<Argument> arguments) {
  const auto &parameters = builtin.parameters;
  const auto name = std::string(builtin.name);
  const auto first = filter.operands.size();
  filter.operands.resize(first + parameters.size());
  for (size_t i = 0; i < arguments.size(); ++i) {
    auto &argument = arguments[i];
    const auto found = argument.name.empty()
                           ? parameters.begin() + static_cast<std::ptrdiff_t>(std::min(i, parameters.size()))
                           : std::ranges::find(parameters, argument.name);
    if (found == parameters.end())
      return fail(argument.place,
                  argument.name.empty() ? "too many arguments for filter '" + name + "'"
                                        : "filter '" + name + "' has no parameter '" + argument.name + "'",
                  parameters.empty() ? "it takes none" : "it takes " + joined(parameters));
    auto &slot = filter.operands[first + static_cast<size_t>(found - parameters.begin())];
    if (slot.kind != ExpressionKind::absent)
      return fail(argument.place,
                  "parameter '" + argument.name + "' of filter '" + name + "' is given twice");
    slot = std::move(argument.value);
  }
  for (size_t i = 0; i < builtin.required; ++i)
    if (filter.operands[first + i].kind == ExpressionKind::absent)
      return fail(filter.place,
                  "filter '" + name + "' needs an argument '" + std::string(parameters[i]) + "'");
}

std::optional<std::string> ExpressionParser::literal_name(const Argument &argument, std::string_view what) {
  if (argument.name.empty() && argument.value.kind == ExpressionKind::constant &&
      argument.value.value.is(Kind::text))
    return std::string(argument.value.value.text());
  fail(argument.place, "the name of " + std::string(what) + " must stand in quotes");
  return {};
}

// map(attribute='x', default=…) or map('filter', arguments …)
void ExpressionParser::bind_map(Expression &filter, std::vector<Argument> arguments) {
  if (arguments.empty())
    return fail(filter.place, "filter 'map' needs attribute='name' or the name of a filter");
  if (arguments[0].name == "attribute" || arguments[0].name == "default")
    return bind_parameters(filter, *filter.filter, std::move(arguments));
  const auto name = literal_name(arguments[0], "a filter");
  if (!name)
    return;
  const Token token{TokenKind::name, *name, 0, 0, arguments[0].place};
  arguments.erase(arguments.begin());
  if (token.text == "map" || token.text.starts_with("select") || token.text.starts_with("reject"))
    return fail(token.place, "filter '" + token.text + "' cannot be mapped");
  auto inner = bind_filter(std::move(filter.operands[0]), token, std::move(arguments));
  filter.inner_filter = inner.filter;
  filter.site_filter = inner.site_filter;
  filter.names = std::move(inner.names);
  filter.operands = std::move(inner.operands);
}

// select('test', arguments …), selectattr('attribute', 'test', arguments …)
void ExpressionParser::bind_selection(Expression &filter, std::vector<Argument> arguments) {
  const bool has_attribute = filter.name.ends_with("attr");
  if (has_attribute) {
    if (arguments.empty() || !arguments[0].name.empty())
      return fail(filter.place, "filter '" + filter.name + "' needs the name of an attribute");
    filter.operands.push_back(std::move(arguments[0].value));
    arguments.erase(arguments.begin());
  }
  if (arguments.empty())
    return;
  const auto name = literal_name(arguments[0], "a test");
  const auto *test = name ? test_named(*name, arguments[0].place) : nullptr;
  if (!test)
    return;
  arguments.erase(arguments.begin());
  bind_test(filter, *test, std::move(arguments));
}

const BuiltinTest *ExpressionParser::test_named(const std::string &name, const Place &place) {
  const auto *test = find_test(name);
  if (!test)
    fail(place, "unknown test '" + name + "'", did_you_mean(name, test_names()));
  return test;
}

void ExpressionParser::bind_test(Expression &target, const BuiltinTest &test,
                                 std::vector<Argument> arguments) {
  target.test = &test;
  if (target.kind == ExpressionKind::test)
    target.name = test.name;
  if (arguments.size() != test.arguments)
    return fail(target.place, "test '" + std::string(test.name) + "' takes " +
                                  (test.arguments == 0   ? "no argument"
                                   : test.arguments == 1 ? "one argument"
                                                         : "two arguments"));
  for (auto &argument : arguments)
    target.operands.push_back(std::move(argument.value));
  deepen(target);
}

} // namespace waymark::templates

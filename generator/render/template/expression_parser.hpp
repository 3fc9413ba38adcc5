// Tokens of an output or tag → the tree of an expression.
#pragma once
#include "render/template/expression.hpp"
#include "render/template/token.hpp"

#include <span>

namespace waymark::templates {

// Reads the tokens of one piece. After the first mistake, which is reported, it sees only the end: later
// reads yield absent expressions and no more messages.
class ExpressionParser {
public:
  ExpressionParser(const Piece &piece, const FilterTable &site_filters, Diagnostics &diagnostics);

  Expression parse_expression();
  // One expression, or several with commas between: a tuple. Ends at the end, or before the word `stop`.
  enum class Conditional { allowed, excluded };
  Expression parse_tuple(Conditional conditional, std::string_view stop = {});
  Expression parse_filters(Expression input); // `| name(…)` as long as there are any
  Expression parse_filter(Expression input);  // `name(…)`

  [[nodiscard]] const Token &current() const { return *m_current; }
  [[nodiscard]] bool at_end() const { return m_current->kind == TokenKind::end; }
  [[nodiscard]] bool sees_name(std::string_view name) const;
  [[nodiscard]] bool sees_symbol(std::string_view symbol) const;
  bool skip_name(std::string_view name);
  bool skip_symbol(std::string_view symbol);
  void expect_symbol(std::string_view symbol);
  std::string expect_name(std::string_view what);
  std::string expect_text(std::string_view what);
  void expect_end();
  void fail(const Place &place, std::string message, std::string hint = {});
  [[nodiscard]] bool has_failed() const { return m_has_failed; }
  // How often the names `loop` and `caller` stood in what was parsed.
  [[nodiscard]] int loop_mentions() const { return m_loop_mentions; }
  [[nodiscard]] int caller_mentions() const { return m_caller_mentions; }

private:
  void advance();
  [[nodiscard]] const Token &next() const;
  Expression parse_or();
  Expression parse_and();
  Expression parse_not();
  Expression parse_compare();
  bool take_comparison(Expression &chain);
  Expression parse_sum();
  Expression parse_concat();
  Expression parse_product();
  enum class Filters { allowed, excluded };
  Expression parse_unary(Filters filters);
  Expression parse_primary();
  Expression parse_word();
  Expression parse_list();
  Expression parse_mapping();
  Expression parse_postfix(Expression subject);
  Expression parse_attribute(Expression subject);
  Expression parse_subscript(Expression subject);
  Expression parse_call(Expression callee);
  std::vector<Argument> parse_arguments();
  Expression parse_test(Expression subject);
  std::vector<Argument> parse_test_arguments();

  Expression node(ExpressionKind kind, const Place &place, std::vector<Expression> operands);
  Expression binary(Operator op, const Place &place, Expression left, Expression right);
  Expression bind_filter(Expression input, const Token &name, std::vector<Argument> arguments);
  void bind_parameters(Expression &filter, const BuiltinFilter &builtin, std::vector<Argument> arguments);
  void bind_map(Expression &filter, std::vector<Argument> arguments);
  void bind_selection(Expression &filter, std::vector<Argument> arguments);
  void bind_test(Expression &target, const BuiltinTest &test, std::vector<Argument> arguments);
  const BuiltinTest *test_named(const std::string &name, const Place &place);
  std::optional<std::string> literal_name(const Argument &argument, std::string_view what);

  const Piece &m_piece;
  const FilterTable &m_site_filters;
  Diagnostics &m_diagnostics;
  const Token *m_current;
  int m_nesting = 0;
  int m_loop_mentions = 0;
  int m_caller_mentions = 0;
  bool m_has_failed;
};

} // namespace waymark::templates

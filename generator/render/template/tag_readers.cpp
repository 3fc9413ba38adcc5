// What stands inside the tags: one reader for each.
#include "render/template/template_parser.hpp"

#include <algorithm>
#include <array>

namespace waymark::templates {

void TemplateParser::read_if(ExpressionParser &parser, Statement &statement) {
  statement.kind = StatementKind::condition;
  statement.branches.emplace_back();
  statement.branches.back().condition = parser.parse_tuple(ExpressionParser::Conditional::excluded);
  finish(parser);
  while (true) {
    const bool is_else =
        statement.branches.size() > 1 && statement.branches.back().condition.kind == ExpressionKind::absent;
    const auto end = is_else ? read_body(statement.branches.back().body, {})
                             : read_body(statement.branches.back().body, {"elif", "else"});
    if (end != "elif" && end != "else")
      return;
    ExpressionParser middle(m_pieces[m_at++], m_site_filters, m_diagnostics);
    middle.skip_name(end);
    statement.branches.emplace_back();
    if (end == "elif")
      statement.branches.back().condition = middle.parse_tuple(ExpressionParser::Conditional::excluded);
    if (end == "elif" && middle.has_failed())
      statement.branches.back().condition.kind = ExpressionKind::constant; // not an `else`
    finish(middle);
  }
}

void TemplateParser::read_for(ExpressionParser &parser, Statement &statement) {
  statement.kind = StatementKind::loop;
  statement.targets.push_back(read_targets(parser, "in"));
  if (!parser.skip_name("in"))
    parser.fail(parser.current().place, "expected 'in'", "write {% for name in list %}");
  statement.expression = parser.parse_tuple(ExpressionParser::Conditional::excluded, "recursive");
  if (parser.skip_name("if"))
    statement.condition = parser.parse_expression();
  if (parser.sees_name("recursive"))
    parser.fail(parser.current().place, "'recursive' is not part of the template language",
                "write a macro that calls itself");
  finish(parser);
  const int before = m_loop_mentions;
  const auto end = read_body(statement.body, {"else"});
  statement.uses_loop = m_loop_mentions > before;
  if (end != "else")
    return;
  ExpressionParser middle(m_pieces[m_at++], m_site_filters, m_diagnostics);
  middle.skip_name("else");
  finish(middle);
  read_body(statement.otherwise);
}

Target TemplateParser::read_targets(ExpressionParser &parser, std::string_view stop) {
  Target result = read_target(parser);
  if (!parser.sees_symbol(","))
    return result;
  Target several;
  several.place = result.place;
  several.parts.push_back(std::move(result));
  while (parser.skip_symbol(",") && !parser.at_end() && !parser.sees_name(stop))
    several.parts.push_back(read_target(parser));
  return several;
}

Target TemplateParser::read_target(ExpressionParser &parser) {
  Target result;
  result.place = parser.current().place;
  if (parser.sees_symbol("(") && m_target_depth < 10) {
    ++m_target_depth;
    parser.skip_symbol("(");
    result = read_targets(parser, ")");
    parser.expect_symbol(")");
    --m_target_depth;
    return result;
  }
  result.name = parser.expect_name("a name");
  static constexpr std::array<std::string_view, 7> fixed = {"true",  "false", "none", "True",
                                                            "False", "None",  "loop"};
  if (std::ranges::find(fixed, result.name) != fixed.end())
    parser.fail(result.place, "'" + result.name + "' cannot be set");
  return result;
}

void TemplateParser::read_set(ExpressionParser &parser, Statement &statement) {
  statement.targets.push_back(read_targets(parser, "="));
  auto &target = statement.targets.back();
  if (parser.skip_symbol(".")) {
    if (!target.parts.empty())
      parser.fail(parser.current().place, "only one attribute of a namespace can be set");
    target.attribute = parser.expect_name("a name after '.'");
  }
  if (parser.skip_symbol("=")) {
    statement.kind = StatementKind::assignment;
    statement.expression = parser.parse_tuple(ExpressionParser::Conditional::allowed);
    parser.expect_end();
    return count_mentions(parser);
  }
  statement.kind = StatementKind::capture;
  if (!target.parts.empty())
    parser.fail(target.place, "expected '='");
  if (parser.sees_symbol("|"))
    statement.expression = parser.parse_filters({});
  finish(parser);
  if (statement.expression.kind == ExpressionKind::absent && parser.has_failed())
    return; // a broken `set x = …` has no end
  read_body(statement.body);
}

void TemplateParser::read_block(ExpressionParser &parser, Statement &statement) {
  statement.kind = StatementKind::block;
  const auto place = parser.current().place;
  statement.text = parser.expect_name("the name of the block");
  if (parser.sees_symbol("-"))
    parser.fail(place, "the name of a block cannot hold '-'", "use '_'");
  statement.is_scoped = parser.skip_name("scoped");
  statement.is_required = parser.skip_name("required");
  finish(parser);
  const auto outer = std::exchange(m_block_name, statement.text);
  const auto mentions = m_loop_mentions;
  read_body(statement.body);
  if (!statement.is_scoped)
    m_loop_mentions = mentions; // a block does not see the loop around it
  else
    ++m_loop_mentions;
  m_block_name = outer;
  if (statement.is_required && std::ranges::any_of(statement.body, [](const Statement &inner) {
        return inner.kind != StatementKind::text ||
               inner.text.find_first_not_of(" \t\n") != std::string::npos;
      }))
    m_diagnostics.error(position_of(place), "a required block must be empty");
}

void TemplateParser::read_extends(ExpressionParser &parser, Statement &statement) {
  const auto place = parser.current().place;
  auto parent = parser.expect_text("the name of a template");
  parser.expect_end();
  if (parser.has_failed())
    return;
  if (m_open.size() > 1)
    return parser.fail(statement.place, "'extends' stands inside '" + m_open[m_open.size() - 2].name + "'",
                       "put it at the top of the template");
  if (!m_template.parent.empty())
    return parser.fail(statement.place, "a template extends only one other");
  m_template.parent = std::move(parent);
  m_template.parent_place = place;
  m_template.extends_at = m_template.body.size();
  m_template.uses.insert(m_template.parent);
}

void TemplateParser::read_template_name(ExpressionParser &parser, Statement &statement) {
  statement.expression.place = parser.current().place;
  statement.text = parser.expect_text("the name of a template");
  m_template.uses.insert(statement.text);
}

void TemplateParser::read_context(ExpressionParser &parser, Statement &statement) {
  if (!parser.sees_name("with") && !parser.sees_name("without"))
    return;
  statement.context = parser.sees_name("with") ? ContextUse::with : ContextUse::without;
  parser.skip_name(parser.current().text);
  if (!parser.skip_name("context"))
    parser.fail(parser.current().place, "expected 'context'",
                "to pass values: {% with a=b %}{% include \"x.html\" %}{% endwith %}");
}

void TemplateParser::read_include(ExpressionParser &parser, Statement &statement) {
  statement.kind = StatementKind::include;
  read_template_name(parser, statement);
  if (parser.skip_name("ignore")) {
    statement.ignores_missing = true;
    if (!parser.skip_name("missing"))
      parser.fail(parser.current().place, "expected 'missing'");
  }
  read_context(parser, statement);
  parser.expect_end();
}

void TemplateParser::read_with(ExpressionParser &parser, Statement &statement) {
  statement.kind = StatementKind::with;
  while (!parser.at_end() && !parser.sees_symbol(":")) {
    statement.targets.push_back(read_target(parser));
    parser.expect_symbol("=");
    statement.values.push_back(parser.parse_expression());
    if (!parser.skip_symbol(","))
      break;
  }
  finish(parser);
  read_body(statement.body);
}

void TemplateParser::read_parameters(ExpressionParser &parser, Statement &statement) {
  parser.expect_symbol("(");
  while (!parser.at_end() && !parser.sees_symbol(")")) {
    Parameter parameter;
    parameter.place = parser.current().place;
    parameter.name = read_target(parser).name;
    const bool has_fallback = parser.skip_symbol("=");
    if (has_fallback)
      parameter.fallback = parser.parse_expression();
    else if (!statement.parameters.empty() &&
             statement.parameters.back().fallback.kind != ExpressionKind::absent)
      parser.fail(parameter.place, "parameter without a default after one with a default");
    statement.parameters.push_back(std::move(parameter));
    if (!parser.skip_symbol(","))
      break;
  }
  parser.expect_symbol(")");
}

void TemplateParser::read_macro(ExpressionParser &parser, Statement &statement) {
  statement.kind = StatementKind::macro;
  statement.text = parser.expect_name("the name of the macro");
  read_parameters(parser, statement);
  finish(parser);
  const auto loops = m_loop_mentions;
  const auto callers = m_caller_mentions;
  read_body(statement.body);
  statement.uses_caller = m_caller_mentions > callers;
  m_loop_mentions = std::max(loops, m_loop_mentions);
}

void TemplateParser::read_import(ExpressionParser &parser, Statement &statement) {
  statement.kind = StatementKind::import_template;
  statement.context = ContextUse::without;
  read_template_name(parser, statement);
  if (!parser.skip_name("as"))
    parser.fail(parser.current().place, "expected 'as'", "write {% import \"macros.html\" as macros %}");
  statement.targets.push_back(read_target(parser));
  read_context(parser, statement);
  parser.expect_end();
}

void TemplateParser::read_from(ExpressionParser &parser, Statement &statement) {
  statement.kind = StatementKind::import_names;
  statement.context = ContextUse::without;
  read_template_name(parser, statement);
  if (!parser.skip_name("import"))
    parser.fail(parser.current().place, "expected 'import'", "write {% from \"macros.html\" import card %}");
  while (!parser.at_end() && !parser.sees_name("with") && !parser.sees_name("without")) {
    auto name = parser.expect_name("a name");
    auto local = parser.skip_name("as") ? read_target(parser).name : name;
    if (name.starts_with('_'))
      parser.fail(statement.place, "names that begin with '_' cannot be imported");
    statement.imports.emplace_back(std::move(name), std::move(local));
    if (!parser.skip_symbol(","))
      break;
  }
  if (statement.imports.empty())
    parser.fail(parser.current().place, "expected a name to import");
  read_context(parser, statement);
  parser.expect_end();
}

void TemplateParser::read_call(ExpressionParser &parser, Statement &statement) {
  statement.kind = StatementKind::call_block;
  if (parser.sees_symbol("("))
    read_parameters(parser, statement);
  const auto place = parser.current().place;
  statement.expression = parser.parse_expression();
  if (!parser.has_failed() && statement.expression.kind != ExpressionKind::call)
    parser.fail(place, "expected the call of a macro");
  finish(parser);
  read_body(statement.body);
}

void TemplateParser::read_filter(ExpressionParser &parser, Statement &statement) {
  statement.kind = StatementKind::filter_block;
  statement.expression = parser.parse_filters(parser.parse_filter({}));
  finish(parser);
  read_body(statement.body);
}

} // namespace waymark::templates

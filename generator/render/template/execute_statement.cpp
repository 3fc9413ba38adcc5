// Text, outputs, conditions, loops and assignments.
#include "render/template/frame.hpp"
#include "render/template/python_print.hpp"

namespace waymark::templates {

void Evaluation::execute(std::span<const Statement> body) {
  for (const auto &statement : body) {
    if (m_has_failed)
      return;
    if (statement.kind == StatementKind::text) {
      if (!m_is_discarding)
        *m_out += statement.text;
    } else {
      const Depth depth(*this, statement.place);
      execute(statement);
    }
  }
}

void Evaluation::execute(const Statement &statement) {
  switch (statement.kind) {
  case StatementKind::text:
    return;
  case StatementKind::output:
    return m_is_discarding ? void() : execute_output(statement);
  case StatementKind::condition:
    return execute_condition(statement);
  case StatementKind::loop:
    return execute_loop(statement);
  case StatementKind::assignment:
    return assign(statement.targets[0], evaluate(statement.expression));
  case StatementKind::capture:
    return execute_capture(statement);
  case StatementKind::block:
    return m_is_discarding ? void() : execute_block(statement);
  case StatementKind::include:
    return execute_include(statement);
  case StatementKind::with:
    return execute_with(statement);
  case StatementKind::macro:
    return define_macro(statement);
  case StatementKind::import_template:
  case StatementKind::import_names:
    return execute_import(statement);
  case StatementKind::call_block:
    return execute_call_block(statement);
  case StatementKind::filter_block:
    return execute_filter_block(statement);
  }
}

void Evaluation::execute_output(const Statement &statement) {
  const auto value = evaluate(statement.expression);
  if (m_has_failed)
    return;
  if (value.is(Kind::text))
    return append_escaped(*m_out, value);
  if (const auto *bad = unprintable(value)) {
    text_of(*bad, statement.expression.place);
    return;
  }
  append_escaped(*m_out, value);
}

void Evaluation::execute_condition(const Statement &statement) {
  for (const auto &branch : statement.branches) {
    const bool is_else = branch.condition.kind == ExpressionKind::absent;
    if (is_else || holds(branch.condition))
      return m_has_failed ? void() : execute(branch.body);
  }
}

// The items that the filter of the loop (`if`) lets through.
Datum Evaluation::loop_items(const Statement &statement) {
  auto walked = evaluate(statement.expression);
  if (statement.condition.kind == ExpressionKind::absent || m_has_failed)
    return walked;
  const auto items = walk(walked, statement.expression.place);
  std::vector<Datum> accepted;
  Frame frame(*this);
  for (size_t i = 0; i < items.size() && !m_has_failed; ++i) {
    frame.clear();
    assign(statement.targets[0], items[i]);
    if (holds(statement.condition))
      accepted.push_back(items[i]);
  }
  return sequence_of(SequenceKind::list, std::move(accepted));
}

void Evaluation::execute_loop(const Statement &statement) {
  auto items = walk(loop_items(statement), statement.expression.place);
  if (m_has_failed)
    return;
  Frame frame(*this);
  if (items.size() == 0)
    return execute(statement.otherwise);
  const auto state = std::make_shared<LoopState>(LoopState{std::move(items), 0, {}});
  for (size_t i = 0; i < state->items.size() && !m_has_failed; ++i) {
    frame.clear();
    state->index = i;
    if (statement.uses_loop)
      m_locals.push_back({"loop", Datum(state)});
    assign(statement.targets[0], state->items[i]);
    execute(statement.body);
  }
}

void Evaluation::execute_with(const Statement &statement) {
  std::vector<Datum> values;
  for (const auto &value : statement.values)
    values.push_back(evaluate(value));
  const Frame frame(*this);
  for (size_t i = 0; i < values.size() && !m_has_failed; ++i)
    assign(statement.targets[i], std::move(values[i]));
  execute(statement.body);
}

Datum Evaluation::capture(const std::vector<Statement> &body) {
  std::string text;
  Frame frame(*this);
  frame.redirect(text);
  execute(body);
  return own_text(std::move(text), Markup::safe);
}

void Evaluation::execute_capture(const Statement &statement) {
  auto text = capture(statement.body);
  if (statement.expression.kind != ExpressionKind::absent) {
    const auto *outer = std::exchange(m_filter_input, &text);
    auto filtered = evaluate(statement.expression);
    m_filter_input = outer;
    text = std::move(filtered);
  }
  assign(statement.targets[0], std::move(text));
}

void Evaluation::execute_filter_block(const Statement &statement) {
  const auto text = capture(statement.body);
  const auto *outer = std::exchange(m_filter_input, &text);
  const auto filtered = evaluate(statement.expression);
  m_filter_input = outer;
  const auto shown = text_of(filtered, statement.place);
  if (m_has_failed || m_is_discarding)
    return;
  append_escaped(*m_out, filtered);
}

void Evaluation::assign(const Target &target, Datum value) {
  if (m_has_failed)
    return;
  if (!target.attribute.empty())
    return assign_attribute(target, std::move(value));
  if (target.parts.empty())
    return set_variable(target.name, std::move(value));
  const auto items = walk(value, target.place);
  if (m_has_failed)
    return;
  if (items.size() != target.parts.size()) {
    fail(target.place,
         "expected " + std::to_string(target.parts.size()) + " values, not " + std::to_string(items.size()));
    return;
  }
  for (size_t i = 0; i < items.size(); ++i)
    assign(target.parts[i], items[i]);
}

void Evaluation::assign_attribute(const Target &target, Datum value) {
  constexpr int deepest = 50;
  const auto object = resolve(target.name, target.place);
  if (!defined(object, target.place))
    return;
  if (!object.is(Kind::namespace_)) {
    fail(target.place, "'" + target.name + "' is " + std::string(kind_name(object)) + ", not a namespace",
         "{% set " + target.name + " = namespace(…) %}");
    return;
  }
  if (nesting(value, deepest) >= deepest)
    fail(target.place, "the value is nested too deep");
  else
    put(*object.as<Namespace>().attributes, borrowed_text(target.attribute), std::move(value));
}

void Evaluation::set_variable(std::string_view name, Datum value) {
  auto &variables = m_is_top ? m_context->variables : m_locals;
  for (size_t i = m_is_top ? 0 : m_frame; i < variables.size(); ++i)
    if (variables[i].name == name) {
      variables[i].value = std::move(value);
      return;
    }
  variables.push_back({name, std::move(value)});
}

} // namespace waymark::templates

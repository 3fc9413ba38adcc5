// Inheritance, blocks, includes, imports and the definition of macros.
#include "render/template/frame.hpp"

namespace waymark::templates {

std::string Evaluation::run(const Template &page) {
  std::string out;
  m_out = &out;
  m_context = &m_contexts.emplace_back();
  render_chain(page);
  return m_has_failed ? std::string() : out;
}

// What stands above `extends` counts; below it only blocks, and what sets variables.
void Evaluation::render_chain(const Template &page) {
  m_page = &page;
  const Template *level = &page;
  for (; level->parent_template && !m_has_failed; level = level->parent_template) {
    const std::span<const Statement> body(level->body);
    execute(body.first(level->extends_at));
    const auto outer = std::exchange(m_is_discarding, true);
    execute(body.subspan(level->extends_at));
    m_is_discarding = outer;
  }
  execute(level->body);
}

void Evaluation::execute_block(const Statement &statement) {
  const auto found = m_page->blocks.find(statement.text);
  if (found == m_page->blocks.end())
    return;
  const auto &chain = found->second;
  if (chain.front()->is_required) {
    fail(statement.place, "required block '" + statement.text + "' is not given",
         "add {% block " + statement.text + " %} to '" + m_page->name + "'");
    return;
  }
  const Frame frame(*this);
  if (statement.is_scoped) {
    m_contexts.push_back({{}, m_context, m_base, m_locals.size(), Sight::everything});
    m_context = &m_contexts.back();
  }
  execute_definition(chain, 0);
}

void Evaluation::execute_definition(const BlockChain &chain, size_t level) {
  Frame frame(*this);
  frame.hide_locals();
  m_block = &chain;
  m_block_level = level;
  execute(chain[level]->body);
}

void Evaluation::execute_include(const Statement &statement) {
  const auto found = m_templates.find(statement.text);
  if (found == m_templates.end())
    return; // `ignore missing`; all others are reported by the parser
  Frame frame(*this);
  const auto sight = statement.context == ContextUse::with ? Sight::everything : Sight::nothing_outside;
  if (sight == Sight::everything)
    m_contexts.push_back({{}, m_context, m_base, m_locals.size(), sight});
  else
    m_contexts.push_back({{}, nullptr, 0, 0, sight});
  m_context = &m_contexts.back();
  frame.hide_locals();
  m_is_top = true;
  m_is_discarding = false;
  m_block = nullptr;
  render_chain(found->second);
}

Datum Evaluation::import_module(const Statement &statement) {
  const auto &imported = m_templates.find(statement.text)->second;
  const bool is_alone = statement.context == ContextUse::without;
  if (const auto known = m_modules.find(&imported); is_alone && known != m_modules.end())
    return Datum(Module{known->second});
  std::string ignored;
  Frame frame(*this);
  frame.redirect(ignored);
  if (is_alone)
    m_contexts.push_back({{}, nullptr, 0, 0, Sight::nothing_outside});
  else
    m_contexts.push_back({{}, m_context, m_base, m_locals.size(), Sight::everything});
  m_context = &m_contexts.back();
  auto *module_context = m_context;
  frame.hide_locals();
  m_is_top = true;
  m_block = nullptr;
  render_chain(imported);
  if (is_alone)
    m_modules[&imported] = module_context;
  return Datum(Module{module_context});
}

void Evaluation::execute_import(const Statement &statement) {
  const auto module_ = import_module(statement);
  if (m_has_failed)
    return;
  if (statement.kind == StatementKind::import_template)
    return assign(statement.targets[0], module_);
  for (const auto &[name, local] : statement.imports) {
    auto value = attribute(module_, name, statement.place, statement.text);
    if (!defined(value, statement.place))
      return;
    set_variable(local, std::move(value));
  }
}

std::shared_ptr<Macro> Evaluation::closure_of(const Statement &statement) {
  auto macro = std::make_shared<Macro>(Macro{&statement, m_context, {}});
  for (size_t i = m_base; i < m_locals.size(); ++i)
    macro->closure.push_back(m_locals[i]);
  return macro;
}

void Evaluation::define_macro(const Statement &statement) {
  set_variable(statement.text, Datum(std::shared_ptr<const Macro>(closure_of(statement))));
}

void Evaluation::execute_call_block(const Statement &statement) {
  const auto &call = statement.expression;
  const auto &callee = call.operands[0];
  const bool is_attribute = callee.kind == ExpressionKind::attribute;
  const auto macro = is_attribute ? attribute(evaluate(callee.operands[0]), callee.name, callee.place,
                                              callee.operands[0].name)
                                  : evaluate(callee);
  if (m_has_failed || !defined(macro, callee.place))
    return;
  if (!macro.is(Kind::macro)) {
    fail(callee.place, std::string(kind_name(macro)) + " cannot be called with a body");
    return;
  }
  const Datum caller(std::shared_ptr<const Macro>(closure_of(statement)));
  const auto text = call_macro(macro, evaluate_arguments(call), call.place, caller);
  if (!m_has_failed && !m_is_discarding)
    *m_out += text.text();
}

} // namespace waymark::templates

// One rendering: the variables in sight, the output so far, and whether a mistake has ended it.
// Why: the parsed templates stay const and shared between threads; all that changes lives here.
#pragma once
#include "render/template/builtin.hpp"
#include "render/template/elements.hpp"
#include "render/template/statement.hpp"

#include <deque>

namespace waymark::templates {

struct Variable {
  std::string_view name;
  Datum value;
};

enum class Sight { everything, nothing_outside };

// The top level variables of a template, and what it sees beyond them.
struct Context {
  std::vector<Variable> variables;
  const Context *outer = nullptr;
  size_t locals_begin = 0; // variables of the including place, on the stack of locals
  size_t locals_end = 0;
  Sight sight = Sight::everything;
};

struct Macro {
  const Statement *definition = nullptr;
  Context *context = nullptr;
  std::vector<Variable> closure; // local variables where it was defined
};

struct LoopState {
  Elements items;
  size_t index = 0;
  Datum changed; // what loop.changed() saw last
};

struct GivenArguments {
  std::vector<Datum> positional;
  std::vector<std::pair<std::string_view, Datum>> named;
};

class Evaluation {
public:
  Evaluation(const Templates &templates, const Scope &scope, Diagnostics &diagnostics)
      : m_templates(templates), m_scope(scope), m_diagnostics(diagnostics) {}

  std::string run(const Template &page);

  // The first mistake is reported and ends the rendering; gives none.
  Datum fail(const Place &place, std::string message, std::string hint = {});
  [[nodiscard]] bool has_failed() const { return m_has_failed; }
  // False, with a report, where the value is undefined.
  bool defined(const Datum &datum, const Place &place);
  bool truth(const Datum &datum, const Place &place);
  // str() of a value; reports what has no text.
  std::string text_of(const Datum &datum, const Place &place);
  // The items of a list, mapping or text; reports what cannot be walked, and a generator walked twice.
  Elements walk(const Datum &datum, const Place &place);
  Datum attribute(const Datum &object, std::string_view name, const Place &place, std::string_view owner);
  Datum item(const Datum &object, const Datum &key, const Place &place, std::string_view owner);
  // "author.name" or 0, as in map(attribute=…); undefined where it is missing.
  Datum path(Datum object, const Datum &attribute, const Place &place);
  bool contains(const Datum &container, const Datum &wanted, const Place &place);
  [[nodiscard]] std::vector<std::string> names_in_sight() const;

private:
  friend class Frame;
  friend class Depth;

  // evaluate_expression.cpp
  Datum evaluate(const Expression &expression);
  Datum evaluate_node(const Expression &expression);
  Datum evaluate_items(const Expression &expression, SequenceKind kind);
  Datum evaluate_mapping(const Expression &expression);
  Datum evaluate_unary(const Expression &expression);
  Datum evaluate_logical(const Expression &expression);
  Datum evaluate_concat(const Expression &expression);
  Datum evaluate_arithmetic(const Expression &expression);
  Datum evaluate_compare(const Expression &expression);
  bool compare(Operator op, const Datum &left, const Datum &right, const Place &place);
  Datum evaluate_conditional(const Expression &expression);
  bool holds(const Expression &condition);

  // evaluate_access.cpp
  Datum resolve(std::string_view name, const Place &place);
  [[nodiscard]] Datum lookup(std::string_view name) const;
  Datum loop_attribute(const LoopState &loop, std::string_view name, const Place &place);
  Datum evaluate_slice(const Expression &expression);

  // evaluate_call.cpp
  Datum evaluate_call(const Expression &expression);
  GivenArguments evaluate_arguments(const Expression &call);
  Datum call_named(const Expression &call);
  Datum call_global(std::string_view name, const GivenArguments &given, const Place &place);
  Datum call_method(const Expression &call, const Datum &object);
  Datum call_loop(LoopState &loop, std::string_view name, const GivenArguments &given, const Place &place);
  Datum call_super(const Place &place);
  Datum call_range(const GivenArguments &given, const Place &place);
  Datum make_namespace(const GivenArguments &given, const Place &place);
  Datum call_macro(const Datum &macro, const GivenArguments &given, const Place &place, const Datum &caller);
  bool bind_macro(const Statement &definition, const GivenArguments &given, const Place &place);

  // evaluate_filter.cpp
  Datum evaluate_filter(const Expression &expression);
  Datum evaluate_site_filter(const Expression &expression);
  Datum call_site_filter(const Expression &expression, const Datum &input,
                         const std::vector<Datum> &arguments);
  Datum evaluate_map(const Expression &expression);
  Datum evaluate_selection(const Expression &expression);
  Datum evaluate_test(const Expression &expression);
  bool apply_test(const BuiltinTest &test, const Datum &input, std::span<const Datum> arguments,
                  const Place &place);
  std::vector<Datum> evaluate_operands(const Expression &expression, size_t first);

  // execute_statement.cpp
  void execute(std::span<const Statement> body);
  void execute(const Statement &statement);
  void execute_output(const Statement &statement);
  void execute_condition(const Statement &statement);
  void execute_loop(const Statement &statement);
  Datum loop_items(const Statement &statement);
  void execute_with(const Statement &statement);
  void execute_capture(const Statement &statement);
  void execute_filter_block(const Statement &statement);
  Datum capture(const std::vector<Statement> &body);
  void assign(const Target &target, Datum value);
  void assign_attribute(const Target &target, Datum value);
  void set_variable(std::string_view name, Datum value);

  // execute_template.cpp
  void render_chain(const Template &page);
  void execute_block(const Statement &statement);
  void execute_definition(const BlockChain &chain, size_t level);
  void execute_include(const Statement &statement);
  void execute_import(const Statement &statement);
  Datum import_module(const Statement &statement);
  void define_macro(const Statement &statement);
  void execute_call_block(const Statement &statement);
  std::shared_ptr<Macro> closure_of(const Statement &statement);

  const Templates &m_templates;
  const Scope &m_scope;
  Diagnostics &m_diagnostics;
  std::string *m_out = nullptr;
  bool m_has_failed = false;
  int m_depth = 0;

  std::vector<Variable> m_locals;
  size_t m_base = 0;            // the first local in sight
  size_t m_frame = 0;           // the first local of the innermost scope
  bool m_is_top = true;         // `set` writes to the context
  bool m_is_discarding = false; // at the top level of a template that extends another
  Context *m_context = nullptr;
  const Template *m_page = nullptr;    // the most derived template: its blocks count
  const BlockChain *m_block = nullptr; // the block that is being rendered, for super()
  size_t m_block_level = 0;
  const Datum *m_filter_input = nullptr; // of a filter without an expression: `set x | upper`

  std::deque<Context> m_contexts;
  std::deque<Mapping> m_namespaces;
  std::map<const Template *, Context *> m_modules; // imported without context
};

} // namespace waymark::templates

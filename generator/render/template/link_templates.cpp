#include "render/template/link_templates.hpp"

#include "diagnostic/did_you_mean.hpp"

#include <algorithm>

namespace waymark::templates {
namespace {

class Linker {
public:
  Linker(Templates &templates, Diagnostics &diagnostics)
      : m_templates(templates), m_diagnostics(diagnostics) {
    for (const auto &[name, tree] : templates)
      m_names.push_back(name);
  }

  void run() {
    for (auto &[name, tree] : m_templates) {
      m_current = &tree;
      check_uses(tree.body);
      find_blocks(tree.body);
      find_parent(tree);
    }
    for (auto &[name, tree] : m_templates)
      break_circle(tree);
    for (auto &[name, tree] : m_templates)
      chain_blocks(tree);
  }

private:
  template <typename Visit>
  static void for_each_body(const std::vector<Statement> &body, Visit visit) {
    for (const auto &statement : body) {
      visit(statement.body);
      visit(statement.otherwise);
      for (const auto &branch : statement.branches)
        visit(branch.body);
    }
  }

  void unknown(const Place &place, const std::string &name) {
    m_diagnostics.error(position_of(place), "unknown template '" + name + "'", did_you_mean(name, m_names));
  }

  static bool names_template(const Statement &statement) {
    return statement.kind == StatementKind::include || statement.kind == StatementKind::import_template ||
           statement.kind == StatementKind::import_names;
  }

  void check_uses(const std::vector<Statement> &body) {
    for (const auto &statement : body)
      if (names_template(statement) && !statement.ignores_missing && !statement.text.empty() &&
          !m_templates.contains(statement.text))
        unknown(statement.expression.place, statement.text);
    for_each_body(body, [&](const auto &inner) { check_uses(inner); });
  }

  void find_blocks(const std::vector<Statement> &body) {
    auto &blocks = m_current->own_blocks;
    for (const auto &statement : body) {
      if (statement.kind != StatementKind::block)
        continue;
      const auto known = std::ranges::find(blocks, statement.text, &Statement::text);
      if (known != blocks.end())
        m_diagnostics.error(position_of(statement.place), "block '" + statement.text + "' is defined twice",
                            "the first stands in line " + std::to_string((*known)->place.line));
      else
        blocks.push_back(&statement);
    }
    for_each_body(body, [&](const auto &inner) { find_blocks(inner); });
  }

  void find_parent(Template &tree) {
    if (tree.parent.empty())
      return;
    const auto found = m_templates.find(tree.parent);
    if (found == m_templates.end())
      return unknown(tree.parent_place, tree.parent);
    tree.parent_template = &found->second;
    check_child(tree.body, tree.extends_at);
  }

  // What Jinja2 would print out of its place.
  void check_child(const std::vector<Statement> &body, size_t before) {
    for (size_t i = 0; i < body.size(); ++i) {
      const auto &statement = body[i];
      const bool is_blank = statement.text.find_first_not_of(" \t\n") == std::string::npos;
      const bool prints = statement.kind == StatementKind::output || statement.kind == StatementKind::block ||
                          (statement.kind == StatementKind::text && !is_blank);
      if (i < before && prints)
        m_diagnostics.error(position_of(statement.place), "this stands before 'extends'",
                            "put 'extends' at the top of the template");
      check_misplaced(statement);
    }
  }

  void check_misplaced(const Statement &statement) {
    switch (statement.kind) {
    case StatementKind::include:
    case StatementKind::call_block:
    case StatementKind::filter_block:
      m_diagnostics.error(position_of(statement.place),
                          "this stands outside of the blocks of a template that extends another",
                          "put it into a block");
      return;
    case StatementKind::loop:
    case StatementKind::with:
      for (const auto *inner : {&statement.body, &statement.otherwise})
        for (const auto &one : *inner)
          one.kind == StatementKind::block ? misplaced_block(one) : check_misplaced(one);
      return;
    case StatementKind::condition:
      for (const auto &branch : statement.branches)
        for (const auto &one : branch.body)
          check_misplaced(one);
      return;
    default:
      return;
    }
  }

  void misplaced_block(const Statement &block) {
    m_diagnostics.error(position_of(block.place),
                        "block '" + block.text +
                            "' stands inside another tag of a template that extends another",
                        "put it at the top level");
  }

  void break_circle(Template &tree) {
    size_t steps = 0;
    for (const Template *level = &tree; level; level = level->parent_template)
      if (++steps > m_templates.size()) {
        m_diagnostics.error(position_of(tree.parent_place), "'" + tree.name + "' extends itself in a circle");
        tree.parent_template = nullptr;
        return;
      }
  }

  static void chain_blocks(Template &tree) {
    for (const Template *level = &tree; level; level = level->parent_template)
      for (const auto *block : level->own_blocks)
        tree.blocks[block->text].push_back(block);
  }

  Templates &m_templates;
  Diagnostics &m_diagnostics;
  Template *m_current = nullptr;
  std::vector<std::string> m_names;
};

} // namespace

void link_templates(Templates &templates, Diagnostics &diagnostics) {
  Linker(templates, diagnostics).run();
}

} // namespace waymark::templates

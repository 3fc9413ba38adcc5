// The tree of a template: text, outputs and tags.
// Why: parsed once, rendered many times and on several threads, it is never changed after parsing.
#pragma once
#include "render/template/expression.hpp"

#include <map>
#include <set>

namespace waymark::templates {

enum class StatementKind {
  text,
  output,
  condition,  // branches
  loop,       // for
  assignment, // set x = …
  capture,    // set x … endset
  block,
  include,
  with,
  macro,
  import_template,
  import_names,
  call_block,
  filter_block,
};

// Where a for or set puts values: a name, ns.attribute, or several of them.
struct Target {
  Place place;
  std::string name;
  std::string attribute; // of a namespace
  std::vector<Target> parts;
};

struct Parameter {
  Place place;
  std::string name;
  Expression fallback; // absent: required
};

struct Statement;
struct Branch {
  Expression condition; // absent: else
  std::vector<Statement> body;
};

enum class ContextUse { with, without };

struct Statement {
  StatementKind kind = StatementKind::text;
  Place place;
  std::string text;                  // text; block, macro: its name; include, import: the template
  Expression expression;             // output; for: what is walked; set: the value; call; filter
  Expression condition;              // for … if
  std::vector<Target> targets;       // for, set: one; with: one a value
  std::vector<Expression> values;    // with
  std::vector<Parameter> parameters; // macro, call
  std::vector<std::pair<std::string, std::string>> imports; // name, local name
  std::vector<Branch> branches;
  std::vector<Statement> body;
  std::vector<Statement> otherwise; // for … else
  ContextUse context = ContextUse::with;
  bool is_scoped = false;       // block: sees the variables around it
  bool is_required = false;     // block: must be overridden
  bool ignores_missing = false; // include
  bool uses_loop = false;       // for: its body names `loop`
  bool uses_caller = false;     // macro: its body names `caller`
};

// The definitions of a block, from the template itself to its last ancestor.
using BlockChain = std::vector<const Statement *>;

struct Template {
  std::string name; // "posts/post.html"
  std::string file; // "templates/posts/post.html"
  std::vector<Statement> body;
  std::string parent; // empty: extends nothing
  Place parent_place;
  size_t extends_at = 0; // statements of the body before `extends`
  const Template *parent_template = nullptr;
  std::vector<const Statement *> own_blocks;
  std::map<std::string, BlockChain, std::less<>> blocks;
  std::set<std::string> uses; // templates that it extends, includes or imports
};

using Templates = std::map<std::string, Template, std::less<>>;

} // namespace waymark::templates

// The tree of an expression. Names of filters and tests are resolved, their arguments put in order.
#pragma once
#include "render/template/datum.hpp"
#include "render/template/site_filter.hpp"

namespace waymark::templates {

struct BuiltinFilter;
struct BuiltinTest;

enum class ExpressionKind {
  absent, // an argument that was not given
  constant,
  name,
  list,
  tuple,
  mapping,   // operands: key, value, key, value …
  attribute, // operands[0].name
  item,      // operands[0][operands[1]]
  slice,     // operands[0][operands[1]:operands[2]:operands[3]]
  call,      // operands[0](arguments)
  filter,    // operands[0] | filter(operands[1…])
  site_filter,
  test, // operands[0] is test(operands[1…])
  negate,
  plus,
  logical_not,
  logical_and,
  logical_or,
  concat,
  arithmetic,
  compare,     // operands[0] operators[0] operands[1] operators[1] …
  conditional, // operands: condition, value, value otherwise (or absent)
};

enum class Operator {
  add,
  subtract,
  multiply,
  divide,
  floor_divide,
  modulo,
  eq,
  ne,
  lt,
  le,
  gt,
  ge,
  in,
  not_in
};

struct Argument;

struct Expression {
  ExpressionKind kind = ExpressionKind::absent;
  Place place;
  std::string name; // name, attribute, filter, test
  Datum value;      // constant
  std::vector<Expression> operands;
  std::vector<Argument> arguments; // call
  std::vector<Operator> operators; // arithmetic: one; compare: a chain
  const BuiltinFilter *filter = nullptr;
  const BuiltinTest *test = nullptr;           // of `is`, and of select and its kin
  const BuiltinFilter *inner_filter = nullptr; // of map('name')
  const SiteFilter *site_filter = nullptr;     // of the site, and of map('name')
  std::vector<std::string> names;              // of a site filter's arguments; empty: by position
  int depth = 1;                               // of the tree below; bounded by the parser
};

struct Argument {
  std::string name; // empty: by position
  Place place;
  Expression value;
};

} // namespace waymark::templates

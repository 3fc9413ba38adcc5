// Calls: macros, methods, super(), and the functions range, namespace and dict.
#include "render/template/compare.hpp"
#include "render/template/frame.hpp"
#include "render/template/method.hpp"

#include <algorithm>

namespace waymark::templates {

GivenArguments Evaluation::evaluate_arguments(const Expression &call) {
  GivenArguments result;
  for (const auto &argument : call.arguments) {
    auto value = evaluate(argument.value);
    if (argument.name.empty())
      result.positional.push_back(std::move(value));
    else
      result.named.emplace_back(argument.name, std::move(value));
  }
  return result;
}

Datum Evaluation::evaluate_call(const Expression &expression) {
  const auto &callee = expression.operands[0];
  if (callee.kind == ExpressionKind::name)
    return call_named(expression);
  if (callee.kind == ExpressionKind::attribute) {
    const auto object = evaluate(callee.operands[0]);
    if (!defined(object, callee.place) || m_has_failed)
      return {};
    return call_method(expression, object);
  }
  return fail(expression.place, "this cannot be called");
}

Datum Evaluation::call_named(const Expression &call) {
  const auto &name = call.operands[0].name;
  const auto found = lookup(name);
  if (found.is(Kind::macro))
    return call_macro(found, evaluate_arguments(call), call.place, Datum(Absent{}));
  if (!found.is(Kind::absent)) {
    if (defined(found, call.place))
      fail(call.place, "'" + name + "' cannot be called: it is " + std::string(kind_name(found)));
    return {};
  }
  if (name == "super")
    return call.arguments.empty() ? call_super(call.place) : fail(call.place, "'super' takes no arguments");
  return call_global(name, evaluate_arguments(call), call.place);
}

Datum Evaluation::call_global(std::string_view name, const GivenArguments &given, const Place &place) {
  if (m_has_failed)
    return {};
  if (name == "range")
    return call_range(given, place);
  if (name == "namespace")
    return make_namespace(given, place);
  if (name == "dict") {
    if (!given.positional.empty())
      return fail(place, "'dict' takes arguments with names", "write dict(a=1) or {'a': 1}");
    auto result = std::make_shared<Mapping>();
    for (const auto &[key, value] : given.named)
      put(*result, borrowed_text(key), value);
    return Datum(std::move(result));
  }
  defined(missing({Missing::What::name, place, std::string(name), {}, {}}), place);
  return {};
}

Datum Evaluation::call_range(const GivenArguments &given, const Place &place) {
  constexpr std::int64_t longest = 100'000;
  const auto &bounds = given.positional;
  if (bounds.empty() || bounds.size() > 3 || !given.named.empty())
    return fail(place, "'range' takes one to three integers");
  for (const auto &bound : bounds)
    if (!defined(bound, place) || !bound.is(Kind::integer))
      return fail(place, "'range' takes integers");
  const auto begin = bounds.size() > 1 ? as_integer(bounds[0]) : 0;
  const auto end = as_integer(bounds[bounds.size() > 1 ? 1 : 0]);
  const auto step = bounds.size() > 2 ? as_integer(bounds[2]) : 1;
  if (step == 0)
    return fail(place, "the step of 'range' must not be 0");
  std::vector<Datum> items;
  for (auto at = begin; step > 0 ? at < end : at > end;) {
    items.push_back(integer(at));
    if (static_cast<std::int64_t>(items.size()) > longest)
      return fail(place, "the range is longer than 100000");
    if (__builtin_add_overflow(at, step, &at))
      break;
  }
  return sequence_of(SequenceKind::range, std::move(items));
}

Datum Evaluation::make_namespace(const GivenArguments &given, const Place &place) {
  if (!given.positional.empty())
    return fail(place, "'namespace' takes arguments with names", "write namespace(found=false)");
  auto &attributes = m_namespaces.emplace_back();
  for (const auto &[name, value] : given.named)
    put(attributes, borrowed_text(name), value);
  return Datum(Namespace{&attributes});
}

Datum Evaluation::call_method(const Expression &call, const Datum &object) {
  const auto &callee = call.operands[0];
  const auto given = evaluate_arguments(call);
  if (m_has_failed)
    return {};
  if (object.is(Kind::loop) && (callee.name == "cycle" || callee.name == "changed"))
    return call_loop(*object.as<std::shared_ptr<LoopState>>(), callee.name, given, call.place);
  if (object.is(Kind::text) || is_mapping(object)) {
    if (!given.named.empty())
      return fail(call.place, "'" + callee.name + "' takes no arguments with names");
    const auto result = object.is(Kind::text)
                            ? call_text_method(*this, object, callee.name, given.positional, callee.place)
                            : call_mapping_method(*this, object, callee.name, given.positional, callee.place);
    if (result)
      return *result;
  }
  const auto found = attribute(object, callee.name, callee.place, callee.operands[0].name);
  if (found.is(Kind::macro))
    return call_macro(found, given, callee.place, Datum(Absent{}));
  if (object.is(Kind::text) && found.is(Kind::missing))
    return fail(callee.place, "unknown method '" + callee.name + "' of text", "is there a filter for it?");
  if (defined(found, callee.place))
    fail(callee.place, "'" + callee.name + "' cannot be called: it is " + std::string(kind_name(found)));
  return {};
}

Datum Evaluation::call_loop(LoopState &loop, std::string_view name, const GivenArguments &given,
                            const Place &place) {
  const auto &values = given.positional;
  if (!given.named.empty() || (values.empty() && name == "cycle"))
    return fail(place, "'loop.cycle' takes the values to go through");
  if (name == "cycle")
    return values[loop.index % values.size()];
  for (const auto &value : values)
    if (!defined(value, place))
      return {};
  auto now = sequence_of(SequenceKind::tuple, values);
  const bool is_changed = !equals(now, loop.changed);
  loop.changed = std::move(now);
  return boolean(is_changed);
}

Datum Evaluation::call_super(const Place &place) {
  if (!m_block)
    return fail(place, "super() stands outside of a block");
  if (m_block_level + 1 >= m_block->size())
    return fail(place, "block '" + m_block->front()->text + "' has no block above it for super()");
  std::string text;
  const Frame frame(*this);
  Frame inner(*this);
  inner.redirect(text);
  execute_definition(*m_block, m_block_level + 1);
  return own_text(std::move(text), Markup::safe);
}

bool Evaluation::bind_macro(const Statement &definition, const GivenArguments &given, const Place &place) {
  const auto &parameters = definition.parameters;
  if (given.positional.size() > parameters.size()) {
    fail(place, "macro '" + definition.text + "' takes at most " + std::to_string(parameters.size()) +
                    " arguments, not " + std::to_string(given.positional.size()));
    return false;
  }
  for (const auto &[name, value] : given.named) {
    const auto found = std::ranges::find(parameters, name, &Parameter::name);
    if (found == parameters.end())
      fail(place, "macro '" + definition.text + "' has no parameter '" + std::string(name) + "'");
    else if (static_cast<size_t>(found - parameters.begin()) < given.positional.size())
      fail(place, "parameter '" + std::string(name) + "' of macro '" + definition.text + "' is given twice");
  }
  for (size_t i = 0; i < parameters.size() && !m_has_failed; ++i) {
    const auto &parameter = parameters[i];
    const auto named =
        std::ranges::find(given.named, parameter.name, [](const auto &one) { return one.first; });
    Datum value;
    if (i < given.positional.size())
      value = given.positional[i];
    else if (named != given.named.end())
      value = named->second;
    else if (parameter.fallback.kind != ExpressionKind::absent)
      value = evaluate(parameter.fallback);
    else
      value = missing({Missing::What::parameter, place, parameter.name, definition.text, {}});
    m_locals.push_back({parameter.name, std::move(value)});
  }
  return !m_has_failed;
}

Datum Evaluation::call_macro(const Datum &datum, const GivenArguments &given, const Place &place,
                             const Datum &caller) {
  const auto &macro = datum.as<std::shared_ptr<const Macro>>();
  const auto &definition = *macro->definition;
  const Depth depth(*this, place);
  if (m_has_failed)
    return {};
  if (!caller.is(Kind::absent) && !definition.uses_caller)
    return fail(place, "macro '" + definition.text + "' does not use 'caller'", "call it with {{ … }}");
  std::string text;
  Frame frame(*this);
  frame.hide_locals();
  frame.redirect(text);
  m_context = macro->context;
  m_locals.insert(m_locals.end(), macro->closure.begin(), macro->closure.end());
  if (!definition.text.empty())
    m_locals.push_back({definition.text, datum});
  if (definition.uses_caller && !definition.text.empty())
    m_locals.push_back({"caller", caller.is(Kind::absent)
                                      ? missing({Missing::What::name, place, "caller", {}, {}})
                                      : caller});
  if (bind_macro(definition, given, place))
    execute(definition.body);
  return own_text(std::move(text), Markup::safe);
}

} // namespace waymark::templates

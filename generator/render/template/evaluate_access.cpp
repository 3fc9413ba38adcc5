// Names, attributes, items and slices.
#include "render/template/compare.hpp"
#include "render/template/evaluation.hpp"
#include "render/template/python_print.hpp"
#include "render/template/python_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace waymark::templates {
namespace {

// Attributes that a Python dict has before its keys are looked at.
constexpr std::array<std::string_view, 11> mapping_methods = {
    "items", "keys", "values", "get", "copy", "clear", "pop", "popitem", "setdefault", "update", "fromkeys"};

const Datum *find_variable(const std::vector<Variable> &variables, size_t begin, size_t end,
                           std::string_view name) {
  for (size_t i = std::min(end, variables.size()); i-- > begin;)
    if (variables[i].name == name)
      return &variables[i].value;
  return nullptr;
}

std::optional<size_t> index_in(size_t size, std::int64_t index) {
  const auto length = static_cast<std::int64_t>(size);
  const auto at = index < 0 ? index + length : index;
  return at < 0 || at >= length ? std::nullopt : std::optional(static_cast<size_t>(at));
}

bool has_subscripts(const Datum &object) {
  if (object.is(Kind::text) || is_list(object))
    return true;
  if (!object.is(Kind::sequence))
    return false;
  const auto kind = object.sequence().kind;
  return kind == SequenceKind::tuple || kind == SequenceKind::group || kind == SequenceKind::range;
}

} // namespace

Datum Evaluation::lookup(std::string_view name) const {
  if (const auto *found = find_variable(m_locals, m_base, m_locals.size(), name))
    return *found;
  for (const Context *context = m_context; context; context = context->outer) {
    if (const auto *found = find_variable(context->variables, 0, context->variables.size(), name))
      return *found;
    if (const auto *found = find_variable(m_locals, context->locals_begin, context->locals_end, name))
      return *found;
    if (context->sight == Sight::nothing_outside)
      return Datum(Absent{});
  }
  for (const auto &entry : m_scope)
    if (entry.name == name)
      return datum_of(*entry.value);
  return Datum(Absent{});
}

Datum Evaluation::resolve(std::string_view name, const Place &place) {
  auto found = lookup(name);
  if (!found.is(Kind::absent))
    return found;
  return missing({Missing::What::name, place, std::string(name), {}, {}});
}

Datum Evaluation::attribute(const Datum &object, std::string_view name, const Place &place,
                            std::string_view owner) {
  if (m_has_failed || !defined(object, place))
    return {};
  Datum found(Absent{});
  if (is_mapping(object)) {
    if (std::ranges::find(mapping_methods, name) != mapping_methods.end())
      return fail(place, "'" + std::string(name) + "' is a method of mappings",
                  "write ['" + std::string(name) + "'] for the key, or call it: " + std::string(name) + "()");
    found = find_key(object, name);
  } else if (object.is(Kind::loop)) {
    return loop_attribute(*object.as<std::shared_ptr<LoopState>>(), name, place);
  } else if (object.is(Kind::namespace_)) {
    for (const auto &[key, value] : object.as<Namespace>().attributes->entries)
      if (key.text() == name)
        return value;
  } else if (object.is(Kind::module_)) {
    const auto &variables = object.as<Module>().context->variables;
    if (const auto *variable = find_variable(variables, 0, variables.size(), name))
      if (!name.starts_with('_'))
        return *variable;
  } else if (object.is(Kind::sequence) && object.sequence().kind == SequenceKind::group) {
    if (name == "grouper" || name == "list")
      return object.sequence().items[name == "list" ? 1 : 0];
  }
  if (!found.is(Kind::absent))
    return found;
  return missing({Missing::What::attribute, place, std::string(name), std::string(owner), object});
}

Datum Evaluation::item(const Datum &object, const Datum &key, const Place &place, std::string_view owner) {
  if (m_has_failed || !defined(object, place) || !defined(key, place))
    return {};
  if (is_mapping(object)) {
    auto found = find_key(object, key);
    if (!found.is(Kind::absent))
      return found;
  } else if (has_subscripts(object) && (key.is(Kind::integer) || key.is(Kind::boolean))) {
    const Elements items(object);
    if (const auto index = index_in(items.size(), as_integer(key)))
      return is_safe(object) ? part_of(object, items[*index].text()) : items[*index];
  } else if (key.is(Kind::text)) {
    return attribute(object, key.text(), place, owner);
  }
  std::string shown;
  append_quoted(shown, key);
  return missing({Missing::What::item, place, shown, std::string(owner), object});
}

Datum Evaluation::loop_attribute(const LoopState &loop, std::string_view name, const Place &place) {
  const auto size = loop.items.size();
  const auto whole = [](size_t value) { return integer(static_cast<std::int64_t>(value)); };
  if (name == "index")
    return whole(loop.index + 1);
  if (name == "index0")
    return whole(loop.index);
  if (name == "revindex")
    return whole(size - loop.index);
  if (name == "revindex0")
    return whole(size - loop.index - 1);
  if (name == "first")
    return boolean(loop.index == 0);
  if (name == "last")
    return boolean(loop.index + 1 == size);
  if (name == "length")
    return whole(size);
  if (name == "depth" || name == "depth0")
    return whole(name == "depth" ? 1 : 0);
  const bool has_item = name == "previtem" ? loop.index > 0 : loop.index + 1 < size;
  if (name == "previtem" || name == "nextitem")
    return has_item ? loop.items[name == "previtem" ? loop.index - 1 : loop.index + 1]
                    : missing({Missing::What::loop_item, place, std::string(name), {}, {}});
  static const std::vector<std::string> known = {"index",    "index0", "revindex", "revindex0",
                                                 "first",    "last",   "length",   "previtem",
                                                 "nextitem", "cycle",  "changed"};
  Mapping attributes;
  for (const auto &one : known)
    attributes.entries.emplace_back(own_text(one), Datum());
  return missing({Missing::What::attribute, place, std::string(name), "loop",
                  Datum(std::make_shared<Mapping>(std::move(attributes)))});
}

Datum Evaluation::path(Datum object, const Datum &attribute, const Place &place) {
  if (!attribute.is(Kind::text))
    return attribute.is(Kind::none) ? object : item(object, attribute, place, {});
  for (const auto part : split_at(attribute.text(), ".")) {
    if (m_has_failed || !defined(object, place))
      return {};
    std::int64_t index = 0;
    const auto end = std::from_chars(part.data(), part.data() + part.size(), index).ptr;
    const bool is_index = !part.empty() && part[0] != '-' && end == part.data() + part.size();
    object = item(object, is_index ? integer(index) : borrowed_text(part), place, {});
  }
  return object;
}

bool Evaluation::contains(const Datum &container, const Datum &wanted, const Place &place) {
  if (container.is(Kind::text)) {
    if (wanted.is(Kind::text))
      return container.text().find(wanted.text()) != std::string_view::npos;
    fail(place, std::string(kind_name(wanted)) + " is never in text", "compare text with text");
    return false;
  }
  if (is_mapping(container))
    return !find_key(container, wanted).is(Kind::absent);
  const auto items = walk(container, place);
  for (size_t i = 0; i < items.size(); ++i) {
    const auto one = items[i];
    if (!defined(one, place))
      return false;
    if (equals(one, wanted))
      return true;
  }
  return false;
}

Datum Evaluation::evaluate_slice(const Expression &expression) {
  const auto values = evaluate_operands(expression, 0);
  const auto &object = values[0];
  if (m_has_failed || !defined(object, expression.place))
    return {};
  if (!has_subscripts(object))
    return fail(expression.place, std::string(kind_name(object)) + " has no slices");
  for (size_t i = 1; i < 4; ++i) {
    if (!defined(values[i], expression.place))
      return {};
    if (!values[i].is(Kind::absent) && !values[i].is(Kind::none) && !values[i].is(Kind::integer))
      return fail(expression.place, "the bounds of a slice must be integers");
  }
  const Elements items(object);
  const auto size = static_cast<std::int64_t>(items.size());
  const auto bound = [&](size_t index, std::int64_t otherwise) {
    return values[index].is(Kind::integer) ? values[index].as<std::int64_t>() : otherwise;
  };
  const auto step = std::clamp<std::int64_t>(bound(3, 1), -size - 1, size + 1);
  if (step == 0 || (values[3].is(Kind::integer) && values[3].as<std::int64_t>() == 0))
    return fail(expression.place, "the step of a slice must not be 0");
  const auto low = step > 0 ? 0 : -1, high = step > 0 ? 0 : -1;
  const auto clamp = [&](std::int64_t at) {
    return std::clamp<std::int64_t>(at < 0 ? std::max<std::int64_t>(at, -size - 1) + size : at, low,
                                    size + high);
  };
  const auto begin = values[1].is(Kind::integer) ? clamp(bound(1, 0)) : step > 0 ? 0 : size - 1;
  const auto end = values[2].is(Kind::integer) ? clamp(bound(2, 0)) : step > 0 ? size : -1;
  std::vector<Datum> taken;
  for (auto at = begin; step > 0 ? at < end : at > end; at += step)
    taken.push_back(items[static_cast<size_t>(at)]);
  if (!object.is(Kind::text))
    return sequence_of(is_list(object) ? SequenceKind::list : SequenceKind::tuple, std::move(taken));
  std::string text;
  for (const auto &character : taken)
    text += character.text();
  return own_text(std::move(text), object.as<Text>().markup);
}

} // namespace waymark::templates

// Mistakes of a rendering: what is undefined, and what cannot be printed, walked or asked for truth.
#include "diagnostic/did_you_mean.hpp"
#include "render/template/evaluation.hpp"
#include "render/template/python_print.hpp"

namespace waymark::templates {
namespace {

std::string hint_for(const std::string &name, const std::vector<std::string> &known) {
  auto hint = did_you_mean(name, known);
  if (!hint.empty() || known.empty() || known.size() > 12)
    return hint;
  for (const auto &one : known)
    hint.append(hint.empty() ? "known here: " : ", ").append(one);
  return hint;
}

std::string of_owner(const Missing &why) {
  return why.owner.empty() ? std::string() : " of '" + why.owner + "'";
}

} // namespace

Datum Evaluation::fail(const Place &place, std::string message, std::string hint) {
  if (!m_has_failed)
    m_diagnostics.error(position_of(place), std::move(message), std::move(hint));
  m_has_failed = true;
  return {};
}

bool Evaluation::defined(const Datum &datum, const Place &place) {
  if (!datum.is(Kind::missing))
    return true;
  const auto &why = *datum.as<std::shared_ptr<const Missing>>();
  switch (why.what) {
  case Missing::What::name:
    fail(why.place, "unknown name '" + why.name + "'", hint_for(why.name, names_in_sight()));
    break;
  case Missing::What::attribute:
    if (is_mapping(why.object))
      fail(why.place, "unknown attribute '" + why.name + "'" + of_owner(why),
           hint_for(why.name, text_keys(why.object)));
    else
      fail(why.place, "unknown attribute '" + why.name + "'" + of_owner(why) + ", which is " +
                          std::string(kind_name(why.object)));
    break;
  case Missing::What::item:
    fail(why.place, "no item " + why.name + of_owner(why),
         is_mapping(why.object) ? hint_for(why.name.substr(1, why.name.size() - 2), text_keys(why.object))
                                : std::string());
    break;
  case Missing::What::parameter:
    fail(why.place, "parameter '" + why.name + "' of macro '" + why.owner + "' was not given");
    break;
  case Missing::What::loop_item:
    fail(why.place, "the loop has no " + why.name + " here", "ask 'loop." + why.name + " is defined' first");
    break;
  case Missing::What::empty_sequence:
    fail(why.place, "filter '" + why.name + "' finds nothing in an empty list", "add '| default(…)'");
    break;
  case Missing::What::no_else:
    fail(place, "the inline if has no value here", "give it an else");
    break;
  }
  return false;
}

bool Evaluation::truth(const Datum &datum, const Place &place) {
  switch (datum.kind()) {
  case Kind::none:
  case Kind::absent:
    return false;
  case Kind::boolean:
    return datum.as<bool>();
  case Kind::integer:
    return datum.as<std::int64_t>() != 0;
  case Kind::number:
    return datum.as<double>() != 0;
  case Kind::text:
    return !datum.text().empty();
  case Kind::data:
    return !datum.as<const Value *>()->empty();
  case Kind::mapping:
    return !datum.mapping().entries.empty();
  case Kind::sequence:
    if (datum.sequence().kind != SequenceKind::generator)
      return !datum.sequence().items.empty();
    fail(place, "a filtered sequence is always true, even without items", "add '| list'");
    return false;
  case Kind::missing:
    if (!is_lenient(datum))
      defined(datum, place);
    return false;
  default:
    return true;
  }
}

std::string Evaluation::text_of(const Datum &datum, const Place &place) {
  const auto *bad = unprintable(datum);
  if (!bad)
    return plain(datum);
  if (defined(*bad, place))
    fail(place, std::string(kind_name(*bad)) + " has no text",
         bad->is(Kind::sequence) ? "add '| list' or '| join'" : "");
  return {};
}

Elements Evaluation::walk(const Datum &datum, const Place &place) {
  if (!is_walkable(datum)) {
    if (defined(datum, place))
      fail(place, std::string(kind_name(datum)) + " cannot be walked");
    return Elements(Datum());
  }
  if (datum.is(Kind::sequence) && datum.sequence().kind == SequenceKind::generator) {
    auto &sequence = *datum.as<std::shared_ptr<Sequence>>();
    if (sequence.is_used)
      fail(place, "a filtered sequence can be walked only once", "add '| list' where it is made");
    sequence.is_used = true;
  }
  return Elements(datum);
}

std::vector<std::string> Evaluation::names_in_sight() const {
  std::set<std::string> names;
  for (size_t i = m_base; i < m_locals.size(); ++i)
    names.emplace(m_locals[i].name);
  const Context *context = m_context;
  for (; context; context = context->outer) {
    for (const auto &variable : context->variables)
      names.emplace(variable.name);
    for (size_t i = context->locals_begin; i < std::min(context->locals_end, m_locals.size()); ++i)
      names.emplace(m_locals[i].name);
    if (context->sight == Sight::nothing_outside)
      return {names.begin(), names.end()};
  }
  for (const auto &entry : m_scope)
    names.insert(entry.name);
  return {names.begin(), names.end()};
}

} // namespace waymark::templates

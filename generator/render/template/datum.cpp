#include "render/template/datum.hpp"

#include "render/template/compare.hpp"

#include <algorithm>
#include <limits>

namespace waymark::templates {
namespace {

Datum whole_number(const Value &value) {
  if (!value.is_number_unsigned())
    return integer(value.get<std::int64_t>());
  const auto unsigned_value = value.get<std::uint64_t>();
  if (unsigned_value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
    return integer(static_cast<std::int64_t>(unsigned_value));
  return number(static_cast<double>(unsigned_value));
}

const Value::object_t &object_of(const Datum &mapping) {
  return mapping.as<const Value *>()->get_ref<const Value::object_t &>();
}

} // namespace

Datum datum_of(const Value &value) {
  switch (value.type()) {
  case Value::value_t::string:
    return borrowed_text(value.get_ref<const std::string &>());
  case Value::value_t::boolean:
    return boolean(value.get<bool>());
  case Value::value_t::number_float:
    return number(value.get<double>());
  case Value::value_t::number_integer:
  case Value::value_t::number_unsigned:
    return whole_number(value);
  case Value::value_t::array:
  case Value::value_t::object:
    return Datum(&value);
  default:
    return {};
  }
}

Datum boolean(bool value) {
  return Datum(Datum::Content(std::in_place_type<bool>, value));
}

Datum integer(std::int64_t value) {
  return Datum(Datum::Content(std::in_place_type<std::int64_t>, value));
}

Datum number(double value) {
  return Datum(Datum::Content(std::in_place_type<double>, value));
}

Datum own_text(std::string text, Markup markup) {
  auto owner = std::make_shared<const std::string>(std::move(text));
  const std::string_view view = *owner;
  return Datum(Text{view, std::move(owner), markup});
}

Datum borrowed_text(std::string_view text, Markup markup) {
  return Datum(Text{text, nullptr, markup});
}

Datum part_of(const Datum &text, std::string_view part) {
  auto result = text.as<Text>();
  result.view = part;
  return Datum(std::move(result));
}

Datum sequence_of(SequenceKind kind, std::vector<Datum> items) {
  return Datum(std::make_shared<Sequence>(Sequence{kind, std::move(items)}));
}

Datum missing(Missing why) {
  return Datum(std::shared_ptr<const Missing>(std::make_shared<Missing>(std::move(why))));
}

bool is_list(const Datum &datum) {
  if (datum.is(Kind::data))
    return datum.as<const Value *>()->is_array();
  return datum.is(Kind::sequence) && datum.sequence().kind == SequenceKind::list;
}

bool is_mapping(const Datum &datum) {
  return datum.is(Kind::data) ? datum.as<const Value *>()->is_object() : datum.is(Kind::mapping);
}

bool is_numeric(const Datum &datum) {
  return datum.is(Kind::integer) || datum.is(Kind::number) || datum.is(Kind::boolean);
}

bool is_lenient(const Datum &datum) {
  return datum.is(Kind::missing) &&
         datum.as<std::shared_ptr<const Missing>>()->what == Missing::What::no_else;
}

bool is_safe(const Datum &datum) {
  return datum.is(Kind::text) && datum.as<Text>().markup == Markup::safe;
}

std::int64_t as_integer(const Datum &datum) {
  return datum.is(Kind::boolean) ? (datum.as<bool>() ? 1 : 0) : datum.as<std::int64_t>();
}

double as_number(const Datum &datum) {
  return datum.is(Kind::number) ? datum.as<double>() : static_cast<double>(as_integer(datum));
}

Datum find_key(const Datum &mapping, std::string_view key) {
  if (mapping.is(Kind::data)) {
    for (const auto &[name, value] : object_of(mapping))
      if (name == key)
        return datum_of(value);
  } else {
    for (const auto &[name, value] : mapping.mapping().entries)
      if (name.is(Kind::text) && name.text() == key)
        return value;
  }
  return Datum(Absent{});
}

Datum find_key(const Datum &mapping, const Datum &key) {
  if (key.is(Kind::text))
    return find_key(mapping, key.text());
  if (mapping.is(Kind::mapping))
    for (const auto &[name, value] : mapping.mapping().entries)
      if (equals(name, key))
        return value;
  return Datum(Absent{});
}

std::vector<std::string> text_keys(const Datum &mapping) {
  std::vector<std::string> result;
  for (const auto &[key, value] : entries_of(mapping))
    if (key.is(Kind::text))
      result.emplace_back(key.text());
  return result;
}

std::vector<std::pair<Datum, Datum>> entries_of(const Datum &mapping) {
  if (mapping.is(Kind::mapping))
    return mapping.mapping().entries;
  std::vector<std::pair<Datum, Datum>> result;
  for (const auto &[key, value] : object_of(mapping))
    result.emplace_back(borrowed_text(key), datum_of(value));
  return result;
}

void put(Mapping &mapping, Datum key, Datum value) {
  const auto known =
      std::ranges::find_if(mapping.entries, [&](const auto &entry) { return equals(entry.first, key); });
  if (known != mapping.entries.end())
    known->second = std::move(value);
  else
    mapping.entries.emplace_back(std::move(key), std::move(value));
}

std::string_view kind_name(const Datum &datum) {
  switch (datum.kind()) {
  case Kind::none:
    return "none";
  case Kind::boolean:
    return "a boolean";
  case Kind::integer:
    return "an integer";
  case Kind::number:
    return "a number";
  case Kind::text:
    return "text";
  case Kind::macro:
    return "a macro";
  case Kind::loop:
    return "the loop";
  case Kind::module_:
    return "an imported template";
  case Kind::namespace_:
    return "a namespace";
  case Kind::sequence:
    return datum.sequence().kind == SequenceKind::generator ? "a filtered sequence" : "a list";
  case Kind::data:
  case Kind::mapping:
    return is_mapping(datum) ? "a mapping" : "a list";
  default:
    return "undefined";
  }
}

int nesting(const Datum &datum, int limit) {
  if (limit == 0 || (!datum.is(Kind::sequence) && !datum.is(Kind::mapping)))
    return 0;
  int deepest = 0;
  if (datum.is(Kind::sequence))
    for (const auto &item : datum.sequence().items)
      deepest = std::max(deepest, nesting(item, limit - 1));
  else
    for (const auto &[key, value] : datum.mapping().entries)
      deepest = std::max(deepest, nesting(value, limit - 1));
  return deepest + 1;
}

} // namespace waymark::templates

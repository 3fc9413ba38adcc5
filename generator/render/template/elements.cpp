#include "render/template/elements.hpp"

#include "render/template/python_text.hpp"

namespace waymark::templates {
namespace {

// A character of safe markup is no markup any more.
Datum plain_part(const Datum &text, std::string_view part) {
  auto result = text.as<Text>();
  result.view = part;
  result.markup = Markup::plain;
  return Datum(std::move(result));
}

} // namespace

Elements::Elements(const Datum &datum) : m_datum(datum) {
  switch (datum.kind()) {
  case Kind::data:
    m_size = datum.as<const Value *>()->size();
    break;
  case Kind::sequence:
    m_size = datum.sequence().items.size();
    break;
  case Kind::mapping:
    m_size = datum.mapping().entries.size();
    break;
  case Kind::text:
    m_characters = characters_of(datum.text());
    m_size = m_characters.size();
    break;
  default:
    break;
  }
}

Datum Elements::operator[](size_t index) const {
  switch (m_datum.kind()) {
  case Kind::data: {
    const auto &value = *m_datum.as<const Value *>();
    if (value.is_array())
      return datum_of(value.get_ref<const Value::array_t &>()[index]);
    return borrowed_text(
        value.get_ref<const Value::object_t &>().begin()[static_cast<std::ptrdiff_t>(index)].first);
  }
  case Kind::sequence:
    return m_datum.sequence().items[index];
  case Kind::mapping:
    return m_datum.mapping().entries[index].first;
  default:
    return plain_part(m_datum, m_characters[index]);
  }
}

std::vector<Datum> Elements::all() const {
  std::vector<Datum> result;
  result.reserve(m_size);
  for (size_t i = 0; i < m_size; ++i)
    result.push_back((*this)[i]);
  return result;
}

bool is_walkable(const Datum &datum) {
  switch (datum.kind()) {
  case Kind::data:
  case Kind::sequence:
  case Kind::mapping:
  case Kind::text:
    return true;
  default:
    return is_lenient(datum);
  }
}

} // namespace waymark::templates

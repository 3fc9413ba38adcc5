// The items of anything that can be walked: lists, mappings (their keys), text (its characters).
// Why: loops and filters walk data and own values alike, without copying the data.
#pragma once
#include "render/template/datum.hpp"

namespace waymark::templates {

class Elements {
public:
  // Of something that cannot be walked: none.
  explicit Elements(const Datum &datum);
  [[nodiscard]] size_t size() const { return m_size; }
  [[nodiscard]] Datum operator[](size_t index) const;
  [[nodiscard]] std::vector<Datum> all() const;

private:
  Datum m_datum;
  std::vector<std::string_view> m_characters; // of text
  size_t m_size = 0;
};

bool is_walkable(const Datum &datum);

} // namespace waymark::templates

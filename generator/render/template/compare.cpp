#include "render/template/compare.hpp"

#include "render/template/elements.hpp"

namespace waymark::templates {
namespace {

enum class Family { other, list, tuple, range };

Family family_of(const Datum &datum) {
  if (is_list(datum))
    return Family::list;
  if (!datum.is(Kind::sequence))
    return Family::other;
  switch (datum.sequence().kind) {
  case SequenceKind::tuple:
  case SequenceKind::group:
    return Family::tuple;
  case SequenceKind::range:
    return Family::range;
  default:
    return Family::other;
  }
}

bool same_items(const Datum &left, const Datum &right) {
  const Elements a(left), b(right);
  if (a.size() != b.size())
    return false;
  for (size_t i = 0; i < a.size(); ++i)
    if (!equals(a[i], b[i]))
      return false;
  return true;
}

bool same_entries(const Datum &left, const Datum &right) {
  const auto a = entries_of(left);
  if (a.size() != entries_of(right).size())
    return false;
  for (const auto &[key, value] : a) {
    const auto other = find_key(right, key);
    if (other.is(Kind::absent) || !equals(value, other))
      return false;
  }
  return true;
}

std::partial_ordering order_of_numbers(const Datum &left, const Datum &right) {
  if (left.is(Kind::number) || right.is(Kind::number))
    return as_number(left) <=> as_number(right);
  return as_integer(left) <=> as_integer(right);
}

std::optional<std::partial_ordering> order_of_items(const Datum &left, const Datum &right) {
  const Elements a(left), b(right);
  for (size_t i = 0; i < a.size() && i < b.size(); ++i)
    if (!equals(a[i], b[i]))
      return order(a[i], b[i]);
  return a.size() <=> b.size();
}

} // namespace

bool equals(const Datum &left, const Datum &right) {
  if (is_numeric(left) && is_numeric(right))
    return order_of_numbers(left, right) == std::partial_ordering::equivalent;
  if (left.is(Kind::text) && right.is(Kind::text))
    return left.text() == right.text();
  if (is_mapping(left) && is_mapping(right))
    return same_entries(left, right);
  const auto family = family_of(left);
  if (family != Family::other && family == family_of(right))
    return same_items(left, right);
  return left.is(Kind::none) && right.is(Kind::none);
}

std::optional<std::partial_ordering> order(const Datum &left, const Datum &right) {
  if (is_numeric(left) && is_numeric(right))
    return order_of_numbers(left, right);
  if (left.is(Kind::text) && right.is(Kind::text))
    return left.text() <=> right.text();
  const auto family = family_of(left);
  if ((family == Family::list || family == Family::tuple) && family == family_of(right))
    return order_of_items(left, right);
  return {};
}

} // namespace waymark::templates

// Filters that order and group: sort, unique, groupby, dictsort, min, max.
#include "render/template/compare.hpp"
#include "render/template/filter_input.hpp"
#include "render/template/python_print.hpp"
#include "render/template/python_text.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace waymark::templates {
namespace {

enum class Case { ignored, kept };

Case case_of(const Call &call, size_t index) {
  return flag(call, index) ? Case::kept : Case::ignored;
}

Datum folded(Datum value, Case letter_case) {
  return value.is(Kind::text) && letter_case == Case::ignored ? own_text(lower_case(value.text()))
                                                              : std::move(value);
}

// Compares; reports what has no order.
class Before {
public:
  explicit Before(const Call &call) : m_call(call) {}
  bool operator()(const Datum &left, const Datum &right) const {
    if (m_call.run.has_failed())
      return false;
    const auto sorted = order(left, right);
    if (!sorted)
      m_call.run.fail(m_call.place, std::string(kind_name(left)) + " and " + std::string(kind_name(right)) +
                                        " have no order");
    return sorted && std::is_lt(*sorted);
  }

private:
  const Call &m_call;
};

struct Keyed {
  std::vector<Datum> keys;
  Datum item;
};

// The values of "age,name" in an item.
std::vector<Datum> keys_of(const Call &call, const Datum &item, const Datum *attribute, Case letter_case) {
  std::vector<Datum> keys;
  const auto add = [&](Datum value) {
    if (call.run.defined(value, call.place))
      keys.push_back(folded(std::move(value), letter_case));
  };
  if (!attribute || attribute->is(Kind::none))
    add(item);
  else if (!attribute->is(Kind::text))
    add(call.run.path(item, *attribute, call.place));
  else
    for (const auto part : split_at(attribute->text(), ","))
      add(call.run.path(item, part_of(*attribute, part), call.place));
  return keys;
}

const Datum *argument(const Call &call, size_t index) {
  return call.has(index) ? &call.arguments[index] : nullptr;
}

std::vector<Keyed> keyed(const Call &call, const Datum *attribute, Case letter_case) {
  const auto items = call.run.walk(call.input, call.place);
  std::vector<Keyed> result;
  for (size_t i = 0; i < items.size() && !call.run.has_failed(); ++i)
    result.push_back({keys_of(call, items[i], attribute, letter_case), items[i]});
  return result;
}

bool comes_before(const Before &before, const std::vector<Datum> &left, const std::vector<Datum> &right) {
  for (size_t i = 0; i < left.size() && i < right.size(); ++i)
    if (!equals(left[i], right[i]))
      return before(left[i], right[i]);
  return false;
}

enum class Direction { up, down };

void sort_keyed(const Call &call, std::vector<Keyed> &list, Direction direction) {
  const Before before(call);
  std::stable_sort(list.begin(), list.end(), [&](const Keyed &left, const Keyed &right) {
    return direction == Direction::up ? comes_before(before, left.keys, right.keys)
                                      : comes_before(before, right.keys, left.keys);
  });
}

Datum items_in(std::vector<Keyed> list) {
  std::vector<Datum> result;
  result.reserve(list.size());
  for (auto &one : list)
    result.push_back(std::move(one.item));
  return sequence_of(SequenceKind::list, std::move(result));
}

Datum sort(const Call &call) {
  auto list = keyed(call, argument(call, 2), case_of(call, 1));
  if (call.run.has_failed())
    return {};
  sort_keyed(call, list, flag(call, 0) ? Direction::down : Direction::up);
  return items_in(std::move(list));
}

// Equal values have equal keys: 1, 1.0 and True are one.
std::string hash_key(const Datum &value) {
  if (is_numeric(value)) {
    const auto number = as_number(value);
    if (!value.is(Kind::number) || (std::floor(number) == number && std::abs(number) < 9e15))
      return "n" +
             std::to_string(value.is(Kind::number) ? static_cast<std::int64_t>(number) : as_integer(value));
    return "f" + plain(value);
  }
  if (value.is(Kind::text))
    return "t" + std::string(value.text());
  std::string result = "v";
  append_quoted(result, value);
  return result;
}

Datum unique(const Call &call) {
  const auto items = call.run.walk(call.input, call.place);
  const auto *attribute = argument(call, 1);
  std::unordered_set<std::string> seen;
  std::vector<Datum> result;
  for (size_t i = 0; i < items.size() && !call.run.has_failed(); ++i) {
    auto key = attribute ? call.run.path(items[i], *attribute, call.place) : items[i];
    if (!call.run.defined(key, call.place))
      return {};
    if (is_mapping(key) || is_list(key))
      return call.run.fail(call.place, "filter 'unique' does not compare " + std::string(kind_name(key)),
                           "name an attribute: unique(attribute='name')");
    if (seen.insert(hash_key(folded(std::move(key), case_of(call, 0)))).second)
      result.push_back(items[i]);
  }
  return sequence_of(SequenceKind::generator, std::move(result));
}

// The key of an item for groupby: the default where it is missing.
Datum group_key(const Call &call, const Datum &item) {
  auto key = call.run.path(item, call.arguments[0], call.place);
  const bool has_default = call.has(1) && !call.arguments[1].is(Kind::none);
  if (key.is(Kind::missing) && has_default)
    return call.arguments[1];
  call.run.defined(key, call.place);
  return key;
}

Datum groupby(const Call &call) {
  const auto items = call.run.walk(call.input, call.place);
  const auto letter_case = case_of(call, 2);
  std::vector<Keyed> list;
  for (size_t i = 0; i < items.size() && !call.run.has_failed(); ++i)
    list.push_back({{folded(group_key(call, items[i]), letter_case)}, items[i]});
  if (call.run.has_failed())
    return {};
  sort_keyed(call, list, Direction::up);
  std::vector<Datum> groups;
  for (size_t begin = 0; begin < list.size() && !call.run.has_failed();) {
    std::vector<Datum> members;
    size_t end = begin;
    for (; end < list.size() && equals(list[end].keys[0], list[begin].keys[0]); ++end)
      members.push_back(list[end].item);
    groups.push_back(sequence_of(SequenceKind::group, {group_key(call, list[begin].item),
                                                       sequence_of(SequenceKind::list, std::move(members))}));
    begin = std::max(end, begin + 1); // not-a-number equals nothing, itself included
  }
  return sequence_of(SequenceKind::list, std::move(groups));
}

Datum dictsort(const Call &call) {
  if (!is_mapping(call.input))
    return call.run.fail(call.place,
                         "filter 'dictsort' takes a mapping, not " + std::string(kind_name(call.input)));
  const auto by = text_or(call, 1, "key");
  if (by != "key" && by != "value")
    return call.run.fail(call.place, "'dictsort' sorts by 'key' or 'value'");
  std::vector<Keyed> list;
  for (const auto &[key, value] : entries_of(call.input))
    list.push_back({{folded(by == "key" ? key : value, case_of(call, 0))},
                    sequence_of(SequenceKind::tuple, {key, value})});
  sort_keyed(call, list, flag(call, 2) ? Direction::down : Direction::up);
  return items_in(std::move(list));
}

enum class Extreme { least, greatest };

Datum extreme(const Call &call, Extreme which) {
  auto list = keyed(call, argument(call, 1), case_of(call, 0));
  if (call.run.has_failed())
    return {};
  if (list.empty())
    return missing(
        {Missing::What::empty_sequence, call.place, which == Extreme::least ? "min" : "max", {}, {}});
  const Before before(call);
  size_t best = 0;
  for (size_t i = 1; i < list.size(); ++i)
    if (which == Extreme::least ? comes_before(before, list[i].keys, list[best].keys)
                                : comes_before(before, list[best].keys, list[i].keys))
      best = i;
  return list[best].item;
}

Datum least(const Call &call) {
  return extreme(call, Extreme::least);
}

Datum greatest(const Call &call) {
  return extreme(call, Extreme::greatest);
}

} // namespace

std::span<const BuiltinFilter> order_filters() {
  static const std::vector<BuiltinFilter> table = {
      {"sort", sort, {"reverse", "case_sensitive", "attribute"}},
      {"unique", unique, {"case_sensitive", "attribute"}},
      {"groupby", groupby, {"attribute", "default", "case_sensitive"}, 1},
      {"dictsort", dictsort, {"case_sensitive", "by", "reverse"}},
      {"min", least, {"case_sensitive", "attribute"}},
      {"max", greatest, {"case_sensitive", "attribute"}},
  };
  return table;
}

} // namespace waymark::templates

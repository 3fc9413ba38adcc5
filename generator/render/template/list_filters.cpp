// Filters that take lists apart and put them together.
#include "render/template/filter_input.hpp"
#include "render/template/method.hpp"
#include "render/template/python_print.hpp"

#include <algorithm>

namespace waymark::templates {
namespace {

Datum fallback(const Call &call) {
  if (call.input.is(Kind::missing) || (flag(call, 1) && !call.run.truth(call.input, call.place)))
    return argument_or(call, 0, borrowed_text(""));
  return call.input;
}

Datum length(const Call &call) {
  const bool is_generator =
      call.input.is(Kind::sequence) && call.input.sequence().kind == SequenceKind::generator;
  if (!is_walkable(call.input) || is_generator)
    return call.run.fail(call.place, std::string(kind_name(call.input)) + " has no length",
                         is_generator ? "add '| list' before it" : "");
  return integer(static_cast<std::int64_t>(Elements(call.input).size()));
}

Datum first(const Call &call) {
  const auto items = call.run.walk(call.input, call.place);
  return items.size() > 0 ? items[0] : missing({Missing::What::empty_sequence, call.place, "first", {}, {}});
}

Datum last(const Call &call) {
  if (call.input.is(Kind::sequence) && call.input.sequence().kind == SequenceKind::generator)
    return call.run.fail(call.place, "a filtered sequence has no last item", "add '| list' before it");
  const auto items = call.run.walk(call.input, call.place);
  if (items.size() == 0)
    return missing({Missing::What::empty_sequence, call.place, "last", {}, {}});
  const auto item = items[items.size() - 1];
  return is_safe(call.input) ? part_of(call.input, item.text()) : item;
}

Datum join(const Call &call) {
  const auto items = call.run.walk(call.input, call.place);
  std::vector<Datum> parts;
  bool is_markup = call.has(0) && is_safe(call.arguments[0]);
  for (size_t i = 0; i < items.size() && !call.run.has_failed(); ++i) {
    auto part = call.has(1) ? call.run.path(items[i], call.arguments[1], call.place) : items[i];
    parts.push_back(soft_text(call, part));
    is_markup = is_markup || is_safe(parts.back());
  }
  const auto between = call.has(0) ? soft_text(call, call.arguments[0]) : borrowed_text("");
  std::string result;
  for (size_t i = 0; i < parts.size(); ++i) {
    if (i > 0)
      is_markup ? append_escaped(result, between) : append_plain(result, between);
    is_markup ? append_escaped(result, parts[i]) : append_plain(result, parts[i]);
  }
  return own_text(std::move(result), is_markup ? Markup::safe : Markup::plain);
}

Datum list(const Call &call) {
  return sequence_of(SequenceKind::list, call.run.walk(call.input, call.place).all());
}

Datum reverse(const Call &call) {
  const bool is_generator =
      call.input.is(Kind::sequence) && call.input.sequence().kind == SequenceKind::generator;
  auto items = call.run.walk(call.input, call.place).all();
  std::ranges::reverse(items);
  if (!call.input.is(Kind::text))
    return sequence_of(is_generator ? SequenceKind::list : SequenceKind::generator, std::move(items));
  std::string text;
  for (const auto &item : items)
    text += item.text();
  return like(call.input, std::move(text));
}

Datum batch(const Call &call) {
  const auto size = integer_or(call, 0, 1);
  const auto items = call.run.walk(call.input, call.place);
  if (size < 1)
    return call.run.fail(call.place, "the size of a batch must be at least 1");
  std::vector<Datum> rows, row;
  for (size_t i = 0; i < items.size(); ++i) {
    row.push_back(items[i]);
    if (static_cast<std::int64_t>(row.size()) == size)
      rows.push_back(sequence_of(SequenceKind::list, std::exchange(row, {})));
  }
  if (!row.empty()) {
    if (call.has(1) && !call.arguments[1].is(Kind::none)) {
      if (size > 10'000)
        return call.run.fail(call.place, "the batch to fill is larger than 10000");
      row.resize(static_cast<size_t>(size), call.arguments[1]);
    }
    rows.push_back(sequence_of(SequenceKind::list, std::move(row)));
  }
  return sequence_of(SequenceKind::generator, std::move(rows));
}

Datum slice(const Call &call) {
  const auto count = integer_or(call, 0, 1);
  const auto items = call.run.walk(call.input, call.place).all();
  if (count < 1 || count > 10'000)
    return call.run.fail(call.place, "the number of slices must be 1 to 10000");
  const auto size = items.size() / static_cast<size_t>(count),
             longer = items.size() % static_cast<size_t>(count);
  std::vector<Datum> columns;
  auto at = items.begin();
  for (size_t i = 0; i < static_cast<size_t>(count); ++i) {
    const auto end = at + static_cast<std::ptrdiff_t>(size + (i < longer ? 1 : 0));
    std::vector<Datum> column(at, end);
    if (i >= longer && call.has(1) && !call.arguments[1].is(Kind::none))
      column.push_back(call.arguments[1]);
    columns.push_back(sequence_of(SequenceKind::list, std::move(column)));
    at = end;
  }
  return sequence_of(SequenceKind::generator, std::move(columns));
}

Datum items_of(const Call &call) {
  if (call.input.is(Kind::missing))
    return sequence_of(SequenceKind::generator, {});
  if (!is_mapping(call.input))
    return call.run.fail(call.place,
                         "filter 'items' takes a mapping, not " + std::string(kind_name(call.input)));
  auto pairs = view_of(call.input, SequenceKind::items_view);
  return sequence_of(SequenceKind::generator, pairs.sequence().items);
}

// map, select and their kin are evaluated with their expressions; see evaluate_filter.cpp.
Datum with_expression(const Call &) {
  return {};
}

} // namespace

std::span<const BuiltinFilter> list_filters() {
  static const std::vector<BuiltinFilter> table = {
      {"default", fallback, {"default_value", "boolean"}, 0, Accepts::undefined},
      {"d", fallback, {"default_value", "boolean"}, 0, Accepts::undefined},
      {"length", length, {}},
      {"count", length, {}},
      {"first", first, {}},
      {"last", last, {}},
      {"join", join, {"d", "attribute"}},
      {"list", list, {}},
      {"reverse", reverse, {}},
      {"batch", batch, {"linecount", "fill_with"}, 1},
      {"slice", slice, {"slices", "fill_with"}, 1},
      {"items", items_of, {}, 0, Accepts::undefined},
      {"map", with_expression, {"attribute", "default"}},
      {"select", with_expression, {}},
      {"reject", with_expression, {}},
      {"selectattr", with_expression, {}},
      {"rejectattr", with_expression, {}},
  };
  return table;
}

} // namespace waymark::templates

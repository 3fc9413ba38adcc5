// What filters ask of their input and arguments.
#pragma once
#include "render/template/evaluation.hpp"

namespace waymark::templates {

// soft_str of Jinja2: text stays what it is (safe markup too), anything else is printed.
inline Datum soft_text(const Call &call, const Datum &datum) {
  return datum.is(Kind::text) ? datum : own_text(call.run.text_of(datum, call.place));
}

inline Datum like(const Datum &text, std::string result) {
  return own_text(std::move(result), text.as<Text>().markup);
}

// An integer argument, or `otherwise` where it was not given.
inline std::int64_t integer_or(const Call &call, size_t index, std::int64_t otherwise) {
  if (!call.has(index) || call.arguments[index].is(Kind::none))
    return otherwise;
  const auto &given = call.arguments[index];
  if (given.is(Kind::integer) || given.is(Kind::boolean))
    return as_integer(given);
  call.run.fail(call.place, "expected an integer, not " + std::string(kind_name(given)));
  return otherwise;
}

inline bool flag(const Call &call, size_t index) {
  return call.has(index) && call.run.truth(call.arguments[index], call.place);
}

// A text argument, or `otherwise` where it was not given.
inline std::string text_or(const Call &call, size_t index, std::string_view otherwise) {
  if (!call.has(index))
    return std::string(otherwise);
  return call.run.text_of(call.arguments[index], call.place);
}

inline Datum argument_or(const Call &call, size_t index, const Datum &otherwise) {
  return call.has(index) ? call.arguments[index] : otherwise;
}

} // namespace waymark::templates

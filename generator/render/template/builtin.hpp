// The tables of built-in filters and tests: names, parameters, functions.
// Why: the parser checks names and arguments before anything is rendered.
#pragma once
#include "render/template/datum.hpp"

#include <span>

namespace waymark::templates {

class Evaluation;

// What a filter or test is called with; arguments that were not given are absent.
struct Call {
  Evaluation &run;
  Place place;
  const Datum &input;
  std::span<const Datum> arguments;

  [[nodiscard]] bool has(size_t index) const {
    return index < arguments.size() && !arguments[index].is(Kind::absent);
  }
};

enum class Accepts { defined, undefined };

struct BuiltinFilter {
  std::string_view name;
  Datum (*run)(const Call &);
  std::vector<std::string_view> parameters;
  size_t required = 0;
  Accepts accepts = Accepts::defined; // undefined: the input may be undefined
};

struct BuiltinTest {
  std::string_view name;
  bool (*run)(const Call &);
  size_t arguments = 0;
  Accepts accepts = Accepts::defined;
};

const BuiltinFilter *find_filter(std::string_view name);
const BuiltinTest *find_test(std::string_view name);
std::vector<std::string> filter_names();
std::vector<std::string> test_names();

// The parts of the filter table, by subject.
std::span<const BuiltinFilter> text_filters();
std::span<const BuiltinFilter> markup_filters();
std::span<const BuiltinFilter> number_filters();
std::span<const BuiltinFilter> list_filters();
std::span<const BuiltinFilter> order_filters();

} // namespace waymark::templates

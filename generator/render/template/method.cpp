#include "render/template/method.hpp"

#include "render/template/python_print.hpp"
#include "render/template/python_text.hpp"
#include "text/html_escape.hpp"
#include "text/letters.hpp"
#include "text/unicode.hpp"

#include <array>

namespace waymark::templates {
namespace {

using Arguments = std::vector<Datum>;

struct TextMethod {
  std::string_view name;
  size_t fewest, most;
  Datum (*run)(const Datum &object, const Arguments &arguments);
};

Datum like(const Datum &object, std::string text) {
  return own_text(std::move(text), object.as<Text>().markup);
}

// Text that goes into safe markup is escaped.
std::string fitting(const Datum &object, const Datum &argument) {
  return is_safe(object) && !is_safe(argument) ? html_escaped(argument.text()) : std::string(argument.text());
}

Datum starts(const Datum &object, const Arguments &arguments) {
  return boolean(object.text().starts_with(arguments[0].text()));
}

Datum ends(const Datum &object, const Arguments &arguments) {
  return boolean(object.text().ends_with(arguments[0].text()));
}

Datum upper(const Datum &object, const Arguments &) {
  return like(object, upper_case(object.text()));
}

Datum lower(const Datum &object, const Arguments &) {
  return like(object, lower_case(object.text()));
}

Datum strip(const Datum &object, const Arguments &arguments) {
  const auto text = object.text();
  return part_of(object, arguments.empty() ? stripped(text) : stripped_of(text, arguments[0].text()));
}

Datum lstrip(const Datum &object, const Arguments &) {
  return part_of(object, without_leading_space(object.text()));
}

Datum rstrip(const Datum &object, const Arguments &) {
  return part_of(object, without_trailing_space(object.text()));
}

Datum split(const Datum &object, const Arguments &arguments) {
  const auto parts =
      arguments.empty() ? words_of(object.text()) : split_at(object.text(), arguments[0].text());
  std::vector<Datum> items;
  items.reserve(parts.size());
  for (const auto part : parts)
    items.push_back(part_of(object, part));
  return sequence_of(SequenceKind::list, std::move(items));
}

Datum replace(const Datum &object, const Arguments &arguments) {
  return like(object,
              replaced(object.text(), fitting(object, arguments[0]), fitting(object, arguments[1]), -1));
}

constexpr std::array<TextMethod, 9> text_methods = {{{"startswith", 1, 1, starts},
                                                     {"endswith", 1, 1, ends},
                                                     {"upper", 0, 0, upper},
                                                     {"lower", 0, 0, lower},
                                                     {"strip", 0, 1, strip},
                                                     {"lstrip", 0, 0, lstrip},
                                                     {"rstrip", 0, 0, rstrip},
                                                     {"split", 0, 1, split},
                                                     {"replace", 2, 2, replace}}};

} // namespace

std::optional<Datum> call_text_method(Evaluation &run, const Datum &object, std::string_view name,
                                      const Arguments &arguments, const Place &place) {
  for (const auto &method : text_methods) {
    if (method.name != name)
      continue;
    if (arguments.size() < method.fewest || arguments.size() > method.most)
      return run.fail(place, "wrong number of arguments for '" + std::string(name) + "'");
    for (const auto &argument : arguments)
      if (!run.defined(argument, place) || !argument.is(Kind::text) ||
          (argument.text().empty() && name == "split"))
        return run.fail(place, "'" + std::string(name) + "' takes text");
    return method.run(object, arguments);
  }
  return {};
}

Datum view_of(const Datum &mapping, SequenceKind kind) {
  std::vector<Datum> items;
  for (auto &[key, value] : entries_of(mapping)) {
    if (kind == SequenceKind::keys_view)
      items.push_back(key);
    else if (kind == SequenceKind::values_view)
      items.push_back(value);
    else
      items.push_back(sequence_of(SequenceKind::tuple, {key, value}));
  }
  return sequence_of(kind, std::move(items));
}

std::optional<Datum> call_mapping_method(Evaluation &run, const Datum &object, std::string_view name,
                                         const Arguments &arguments, const Place &place) {
  if (name == "get") {
    if (arguments.empty() || arguments.size() > 2)
      return run.fail(place, "'get' takes a key and perhaps a default");
    if (!run.defined(arguments[0], place))
      return Datum();
    auto found = find_key(object, arguments[0]);
    if (!found.is(Kind::absent))
      return found;
    return arguments.size() > 1 ? arguments[1] : Datum();
  }
  const bool is_view = name == "items" || name == "keys" || name == "values";
  if (!is_view)
    return {};
  if (!arguments.empty())
    return run.fail(place, "'" + std::string(name) + "' takes no arguments");
  return view_of(object, name == "items"  ? SequenceKind::items_view
                         : name == "keys" ? SequenceKind::keys_view
                                          : SequenceKind::values_view);
}

} // namespace waymark::templates

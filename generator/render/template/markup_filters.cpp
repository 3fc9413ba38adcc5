// Filters between text and markup: escape, safe, striptags, urlencode, tojson.
#include "render/template/entities.hpp"
#include "render/template/filter_input.hpp"
#include "render/template/json_text.hpp"
#include "render/template/python_text.hpp"
#include "text/html_escape.hpp"

#include <fmt/format.h>

namespace waymark::templates {
namespace {

Datum escape(const Call &call) {
  if (is_safe(call.input))
    return call.input;
  return own_text(html_escaped(call.run.text_of(call.input, call.place)), Markup::safe);
}

Datum force_escape(const Call &call) {
  return own_text(html_escaped(call.run.text_of(call.input, call.place)), Markup::safe);
}

Datum safe(const Call &call) {
  auto text = soft_text(call, call.input).as<Text>();
  text.markup = Markup::safe;
  return Datum(std::move(text));
}

// Without all from `begin` to `end`; what is not closed stays.
std::string without(std::string_view text, std::string_view begin, std::string_view end) {
  std::string result;
  while (true) {
    const auto from = text.find(begin);
    const auto to = from == std::string_view::npos ? from : text.find(end, from + begin.size());
    result += text.substr(0, to == std::string_view::npos ? to : from);
    if (to == std::string_view::npos)
      return result;
    text.remove_prefix(to + end.size());
  }
}

Datum striptags(const Call &call) {
  const auto text = soft_text(call, call.input);
  const auto bare = without(without(text.text(), "<!--", "-->"), "<", ">");
  std::string result;
  for (const auto word : words_of(bare))
    result.append(result.empty() ? "" : " ").append(word);
  return own_text(without_entities(result));
}

enum class Quote { path, query };

std::string quoted(std::string_view text, Quote quote) {
  std::string result;
  for (const char byte : text) {
    const bool is_plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                          (byte >= '0' && byte <= '9') || byte == '_' || byte == '.' || byte == '-' ||
                          byte == '~' || (byte == '/' && quote == Quote::path);
    if (is_plain)
      result += byte;
    else if (byte == ' ' && quote == Quote::query)
      result += '+';
    else
      fmt::format_to(std::back_inserter(result), "%{:02X}", static_cast<unsigned char>(byte));
  }
  return result;
}

Datum urlencode(const Call &call) {
  if (call.input.is(Kind::text) || !is_walkable(call.input))
    return own_text(quoted(call.run.text_of(call.input, call.place), Quote::path));
  std::string result;
  const auto add = [&](const Datum &key, const Datum &value) {
    result.append(result.empty() ? "" : "&")
        .append(quoted(call.run.text_of(key, call.place), Quote::query))
        .append("=")
        .append(quoted(call.run.text_of(value, call.place), Quote::query));
  };
  if (is_mapping(call.input)) {
    for (const auto &[key, value] : entries_of(call.input))
      add(key, value);
    return own_text(std::move(result));
  }
  const auto items = call.run.walk(call.input, call.place);
  for (size_t i = 0; i < items.size() && !call.run.has_failed(); ++i) {
    const auto pair = call.run.walk(items[i], call.place);
    if (pair.size() != 2)
      return call.run.fail(call.place, "filter 'urlencode' takes text, a mapping, or pairs");
    add(pair[0], pair[1]);
  }
  return own_text(std::move(result));
}

Datum tojson(const Call &call) {
  const auto indent = integer_or(call, 0, -1);
  if (indent > 16)
    return call.run.fail(call.place, "the indent of 'tojson' is above 16");
  const auto json = json_text(call.run, call.input, indent, call.place);
  std::string result;
  result.reserve(json.size());
  for (const char byte : json) {
    if (byte == '<' || byte == '>' || byte == '&' || byte == '\'')
      fmt::format_to(std::back_inserter(result), "\\u{:04x}", static_cast<unsigned char>(byte));
    else
      result += byte;
  }
  return own_text(std::move(result), Markup::safe);
}

} // namespace

std::span<const BuiltinFilter> markup_filters() {
  static const std::vector<BuiltinFilter> table = {
      {"escape", escape, {}},
      {"e", escape, {}},
      {"safe", safe, {}},
      {"forceescape", force_escape, {}},
      {"striptags", striptags, {}},
      {"urlencode", urlencode, {}},
      {"tojson", tojson, {"indent"}},
  };
  return table;
}

} // namespace waymark::templates

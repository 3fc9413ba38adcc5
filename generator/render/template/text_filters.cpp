// Filters that change text: case, white space, replacing, shortening.
#include "render/template/filter_input.hpp"
#include "render/template/python_text.hpp"
#include "text/html_escape.hpp"
#include "text/letters.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace waymark::templates {
namespace {

Datum upper(const Call &call) {
  const auto text = soft_text(call, call.input);
  return like(text, upper_case(text.text()));
}

Datum lower(const Call &call) {
  const auto text = soft_text(call, call.input);
  return like(text, lower_case(text.text()));
}

Datum capitalize(const Call &call) {
  const auto text = soft_text(call, call.input);
  return like(text, capitalized(text.text()));
}

bool separates_words(std::int32_t point) {
  return point == '-' || point == '(' || point == '{' || point == '[' || point == '<' || is_space(point);
}

Datum title(const Call &call) {
  const auto text = soft_text(call, call.input);
  std::string result;
  bool is_first = true;
  for (const auto character : characters_of(text.text())) {
    result += is_first ? upper_case(character) : lower_case(character);
    is_first = separates_words(first_code_point(character).point);
  }
  return own_text(std::move(result)); // joined anew: plain, as in Jinja2
}

Datum trim(const Call &call) {
  const auto text = soft_text(call, call.input);
  if (!call.has(0) || call.arguments[0].is(Kind::none))
    return part_of(text, stripped(text.text()));
  return part_of(text, stripped_of(text.text(), text_or(call, 0, "")));
}

// Markup among the three makes the others safe.
Datum replace(const Call &call) {
  const auto &old = call.arguments[0];
  const auto &replacement = call.arguments[1];
  auto text = soft_text(call, call.input);
  if (is_safe(old) || (is_safe(replacement) && !is_safe(call.input)))
    text = is_safe(text) ? text : own_text(html_escaped(text.text()), Markup::safe);
  const auto fitting = [&](const Datum &argument) {
    auto part = call.run.text_of(argument, call.place);
    return is_safe(text) && !is_safe(argument) ? html_escaped(part) : part;
  };
  return like(text, replaced(text.text(), fitting(old), fitting(replacement), integer_or(call, 2, -1)));
}

// `count` characters of the text.
std::string_view leading(std::string_view text, size_t count) {
  size_t end = 0;
  for (; count > 0 && end < text.size(); --count)
    end += first_code_point(text.substr(end)).length;
  return text.substr(0, end);
}

Datum truncate(const Call &call) {
  if (!call.input.is(Kind::text))
    return call.run.fail(call.place,
                         "filter 'truncate' takes text, not " + std::string(kind_name(call.input)));
  const auto length = integer_or(call, 0, 255);
  const auto leeway = integer_or(call, 3, 5);
  auto end = text_or(call, 2, "...");
  const auto end_length = static_cast<std::int64_t>(code_points(end));
  if (length < end_length || leeway < 0)
    return call.run.fail(call.place, leeway < 0 ? "the leeway of 'truncate' must not be negative"
                                                : "the length of 'truncate' is below that of its end");
  const auto text = call.input.text();
  if (static_cast<std::int64_t>(code_points(text)) <= length + leeway)
    return call.input;
  auto kept = leading(text, static_cast<size_t>(length - end_length));
  if (!flag(call, 1))
    kept = kept.substr(0, kept.rfind(' '));
  if (is_safe(call.input) && !(call.has(2) && is_safe(call.arguments[2])))
    end = html_escaped(end);
  else if (call.has(2) && is_safe(call.arguments[2]) && !is_safe(call.input))
    return own_text(html_escaped(kept) + end, Markup::safe);
  return like(call.input, std::string(kept) + end);
}

Datum wordcount(const Call &call) {
  const auto text = soft_text(call, call.input);
  std::int64_t count = 0;
  bool is_inside = false;
  for (const auto character : characters_of(text.text())) {
    const bool is_word = is_word_letter(first_code_point(character).point);
    count += is_word && !is_inside ? 1 : 0;
    is_inside = is_word;
  }
  return integer(count);
}

Datum indent(const Call &call) {
  if (!call.input.is(Kind::text))
    return call.run.fail(call.place, "filter 'indent' takes text, not " + std::string(kind_name(call.input)));
  std::string indention;
  if (call.has(0) && call.arguments[0].is(Kind::text))
    indention = call.arguments[0].text();
  else
    indention.assign(static_cast<size_t>(std::clamp<std::int64_t>(integer_or(call, 0, 4), 0, 1000)), ' ');
  const bool indents_first = flag(call, 1), indents_blank = flag(call, 2);
  const auto whole = std::string(call.input.text()) + "\n";
  std::string result;
  const auto lines = lines_of(whole);
  for (size_t i = 0; i < lines.size(); ++i) {
    if (i > 0)
      result += '\n';
    if (i == 0 ? indents_first : (indents_blank || !lines[i].empty()))
      result += indention;
    result += lines[i];
  }
  return like(call.input, std::move(result));
}

Datum string(const Call &call) {
  return soft_text(call, call.input);
}

} // namespace

std::span<const BuiltinFilter> text_filters() {
  static const std::vector<BuiltinFilter> table = {
      {"upper", upper, {}},
      {"lower", lower, {}},
      {"capitalize", capitalize, {}},
      {"title", title, {}},
      {"trim", trim, {"chars"}},
      {"replace", replace, {"old", "new", "count"}, 2},
      {"truncate", truncate, {"length", "killwords", "end", "leeway"}},
      {"wordcount", wordcount, {}},
      {"indent", indent, {"width", "first", "blank"}},
      {"string", string, {}},
  };
  return table;
}

} // namespace waymark::templates

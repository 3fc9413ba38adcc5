#include "render/fill_filter.hpp"

#include "text/html_escape.hpp"

#include <algorithm>

namespace waymark {

namespace {

using Arguments = std::vector<FilterArgument>;

FilterResult failed(std::string error, std::string hint) {
  FilterResult result;
  result.error = std::move(error);
  result.hint = std::move(hint);
  return result;
}

const FilterArgument *find(const Arguments &arguments, std::string_view name) {
  const auto found = std::ranges::find(arguments, name, &FilterArgument::name);
  return found == arguments.end() ? nullptr : &*found;
}

std::string printed(const Value &value, const Wording &words) {
  if (value.is_string())
    return value.get<std::string>();
  return value.is_number() ? number_text(value.get<double>(), words) : value.dump();
}

// The text itself, or that of its forms which the number asks for.
const std::string *text_of(const Value &input, const Arguments &arguments) {
  if (input.is_string())
    return &input.get_ref<const std::string &>();
  if (!input.is_object() || !input.contains("one") || !input.contains("other"))
    return nullptr;
  const auto *n = find(arguments, "n");
  if (!n || !n->value.is_number())
    return nullptr;
  return &input.at(n->value == 1 ? "one" : "other").get_ref<const std::string &>();
}

class Filler {
public:
  Filler(const Arguments &arguments, const Wording &words) : m_arguments(arguments), m_words(words) {
    if (std::ranges::any_of(arguments, [](const auto &each) { return each.text == FilterText::safe_markup; }))
      m_result.text = FilterText::safe_markup;
  }

  FilterResult fill(std::string_view text) {
    while (true) {
      const auto begin = text.find('{');
      const auto end = begin == std::string_view::npos ? begin : text.find('}', begin);
      if (end == std::string_view::npos)
        break;
      add(text.substr(0, begin), FilterText::plain);
      const auto name = text.substr(begin + 1, end - begin - 1);
      const auto *argument = find(m_arguments, name);
      if (!argument)
        return failed("this text needs a value for '" + std::string(name) + "'",
                      "fill(" + std::string(name) + "=…)");
      add(printed(argument->value, m_words), argument->text);
      text.remove_prefix(end + 1);
    }
    add(text, FilterText::plain);
    m_result.value = std::move(m_text);
    return std::move(m_result);
  }

private:
  void add(std::string_view text, FilterText kind) {
    if (m_result.text == FilterText::safe_markup && kind == FilterText::plain)
      append_html_escaped(m_text, text);
    else
      m_text += text;
  }

  const Arguments &m_arguments;
  const Wording &m_words;
  std::string m_text;
  FilterResult m_result;
};

} // namespace

SiteFilter fill_filter(const Wording &words) {
  return [&words](const Value &input, const Arguments &arguments) -> FilterResult {
    if (std::ranges::any_of(arguments, [](const auto &each) { return each.name.empty(); }))
      return failed("'fill' needs names for its values", "fill(done=3, total=7)");
    const auto *text = text_of(input, arguments);
    if (!text)
      return failed("'fill' needs a text, or one with the forms 'one' and 'other' and a number 'n'",
                    "{{ words.items | fill(n=3) }}");
    return Filler(arguments, words).fill(*text);
  };
}

} // namespace waymark

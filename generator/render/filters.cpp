#include "render/filters.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "render/fill_filter.hpp"
#include "render/site_links.hpp"
#include "text/html_escape.hpp"

#include <vector>

namespace waymark {

namespace {

FilterResult failed(std::string error, std::string hint) {
  FilterResult result;
  result.error = std::move(error);
  result.hint = std::move(hint);
  return result;
}

// A filter of one text.
template <typename Change>
SiteFilter text_filter(std::string name, Change change) {
  return [name = std::move(name), change](const Value &input,
                                          const std::vector<FilterArgument> &arguments) -> FilterResult {
    if (!input.is_string())
      return failed("'" + name + "' needs a text", "guard it with {% if … %}: what is not given is null");
    if (!arguments.empty())
      return failed("'" + name + "' takes no arguments", "write it without parentheses");
    return change(input.get_ref<const std::string &>());
  };
}

FilterResult plain(std::string text) {
  FilterResult result;
  result.value = std::move(text);
  return result;
}

template <typename Print>
SiteFilter date_filter(std::string name, const Wording &words, Print print) {
  return text_filter(name, [name, print, &words](const std::string &text) {
    const auto date = parse_date(text);
    return date ? plain(print(*date, words))
                : failed("'" + name + "' needs a date, not '" + text + "'", "dates are written 2026-11-22");
  });
}

FilterResult with_code(std::string_view text) {
  std::string html;
  while (true) {
    const auto begin = text.find('`');
    const auto end = begin == std::string_view::npos ? begin : text.find('`', begin + 1);
    if (end == std::string_view::npos)
      break;
    append_html_escaped(html, text.substr(0, begin));
    html += "<code>";
    append_html_escaped(html, text.substr(begin + 1, end - begin - 1));
    html += "</code>";
    text.remove_prefix(end + 1);
  }
  append_html_escaped(html, text);
  auto result = plain(std::move(html));
  result.text = FilterText::safe_markup;
  return result;
}

SiteFilter asset_filter(const SiteAddresses &addresses) {
  return text_filter("asset", [addresses](const std::string &name) {
    const auto found = addresses.assets.find(name);
    if (found != addresses.assets.end())
      return plain(with_base(addresses.base_path, found->second));
    std::vector<std::string> names;
    for (const auto &entry : addresses.assets)
      names.push_back(entry.first);
    return failed("the theme has no file '" + name + "'", did_you_mean(name, names));
  });
}

} // namespace

FilterTable site_filters(const SiteAddresses &addresses, const Wording &words) {
  FilterTable filters;
  filters["url"] = text_filter(
      "url", [base = addresses.base_path](const std::string &path) { return plain(with_base(base, path)); });
  filters["absolute_url"] = text_filter("absolute_url", [base = addresses.base_url](const std::string &path) {
    return plain(with_base(base, path));
  });
  filters["asset"] = asset_filter(addresses);
  filters["long_date"] =
      date_filter("long_date", words, [](Date date, const Wording &in) { return long_date(date, in); });
  filters["short_date"] =
      date_filter("short_date", words, [](Date date, const Wording &in) { return short_date(date, in); });
  filters["month"] = date_filter("month", words, month_and_year);
  filters["fill"] = fill_filter(words);
  filters["inline_code"] =
      text_filter("inline_code", [](const std::string &text) { return with_code(text); });
  return filters;
}

} // namespace waymark

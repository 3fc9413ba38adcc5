// The attributes of raw HTML: those that may pass, mended where HTML has moved on.
#include "render/html/address.hpp"
#include "render/html/raw_html.hpp"
#include "text/html_escape.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

bool is_address(std::string_view name) {
  return name == "href" || name == "src" || name == "poster" || name == "cite" || name == "srcset";
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

std::string_view class_of_align(std::string_view value) {
  return value == "center" || value == "middle" ? "mid" : value == "right" ? "num" : "";
}

bool has_attribute(const HtmlToken &token, std::string_view name) {
  return std::any_of(token.attributes.begin(), token.attributes.end(),
                     [&](const HtmlAttribute &each) { return each.name == name; });
}

// srcset: "a.png 1x, b.png 2x"
template <typename Visit>
void for_each_candidate(std::string_view list, Visit visit) {
  while (!list.empty()) {
    const auto end = std::min(list.find(','), list.size());
    auto one = list.substr(0, end);
    one.remove_prefix(std::min(one.find_first_not_of(" \t\n"), one.size()));
    if (!one.empty())
      visit(one);
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

void append_one_address(std::string &out, std::string_view address) {
  if (address.starts_with('/') && !address.starts_with("//"))
    append_site_path(out, address);
  else
    append_address(out, address);
}

} // namespace

void RawHtml::write_tag(const HtmlToken &token, const HtmlElement &element, std::string_view name) {
  m_out += '<';
  m_out += name;
  std::string css_class = token.name == "center" ? "mid" : "";
  for (auto each = token.attributes.begin(); each != token.attributes.end(); ++each)
    if (std::none_of(token.attributes.begin(), each,
                     [&](const auto &other) { return other.name == each->name; }))
      write_attribute(element, *each, css_class);
  if (!css_class.empty())
    m_out += fmt::format(" class=\"{}\"", html_escaped(css_class));
  if (name == "img") {
    if (!has_attribute(token, "alt")) {
      m_out += " alt=\"\"";
      find("this picture has no alternative text",
           "write alt=\"…\": what a reader who does not see it should know", HtmlFault::missing_alt);
    }
    m_out += has_attribute(token, "loading") ? "" : " loading=\"lazy\"";
    m_out += has_attribute(token, "decoding") ? "" : " decoding=\"async\"";
  }
  m_out += '>';
}

void RawHtml::write_attribute(const HtmlElement &element, const HtmlAttribute &attribute,
                              std::string &css_class) {
  const auto add_class = [&](std::string_view added) {
    css_class += css_class.empty() || added.empty() ? "" : " ";
    css_class += added;
  };
  if (attribute.name == "class")
    add_class(attribute.value);
  else if (attribute.name == "align")
    add_class(element.holds == Holds::nothing ? "" : class_of_align(attribute.value));
  else if (attribute.name == "name" && element.name == "a")
    write_checked(element, {"id", attribute.value, true});
  else if (may_have_attribute(element, attribute.name))
    write_checked(element, attribute);
  else
    find(fmt::format("the attribute '{}' of <{}> is left out", attribute.name, element.name), "");
}

void RawHtml::write_checked(const HtmlElement &element, const HtmlAttribute &attribute) {
  const auto &[name, value, has_value] = attribute;
  if (is_address(name)) {
    write_address(name, value);
  } else if (name == "id" &&
             (value.empty() || value.find_first_of(" \t\n") != value.npos || !reserve_id(value))) {
    find(fmt::format("the id '{}' is left out", value), "an id has no blanks and stands on a page once");
  } else if ((name == "width" || name == "height") && !is_number(value)) {
    find(fmt::format("the {} of <{}> is left out", name, element.name), "write a number of pixels");
  } else {
    m_out += fmt::format(" {}", name);
    if (has_value)
      m_out += fmt::format("=\"{}\"", html_escaped(value));
  }
}

void RawHtml::write_address(std::string_view name, std::string_view value) {
  const auto use = name == "href" || name == "cite" ? AddressUse::link : AddressUse::picture;
  std::string written;
  bool is_safe = true;
  const auto add = [&](std::string_view address) {
    is_safe = is_safe && is_safe_address(address, use);
    append_one_address(written, address);
  };
  if (name != "srcset") {
    const auto begin = std::min(value.find_first_not_of(" \t\n"), value.size());
    add(value.substr(begin, value.find_last_not_of(" \t\n") + 1 - begin));
  } else {
    for_each_candidate(value, [&](std::string_view one) {
      const auto blank = std::min(one.find(' '), one.size());
      written += written.empty() ? "" : ", ";
      add(one.substr(0, blank));
      append_html_escaped(written, one.substr(blank));
    });
  }
  if (is_safe)
    m_out += fmt::format(" {}=\"{}\"", name, written);
  else
    find(fmt::format("the address '{}' can run a program and is left out", value), "");
}

} // namespace waymark

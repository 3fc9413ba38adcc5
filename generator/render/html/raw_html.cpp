#include "render/html/raw_html.hpp"

#include "text/html_escape.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

// "&copy;", "&#39;", "&#x1F3AF;"
bool is_entity(std::string_view text) {
  const auto end = text.substr(0, 34).find(';');
  if (end == text.npos || end < 2)
    return false;
  const auto name = text.substr(1, end - 1);
  return std::all_of(name.begin() + (name[0] == '#' ? 1 : 0), name.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  });
}

// Numeric entities that stand for bytes which no page may hold.
bool is_harmless_entity(std::string_view text) {
  return text[1] != '#' || decoded_entities(text.substr(0, text.find(';') + 1)) != "\xEF\xBF\xBD";
}

constexpr const char *text_hint = "write it between backticks to show it, or remove it";

} // namespace

void RawHtml::append(std::string_view html, HtmlContext context, int line) {
  m_line = line;
  for (const auto &token : html_tokens(html)) {
    append_token(token, context);
    m_line += static_cast<int>(std::count(token.raw.begin(), token.raw.end(), '\n'));
  }
}

void RawHtml::append_token(const HtmlToken &token, HtmlContext context) {
  switch (token.kind) {
  case HtmlToken::Kind::text:
    append_text(token.raw);
    break;
  case HtmlToken::Kind::comment: // not meant for readers
    if (!token.is_complete)
      find("this comment has no end within its block", "write '-->', and no blank line inside");
    break;
  case HtmlToken::Kind::declaration:
    show(token, "a declaration is no part of a page and is shown as text", text_hint);
    break;
  case HtmlToken::Kind::open_tag:
    open_tag(token, context);
    break;
  case HtmlToken::Kind::close_tag:
    close_tag(token);
    break;
  }
}

void RawHtml::append_text(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    const auto next = std::min(text.find_first_of("&<>", at), text.size());
    m_out += text.substr(at, next - at);
    if (next == text.size())
      return;
    const auto rest = text.substr(next);
    if (rest[0] == '&' && is_entity(rest) && is_harmless_entity(rest))
      m_out += '&';
    else
      append_html_escaped(m_out, rest.substr(0, 1));
    at = next + 1;
  }
}

// Old names that people still write, and headings in their place on the page.
std::string RawHtml::name_of(std::string_view name) const {
  if (name == "center")
    return "div";
  if (name == "strike")
    return "s";
  if (name == "tt")
    return "code";
  if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6')
    return fmt::format("h{}", std::clamp(name[1] - '0' + m_heading_shift, 1, 6));
  return std::string(name);
}

void RawHtml::open_tag(const HtmlToken &token, HtmlContext context) {
  const auto name = name_of(token.name);
  const auto *element = find_html_element(name);
  if (!element) {
    show(token, fmt::format("<{}> is not allowed in a page and is shown as text", token.name), text_hint);
    return;
  }
  if (name == "a" && (m_links > 0 || is_inside("a"))) {
    find("a link cannot stand in a link; the inner one is left out", "close the outer one first");
    return;
  }
  if (!make_room(*element, context)) {
    const auto message = element->parents.empty()
                             ? fmt::format("<{}> cannot stand within a line of text", name)
                             : fmt::format("<{}> stands only in <{}>", name,
                                           element->parents.substr(0, element->parents.find(' ')));
    show(token, message + "; it is shown as text", element->parents.empty() ? "begin a line with it" : "");
    return;
  }
  write_tag(token, *element, name);
  if (element->holds == Holds::nothing)
    return;
  if (token.is_self_closing)
    m_out += fmt::format("</{}>", name);
  else
    m_open.push_back({element, name, m_line});
}

// Closes what cannot be around the element; false where it has no place at all.
bool RawHtml::make_room(const HtmlElement &element, HtmlContext context) {
  if (!element.parents.empty()) {
    auto parent = m_open.size();
    while (parent > m_base && !may_stand_in(element, m_open[parent - 1].name))
      --parent;
    if (parent == m_base)
      return false;
    while (m_open.size() > parent)
      close_one();
    return true;
  }
  if (!element.is_phrasing && context == HtmlContext::text)
    return false;
  while (m_open.size() > m_base && (m_open.back().element->holds == Holds::parts ||
                                    (!element.is_phrasing && m_open.back().element->holds == Holds::text)))
    close_one();
  return true;
}

void RawHtml::close_tag(const HtmlToken &token) {
  const auto name = name_of(token.name);
  const auto *element = find_html_element(name);
  if (!element) {
    append_html_escaped(m_out, token.raw); // its beginning was reported
    return;
  }
  auto at = m_open.size();
  while (at > m_base && m_open[at - 1].name != name)
    --at;
  if (at == m_base) {
    if (element->holds != Holds::nothing)
      find(fmt::format("</{}> closes nothing and is left out", token.name), "");
    return;
  }
  while (m_open.size() >= at)
    close_one();
}

void RawHtml::close_one() {
  m_out += fmt::format("</{}>", m_open.back().name);
  m_open.pop_back();
}

void RawHtml::show(const HtmlToken &token, std::string message, std::string hint) {
  find(std::move(message), std::move(hint));
  append_html_escaped(m_out, token.raw);
}

void RawHtml::find(std::string message, std::string hint, HtmlFault fault) const {
  if (m_finding)
    m_finding(fault, m_line, std::move(message), std::move(hint));
}

size_t RawHtml::enter() {
  const auto outer = m_base;
  m_base = m_open.size();
  return outer;
}

void RawHtml::leave(size_t outer) {
  while (m_open.size() > m_base) {
    if (!closes_by_itself(*m_open.back().element) && m_finding)
      m_finding(HtmlFault::markup, m_open.back().line,
                fmt::format("<{}> is never closed", m_open.back().name),
                fmt::format("write </{}> where it ends", m_open.back().name));
    close_one();
  }
  m_base = outer;
}

void RawHtml::before_block() {
  while (m_open.size() > m_base && m_open.back().element->holds != Holds::blocks)
    close_one();
}

bool RawHtml::is_inside(std::string_view name) const {
  return std::any_of(m_open.begin(), m_open.end(), [&](const Open &each) { return each.name == name; });
}

} // namespace waymark

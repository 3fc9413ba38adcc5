#include "worker/program/svg_tree.hpp"

#include "worker/program/label_text.hpp"

#include <algorithm>

namespace waymark {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr int deepest = 64;

class SvgParser {
public:
  explicit SvgParser(std::string_view text) : m_rest(text) {}

  std::optional<SvgElement> parse() {
    const auto begin = m_rest.find("<svg");
    if (begin == std::string_view::npos)
      return {};
    m_rest.remove_prefix(begin);
    return element(0);
  }

  std::optional<SvgElement> parse_first() { return m_rest.starts_with('<') ? element(0) : std::nullopt; }

private:
  void skip_blanks() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(blanks), m_rest.size())); }

  std::string_view take_until(std::string_view signs) {
    const auto result = m_rest.substr(0, m_rest.find_first_of(signs));
    m_rest.remove_prefix(result.size());
    return result;
  }

  bool accept(std::string_view text) {
    const bool fits = m_rest.starts_with(text);
    if (fits)
      m_rest.remove_prefix(text.size());
    return fits;
  }

  // At '<' of a start tag.
  std::optional<SvgElement> element(int depth) {
    SvgElement result;
    m_rest.remove_prefix(1);
    result.name = take_until(" \t\r\n/>");
    if (depth > deepest || !attributes(result))
      return {};
    if (accept("/>"))
      return result;
    if (!accept(">") || !content(result, depth))
      return {};
    return result;
  }

  bool attributes(SvgElement &element) {
    for (skip_blanks(); !m_rest.empty() && m_rest[0] != '>' && m_rest[0] != '/'; skip_blanks()) {
      const auto name = take_until("= \t\r\n/>");
      if (!accept("=\""))
        return false;
      element.attributes.emplace_back(name, decoded_entities(take_until("\"")));
      if (!accept("\""))
        return false;
    }
    return true;
  }

  bool content(SvgElement &element_, int depth) {
    while (!m_rest.empty()) {
      element_.text += decoded_entities(take_until("<"));
      if (m_rest.starts_with("<!--")) {
        m_rest.remove_prefix(std::min(m_rest.find("-->"), m_rest.size() - 3) + 3);
      } else if (accept("</")) {
        const bool is_own = take_until(">") == element_.name;
        return accept(">") && is_own;
      } else if (!m_rest.empty()) {
        auto child = element(depth + 1);
        if (!child)
          return false;
        element_.children.push_back(std::move(*child));
      }
    }
    return false;
  }

  std::string_view m_rest;
};

} // namespace

std::string_view SvgElement::attribute(std::string_view wanted) const {
  for (const auto &[name_, value] : attributes)
    if (name_ == wanted)
      return value;
  return {};
}

std::optional<SvgElement> parse_svg(std::string_view text) {
  return SvgParser(text).parse();
}

std::optional<SvgElement> parse_element(std::string_view text) {
  return SvgParser(text).parse_first();
}

} // namespace waymark

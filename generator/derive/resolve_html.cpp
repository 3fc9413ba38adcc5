#include "derive/resolve_html.hpp"

#include "markdown/html_tags.hpp"
#include "text/html_escape.hpp"

#include <algorithm>

namespace waymark {
namespace {

bool is_address(std::string_view name) {
  return name == "href" || name == "src" || name == "poster" || name == "srcset";
}

bool has_attribute(const HtmlToken &tag, std::string_view name) {
  return std::ranges::find(tag.attributes, name, &HtmlAttribute::name) != tag.attributes.end();
}

class TagResolver {
public:
  TagResolver(const HtmlToken &tag, int line, const ResolveAddress &resolve)
      : m_tag(tag), m_line(line), m_resolve(resolve) {}

  // The tag written anew; as it was where it holds no address.
  std::string resolved() {
    if (std::ranges::none_of(m_tag.attributes, is_address, &HtmlAttribute::name))
      return std::string(m_tag.raw);
    std::string out = "<" + m_tag.name;
    for (auto attribute : m_tag.attributes)
      if (!is_address(attribute.name) || resolve(attribute))
        out +=
            " " + attribute.name + (attribute.has_value ? "=\"" + html_escaped(attribute.value) + "\"" : "");
    if (m_width > 0 && m_tag.name == "img" && !has_attribute(m_tag, "width") &&
        !has_attribute(m_tag, "height"))
      out += " width=\"" + std::to_string(m_width) + "\" height=\"" + std::to_string(m_height) + "\"";
    return out + (m_tag.is_self_closing ? "/>" : ">");
  }

private:
  bool resolve(HtmlAttribute &attribute) {
    return attribute.name == "srcset" ? resolve_set(attribute.value)
                                      : resolve_one(attribute.name, attribute.value);
  }

  bool resolve_one(std::string_view name, std::string &value) {
    Inline address;
    const bool is_picture = (m_tag.name == "img" && name == "src") || name == "poster" || name == "srcset";
    address.kind = is_picture ? InlineKind::image : InlineKind::link;
    address.destination = value;
    address.line = m_line;
    if (!m_resolve(address))
      return false;
    value = address.destination;
    if (m_tag.name == "img" && name == "src") {
      m_width = address.width;
      m_height = address.height;
    }
    return true;
  }

  // "a.png 1x, b.png 2x"
  bool resolve_set(std::string &value) {
    std::string set;
    for (std::string_view rest = value; !rest.empty();) {
      auto one = rest.substr(0, rest.find(','));
      rest.remove_prefix(std::min(one.size() + 1, rest.size()));
      one.remove_prefix(std::min(one.find_first_not_of(" \t\n"), one.size()));
      auto address = std::string(one.substr(0, one.find(' ')));
      if (address.empty() || !resolve_one("srcset", address))
        continue;
      set += (set.empty() ? "" : ", ") + address;
      set += one.find(' ') == std::string_view::npos ? std::string_view() : one.substr(one.find(' '));
    }
    value = std::move(set);
    return !value.empty();
  }

  const HtmlToken &m_tag;
  int m_line;
  const ResolveAddress &m_resolve;
  int m_width = 0;
  int m_height = 0;
};

} // namespace

void resolve_html(std::string &html, int line, const ResolveAddress &resolve) {
  std::string out;
  for (const auto &token : html_tokens(html)) {
    out += token.kind == HtmlToken::Kind::open_tag ? TagResolver(token, line, resolve).resolved()
                                                   : std::string(token.raw);
    line += static_cast<int>(std::ranges::count(token.raw, '\n'));
  }
  html = std::move(out);
}

} // namespace waymark

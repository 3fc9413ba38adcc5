#include "markdown/html_tags.hpp"

#include <array>
#include <charconv>
#include <utility>

namespace waymark {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text) {
  std::string result(text);
  for (auto &c : result)
    c = lower(c);
  return result;
}

// Reads one tag from '<' on; `at` moves behind it. Not a tag: returns false.
class TagReader {
public:
  explicit TagReader(std::string_view html) : m_html(html) {}

  bool read(HtmlToken &token) {
    token.kind = peek(1) == '/' ? HtmlToken::Kind::close_tag : HtmlToken::Kind::open_tag;
    m_at = token.kind == HtmlToken::Kind::close_tag ? 2 : 1;
    if (!is_letter(peek(0)))
      return false;
    token.name = lowered(take_until([](char c) { return is_blank(c) || c == '/' || c == '>'; }));
    while (m_at < m_html.size()) {
      take_until([](char c) { return !is_blank(c); });
      if (peek(0) == '>') {
        token.raw = m_html.substr(0, m_at + 1);
        return true;
      }
      if (peek(0) == '/') {
        token.is_self_closing = peek(1) == '>';
        ++m_at;
      } else if (!read_attribute(token)) {
        return false;
      }
    }
    return false;
  }

private:
  [[nodiscard]] char peek(size_t ahead) const {
    return m_at + ahead < m_html.size() ? m_html[m_at + ahead] : '\0';
  }

  template <typename Stop>
  std::string_view take_until(Stop stop) {
    const auto begin = m_at;
    while (m_at < m_html.size() && !stop(m_html[m_at]))
      ++m_at;
    return m_html.substr(begin, m_at - begin);
  }

  bool read_attribute(HtmlToken &token) {
    HtmlAttribute attribute;
    attribute.name =
        lowered(take_until([](char c) { return is_blank(c) || c == '=' || c == '>' || c == '/'; }));
    const auto behind_name = m_at;
    take_until([](char c) { return !is_blank(c); });
    if (peek(0) != '=') {
      m_at = behind_name;
    } else {
      ++m_at;
      take_until([](char c) { return !is_blank(c); });
      if (!read_value(attribute))
        return false;
    }
    if (attribute.name.empty() && !attribute.has_value)
      return false;
    token.attributes.push_back(std::move(attribute));
    return true;
  }

  bool read_value(HtmlAttribute &attribute) {
    attribute.has_value = true;
    const char quote = peek(0);
    if (quote != '"' && quote != '\'') {
      attribute.value = decoded_entities(take_until([](char c) { return is_blank(c) || c == '>'; }));
      return true;
    }
    ++m_at;
    attribute.value = decoded_entities(take_until([quote](char c) { return c == quote; }));
    if (peek(0) != quote)
      return false;
    ++m_at;
    return true;
  }

  std::string_view m_html;
  size_t m_at = 0;
};

// <!-- … -->, <!doctype …>, <![CDATA[ … ]]> and <? … ?>
bool read_declaration(std::string_view html, HtmlToken &token) {
  if (html.size() < 2 || (html[1] != '!' && html[1] != '?'))
    return false;
  const bool is_comment = html.starts_with("<!--");
  const std::string_view end = is_comment                      ? "-->"
                               : html.starts_with("<![CDATA[") ? "]]>"
                               : html[1] == '?'                ? "?>"
                                                               : ">";
  token.kind = is_comment ? HtmlToken::Kind::comment : HtmlToken::Kind::declaration;
  const auto found = html.find(end, is_comment ? 4 : 2);
  token.is_complete = found != std::string_view::npos;
  token.raw = token.is_complete ? html.substr(0, found + end.size()) : html;
  return true;
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 11> named_entities = {{
    {"amp", "&"},
    {"lt", "<"},
    {"gt", ">"},
    {"quot", "\""},
    {"apos", "'"},
    {"nbsp", "\xC2\xA0"},
    {"colon", ":"},
    {"tab", "\t"},
    {"newline", "\n"},
    {"sol", "/"},
    {"lpar", "("},
}};

void append_utf8(std::string &out, unsigned point) {
  if (point < 0x80) {
    out += static_cast<char>(point);
  } else if (point < 0x800) {
    out += static_cast<char>(0xC0 | point >> 6);
    out += static_cast<char>(0x80 | (point & 0x3F));
  } else if (point < 0x10000) {
    out += static_cast<char>(0xE0 | point >> 12);
    out += static_cast<char>(0x80 | (point >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (point & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | point >> 18);
    out += static_cast<char>(0x80 | (point >> 12 & 0x3F));
    out += static_cast<char>(0x80 | (point >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (point & 0x3F));
  }
}

// Browsers read "&#58" without its ';' too, so this does.
size_t append_numeric(std::string &out, std::string_view text) {
  const bool is_hex = text.size() > 2 && lower(text[2]) == 'x';
  unsigned point = 0;
  const auto *begin = text.data() + (is_hex ? 3 : 2);
  const auto [end, problem] = std::from_chars(begin, text.data() + text.size(), point, is_hex ? 16 : 10);
  if (problem == std::errc::invalid_argument)
    return 0;
  const bool is_fit =
      problem == std::errc() && point > 3 && point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);
  append_utf8(out, is_fit ? point : 0xFFFD);
  const auto length = static_cast<size_t>(end - text.data());
  return length + (length < text.size() && text[length] == ';' ? 1 : 0);
}

size_t append_named(std::string &out, std::string_view text) {
  const auto end = text.substr(0, 10).find(';');
  if (end == std::string_view::npos)
    return 0;
  const auto name = lowered(text.substr(1, end - 1));
  for (const auto &[known, value] : named_entities)
    if (known == name) {
      out += value;
      return end + 1;
    }
  return 0;
}

} // namespace

std::string decoded_entities(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    const auto rest = text.substr(at);
    size_t length = 0;
    if (rest[0] == '&' && rest.size() > 2)
      length = rest[1] == '#' ? append_numeric(result, rest) : append_named(result, rest);
    if (length == 0) {
      result += rest[0];
      length = 1;
    }
    at += length;
  }
  return result;
}

std::vector<HtmlToken> html_tokens(std::string_view html) {
  std::vector<HtmlToken> tokens;
  size_t text_begin = 0;
  const auto add_text = [&](size_t end) {
    if (end > text_begin) {
      tokens.emplace_back();
      tokens.back().raw = html.substr(text_begin, end - text_begin);
    }
  };
  for (auto at = html.find('<'); at != std::string_view::npos;) {
    HtmlToken token;
    const auto rest = html.substr(at);
    if (!read_declaration(rest, token) && !TagReader(rest).read(token)) {
      at = html.find('<', at + 1);
      continue;
    }
    add_text(at);
    at += token.raw.size();
    text_begin = at;
    tokens.push_back(std::move(token));
    at = html.find('<', at);
  }
  add_text(html.size());
  return tokens;
}

} // namespace waymark

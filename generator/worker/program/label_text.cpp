#include "worker/program/label_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace waymark {
namespace {

void append_code_point(std::string &out, unsigned long code) {
  const auto tail = [&](unsigned shift) { out += static_cast<char>(0x80UL | (code >> shift & 0x3fUL)); };
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xc0UL | code >> 6U);
    tail(0);
  } else if (code < 0x10000) {
    out += static_cast<char>(0xe0UL | code >> 12U);
    tail(6);
    tail(0);
  } else {
    out += static_cast<char>(0xf0UL | code >> 18U);
    tail(12);
    tail(6);
    tail(0);
  }
}

// The character of "amp" or "#8594" or "#x2192"; nothing for names that are rare in labels.
bool append_entity(std::string &out, std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 12> named = {
      {{"amp", "&"},
       {"lt", "<"},
       {"gt", ">"},
       {"quot", "\""},
       {"apos", "'"},
       {"nbsp", "\xc2\xa0"},
       {"rarr", "→"},
       {"larr", "←"},
       {"ndash", "–"},
       {"mdash", "—"},
       {"middot", "·"},
       {"hellip", "…"}}};
  for (const auto &[word, text] : named)
    if (word == name) {
      out += text;
      return true;
    }
  if (!name.starts_with('#'))
    return false;
  const bool is_hex = name.starts_with("#x") || name.starts_with("#X");
  const auto digits = name.substr(is_hex ? 2 : 1);
  unsigned long code = 0;
  const auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), code, is_hex ? 16 : 10);
  const bool is_character = error == std::errc() && end == digits.data() + digits.size() && code > 0 &&
                            code < 0x110000 && (code < 0xd800 || code > 0xdfff);
  if (is_character)
    append_code_point(out, code);
  return is_character;
}

class Lines {
public:
  void append(char c) { m_line += c; }
  void append(std::string_view text) { m_line += text; }
  void finish_line() {
    auto text = decoded_entities(m_line);
    m_line.clear();
    const auto begin = text.find_first_not_of(" \t\n\r");
    if (begin != std::string::npos)
      m_lines.push_back(text.substr(begin, text.find_last_not_of(" \t\n\r") + 1 - begin));
  }
  std::vector<std::string> take() {
    finish_line();
    return std::move(m_lines);
  }

private:
  std::string m_line;
  std::vector<std::string> m_lines;
};

enum class Form { plain, record };

std::vector<std::string> escaped_lines(std::string_view text, std::string_view name, Form form) {
  Lines lines;
  bool is_in_port = false;
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\\' && i + 1 < text.size()) {
      const char what = text[++i];
      if (what == 'n' || what == 'l' || what == 'r')
        lines.finish_line();
      else if (what == 'N')
        lines.append(name);
      else
        lines.append(what);
    } else if (c == '\n' || (form == Form::record && (c == '|' || c == '{' || c == '}'))) {
      lines.finish_line();
    } else if (form == Form::record && (c == '<' || c == '>')) {
      is_in_port = c == '<';
    } else if (!is_in_port) {
      lines.append(c);
    }
  }
  return lines.take();
}

bool ends_line(std::string_view tag) {
  for (const std::string_view word : {"br", "BR", "/td", "/TD", "/tr", "/TR", "/table", "/TABLE", "hr", "HR"})
    if (tag.starts_with(word))
      return true;
  return false;
}

std::vector<std::string> markup_lines(std::string_view text) {
  Lines lines;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '<') {
      lines.append(text[i] == '\n' ? ' ' : text[i]);
      continue;
    }
    const auto close = std::min(text.find('>', i), text.size());
    if (ends_line(text.substr(i + 1, close - i - 1)))
      lines.finish_line();
    i = close;
  }
  return lines.take();
}

std::string joined(const std::vector<std::string> &lines) {
  std::string result;
  for (const auto &line : lines)
    result += (result.empty() ? "" : " ") + line;
  return result;
}

std::string label_in_one_line(void *object, const char *name) {
  const auto label = attribute(object, "label");
  return joined(has_markup(object) ? markup_lines(label) : escaped_lines(label, name, Form::plain));
}

} // namespace

bool is_record(Agnode_t *node) {
  const auto shape = attribute(node, "shape");
  return shape == "record" || shape == "Mrecord";
}

bool has_markup(void *object) {
  const char *label = agget(object, const_cast<char *>("label"));
  return label && aghtmlstr(const_cast<char *>(label));
}

std::vector<std::string> label_lines(Agnode_t *node) {
  const char *label = agget(node, const_cast<char *>("label"));
  if (!label)
    return {agnameof(node)};
  if (has_markup(node))
    return markup_lines(label);
  return escaped_lines(label, agnameof(node), is_record(node) ? Form::record : Form::plain);
}

std::string label_of(Agedge_t *edge) {
  return label_in_one_line(edge, "");
}

std::string label_of(Agraph_t *graph) {
  return label_in_one_line(graph, agnameof(graph));
}

bool is_invisible(void *object) {
  return attribute(object, "style").find("invis") != std::string::npos;
}

std::string decoded_entities(std::string_view text) {
  std::string result;
  for (size_t at = 0; at < text.size();) {
    const auto sign = std::min(text.find('&', at), text.size());
    result += text.substr(at, sign - at);
    const auto end = text.substr(sign, 12).find(';');
    if (end != std::string_view::npos && append_entity(result, text.substr(sign + 1, end - 1))) {
      at = sign + end + 1;
      continue;
    }
    result += text.substr(sign, 1);
    at = sign + 1;
  }
  return result;
}

} // namespace waymark

#include "worker/program/dot_mistakes.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "text/unicode.hpp"
#include "worker/program/dot_tokens.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

using Kind = DotToken::Kind;

Diagnostic finding(std::string_view dot, Severity severity, size_t offset, std::string message,
                   std::string hint) {
  const auto place = place_in(dot, offset);
  return {severity, {{}, place.line, place.column}, std::move(message), std::move(hint)};
}

bool is_word(const DotToken &token, std::string_view word) {
  return token.kind == Kind::id && lower_case(token.text) == word;
}

// The whole of what was meant as one word around a character that DOT does not know: "my-node", "@accent".
std::string_view word_around(std::string_view dot, const DotToken &stray) {
  const auto is_part = [&](size_t i) {
    return static_cast<unsigned char>(dot[i]) > ' ' &&
           std::string_view("{}[];,=\"<>:").find(dot[i]) == std::string_view::npos &&
           dot.substr(i, 2) != "->";
  };
  size_t begin = stray.begin;
  size_t end = stray.end;
  while (begin > 0 && is_part(begin - 1))
    --begin;
  while (end < dot.size() && is_part(end))
    ++end;
  return dot.substr(begin, end - begin);
}

// Reads along DOT's grammar and stops at the first thing that does not fit.
class GrammarReader {
public:
  explicit GrammarReader(std::string_view dot) : m_dot(dot), m_tokens(dot_tokens(dot)) {}

  std::optional<Diagnostic> mistake() {
    if (header() && body() && footer())
      return {};
    return m_mistake;
  }

private:
  [[nodiscard]] const DotToken &now() const { return m_tokens[m_at]; }
  [[nodiscard]] const DotToken &after() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }
  void step() { m_at = std::min(m_at + 1, m_tokens.size() - 1); }
  bool accept(std::string_view sign) {
    const bool fits = now() == sign;
    if (fits)
      step();
    return fits;
  }

  bool fail(const DotToken &token, std::string message, std::string hint) {
    const DotToken *before = nullptr;
    for (size_t i = 0; i < m_tokens.size() && m_tokens[i].end <= token.begin; ++i)
      before = &m_tokens[i];
    if (before && before->kind == Kind::quoted && before->text.find('\n') != std::string_view::npos)
      m_mistake = finding(m_dot, Severity::error, before->begin, "this quote runs over the end of its line",
                          "add '\"' where the text ends");
    else
      m_mistake = finding(m_dot, Severity::error, token.begin, std::move(message), std::move(hint));
    return false;
  }

  bool fail_at_stray() {
    const auto word = word_around(m_dot, now());
    if (now().text == ">" && m_at > 0 && m_tokens[m_at - 1] == "=")
      return fail(m_tokens[m_at - 1], "'=>' is no arrow", "write '->'");
    if (word.size() <= 1)
      return fail(now(), fmt::format("'{}' is not expected here", now().text),
                  now().text == "-" ? "an arrow is '->', a line is '--'" : "text with signs needs quotes");
    auto token = now();
    token.begin = static_cast<size_t>(word.data() - m_dot.data());
    return fail(token, fmt::format("'{}' has a '{}' and no quotes", word, now().text),
                fmt::format("write \"{}\"", word));
  }

  bool fail_unclosed() {
    if (now().text == "\"")
      return fail(now(), "this quote is never closed", "add '\"' where the text ends");
    if (now().text == "<")
      return fail(now(), "this HTML label is never closed", "each '<' needs its '>'");
    return fail(now(), "this comment is never closed", "add '*/' where it ends");
  }

  bool unexpected(std::string hint) {
    if (now().kind == Kind::unclosed)
      return fail_unclosed();
    if (now().kind == Kind::stray)
      return fail_at_stray();
    if (now().kind == Kind::end)
      return fail(now(), "the diagram ends in the middle of a statement", std::move(hint));
    return fail(now(), fmt::format("'{}' is not expected here", now().text), std::move(hint));
  }

  bool header() {
    if (is_word(now(), "strict"))
      step();
    m_is_directed = is_word(now(), "digraph");
    if (!m_is_directed && !is_word(now(), "graph")) {
      if (!is_name(now()))
        return unexpected("a diagram begins with digraph {");
      const auto meant = did_you_mean(lower_case(now().text), {"digraph", "graph", "strict"});
      return fail(now(), fmt::format("a diagram begins with 'digraph' or 'graph', not with '{}'", now().text),
                  meant.empty() ? "put the lines between digraph { and }" : meant);
    }
    step();
    if (is_name(now()))
      step();
    if (now() == "{")
      return true;
    if (is_name(now()))
      return fail(now(), "the graph's name has blanks and no quotes", "write it as one word, or in quotes");
    return unexpected("'{' follows the graph's name");
  }

  bool footer() {
    if (now().kind == Kind::end)
      return true;
    if (now() == "}")
      return fail(now(), "this '}' closes nothing", "remove it, or add the '{' that it belongs to");
    if (is_word(now(), "digraph") || is_word(now(), "graph") || is_word(now(), "strict"))
      return fail(now(), "a second graph begins here, and a diagram is one graph",
                  "put it into a diagram of its own");
    return unexpected("nothing may follow the last '}'");
  }

  bool body() {
    const auto open = now();
    step();
    while (!accept("}")) {
      if (now().kind == Kind::end)
        return fail(open, "this '{' is never closed", "add '}' where the diagram or the group ends");
      if (accept(";"))
        continue;
      if (!statement())
        return false;
    }
    return true;
  }

  bool statement() {
    for (const std::string_view word : {"graph", "node", "edge"})
      if (is_word(now(), word))
        return defaults();
    if (is_name(now()) && after() == "=") {
      step();
      step();
      return value();
    }
    if (!endpoint())
      return false;
    while (now() == "->" || now() == "--")
      if (!edge())
        return false;
    return attributes();
  }

  bool defaults() {
    if (after() == "[") {
      step();
      return attributes();
    }
    return fail(now(), fmt::format("'{}' is a word of the DOT language and names no node", now().text),
                fmt::format("write \"{}\" in quotes, or choose another name", now().text));
  }

  bool edge() {
    if (m_is_directed && now() == "--")
      return fail(now(), "'--' stands in a 'graph' only, and this is a 'digraph'", "write '->'");
    if (!m_is_directed && now() == "->")
      return fail(now(), "'->' stands in a 'digraph' only, and this is a 'graph'",
                  "write 'digraph' in the first line, or '--' here");
    step();
    return endpoint();
  }

  bool endpoint() {
    do {
      if (is_word(now(), "subgraph")) {
        step();
        if (is_name(now()))
          step();
        if (now() != "{")
          continue; // a reference to a group
      }
      if (now() == "{") {
        if (!body())
          return false;
      } else if (!node()) {
        return false;
      }
    } while (accept(","));
    return true;
  }

  bool node() {
    if (!value())
      return false;
    while (accept(":"))
      if (!value())
        return false;
    return true;
  }

  bool value() {
    if (!is_name(now()))
      return unexpected("a name or a text in quotes belongs here");
    step();
    while (accept("+"))
      if (!value())
        return false;
    return true;
  }

  bool attributes() {
    while (now() == "[") {
      const auto open = now();
      step();
      while (!accept("]")) {
        if (accept(",") || accept(";"))
          continue;
        if (!attribute_of(open))
          return false;
      }
    }
    return true;
  }

  bool attribute_of(const DotToken &open) {
    const bool is_next_statement = is_name(now()) && (after() == "->" || after() == "--" || after() == "[");
    if (is_next_statement || now() == "}" || now() == "{" || now() == "->" || now() == "--" ||
        now().kind == Kind::end)
      return fail(open, "this '[' is never closed", "add ']' after the last attribute");
    if (!is_name(now()))
      return unexpected("attributes look like [label=\"Text\", shape=box]");
    const auto name = now();
    step();
    if (!accept("="))
      return now().kind == Kind::stray ? fail_at_stray()
                                       : fail(name, fmt::format("attribute '{}' has no value", name.text),
                                              fmt::format("write {}=\"…\"", name.text));
    return attribute_value(name);
  }

  bool attribute_value(const DotToken &name) {
    const auto first = now();
    if (!value())
      return false;
    size_t last = m_at - 1;
    for (size_t i = m_at; m_tokens[i].kind == Kind::id && !(m_tokens[i + 1] == "="); ++i)
      last = i;
    if (last < m_at || first.kind != Kind::id)
      return true;
    const auto words = m_dot.substr(first.begin, m_tokens[last].end - first.begin);
    if (words.find('\n') != std::string_view::npos)
      return true; // the ']' is missing rather than the quotes
    return fail(first, fmt::format("the value of '{}' has blanks and no quotes", name.text),
                fmt::format("write {}=\"{}\"", name.text, words));
  }

  std::string_view m_dot;
  std::vector<DotToken> m_tokens;
  size_t m_at = 0;
  bool m_is_directed = true;
  std::optional<Diagnostic> m_mistake;
};

bool has_any(std::string_view text, std::initializer_list<std::string_view> signs) {
  for (const auto sign : signs)
    if (text.find(sign) != std::string_view::npos)
      return true;
  return false;
}

} // namespace

std::optional<Diagnostic> find_mistake(std::string_view dot) {
  return GrammarReader(dot).mistake();
}

std::vector<Diagnostic> find_doubts(std::string_view dot) {
  std::vector<Diagnostic> doubts;
  const auto tokens = dot_tokens(dot);
  const auto doubt = [&](const DotToken &token, std::string message, std::string hint) {
    doubts.push_back(finding(dot, Severity::warning, token.begin, std::move(message), std::move(hint)));
  };
  for (size_t i = 0; i + 1 < tokens.size(); ++i) {
    const auto &token = tokens[i];
    const auto &next = tokens[i + 1];
    if (token.kind == Kind::id && has_any(token.text, {"→", "⟶", "—", "–"}))
      doubt(token, fmt::format("'{}' is read as a name, not as an arrow", token.text), "write '->'");
    else if (token.kind == Kind::id && has_any(token.text, {"“", "”", "„"}))
      doubt(token, fmt::format("the curly quotes of '{}' are read as letters", token.text),
            "write straight quotes: \"…\"");
    else if (token.kind == Kind::id && next.kind == Kind::id && next.begin == token.end &&
             next.text.starts_with('-'))
      doubt(token,
            fmt::format("'{}{}' is read as two names, '{}' and '{}'", token.text, next.text, token.text,
                        next.text),
            fmt::format("write \"{}{}\"", token.text, next.text));
  }
  return doubts;
}

} // namespace waymark

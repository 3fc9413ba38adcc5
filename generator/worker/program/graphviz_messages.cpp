#include "worker/program/graphviz_messages.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "worker/program/dot_mistakes.hpp"
#include "worker/program/dot_tokens.hpp"

#include <charconv>
#include <fmt/format.h>

namespace waymark {
namespace {

// A message is `before` X `after`; X names what the owner wrote.
struct Pattern {
  std::string_view before, after;
  std::string_view message; // {} is X
  std::string_view hint;
  std::vector<std::string> vocabulary; // what X may have been meant to be
};

const std::vector<Pattern> &patterns() {
  static const std::vector<Pattern> list = {
      {"using box for unknown shape ",
       "",
       "there is no shape '{}', so a box is drawn",
       "shapes are box, cylinder, ellipse, diamond, note, folder, component, hexagon and others",
       {"box",       "rect",    "rectangle",    "square",        "cylinder",  "ellipse",
        "oval",      "circle",  "diamond",      "note",          "folder",    "tab",
        "component", "hexagon", "octagon",      "parallelogram", "trapezium", "triangle",
        "house",     "record",  "Mrecord",      "plaintext",     "plain",     "none",
        "point",     "box3d",   "doublecircle", "star",          "underline"}},
      {"",
       " is not a known color.",
       "'{}' is not a colour",
       "write a name (steelblue), a code (\"#0f5aa8\") or a word of the theme (\"@accent\")",
       {"black", "blue", "brown", "cyan", "gold", "gray", "green", "grey", "lightblue", "lightgrey",
        "magenta", "orange", "pink", "purple", "red", "steelblue", "white", "yellow"}},
      {"gvrender_set_style: unsupported style ",
       " - ignoring",
       "there is no style '{}'",
       "styles are rounded, filled, dashed, dotted, bold and invis",
       {"rounded", "filled", "dashed", "dotted", "bold", "solid", "invis", "diagonals", "striped", "wedged"}},
      {"Arrow type \"",
       "\" unknown - ignoring",
       "there is no arrowhead '{}'",
       "arrowheads are normal, none, dot, odot, vee, crow, diamond, box, tee and inv",
       {"normal", "none", "dot", "odot", "vee", "crow", "diamond", "odiamond", "box", "tee", "inv", "empty"}},
      {"syntax ambiguity - badly delimited number '",
       "' in line",
       "a name that begins with '{}' is read as two",
       "write the name in quotes",
       {}},
      {"Layout type: \"",
       "\" not recognized",
       "Graphviz's layout '{}' is missing on this machine",
       "install the package graphviz",
       {}},
  };
  return list;
}

std::string_view between(std::string_view text, std::string_view before, std::string_view after) {
  if (!text.starts_with(before))
    return {};
  const auto rest = text.substr(before.size());
  return after.empty() ? rest.substr(0, rest.find('\n'))
                       : rest.substr(0, std::min(rest.find(after), rest.size()));
}

Diagnostic explain_syntax(std::string_view text, std::string_view dot) {
  if (auto mistake = find_mistake(dot))
    return *mistake;
  int line = 1;
  if (const auto at = text.find(" in line "); at != std::string_view::npos)
    std::from_chars(text.data() + at + 9, text.data() + text.size(), line);
  const auto near = text.find(" near '");
  const auto token = near == std::string_view::npos ? "" : between(text.substr(near), " near '", "'");
  return {Severity::error,
          {{}, line, 0},
          token.empty() ? "this is not DOT as Graphviz reads it"
                        : fmt::format("'{}' is not expected here", token),
          "a quote, ';', ']' or '}' may be missing before it"};
}

// "mismatched tag in line 1\n... x</i> ...\nin label of node a"
Diagnostic explain_html(const GraphvizMessage &message, std::string_view dot) {
  const auto &text = message.text;
  const auto owner = text.substr(text.rfind("in label of ") + 12);
  const auto what = text.substr(0, text.find(" in line "));
  const auto name = owner.substr(owner.rfind(' ') + 1);
  return {message.severity, position_of(dot, name), fmt::format("the HTML label of {}: {}", owner, what),
          "each tag needs its closing tag, and < and & in text are &lt; and &amp;"};
}

Diagnostic explain_port(const GraphvizMessage &message, std::string_view dot) {
  const std::string_view text = message.text;
  const auto node = between(text, "node ", ",");
  const auto port = between(text.substr(text.find(", port ")), ", port ", " ");
  return {message.severity, position_of(dot, port), fmt::format("node '{}' has no port '{}'", node, port),
          "ports are n, e, s, w and those that its label names: \"<port> text\""};
}

Diagnostic as_it_is(const GraphvizMessage &message) {
  auto text = message.text.substr(0, message.text.find('\n'));
  while (!text.empty() && (text.back() == '.' || text.back() == ' '))
    text.pop_back();
  return {message.severity, {{}, 1, 0}, "Graphviz: " + text, {}};
}

} // namespace

SourcePosition position_of(std::string_view dot, std::string_view token) {
  const auto tokens = dot_tokens(dot);
  const auto at = [&](size_t offset) {
    const auto place = place_in(dot, offset);
    return SourcePosition{{}, place.line, place.column};
  };
  const auto inside = [](const DotToken &one) {
    return one.begin + (one.kind == DotToken::Kind::quoted ? 1 : 0);
  };
  if (token.empty())
    return {{}, 1, 0};
  for (const auto &one : tokens)
    if (is_name(one) && one.text == token)
      return at(inside(one));
  for (const auto &one : tokens)
    if (is_name(one) && one.text.find(token) != std::string_view::npos)
      return at(inside(one) + one.text.find(token));
  const auto anywhere = dot.find(token);
  return anywhere == std::string_view::npos ? SourcePosition{{}, 1, 0} : at(anywhere);
}

Diagnostic explain(const GraphvizMessage &message, std::string_view dot) {
  const std::string_view text = message.text;
  if (text.find("syntax error") != std::string_view::npos)
    return explain_syntax(text, dot);
  if (text.find("\nin label of ") != std::string_view::npos)
    return explain_html(message, dot);
  if (text.starts_with("node ") && text.find(", port ") != std::string_view::npos)
    return explain_port(message, dot);
  for (const auto &pattern : patterns()) {
    const auto word = between(text, pattern.before, pattern.after);
    if (word.empty() || text.find(pattern.after) == std::string_view::npos)
      continue;
    const auto meant = did_you_mean(word, pattern.vocabulary);
    return {message.severity, position_of(dot, word), fmt::format(fmt::runtime(pattern.message), word),
            meant.empty() ? std::string(pattern.hint) : meant};
  }
  return as_it_is(message);
}

} // namespace waymark

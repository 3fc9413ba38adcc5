#include "worker/program/tex_dialect.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// Commands, without their backslash.
constexpr std::array commands = {
    Pair{"tfrac", "\\frac"},
    Pair{"dfrac", "\\frac"},
    Pair{"cfrac", "\\frac"},
    Pair{"lt", "<"},
    Pair{"gt", ">"},
    Pair{"coloneqq", ":="},
    Pair{"dotsc", "\\ldots"},
    Pair{"dotsb", "\\cdots"},
    Pair{"nonumber", ""},
    Pair{"notag", ""},
    Pair{"argmax", "\\operatorname{arg\\,max}"},
    Pair{"argmin", "\\operatorname{arg\\,min}"},
    Pair{"lvert", "|"},
    Pair{"rvert", "|"},
    Pair{"mathbbm", "\\mathbf"},
    Pair{"bm", "\\boldsymbol"},
    Pair{"bigl", "\\big"},
    Pair{"bigr", "\\big"},
    Pair{"Bigl", "\\Big"},
    Pair{"Bigr", "\\Big"},
};

// Environments; empty: its begin and end are left out.
constexpr std::array environments = {
    Pair{"align", "aligned"},    Pair{"align*", "aligned"},   Pair{"alignat", "aligned"},
    Pair{"split", "aligned"},    Pair{"gather", "aligned"},   Pair{"gather*", "aligned"},
    Pair{"gathered", "aligned"}, Pair{"eqnarray", "aligned"}, Pair{"equation", ""},
    Pair{"equation*", ""},       Pair{"array", "matrix"},
};

// Signs that people type or paste.
constexpr std::array signs = {
    Pair{"×", "\\times "},      Pair{"·", "\\cdot "},     Pair{"÷", "\\div "},
    Pair{"±", "\\pm "},         Pair{"−", "-"},           Pair{"–", "-"},
    Pair{"≤", "\\le "},         Pair{"≥", "\\ge "},       Pair{"≠", "\\ne "},
    Pair{"≈", "\\approx "},     Pair{"→", "\\to "},       Pair{"←", "\\leftarrow "},
    Pair{"⇒", "\\Rightarrow "}, Pair{"∈", "\\in "},       Pair{"∉", "\\notin "},
    Pair{"∞", "\\infty "},      Pair{"∑", "\\sum "},      Pair{"∏", "\\prod "},
    Pair{"∂", "\\partial "},    Pair{"∇", "\\nabla "},    Pair{"∪", "\\cup "},
    Pair{"∩", "\\cap "},        Pair{"⊆", "\\subseteq "}, Pair{"∀", "\\forall "},
    Pair{"∃", "\\exists "},     Pair{"…", "\\ldots "},    Pair{"α", "\\alpha "},
    Pair{"β", "\\beta "},       Pair{"γ", "\\gamma "},    Pair{"δ", "\\delta "},
    Pair{"ε", "\\varepsilon "}, Pair{"η", "\\eta "},      Pair{"θ", "\\theta "},
    Pair{"λ", "\\lambda "},     Pair{"μ", "\\mu "},       Pair{"π", "\\pi "},
    Pair{"ρ", "\\rho "},        Pair{"σ", "\\sigma "},    Pair{"τ", "\\tau "},
    Pair{"φ", "\\varphi "},     Pair{"ω", "\\omega "},    Pair{"Γ", "\\Gamma "},
    Pair{"Δ", "\\Delta "},      Pair{"Θ", "\\Theta "},    Pair{"Λ", "\\Lambda "},
    Pair{"Π", "\\Pi "},         Pair{"Σ", "\\Sigma "},    Pair{"Φ", "\\Phi "},
    Pair{"Ω", "\\Omega "},
};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class TexRewriter {
public:
  explicit TexRewriter(std::string_view tex) : m_rest(tex) {}

  std::string rewrite() {
    while (!m_rest.empty())
      if (m_rest[0] == '\\')
        take_command();
      else if (static_cast<unsigned char>(m_rest[0]) >= 0x80)
        take_sign();
      else
        m_out += taken(1);
    return std::move(m_out);
  }

private:
  std::string_view taken(size_t size) {
    const auto result = m_rest.substr(0, size);
    m_rest.remove_prefix(result.size());
    return result;
  }

  // How long the "{…}" at the beginning is, with what nests in it; 0 where there is none.
  static size_t group_size(std::string_view text) {
    int depth = 0;
    for (size_t at = 0; at < text.size() && text.starts_with('{'); ++at)
      if (text[at] == '\\')
        ++at;
      else if (text[at] == '{')
        ++depth;
      else if (text[at] == '}' && --depth == 0)
        return at + 1;
    return 0;
  }

  // "{…}" without its braces; empty where there is none.
  std::string_view taken_group() {
    const auto group = taken(group_size(m_rest));
    return group.empty() ? group : group.substr(1, group.size() - 2);
  }

  void take_command() {
    size_t size = 1;
    while (size < m_rest.size() && is_letter(m_rest[size]))
      ++size;
    if (size == 1) { // "\\", "\,", "\{"
      m_out += taken(2);
      return;
    }
    const auto name = taken(size).substr(1);
    if (name == "begin" || name == "end")
      take_environment(name);
    else if (name == "label" || name == "tag")
      taken_group();
    else if (name == "text" || name == "mbox" || name == "textbf" || name == "textit" || name == "textrm")
      take_text(name);
    else if (name == "xrightarrow" || name == "xleftarrow")
      take_stacked(name, '^', name == "xrightarrow" ? "\\rightarrow" : "\\leftarrow");
    else if (name == "overset" || name == "underset")
      take_stacked(name, name == "overset" ? '^' : '_', {});
    else
      take_plain(name);
  }

  void take_plain(std::string_view name) {
    const auto known = std::ranges::find(commands, name, &Pair::first);
    if (known == commands.end()) {
      m_out += '\\';
      m_out += name;
    } else {
      m_out += known->second;
      m_out += known->second.starts_with('\\') && !m_rest.empty() && is_letter(m_rest[0]) ? " " : "";
    }
    if (name == "operatorname" && m_rest.starts_with('*'))
      taken(1);
  }

  // Inside of \text everything is words, also "é".
  void take_text(std::string_view name) {
    m_out += '\\';
    m_out += name;
    if (!m_rest.starts_with('{'))
      return;
    m_out += '{';
    m_out += taken_group();
    m_out += '}';
  }

  void take_environment(std::string_view word) {
    const auto name = taken_group();
    const auto known = std::ranges::find(environments, name, &Pair::first);
    const auto plain = known == environments.end() ? name : known->second;
    if (!plain.empty())
      m_out += "\\" + std::string(word) + "{" + std::string(plain) + "}";
    if (word == "begin" && (name == "array" || name == "alignat"))
      taken_group(); // its columns
  }

  // \overset{f}{x} is written as a limit: Debian 13's blahtexml falls over its own \overset and \underset.
  // What has no braces stays as it is.
  void take_stacked(std::string_view name, char place, std::string_view base) {
    const auto label = group_size(m_rest);
    const auto written_base = base.empty() ? group_size(m_rest.substr(label)) : base.size();
    if (label == 0 || written_base == 0)
      return take_plain(name);
    const auto above = plain_tex(taken(label));
    m_out += "\\mathop{" + plain_tex(base.empty() ? taken(written_base) : base) + "}\\limits";
    m_out += place;
    m_out += above;
  }

  void take_sign() {
    const auto sign =
        std::ranges::find_if(signs, [&](const Pair &each) { return m_rest.starts_with(each.first); });
    if (sign == signs.end()) {
      m_out += taken(1);
      return;
    }
    taken(sign->first.size());
    m_out += sign->second;
  }

  std::string_view m_rest;
  std::string m_out;
};

} // namespace

std::string plain_tex(std::string_view tex) {
  return TexRewriter(tex).rewrite();
}

} // namespace waymark

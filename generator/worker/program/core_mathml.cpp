#include "worker/program/core_mathml.hpp"

#include "text/html_escape.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>

namespace waymark {
namespace {

// Where Unicode keeps the letters and digits of a variant; 0: it has none.
struct LetterVariant {
  std::string_view name;
  char32_t upper;
  char32_t lower;
  char32_t digits;
};

constexpr std::array variants = {
    LetterVariant{"bold", 0x1D400, 0x1D41A, 0x1D7CE},
    LetterVariant{"bold-italic", 0x1D468, 0x1D482, 0x1D7CE},
    LetterVariant{"script", 0x1D49C, 0x1D4B6, 0},
    LetterVariant{"fraktur", 0x1D504, 0x1D51E, 0},
    LetterVariant{"double-struck", 0x1D538, 0x1D552, 0x1D7D8},
    LetterVariant{"sans-serif", 0x1D5A0, 0x1D5BA, 0x1D7E2},
    LetterVariant{"monospace", 0x1D670, 0x1D68A, 0x1D7F6},
};

// Letters that stood in Unicode before the others of their variant, and are missing in its row.
constexpr std::array<std::pair<char32_t, char32_t>, 24> elders = {{
    {0x1D49D, 0x212C}, {0x1D4A0, 0x2130}, {0x1D4A1, 0x2131}, {0x1D4A3, 0x210B},
    {0x1D4A4, 0x2110}, {0x1D4A7, 0x2112}, {0x1D4A8, 0x2133}, {0x1D4AD, 0x211B},
    {0x1D4BA, 0x212F}, {0x1D4BC, 0x210A}, {0x1D4C4, 0x2134}, {0x1D506, 0x212D},
    {0x1D50B, 0x210C}, {0x1D50C, 0x2111}, {0x1D515, 0x211C}, {0x1D51D, 0x2128},
    {0x1D53A, 0x2102}, {0x1D53F, 0x210D}, {0x1D545, 0x2115}, {0x1D547, 0x2119},
    {0x1D548, 0x211A}, {0x1D549, 0x211D}, {0x1D551, 0x2124}, {0, 0},
}};

// Greek is bold or bold and slanted; alpha is the first of its row.
constexpr char32_t bold_greek = 0x1D6C2, bold_italic_greek = 0x1D736;
constexpr char32_t bold_capital_greek = 0x1D6A8, bold_italic_capital_greek = 0x1D71C;

char32_t varied(char32_t letter, const LetterVariant &variant) {
  char32_t result = letter;
  if (letter >= 'A' && letter <= 'Z' && variant.upper != 0)
    result = variant.upper + (letter - 'A');
  else if (letter >= 'a' && letter <= 'z' && variant.lower != 0)
    result = variant.lower + (letter - 'a');
  else if (letter >= '0' && letter <= '9' && variant.digits != 0)
    result = variant.digits + (letter - '0');
  else if (letter >= 0x3B1 && letter <= 0x3C9 && variant.name.starts_with("bold"))
    result = (variant.name == "bold" ? bold_greek : bold_italic_greek) + (letter - 0x3B1);
  else if (letter >= 0x391 && letter <= 0x3A9 && variant.name.starts_with("bold"))
    result = (variant.name == "bold" ? bold_capital_greek : bold_italic_capital_greek) + (letter - 0x391);
  const auto elder = std::ranges::find(elders, result, &std::pair<char32_t, char32_t>::first);
  return elder == elders.end() ? result : elder->second;
}

// ASCII and Greek, which have variants, are written in one and two bytes; the rest stays as it is.
std::string varied_text(const std::string &text, std::string_view name) {
  const auto variant = std::ranges::find(variants, name, &LetterVariant::name);
  if (variant == variants.end())
    return text;
  std::string result;
  for (size_t at = 0; at < text.size(); ++at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) {
      append_utf8(result, static_cast<std::int32_t>(varied(lead, *variant)));
    } else if ((lead == 0xCE || lead == 0xCF) && at + 1 < text.size()) {
      const auto second = static_cast<unsigned char>(text[++at]);
      append_utf8(result,
                  static_cast<std::int32_t>(varied((lead & 0x1FU) << 6U | (second & 0x3FU), *variant)));
    } else {
      result += text[at];
    }
  }
  return result;
}

// "r" for the first column of "right left"; the last one named holds for all behind it.
std::string_view column_class(std::string_view aligns, size_t column) {
  std::string_view word;
  for (size_t at = 0; at <= column && !aligns.empty(); ++at) {
    word = aligns.substr(0, aligns.find(' '));
    aligns.remove_prefix(std::min(word.size() + 1, aligns.size()));
  }
  return word == "right" ? "r" : word == "left" ? "l" : "";
}

// "right left" of aligned holds for each further pair of columns too.
std::string column_aligns(const SvgElement &table) {
  const std::string aligns(table.attribute("columnalign"));
  return aligns == "right left" ? "right left right left right left right left" : aligns;
}

bool is_blank_space(const SvgElement &element) {
  return element.name == "mspace" && element.attribute("width") == "0";
}

bool is_number(const SvgElement &element) {
  return element.name == "mn" && element.attributes.empty();
}

// 0 . 02 in three elements is one number to a reader.
bool is_decimal(const std::vector<SvgElement> &children, size_t at) {
  return at + 2 < children.size() && is_number(children[at]) && children[at + 1].name == "mo" &&
         children[at + 1].text == "." && is_number(children[at + 2]);
}

bool is_display_style(const SvgElement &element) {
  return element.name == "mstyle" && element.attributes.size() == 1 &&
         element.attribute("displaystyle") == "true";
}

class MathWriter {
public:
  std::string write(SvgElement math) {
    if (math.attribute("display") == "block" && math.children.size() == 1 &&
        is_display_style(math.children[0]))
      math.children = std::vector(math.children[0].children); // a block is displayed anyway
    element(math, {}, {});
    return std::move(m_out);
  }

private:
  void element(const SvgElement &each, std::string_view css_class, const std::string &aligns) {
    m_out += '<' + each.name;
    for (const auto &[name, value] : each.attributes)
      if (is_drawn(each, name))
        m_out += ' ' + name + "=\"" + html_escaped(value) + '"';
    if (!css_class.empty())
      m_out += " class=\"" + std::string(css_class) + '"';
    m_out += '>';
    const bool is_minus = each.name == "mo" && each.text == "-";
    m_out += is_minus ? "−" : html_escaped(varied_text(each.text, each.attribute("mathvariant")));
    children(each, each.name == "mtable" ? column_aligns(each) : aligns);
    m_out += "</" + each.name + '>';
  }

  static bool is_drawn(const SvgElement &each, std::string_view name) {
    if (name == "mathvariant")
      return each.attribute(name) == "normal";
    return !name.starts_with("xmlns") && name != "columnalign" && name != "columnspacing" &&
           name != "rowspacing";
  }

  void children(const SvgElement &parent, const std::string &aligns) {
    const auto &all = parent.children;
    for (size_t at = 0; at < all.size(); ++at) {
      if (is_blank_space(all[at]))
        continue;
      if (parent.name != "mfrac" && is_decimal(all, at)) {
        m_out += "<mn>" + all[at].text + '.' + all[at + 2].text + "</mn>";
        at += 2;
        continue;
      }
      element(all[at], parent.name == "mtr" ? column_class(aligns, at) : std::string_view(), aligns);
    }
  }

  std::string m_out;
};

} // namespace

std::string core_mathml(const SvgElement &math) {
  return MathWriter().write(math);
}

} // namespace waymark

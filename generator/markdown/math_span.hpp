// $…$ and $$…$$ in a line of text, told from prices.
// Why: "from $5 to $10" must never become a formula, and x_1 * y_1 inside of one never emphasis.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

inline constexpr size_t longest_inline_math = 1000; // bytes, dollars included
inline constexpr size_t longest_display_math = 10'000;

struct MathSpan {
  std::string tex;
  bool is_display = false;
  size_t length = 0; // bytes, dollars included
};

// The formula at the front of `text`, which begins with '$'; `before` is the byte before it, 0 at a
// beginning. The rules are pandoc's and GitHub's: no blank inside the dollars' edges, no letter or digit
// outside of them, and GitHub's $`…`$; words without any sign of TeX stay words.
std::optional<MathSpan> math_span(std::string_view text, char before);

// $$ on a line alone opens a formula and $$ on a line alone closes it: both lines become those of a ```math
// fence, so that nothing between them is taken for Markdown. No line moves. Four blanks before it make it
// code.
std::string with_math_fences(std::string text);

} // namespace waymark

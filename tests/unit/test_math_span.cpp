#include "catch.hpp"

#include "markdown/math_span.hpp"
#include "markdown/parse_markdown.hpp"
#include "markdown/walk.hpp"

#include <fmt/format.h>

using namespace waymark;

namespace {

// Every formula of a text with its place: "1:6 x^2", display ones in brackets.
std::string formulas_in(const std::string &text) {
  Diagnostics diagnostics;
  const auto document = parse_markdown("post.md", text, {}, diagnostics);
  std::string found;
  const auto separator = [&] { return found.empty() ? "" : " | "; };
  for_each_block(document, [&](const Block &block) {
    if (block.kind == BlockKind::code)
      found += fmt::format("{}{}:{} [{}:{}]", separator(), block.line, block.column, block.info, block.text);
    for_each_inline(block.inlines, [&](const Inline &each) {
      if (each.kind == InlineKind::math)
        found += fmt::format("{}{}:{} {}", separator(), each.line, each.column,
                             each.is_display ? "[" + each.text + "]" : each.text);
    });
  });
  return found;
}

} // namespace

TEST_CASE("prices and variables are no formulas") {
  for (const auto *text : {"From $5 to $10.",
                           "It costs $20, and $30 later.",
                           "US$5 and US$10",
                           "$5-$10 per month, later $20",
                           "$5/$10",
                           "(costs $5) or (costs $6)",
                           "10$ and 20$",
                           "$5k to 10k$",
                           "costs $ 5 $",
                           "a \\$x$ b",
                           "`$x$`",
                           "$20 and $",
                           "cheap $, dear $$, very dear $$$",
                           "$$ cheap, $$ dear",
                           "the variables $HOME and $PATH",
                           "$HOME/bin:$PATH",
                           "$x",
                           "$(pwd)/$(date)",
                           "${A}/${B}",
                           "${{ a }}-${{ b }}",
                           "between $5 and the rest of it$",
                           "$10 million in sales, up from $8 million"})
    SECTION(text) {
      CHECK(formulas_in(std::string(text) + "\n").empty());
    }
}

TEST_CASE("dollars around TeX are a formula, with its place") {
  CHECK(formulas_in("a $x$ b $y_1 * z_1$, *$n$*\n") == "1:3 x | 1:9 y_1 * z_1 | 1:22 n");
  CHECK(formulas_in("$O(n \\log n)$: ($p=1$)\n") == "1:1 O(n \\log n) | 1:17 p=1");
  CHECK(formulas_in("$a \\text{ costs $5 and } b$\n") == "1:1 a \\text{ costs $5 and } b");
  CHECK(formulas_in("$\\$5$\n") == "1:1 \\$5");
  CHECK(formulas_in("$`a_b`$ and `code`\n") == "1:1 a_b");
  CHECK(formulas_in("x\n$a\n\\cdot b$\n") == "2:1 a\n\\cdot b");
  CHECK(formulas_in("| a | $x|y$ |\n|---|---|\n| b | $z$ |\n").find("3:7 z") != std::string::npos);
}

TEST_CASE("double dollars are a formula on a line of its own, whatever stands inside") {
  CHECK(formulas_in("see $$ x^2 $$ here\n") == "1:5 [x^2]");
  CHECK(formulas_in("$$\na &= b \\\\\n- c\n= d\n\n# no heading\n$$\n").find("[math:") == std::string::npos);
  CHECK(formulas_in("$$\na &= b \\\\\n- c\n= d\n$$\n\n$x$\n") ==
        "1:1 [math:a &= b \\\\\n- c\n= d\n] | 7:1 x");
  CHECK(formulas_in("- item\n\n  $$\n  x\n  $$\n\n> $$\n> y\n> $$\n") == "3:3 [math:x\n] | 7:3 [math:y\n]");
  CHECK(formulas_in("```sh\n$$\necho\n$$\n```\n") == "1:1 [sh:$$\necho\n$$\n]");
  CHECK(formulas_in("    $$\n    x\n    $$\n") == "1:5 [:$$\nx\n$$\n]");
  CHECK(formulas_in("$$\nnever closed\n") == "");
}

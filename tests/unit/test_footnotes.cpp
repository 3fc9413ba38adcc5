#include "catch.hpp"

#include "diagnostic/print.hpp"
#include "markdown/parse_markdown.hpp"
#include "markdown/plain_text.hpp"
#include "markdown/walk.hpp"

using namespace waymark;

namespace {

std::pair<Document, std::string> parse(const std::string &text) {
  Diagnostics diagnostics;
  auto document = parse_markdown("a.md", text, {.first_line = 3, .private_headings = {}}, diagnostics);
  return {std::move(document),
          print_diagnostics(diagnostics, [](const std::string &) { return std::nullopt; })};
}

} // namespace

TEST_CASE("footnotes are numbered in order of first use, with their labels and uses") {
  const auto [document, messages] =
      parse("b[^bee] a[^A] b[^bee]\n\n[^a]: Ay, see[^c].\n[^c]: Sea.\n[^bee]: Bee.\n");
  CHECK(messages.empty());
  std::string references;
  for_each_inline(document, [&](const Inline &each) {
    if (each.kind == InlineKind::footnote_reference)
      references += each.text + ":" + std::to_string(each.footnote) + "/" + std::to_string(each.occurrence) +
                    "@" + std::to_string(each.column) + " ";
  });
  CHECK(references == "bee:1/1@2 a:2/1@10 bee:1/2@16 c:3/1@14 ");
  REQUIRE(document.footnotes.size() == 3);
  CHECK(document.footnotes[0].text == "bee");
  CHECK(document.footnotes[0].level == 1);
  CHECK(document.footnotes[0].references == 2);
  CHECK(document.footnotes[0].line == 7);
  CHECK(document.footnotes[0].column == 1);
  CHECK(plain_text(document.footnotes[1]) == "Ay, see.");
  CHECK(document.footnotes[2].text == "c");
}

TEST_CASE("a footnote that is never used, and one defined twice, are warnings") {
  CHECK(parse("a[^x]\n\n[^x]: One.\n\n[^y]: Never.\n\n[^X]: Again.\n\n```\n[^z]: code\n```\n").second ==
        "a.md:7:1: warning: the footnote 'y' is never used\n"
        "  hint: refer to it with '[^y]', or remove it\n"
        "a.md:9:1: warning: the footnote 'X' is defined twice\n"
        "  hint: the first one counts, in line 5\n");
}

TEST_CASE("a reference without a footnote is a warning, but not in code and not escaped") {
  CHECK(parse("a `[^code]` \\[^escaped]\nand [^none].\n\n```\n[^code]\n```\n").second ==
        "a.md:4:5: warning: there is no footnote 'none'\n"
        "  hint: write '[^none]: …' below the text, or '\\[^none]' for the words themselves\n");
}

TEST_CASE("a footnote mark in a picture's words is no reference") {
  const auto document = parse("![see[^x]](a.png)\n\nb[^x]\n\n[^x]: X\n").first;
  REQUIRE(document.footnotes.size() == 1);
  CHECK(document.footnotes[0].references == 1);
}

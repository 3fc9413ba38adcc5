#include "catch.hpp"

#include "diagnostic/print.hpp"
#include "markdown/parse_markdown.hpp"
#include "markdown/plain_text.hpp"
#include "render/html/render_document.hpp"

using namespace waymark;

namespace {

struct Parsed {
  Document document;
  std::string messages;
  std::string html;
};

Parsed parse(const std::string &text, std::vector<std::string> headings = {}, int first_line = 1) {
  Diagnostics diagnostics;
  auto document = parse_markdown(
      "a.md", text, {.first_line = first_line, .private_headings = std::move(headings)}, diagnostics);
  const auto html = render_document(document, {});
  return {std::move(document),
          print_diagnostics(diagnostics, [](const std::string &) { return std::nullopt; }), html};
}

std::string words(const Parsed &parsed) {
  std::string result;
  for (const auto &block : parsed.document.blocks)
    result += plain_text(block) + "|";
  return result;
}

bool leaks(const Parsed &parsed) {
  return parsed.html.find("secret") != std::string::npos || words(parsed).find("secret") != std::string::npos;
}

} // namespace

TEST_CASE("private parts go, whatever they are around") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"a\n\n<!-- private -->\n# secret\n\n## secret\n<!-- /private -->\n\nb\n", "a|b|"},
      {"a <!-- private -->secret<!-- /private --> b\n", "a  b|"},
      {"a <!--PRIVATE-->secret\nsecret<!-- / private\n--> b\n", "a  b|"},
      {"- a\n- b <!-- private -->secret<!-- /private -->\n- <!-- private -->secret<!-- /private -->\n- c\n",
       "a\nb\nc|"},
      {"- a\n<!-- private -->\n- secret\n<!-- /private -->\n- c\n", "a\nc|"},
      {"| a | b |\n|---|---|\n| 1 | <!-- private -->secret<!-- /private --> |\n", "a b\n1|"},
      {"| a | b |\n|---|---|\n| 1 | 2 |\n<!-- private -->\n| secret | s |\n<!-- /private -->\n| 3 | 4 |\n",
       "a b\n1 2\n3 4|"},
      {"> a\n> <!-- private -->\n> secret\n> <!-- /private -->\n> b\n", "a\nb|"},
      {"a\n<!-- private -->\nsecret\n<!-- /private -->\nb\n", "a|b|"},
      {"<div>\n<!-- private -->\nsecret\n<!-- /private -->\n</div>\n", "|"},
      {"a\n\n<!-- private -->\n```\nsecret\n```\n<!-- /private -->\n\nb\n", "a|b|"},
      {"x <!-- private --> secret <!-- private --> secret <!-- /private --> secret <!-- /private --> y\n",
       "x  y|"},
  };
  for (const auto &[text, expected] : cases) {
    INFO(text);
    const auto parsed = parse(text);
    CHECK(parsed.messages.empty());
    CHECK(words(parsed) == expected);
    CHECK_FALSE(leaks(parsed));
  }
}

TEST_CASE("code and escaped text that show the markers stay verbatim") {
  const auto text =
      "Write `<!-- private -->` so:\n\n```md\n<!-- private -->\nshown\n<!-- /private -->\n```\n\n"
      "    <!-- private -->\n\n\\<!-- private --> too\n";
  const auto parsed = parse(text);
  CHECK(parsed.messages.empty());
  CHECK(words(parsed) ==
        "Write <!-- private --> so:|<!-- private -->\nshown\n<!-- /private -->|<!-- private -->|"
        "<!-- private --> too|");
}

TEST_CASE("a list stays tight and one where a private item is taken out") {
  const auto parsed = parse("- a\n<!-- private -->\n- secret\n<!-- /private -->\n- c\n");
  REQUIRE(parsed.document.blocks.size() == 1);
  CHECK(parsed.document.blocks[0].is_tight);
  CHECK(parsed.document.blocks[0].children.size() == 2);
}

TEST_CASE("places after a private part are still those of the file") {
  const auto parsed = parse("a\n\n<!-- private -->\nsecret\n<!-- /private -->\n\n# B\n\nx <!-- private "
                            "-->s\ns<!-- /private --> `c`\n",
                            {}, 5);
  REQUIRE(parsed.document.blocks.size() == 3);
  CHECK(parsed.document.blocks[1].line == 11);
  CHECK(parsed.document.blocks[2].line == 13);
  const auto &code = parsed.document.blocks[2].inlines.back();
  CHECK(code.kind == InlineKind::code);
  CHECK(code.line == 14);
  CHECK(code.column == 20);
}

TEST_CASE("a private part that never ends hides the rest and is an error") {
  const auto parsed = parse("a\n\n<!-- private -->\nsecret\n\n# secret\n", {}, 4);
  CHECK(words(parsed) == "a|");
  CHECK_FALSE(leaks(parsed));
  CHECK(parsed.messages == "a.md:6:1: error: this private part never ends, so everything after it is hidden\n"
                           "  hint: write '<!-- /private -->' where it ends\n");
}

TEST_CASE("an end without a beginning is an error, a misspelt marker a warning") {
  CHECK(parse("a\n\nb <!-- /private -->\n").messages ==
        "a.md:3:3: error: a private part ends here that never began\n"
        "  hint: write '<!-- private -->' where it begins\n");
  CHECK(parse("a\n\n<!-- privat -->\n").messages ==
        "a.md:3:1: warning: the comment '<!-- privat -->' hides nothing\n"
        "  hint: did you mean '<!-- private -->' or '<!-- /private -->'?\n");
  CHECK(parse("<!-- primary key -->\n").messages.empty());
}

TEST_CASE("an end that stands in code ends nothing") {
  const auto parsed = parse("a\n\n<!-- private -->\n\n```\nsecret\n<!-- /private -->\n```\n\nsecret\n");
  CHECK_FALSE(leaks(parsed));
  CHECK(parsed.messages.find("error: this private part never ends") != std::string::npos);
}

TEST_CASE("a marker that becomes one only when another part is gone hides the rest") {
  const auto parsed =
      parse("- a\n<!-- private -->\n- secret\n<!-- /private -->\n\n    <!-- private -->\n    secret\n");
  CHECK_FALSE(leaks(parsed));
  CHECK(
      parsed.messages.find("error: this private part is not understood, so everything after it is hidden") !=
      std::string::npos);
}

TEST_CASE("private headings go with all below them") {
  const auto parsed = parse("# A\n\n## 💰 **Salary** & offers:\n\nsecret\n\n### secret\n\nsecret[^s]\n\n[^s]: "
                            "secret\n\n## B\n\nb[^b]\n\n"
                            "# Interviews\n\nsecret\n\n[^b]: shown\n",
                            {"salary & Offers", "INTERVIEWS"});
  CHECK(parsed.messages == "");
  CHECK(words(parsed) == "A|B|b|");
  CHECK_FALSE(leaks(parsed));
  REQUIRE(parsed.document.footnotes.size() == 1);
  CHECK(parsed.document.footnotes[0].text == "b");
  CHECK(parsed.document.footnotes[0].level == 1);
}

TEST_CASE("a private heading in a list or a quote hides the rest of it") {
  const auto parsed = parse("- ## Salary\n\n  secret\n- b\n\n> # Salary\n> secret\n>\n> # C\n", {"Salary"});
  CHECK_FALSE(leaks(parsed));
  CHECK(parsed.html.find(">b<") != std::string::npos);
  CHECK(parsed.html.find(">C<") != std::string::npos);
}

TEST_CASE("an emoji damaged by a wrong encoding does not keep a heading public") {
  CHECK_FALSE(leaks(parse("## üéØ Salary\n\nsecret\n", {"Salary"})));
}

TEST_CASE("a private heading that is not there is a warning with the nearest one") {
  CHECK(parse("# Salery\n\ntext\n", {"Salary"}).messages ==
        "a.md: warning: no heading is called 'Salary', so nothing is hidden\n"
        "  hint: did you mean 'Salery'?\n");
}

TEST_CASE("a public reference to a footnote of a private section becomes nothing") {
  const auto parsed = parse("a[^s]\n\n# Salary\n\nsecret\n\n[^s]: secret\n\nmore secret\n", {"Salary"});
  CHECK_FALSE(leaks(parsed));
  CHECK(parsed.html == "<p>a</p>\n");
}

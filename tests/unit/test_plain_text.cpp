#include "catch.hpp"

#include "markdown/code_language.hpp"
#include "markdown/diagrams.hpp"
#include "markdown/html_tags.hpp"
#include "markdown/parse_markdown.hpp"
#include "markdown/plain_text.hpp"
#include "text/hash.hpp"

using namespace waymark;

namespace {

Document parse(const std::string &text) {
  Diagnostics diagnostics;
  return parse_markdown("a.md", text, {.first_line = 10, .private_headings = {}}, diagnostics);
}

} // namespace

TEST_CASE("plain text is text, code and alternative texts without markup, tags and comments") {
  const auto document = parse("A *b* `c` [d](u) ![e *f*](g.png)\nh<br>i <b>j</b> <!-- no -->k &amp; l[^1]\n\n"
                              "<div title=\"x\">m &lt; n</div>\n\n```\no\n```\n\n- p\n  - q\n\n[^1]: r\n");
  CHECK(plain_text(document.blocks[0]) == "A b c d e f h i j k & l");
  CHECK(plain_text(document.blocks[1]) == "m < n");
  CHECK(plain_text(document.blocks[2]) == "o");
  CHECK(plain_text(document.blocks[3]) == "p\nq");
}

TEST_CASE("words are counted in prose and notes, not in code") {
  CHECK(word_count(parse("# Two words\n\nIt's a test – of eight words, isn't it?[^1]\n\n```\nno no "
                         "no\n```\n\n[^1]: One more\n")) == 12);
  CHECK(word_count(parse("日本語 text 데이터 파이프라인")) == 6);
  CHECK(word_count(parse("")) == 0);
}

TEST_CASE("the language of a fence is its first word") {
  CHECK(code_language("python {3,5}") == "python");
  CHECK(code_language("python{3,5}") == "python");
  CHECK(code_language("rust,ignore") == "rust");
  CHECK(code_language("{.sql .wide}") == "sql");
  CHECK(code_language("") == "");
}

TEST_CASE("dot fences are diagrams with a title, a key and the place of their text") {
  const auto diagrams = diagrams_of(parse(
      "```dot\ndigraph {}\n```\n\n# The *flow*\n\n```dot\ndigraph {}\n```\n\n"
      "- ```dot title=\"A \\\"b\\\"\" description='in words'\n  graph {}\n  ```\n\n```dotnet\nx\n```\n"));
  REQUIRE(diagrams.size() == 3);
  CHECK(diagrams[0].title == "Diagram");
  CHECK(diagrams[0].position == SourcePosition{"a.md", 11, 1});
  CHECK(diagrams[0].dot == "digraph {}\n");
  CHECK(diagrams[1].title == "The flow");
  CHECK(diagrams[1].key == diagram_key("digraph {}\n", "The flow", ""));
  CHECK(diagrams[1].key != diagrams[0].key);
  CHECK(diagrams[2].description == "in words");
  CHECK(diagrams[2].dot == "graph {}\n");
  CHECK(diagrams[2].position.line == 21);
}

TEST_CASE("equal bytes have equal hashes") {
  CHECK(content_hash("") == "99aa06d3014798d86001c324468d497f");
  CHECK(content_hash("a") != content_hash("b"));
  CHECK(content_hash("waymark").size() == 32);
}

TEST_CASE("raw HTML is cut into tags, comments and text") {
  const auto tokens = html_tokens("a < b <IMG src='x>y' alt=z hidden/> <!-- > --> </p > <? x ?> <b c");
  std::string kinds;
  for (const auto &token : tokens)
    kinds += std::to_string(static_cast<int>(token.kind)) + "[" + std::string(token.raw) + "]";
  CHECK(kinds ==
        "0[a < b ]1[<IMG src='x>y' alt=z hidden/>]0[ ]3[<!-- > -->]0[ ]2[</p >]0[ ]4[<? x ?>]0[ <b c]");
  REQUIRE(tokens[1].attributes.size() == 3);
  CHECK(tokens[1].name == "img");
  CHECK(tokens[1].attributes[0].value == "x>y");
  CHECK(tokens[1].is_self_closing);
  CHECK(decoded_entities("&lt;&#x41;&#66;&colon;&unknown;&") == "<AB:&unknown;&");
}

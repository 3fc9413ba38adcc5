#include "catch.hpp"

#include "load/front_matter.hpp"
#include "load_text.hpp"

using namespace waymark;

namespace {

std::string mistakes_of(const std::string &yaml) {
  Diagnostics diagnostics;
  const auto node = parse_yaml("f", yaml, 1, diagnostics);
  CHECK(node.has_value() != diagnostics.has_errors());
  return printed(diagnostics, SourceFile{"f", yaml});
}

YamlNode sound(const std::string &yaml, int first_line = 1) {
  Diagnostics diagnostics;
  auto node = parse_yaml("f", yaml, first_line, diagnostics);
  REQUIRE(diagnostics.all().empty());
  REQUIRE(node);
  return *node;
}

} // namespace

TEST_CASE("YAML becomes a tree with the places of the owner's file", "[load]") {
  const auto node = sound("a: x\nlist:\n  - 1\n  - {k: v}\n", 2);
  REQUIRE(node.kind == YamlKind::map);
  REQUIRE(node.entries.size() == 2);
  CHECK(node.entries[0].line == 2);
  CHECK(node.entries[0].value.column == 4);
  const auto &list = node.entries[1].value;
  REQUIRE(list.items.size() == 2);
  CHECK(list.items[0].line == 4);
  CHECK(list.items[0].column == 5);
  CHECK(list.items[1].entries[0].value.text == "v");
  CHECK(list.items[1].entries[0].column == 6);
}

TEST_CASE("a text stays as it was written", "[load]") {
  const auto node = sound("a: 1.10\nb: yes\nc: 2026-11-22\nd: \"x\"\ne: |\n  one\n  two\nf: ~\ng: !!str 1\n");
  CHECK(node.entries[0].value.text == "1.10");
  CHECK(node.entries[1].value.text == "yes");
  CHECK(node.entries[2].value.text == "2026-11-22");
  CHECK_FALSE(node.entries[2].value.is_quoted);
  CHECK(node.entries[3].value.is_quoted);
  CHECK(node.entries[4].value.text == "one\ntwo\n");
  CHECK(node.entries[4].value.line == 5);
  CHECK(node.entries[4].value.text_line == 6);
  CHECK(node.entries[5].value.kind == YamlKind::null);
  CHECK(node.entries[6].value.text == "1");
}

TEST_CASE("a byte order mark and CRLF do not move the places", "[load]") {
  const auto node = sound("\xEF\xBB\xBFk: v\r\nb: |\r\n  x\r\n  y\r\nc: 'it''s'\r\n");
  CHECK(node.entries[0].column == 1);
  CHECK(node.entries[1].value.text == "x\ny\n");
  CHECK(node.entries[2].line == 5);
  CHECK(node.entries[2].value.text == "it's");
}

TEST_CASE("nothing, and comments alone, are a null node", "[load]") {
  CHECK(sound("").kind == YamlKind::null);
  CHECK(sound("# later\n").kind == YamlKind::null);
}

TEST_CASE("a key that appears twice is an error that names both lines", "[load]") {
  Diagnostics diagnostics;
  const std::string yaml = "a: 1\nb: 2\na: 3\n";
  const auto node = parse_yaml("f", yaml, 1, diagnostics);
  CHECK(printed(diagnostics, SourceFile{"f", yaml}) ==
        "f:3:1: error: key 'a' appears twice, first in line 1\n  a: 3\n  ^\n  hint: keep one of the two\n");
  REQUIRE(node);
  REQUIRE(node->entries.size() == 2);
  CHECK(node->entries[0].value.text == "1");
}

TEST_CASE("a syntax error is told in plain words, with what to write", "[load]") {
  struct Case {
    std::string yaml, expected;
  };
  const std::vector<Case> cases = {
      {"title: Foo: bar\n", "f:1:11: error: a second ':' in this line\n"
                            "  title: Foo: bar\n"
                            "            ^\n"
                            "  hint: put the text in quotes: title: \"Foo: bar\"\n"},
      {"a: \"x\" y\nb: 1\n",
       "f:1:8: error: the text goes on after its closing quote\n"
       "  a: \"x\" y\n"
       "         ^\n"
       "  hint: put the whole text in quotes; quotes of the other kind may stand inside\n"},
      {"a: [1, 2\nb: 3\n", "f:1:4: error: this list is never closed\n"
                           "  a: [1, 2\n"
                           "     ^\n"
                           "  hint: add the missing ']'\n"},
      {"a: {b: c\n", "f:1:4: error: this map is never closed\n"
                     "  a: {b: c\n"
                     "     ^\n"
                     "  hint: add the missing '}'\n"},
      {"a: [b, c]]\n", "f:1:10: error: this ']' closes nothing\n"
                       "  a: [b, c]]\n"
                       "           ^\n"
                       "  hint: remove it, or put the whole text in quotes\n"},
      {"a:\n\tb: 1\n", "f:2:3: error: a tab indents this line\n"
                       "  \tb: 1\n"
                       "  \t ^\n"
                       "  hint: indent with blanks\n"},
      {"a: *bold* text\n", "f:1:4: error: a text cannot begin with '*' unless it is quoted\n"
                           "  a: *bold* text\n"
                           "     ^\n"
                           "  hint: put it in quotes: \"*bold* text\"\n"},
      {"a: &x b\n", "f:1:4: error: anchors (&name) and aliases (*name) are not supported\n"
                    "  a: &x b\n"
                    "     ^\n"
                    "  hint: write the value out; a text that begins with '&' or '*' needs quotes\n"},
      {"b: *x\n", "f:1:4: error: a text cannot begin with '*' unless it is quoted\n"
                  "  b: *x\n"
                  "     ^\n"
                  "  hint: put it in quotes: \"*x\"\n"},
      {"a: @x y\n", "f:1:4: error: a text cannot begin with '@' unless it is quoted\n"
                    "  a: @x y\n"
                    "     ^\n"
                    "  hint: put it in quotes: \"@x y\"\n"},
      {"a: 'x\nb: y\n", "f:1:4: error: the quote is never closed\n"
                        "  a: 'x\n"
                        "     ^\n"
                        "  hint: add the closing quote\n"},
      {"a: b\n c: d\n",
       "f:2:3: error: this line is indented deeper than the one above, which has its value already\n"
       "   c: d\n"
       "    ^\n"
       "  hint: indent the keys of one map alike\n"},
      {"a: 1\n---\nb: 2\n", "f:2:1: error: a second YAML document begins here\n"
                            "  ---\n"
                            "  ^\n"
                            "  hint: keep one document a file: remove the line ---\n"},
      {"- a\nb: c\n", "f:2:1: error: this does not belong to the lines above\n"
                      "  b: c\n"
                      "  ^\n"
                      "  hint: indent the keys of one map alike\n"},
      {"? [a]\n: b\n", "f:1:3: error: a key must be a text\n"
                       "  ? [a]\n"
                       "    ^\n"
                       "  hint: a text that begins with '{' or '[' needs quotes\n"},
      {"a: {{ x }}\n", "f:1:5: error: a key must be a text\n"
                       "  a: {{ x }}\n"
                       "      ^\n"
                       "  hint: a text that begins with '{' or '[' needs quotes\n"},
      {"b: !foo x\n", "f:1:4: error: YAML tags (!name) are not supported\n"
                      "  b: !foo x\n"
                      "     ^\n"
                      "  hint: a text that begins with '!' needs quotes\n"},
      {"a: - b\n", "f:1:4: error: a list cannot begin behind its key\n"
                   "  a: - b\n"
                   "     ^\n"
                   "  hint: put each '- ' on a line of its own, or write [a, b]\n"},
      {"a: \"C:\\dir\"\n", "f:1:9: error: a '\\' inside double quotes begins an escape that does not exist\n"
                           "  a: \"C:\\dir\"\n"
                           "          ^\n"
                           "  hint: use single quotes, or write '\\\\'\n"},
      {"a: |x\n", "f:1:5: error: text after '|' or '>'\n"
                  "  a: |x\n"
                  "      ^\n"
                  "  hint: begin the text on the next line, indented\n"},
      {"a:b\nc: d\n", "f:2:2: error: unexpected ':'\n"
                      "  c: d\n"
                      "   ^\n"
                      "  hint: write a blank after the ':' in the line above\n"},
      {"foo\nc: d\n", "f:2:2: error: unexpected ':'\n"
                      "  c: d\n"
                      "   ^\n"
                      "  hint: the line above lacks ': ' between its key and its text\n"},
      {"a: b\n- c\n", "f:2:1: error: a list item stands where a key is wanted\n"
                      "  - c\n"
                      "  ^\n"
                      "  hint: leave the key of the list empty, and indent its items\n"},
      {": x\n", "f:1:1: error: a ':' without a key before it\n"
                "  : x\n"
                "  ^\n"
                "  hint: write the key in front of it\n"},
      {"a: 1\x01\n", "f:1:5: error: a control character (U+0001) that cannot be seen\n"
                     "  a: 1\x01\n"
                     "      ^\n"
                     "  hint: remove it\n"},
  };
  for (const auto &[yaml, expected] : cases) {
    INFO(yaml);
    CHECK(mistakes_of(yaml) == expected);
  }
}

TEST_CASE("nesting is bounded", "[load]") {
  const auto nested = [](size_t depth) {
    return "a: " + std::string(depth, '[') + std::string(depth, ']') + "\n";
  };
  CHECK(mistakes_of(nested(63)).empty());
  CHECK(mistakes_of(nested(64)).find("f:1:67: error: lists and maps are nested deeper than 64\n") == 0);
  CHECK_FALSE(mistakes_of(nested(100000)).empty());
  CHECK_FALSE(mistakes_of(std::string(100000, '[')).empty());
}

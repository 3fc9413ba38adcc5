#include "catch.hpp"

#include "load/front_matter.hpp"
#include "load_text.hpp"

using namespace waymark;

namespace {

struct Split {
  std::optional<FrontMatterText> text;
  std::string printed;
};

Split split(const SourceFile &file) {
  Diagnostics diagnostics;
  Split result;
  result.text = split_front_matter(file, diagnostics);
  result.printed = printed(diagnostics, file);
  return result;
}

std::string mistakes_of(const std::string &text) {
  Diagnostics diagnostics;
  const SourceFile file{"f.md", text};
  CHECK_FALSE(require_front_matter(file, "title: \"…\"", diagnostics));
  return printed(diagnostics, file);
}

} // namespace

TEST_CASE("front matter and body know their lines", "[load]") {
  const SourceFile file{"f.md", "---\na: 1\nb: 2\n---\n\nText\n---\nmore\n"};
  const auto [text, mistakes] = split(file);
  REQUIRE(text);
  CHECK(text->is_present);
  CHECK(text->yaml == "a: 1\nb: 2\n");
  CHECK(text->yaml_line == 2);
  CHECK(text->body == "\nText\n---\nmore\n");
  CHECK(text->body_line == 5);
}

TEST_CASE("a file without front matter is all body", "[load]") {
  const SourceFile file{"f.md", "\xEF\xBB\xBF# Title\n\n---\n"};
  const auto [text, mistakes] = split(file);
  REQUIRE(text);
  CHECK_FALSE(text->is_present);
  CHECK(text->body == "# Title\n\n---\n");
  CHECK(text->body_line == 1);
}

TEST_CASE("front matter may be empty, and come with a byte order mark, CRLF and blanks", "[load]") {
  const SourceFile file{"f.md", "\xEF\xBB\xBF--- \r\n---\r\nText\r\n"};
  const auto [text, mistakes] = split(file);
  REQUIRE(text);
  CHECK(text->yaml.empty());
  CHECK(text->body == "Text\r\n");
  CHECK(text->body_line == 3);
  Diagnostics diagnostics;
  const auto parsed = parse_front_matter(file, diagnostics);
  REQUIRE(parsed);
  CHECK(parsed->map.kind == YamlKind::map);
  CHECK(parsed->map.entries.empty());
}

TEST_CASE("front matter may end the file without a line end", "[load]") {
  const SourceFile file{"f.md", "---\na: 1\n---"};
  const auto [text, mistakes] = split(file);
  REQUIRE(text);
  CHECK(text->yaml == "a: 1\n");
  CHECK(text->body.empty());
}

TEST_CASE("broken front matter is told", "[load]") {
  CHECK(mistakes_of("---\na: 1\n\nText ---\n") == "f.md:1:1: error: the front matter is never closed\n"
                                                  "  ---\n  ^\n"
                                                  "  hint: put a line --- below its last key\n");
  CHECK(mistakes_of("\n---\na: 1\n---\n") ==
        "f.md:1:1: error: the front matter does not begin in the first line\n"
        "  hint: remove what stands above the first ---\n");
  CHECK(mistakes_of("Text\n") == "f.md:1:1: error: this file has no front matter\n"
                                 "  Text\n  ^\n"
                                 "  hint: begin it with:\n---\ntitle: \"…\"\n---\n");
  CHECK(mistakes_of("---\n- a\n---\n") == "f.md:2:1: error: keys are wanted here, not a list\n"
                                          "  - a\n  ^\n"
                                          "  hint: write each as: key: value\n");
  CHECK(mistakes_of("---\ntitle\n---\n").find("keys are wanted here, not a text") != std::string::npos);
}

#include "catch.hpp"

#include "diagnostic/print.hpp"
#include "markdown/parse_markdown.hpp"
#include "markdown/plain_text.hpp"
#include "markdown/table_of_contents.hpp"
#include "markdown/walk.hpp"

#include <thread>

using namespace waymark;

namespace {

struct Parsed {
  Document document;
  std::string messages;
};

Parsed parse(const std::string &text, const MarkdownOptions &options = {}) {
  Diagnostics diagnostics;
  auto document = parse_markdown("a.md", text, options, diagnostics);
  const auto source = std::string(static_cast<size_t>(options.first_line - 1), '\n') + text;
  return {std::move(document),
          print_diagnostics(diagnostics, [&](const std::string &) { return std::optional(source); })};
}

// "kind line:column" of every inline.
std::string places(const Document &document) {
  std::string result;
  for_each_inline(document, [&](const Inline &each) {
    const char *names[] = {"text",   "soft", "break", "code",  "html", "em",
                           "strong", "del",  "link",  "image", "note"};
    if (each.kind != InlineKind::text && each.kind != InlineKind::soft_break)
      result += std::string(names[static_cast<int>(each.kind)]) + " " + std::to_string(each.line) + ":" +
                std::to_string(each.column) + "\n";
  });
  return result;
}

std::string ids(const Document &document) {
  std::string result;
  for (const auto &entry : table_of_contents(document))
    result += entry.id + "=" + entry.text + "\n";
  return result;
}

} // namespace

TEST_CASE("blocks carry what Markdown says of them") {
  const auto [document, messages] = parse("## Plan\n\n3. [x] a\n4. [ ] b\n\n```sql title\nSELECT 1;\n```\n\n"
                                          "| l | r |\n|---|--:|\n| 1 | 2 |\n");
  CHECK(messages.empty());
  const auto &blocks = document.blocks;
  REQUIRE(blocks.size() == 4);
  CHECK(blocks[0].level == 2);
  CHECK(blocks[1].is_ordered);
  CHECK(blocks[1].start == 3);
  CHECK(blocks[1].is_tight);
  CHECK(blocks[1].children[0].tick == Tick::done);
  CHECK(blocks[1].children[1].tick == Tick::open);
  CHECK(blocks[2].info == "sql title");
  CHECK(blocks[2].text == "SELECT 1;\n");
  REQUIRE(blocks[3].children.size() == 2);
  CHECK(blocks[3].children[0].is_header);
  CHECK(blocks[3].children[1].children[1].alignment == Alignment::right);
}

TEST_CASE("a paragraph is tight only in a tight list") {
  const auto tight = parse("p\n\n- a\n").document;
  CHECK_FALSE(tight.blocks[0].is_tight);
  CHECK(tight.blocks[1].children[0].children[0].is_tight);
  const auto loose = parse("- a\n\n- b\n").document;
  CHECK_FALSE(loose.blocks[0].children[0].children[0].is_tight);
}

TEST_CASE("places are those of the file, front matter included") {
  const auto document = parse("# A\n\ntext\n\n- item\n", {.first_line = 8, .private_headings = {}}).document;
  CHECK(document.blocks[0].line == 8);
  CHECK(document.blocks[1].line == 10);
  CHECK(document.blocks[2].children[0].line == 12);
  CHECK(document.blocks[2].children[0].column == 1);
}

TEST_CASE("inlines are placed on continued, quoted and lazy lines, in headings and cells") {
  CHECK(places(parse("Para ``one``\n  cont `x` [l](u) https://a.example\n").document) ==
        "code 1:6\ncode 2:8\nlink 2:12\nlink 2:19\n");
  CHECK(places(parse("> quote `c`\nlazy `d`\n").document) == "code 1:9\ncode 2:6\n");
  CHECK(places(parse("- item\n  *more*\n").document) == "em 2:3\n");
  CHECK(places(parse("## T *e*\n\n| a `x` |\n|---|\n| `q` |\n").document) == "em 1:6\ncode 3:5\ncode 5:3\n");
}

TEST_CASE("a byte order mark and CRLF are harmless") {
  const auto [document, messages] = parse("\xEF\xBB\xBF# A `c`\r\n\r\ntext  \r\nmore\r\n");
  CHECK(messages.empty());
  CHECK(plain_text(document.blocks[0]) == "A c");
  CHECK(document.blocks[0].inlines[1].column == 8); // of the file, the mark included
  CHECK(document.blocks[1].inlines[1].kind == InlineKind::line_break);
}

TEST_CASE("bytes of tokens and NUL become U+FFFD, written or as entities") {
  const auto document = parse(std::string("a\x02 b\x03 c") + '\0' +
                              "d `\x02`\n\n&#2; [x](&#3; \"&#x2;\")\n\n```&#2;\n\x03\n```\n")
                            .document;
  CHECK(plain_text(document.blocks[0]) == "a\uFFFD b\uFFFD c\uFFFDd \uFFFD");
  for_each_inline(document, [](const Inline &each) {
    for (const auto &text : {each.text, each.destination, each.title})
      CHECK(text.find_first_of("\x02\x03") == std::string::npos);
  });
  CHECK(document.blocks[2].text == "\uFFFD\n");
  CHECK(document.blocks[2].info.find('\x02') == std::string::npos);
}

TEST_CASE("invalid UTF-8 is an error once a line and replaced") {
  const auto [document, messages] =
      parse("fine ä\nbad \xFF and \xC3( here\n", {.first_line = 3, .private_headings = {}});
  CHECK(plain_text(document.blocks[0]) == "fine ä bad \uFFFD and \uFFFD( here");
  CHECK(messages.find("a.md:4:5: error: this is not valid UTF-8\n") == 0);
  CHECK(messages.find("hint: save the file in the encoding UTF-8\n") != std::string::npos);
  CHECK(messages.find("error", 20) == std::string::npos);
}

TEST_CASE("templates of other tools stay verbatim") {
  const auto text = "{{ ref('stg_orders_daily') }} {% if a_b_c %} ${{ secrets.MY_TOKEN }}";
  CHECK(plain_text(parse(text).document.blocks[0]) == text);
  CHECK(parse("```yaml\n" + std::string(text) + "\n```\n").document.blocks[0].text ==
        std::string(text) + "\n");
  CHECK(ids(parse("## Use {{ var }} {# a comment #}\n").document) ==
        "use-var-a-comment=Use {{ var }} {# a comment #}\n");
}

TEST_CASE("headings get unique ids from their words") {
  CHECK(ids(parse("# Why *not*?\n# Why not\n## Why not 2\n# 🎯\n# Why not\n").document) ==
        "why-not=Why not?\nwhy-not-2=Why not\nwhy-not-2-2=Why not 2\nsection=🎯\nwhy-not-3=Why not\n");
}

TEST_CASE("a heading's id can be pinned, and comes before those made from words") {
  const auto [document, messages] =
      parse("# Goal\n\n# Other {#goal}\n\n# Third {#t .wide}\n\n# Fourth\n{: #f .x}\n");
  CHECK(messages.empty());
  CHECK(ids(document) == "goal-2=Goal\ngoal=Other\nt=Third\nf=Fourth\n");
}

TEST_CASE("an id pinned twice is a warning") {
  CHECK(parse("# A {#x}\n\n# B {#x}\n").messages == "a.md:3:1: warning: the id 'x' is pinned twice\n"
                                                    "  # B {#x}\n  ^\n"
                                                    "  hint: give each heading its own id\n");
}

TEST_CASE("what kramdown adds is read or removed") {
  const auto document =
      parse("* TOC\n{:toc}\n\n# A\n{:.no_toc}\ntext\n{: .lead}\n\n[x](y){:target=\"_blank\"} z\n\n"
            "{::options parse_block_html=\"true\" /}\n\n| a |\n|---|\n| b |\n{: .wide}\n\n- c\n{: .d}\n")
          .document;
  std::string all;
  for (const auto &block : document.blocks)
    all += plain_text(block) + "|";
  CHECK(all == "A|text|x z|a\nb|c|");
}

TEST_CASE("a list whose words are about a table of contents stays") {
  CHECK(plain_text(parse("* TOC\n* more\n").document.blocks[0]) == "TOC\nmore");
}

TEST_CASE("alerts are quotes with a kind and without their marker") {
  const auto document =
      parse("> [!WARNING]\n> Mind the *gap*.\n\n> [!note]\n>\n> Text\n\n> [!NOTE] in a line\n\n> [!TIP]\n")
          .document;
  REQUIRE(document.blocks.size() == 4);
  CHECK(document.blocks[0].alert == "warning");
  CHECK(plain_text(document.blocks[0]) == "Mind the gap.");
  CHECK(document.blocks[1].alert == "note");
  CHECK(plain_text(document.blocks[1]) == "Text");
  CHECK(document.blocks[2].alert.empty());
  CHECK(document.blocks[3].alert.empty());
}

TEST_CASE("a table of more than 100 columns is refused") {
  std::string wide = "a\n\n", delimiter;
  for (int column = 0; column < 120; ++column) {
    wide += "|h";
    delimiter += "|-";
  }
  const auto [document, messages] = parse(wide + "\n" + delimiter + "\n");
  CHECK(messages.find("a.md:4:1: error: a table of more than 100 columns is not read\n") == 0);
  CHECK(document.blocks.back().kind == BlockKind::paragraph);
  CHECK(parse("```\n" + delimiter + "\n```\n").messages.empty());
}

TEST_CASE("a table that would keep the library busy for seconds is refused at once") {
  std::string head, delimiter, rows;
  for (int column = 0; column < 5000; ++column) {
    head += "|a";
    delimiter += "|-";
  }
  for (int row = 0; row < 2000; ++row)
    rows += "|b\n";
  const auto begin = std::chrono::steady_clock::now();
  CHECK_FALSE(parse(head + "\n" + delimiter + "\n" + rows).messages.empty());
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
}

TEST_CASE("deep nesting is an error with its place, and ends in no crash") {
  const auto quotes = parse(std::string(20000, '>') + " deep\n").messages;
  CHECK(quotes.find("a.md:1:100: error: this is nested more than 100 levels deep\n") == 0);
  const auto stars = parse("x " + std::string(3000, '*') + "a" + std::string(3000, '*') + "\n").messages;
  CHECK(stars.find("error: this is nested more than 100 levels deep") != std::string::npos);
  std::string lists;
  for (int depth = 0; depth < 300; ++depth)
    lists += std::string(static_cast<size_t>(depth) * 2, ' ') + "- a\n";
  CHECK(parse(lists).messages.find("nested more than 100") != std::string::npos);
  CHECK(parse("> > > > fine\n").messages.empty());
}

TEST_CASE("documents are parsed on several threads alike") {
  const std::string text =
      "# A ~~b~~ https://a.example\n\n| x | y |\n|---|---|\n| ~~1~~ | www.b.example |\n\n- [x] t\n";
  const auto expected = places(parse(text).document);
  std::atomic<int> different = 0;
  std::vector<std::jthread> threads;
  for (int index = 0; index < 4; ++index)
    threads.emplace_back([&] {
      for (int round = 0; round < 50; ++round) {
        Diagnostics diagnostics;
        different += places(parse_markdown("a.md", text, {}, diagnostics)) == expected ? 0 : 1;
      }
    });
  threads.clear();
  CHECK(different == 0);
}

#include "catch.hpp"

#include "markdown/diagrams.hpp"
#include "markdown/parse_markdown.hpp"
#include "markdown/walk.hpp"
#include "render/html/render_diagram.hpp"
#include "render/html/render_document.hpp"
#include "text/fragment_tokens.hpp"

using namespace waymark;

namespace {

Document parse(const std::string &text) {
  Diagnostics diagnostics;
  return parse_markdown("a.md", text, {}, diagnostics);
}

std::string html(const std::string &text, const HtmlOptions &options = {}) {
  return resolve_tokens(render_document(parse(text), options), "/repo/", "p-");
}

} // namespace

TEST_CASE("headings have an id, are their own anchor, and are shifted") {
  CHECK(html("# Why *not*\n") ==
        "<h1 id=\"why-not\"><a class=\"anchor\" href=\"#why-not\">Why <em>not</em></a></h1>\n");
  CHECK(html("## A [link](https://a.example)\n",
             {.fragments = nullptr, .item_marks = nullptr, .heading_shift = 1}) ==
        "<h3 id=\"a-link\">A <a href=\"https://a.example\">link</a> "
        "<a class=\"anchor\" href=\"#a-link\" aria-label=\"Link to this section\">#</a></h3>\n");
  CHECK(html("###### Deep\n", {.fragments = nullptr, .item_marks = nullptr, .heading_shift = 3})
            .find("<h6 id") == 0);
}

TEST_CASE("code is a figure with its language, reachable by keyboard") {
  CHECK(html("```py {2} title=\"a<b.py\"\nif a < b:\n  print(\"x\")\n```\n") ==
        "<figure class=\"code\"><figcaption><b>a&lt;b.py</b><span>Python</span></figcaption><pre "
        "tabindex=\"0\"><code "
        "class=\"language-py\">"
        "if a &lt; b:\n<mark>  print(\"x\")\n</mark></code></pre></figure>\n");
  CHECK(html("```text\nx\n```\n") == "<figure class=\"code\"><pre tabindex=\"0\"><code "
                                     "class=\"language-text\">x\n</code></pre></figure>\n");
  CHECK(html("    indented\n") ==
        "<figure class=\"code\"><pre tabindex=\"0\"><code>indented\n</code></pre></figure>\n");
}

TEST_CASE("a task says its state in words") {
  CHECK(
      html("- [x] a\n- [ ] b\n  - c\n") ==
      "<ul class=\"tasks\">\n<li class=\"task done\"><span class=\"vh\">Done: </span>a</li>\n"
      "<li class=\"task open\"><span class=\"vh\">To do: </span>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n");
  CHECK(html("- [x] a\n\n- b\n") ==
        "<ul class=\"tasks\">\n<li class=\"task done\"><p><span class=\"vh\">Done: </span>a</p>\n</li>\n"
        "<li><p>b</p>\n</li>\n</ul>\n");
}

TEST_CASE("list items carry the marks of their lines") {
  const ListItemMarks marks = {{{3, 1}, {"i1", "here", "<b>", "</b>"}}, {{4, 3}, {"", "", "", "<i>x</i>"}}};
  CHECK(html("text\n\n- [ ] a\n  - b\n- c\n",
             {.fragments = nullptr, .item_marks = &marks, .heading_shift = 0}) ==
        "<p>text</p>\n<ul class=\"tasks\">\n<li id=\"i1\" class=\"task open here\"><b>a</b>\n"
        "<ul>\n<li>b<i>x</i></li>\n</ul>\n</li>\n<li>c</li>\n</ul>\n");
}

TEST_CASE("a table scrolls in a named region, with scopes and classes instead of align") {
  CHECK(html("| Delay | Kept |\n|:-:|--:|\n| 1 s | `99` |\n\n| Delay | Kept |\n|---|---|\n\n| | b "
             "|\n|---|---|\n") ==
        "<section class=\"scroll\" tabindex=\"0\" aria-label=\"Table: Delay, "
        "Kept\"><table>\n<thead>\n"
        "<tr><th scope=\"col\" class=\"mid\">Delay</th><th scope=\"col\" "
        "class=\"num\">Kept</th></tr>\n</thead>\n<tbody>\n"
        "<tr><td class=\"mid\">1 s</td><td "
        "class=\"num\"><code>99</code></td></tr>\n</tbody>\n</table></section>\n"
        "<section class=\"scroll\" tabindex=\"0\" aria-label=\"Table: Delay, Kept "
        "(2)\"><table>\n<thead>\n"
        "<tr><th scope=\"col\">Delay</th><th scope=\"col\">Kept</th></tr>\n</thead>\n</table></section>\n"
        "<section class=\"scroll\" tabindex=\"0\" aria-label=\"Table: b\"><table>\n<thead>\n"
        "<tr><td></td><th scope=\"col\">b</th></tr>\n</thead>\n</table></section>\n");
}

TEST_CASE("pictures have sizes, and one alone is a figure with its title below") {
  auto document = parse("![A *cat*](cat.png \"Our <cat>\")\n\nIn a ![](line.png \"t\") line\n");
  for_each_inline(document, [](Inline &each) {
    if (each.kind != InlineKind::image)
      return;
    each.is_internal = true;
    each.destination = "/posts/x/" + each.destination;
    each.width = 40;
    each.height = 30;
  });
  CHECK(resolve_tokens(render_document(document, {}), "/repo/", "") ==
        "<figure><img src=\"/repo/posts/x/cat.png\" alt=\"A cat\" width=\"40\" height=\"30\" "
        "decoding=\"async\">"
        "<figcaption>Our &lt;cat&gt;</figcaption></figure>\n"
        "<p>In a <img src=\"/repo/posts/x/line.png\" alt=\"\" title=\"t\" width=\"40\" height=\"30\" "
        "loading=\"lazy\" "
        "decoding=\"async\"> line</p>\n");
}

TEST_CASE("links of this site are tokens, others stand as they are") {
  auto document = parse("[a](/b/?x=1&y=ü#z \"T\\\"t\") [c](https://d.example/?e=1&f)\n");
  document.blocks[0].inlines[0].is_internal = true;
  CHECK(render_document(document, {}) ==
        "<p><a href=\"" + route_token("/b/?x=1&amp;y=%C3%BC#z") +
            "\" title=\"T&#34;t\">a</a> <a href=\"https://d.example/?e=1&amp;f\">c</a></p>\n");
}

TEST_CASE("links that run programs lose their address") {
  CHECK(html("[a](javascript:alert) [b](JaVa&#x0A;Script:x) [c](data:text/html,x) [d](vbscript:x)\n") ==
        "<p><a>a</a> <a>b</a> <a>c</a> <a>d</a></p>\n");
  CHECK(html("x ![a](data:image/png;base64,AA==) ![b](data:text/html,x)\n") ==
        "<p>x <img src=\"data:image/png;base64,AA==\" alt=\"a\" decoding=\"async\"> "
        "<img alt=\"b\" loading=\"lazy\" decoding=\"async\"></p>\n");
  CHECK(html("[a](x/javascript:1) [b](#data:x)\n").find("<a>") == std::string::npos);
}

TEST_CASE("footnotes have unique ids and a way back from each use") {
  CHECK(
      html("a[^n] b[^n]\n\n[^n]: Note.\n") ==
      "<p>a<sup><a id=\"p-fnref-1\" href=\"#p-fn-1\" role=\"doc-noteref\" aria-label=\"Note 1\">1</a></sup> "
      "b<sup><a id=\"p-fnref-1-2\" href=\"#p-fn-1\" role=\"doc-noteref\" aria-label=\"Note "
      "1\">1</a></sup></p>\n"
      "<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Notes\"><ol>\n<li id=\"p-fn-1\"><p>Note. "
      "<a href=\"#p-fnref-1\" role=\"doc-backlink\" aria-label=\"Back to note 1 in the text, place "
      "1\">↩\uFE0E<sup>1</sup></a> "
      "<a href=\"#p-fnref-1-2\" role=\"doc-backlink\" aria-label=\"Back to note 1 in the text, place "
      "2\">↩\uFE0E<sup>2</sup></a></p>\n"
      "</li>\n</ol></section>\n");
  CHECK(html("a[^n]\n\n[^n]:\n    - list\n")
            .find("</ul>\n <a href=\"#p-fnref-1\" role=\"doc-backlink\" aria-label="
                  "\"Back to note 1 in the text\">↩\uFE0E</a></li>") != std::string::npos);
}

TEST_CASE("alerts are notes with their kind") {
  CHECK(html("> [!IMPORTANT]\n> Text\n") ==
        "<aside class=\"alert important\" role=\"note\"><b>Important</b>\n<p>Text</p>\n</aside>\n");
  CHECK(html("> Text\n") == "<blockquote>\n<p>Text</p>\n</blockquote>\n");
}

TEST_CASE("a diagram is a figure with its title and its words; without a drawing it is code") {
  const auto text = "# Flow\n\n```dot\ndigraph { a -> b }\n```\n";
  const auto diagram = diagrams_of(parse(text)).at(0);
  Fragments fragments;
  fragments.drawings = {{diagram.key,
                         {"<svg id=\"" + id_token() + "x\">W</svg>",
                          "<svg id=\"" + id_token() + "x\">N</svg>", "a leads to b.\nEnd."}}};
  CHECK(html(text, {.fragments = &fragments, .item_marks = nullptr, .heading_shift = 0}) ==
        "<h1 id=\"flow\"><a class=\"anchor\" href=\"#flow\">Flow</a></h1>\n"
        "<figure class=\"diagram\"><div class=\"plate\"><svg id=\"p-diagram-1-w-x\">W</svg><svg "
        "id=\"p-diagram-1-n-x\">N</svg></div>"
        "<figcaption>Flow<details class=\"in-words\"><summary>This diagram in words</summary>"
        "<p>a leads to b.</p><p>End.</p></details></figcaption></figure>\n");
  CHECK(html(text).find("<figcaption><span>Graphviz</span></figcaption><pre") != std::string::npos);
}

TEST_CASE("a description of the owner comes before the words made from the drawing") {
  CHECK(render_diagram({.key = "", .dot = "", .title = "T", .description = "D & d", .position = {}},
                       {"<svg></svg>", "", ""}, "x", {}) ==
        "<figure class=\"diagram\"><div class=\"plate\"><svg></svg></div><figcaption>T<details "
        "class=\"in-words\">"
        "<summary>This diagram in words</summary><p>D &amp; d</p></details></figcaption></figure>\n");
}

TEST_CASE("inlines and blocks are rendered alone too") {
  const auto document = parse("*a* <b>b\n\n- c\n");
  CHECK(render_inlines(document.blocks[0].inlines, {}) == "<em>a</em> <b>b</b>");
  CHECK(render_blocks({document.blocks[1]}, {}) == "<ul>\n<li>c</li>\n</ul>\n");
  CHECK(render_footnotes({}, {}).empty());
}

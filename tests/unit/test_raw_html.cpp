#include "catch.hpp"

#include "diagnostic/print.hpp"
#include "markdown/parse_markdown.hpp"
#include "render/html/check_html.hpp"
#include "render/html/render_document.hpp"
#include "text/fragment_tokens.hpp"

using namespace waymark;

namespace {

Document parse(const std::string &text) {
  Diagnostics diagnostics;
  return parse_markdown("a.md", text, {.first_line = 5, .private_headings = {}}, diagnostics);
}

std::string html(const std::string &text) {
  return resolve_tokens(render_document(parse(text), {}), "/repo/", "");
}

std::string warnings(const std::string &text) {
  Diagnostics diagnostics;
  check_html(parse(text), MissingAlt::is_a_warning, diagnostics);
  return print_diagnostics(diagnostics, [](const std::string &) { return std::nullopt; });
}

} // namespace

TEST_CASE("useful HTML passes, around Markdown too") {
  const auto details = "<details open>\n<summary>More</summary>\n\nText with <kbd>Ctrl</kbd> and "
                       "H<sub>2</sub>O.\n\n</details>\n";
  CHECK(html(details) == "<details open>\n<summary>More</summary>\n<p>Text with <kbd>Ctrl</kbd> and "
                         "H<sub>2</sub>O.</p>\n</details>\n");
  CHECK(warnings(details).empty());
  CHECK(html("<table><tr><td colspan=2>\n\n**b**\n\n</td></tr></table>\n") ==
        "<table><tr><td colspan=\"2\">\n<p><strong>b</strong></p>\n</td></tr></table>\n");
}

TEST_CASE("scripts, styles, frames and forms are shown as text, with a warning") {
  CHECK(html("<script>alert('x')</script>\n") == "&lt;script&gt;alert('x')&lt;/script&gt;\n");
  CHECK(html("a <iframe src=x></iframe> <style>b</style> <form><input></form>\n").find("<i") ==
        std::string::npos);
  CHECK(warnings("text\n\n<iframe src=\"x\"></iframe>\n") ==
        "a.md:7: warning: <iframe> is not allowed in a page and is shown as text\n"
        "  hint: write it between backticks to show it, or remove it\n");
  CHECK(html("a vector<T> b\n") == "<p>a vector&lt;T&gt; b</p>\n");
}

TEST_CASE("attributes that run or style are left out, with a warning") {
  CHECK(html("<div onclick=\"x()\" style=\"color:red\" class=\"a\" id=\"b\" aria-label='\"'>c</div>\n") ==
        "<div id=\"b\" aria-label=\"&#34;\" class=\"a\">c</div>\n");
  CHECK(warnings("<div\nonclick=\"x()\">c</div>\n") ==
        "a.md:5: warning: the attribute 'onclick' of <div> is left out\n");
}

TEST_CASE("addresses in raw HTML are checked, and those of the site are tokens") {
  CHECK(html("x <a href=\"java&#115;cript:x\">a</a> <a href=' jav&Tab;ascript:x'>b</a> <a "
             "href=\"/c?d&e\">f</a>\n") == "<p>x <a>a</a> <a>b</a> <a href=\"/repo/c?d&amp;e\">f</a></p>\n");
  CHECK(html("<img src=\"/a.png\" srcset=\"/a.png 1x, b.png 2x\" alt=\"A\" width=10 height=5%>\n") ==
        "<img src=\"/repo/a.png\" srcset=\"/repo/a.png 1x, b.png 2x\" alt=\"A\" width=\"10\" "
        "loading=\"lazy\" decoding=\"async\">\n");
  CHECK(warnings("x <a href=\"javascript:x\">a</a>\n") ==
        "a.md:5: warning: the address 'javascript:x' can run a program and is left out\n");
  CHECK(warnings("[a](vbscript:x)\n") ==
        "a.md:5: warning: the address 'vbscript:x' can run a program and is left out\n");
}

TEST_CASE("pages stay balanced whatever a text opens and closes") {
  CHECK(html("<div>\n\n- a <b>b\n- c</div>\n\ntext\n") ==
        "<div>\n<ul>\n<li>a <b>b</b></li>\n<li>c</li>\n</ul>\n<p>text</p>\n</div>");
  CHECK(html("*a <b>b* c</b>\n") == "<p><em>a <b>b</b></em> c</p>\n");
  CHECK(html("<p align=\"center\">\n\ntext\n\n</p>\n") == "<p class=\"mid\">\n</p><p>text</p>\n\n");
  CHECK(html("<ul><li>a<li>b</ul><td>x</td>\n") == "<ul><li>a</li><li>b</li></ul>&lt;td&gt;x\n");
  CHECK(warnings("a\n\n<div>\n\n> </span>\n") == "a.md:7: warning: <div> is never closed\n"
                                                 "  hint: write </div> where it ends\n"
                                                 "a.md:9: warning: </span> closes nothing and is left out\n");
}

TEST_CASE("blocks of HTML within a line are shown as text, but cells and items of a list may hold them") {
  CHECK(html("a <div>b</div>\n").find("<div>") == std::string::npos);
  CHECK(html("| a |\n|---|\n| <ul><li>b</li></ul> |\n").find("<td><ul><li>b</li></ul></td>") !=
        std::string::npos);
  CHECK(html("[a <a href=x>b</a>](c)\n").find("<a href=\"x\">") == std::string::npos);
}

TEST_CASE("comments are not for readers") {
  CHECK(html("a <!-- b --> c\n\n<!-- d\ne -->\n\n<!-- f --> g\n") == "<p>a  c</p>\n\n g\n");
  CHECK(html("<div><!-- a\n\nb\n").find("<!--") == std::string::npos);
}

TEST_CASE("an id in raw HTML stands once, and never where a heading has it") {
  CHECK(html("<a name=\"top\"></a>\n\n<a id=\"goal\">x</a> <a id=\"top\">y</a>\n\n# Goal\n") ==
        "<p><a id=\"top\"></a></p>\n<p><a>x</a> <a>y</a></p>\n<h1 id=\"goal\"><a class=\"anchor\" "
        "href=\"#goal\">Goal</a></h1>\n");
}

TEST_CASE("old elements are written as new ones, entities stay") {
  CHECK(html("<center>a</center>\n") == "<div class=\"mid\">a</div>\n");
  CHECK(html("<div>&copy; &amp; & &#2; AT&T</div>\n") == "<div>&copy; &amp; &amp; &amp;#2; AT&amp;T</div>\n");
}

TEST_CASE("a picture without words is a warning") {
  CHECK(warnings("![](a.png)\n") ==
        "a.md:5: warning: this picture has no alternative text\n"
        "  hint: write between the brackets what a reader who does not see it should know\n");
}

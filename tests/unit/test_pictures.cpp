#include "catch.hpp"

#include "derive/derive_links.hpp"
#include "derive/derive_routes.hpp"
#include "diagnostic/print.hpp"
#include "markdown/parse_markdown.hpp"
#include "render/html/check_html.hpp"
#include "render/html/render_document.hpp"
#include "text/fragment_tokens.hpp"

using namespace waymark;

namespace {

const std::string file = "content/posts/x/index.md";

struct ShownPost {
  std::string html;
  std::string printed;
  std::vector<SiteAsset> assets;
  std::optional<PostCover> cover;
};

std::string printed(const Diagnostics &diagnostics) {
  return print_diagnostics(diagnostics, [](const std::string &) { return std::nullopt; });
}

// A post whose folder holds pictures of several kinds.
ShownPost shown(const std::string &text, std::optional<PostCover> cover = {}) {
  Diagnostics diagnostics;
  Site site;
  auto &content = site.content;
  content.assets = {{"content/posts/x/big.jpg", 2400, 900, 1'250'000, true},
                    {"content/posts/x/demo.mp4", 0, 0, 5'000'000, false},
                    {"content/posts/x/drawn.svg", 4000, 300, 2000, true},
                    {"content/posts/x/no.png", 0, 0, 12, false},
                    {"content/posts/x/plot.png", 640, 480, 20'000, true}};
  auto &post = content.posts.emplace_back();
  post.file = file;
  post.slug = "x";
  post.cover = std::move(cover);
  post.body = parse_markdown(file, text, {}, diagnostics);
  site.posts = {0};
  derive_routes(content, diagnostics);
  derive_links(site, diagnostics);
  return {resolve_tokens(render_document(content.posts[0].body, {}), "/repo/", ""), printed(diagnostics),
          site.assets, content.posts[0].cover};
}

std::string checked(const std::string &text, MissingAlt missing_alt) {
  Diagnostics diagnostics;
  check_html(parse_markdown(file, text, {}, diagnostics), missing_alt, diagnostics);
  return printed(diagnostics);
}

} // namespace

TEST_CASE("the first picture is loaded at once, the others late, all with their size") {
  CHECK(
      shown("![a](plot.png)\n\n![b](drawn.svg)\n").html ==
      "<figure><img src=\"/repo/posts/x/plot.png\" alt=\"a\" width=\"640\" height=\"480\" decoding=\"async\">"
      "</figure>\n"
      "<figure><img src=\"/repo/posts/x/drawn.svg\" alt=\"b\" width=\"4000\" height=\"300\" loading=\"lazy\" "
      "decoding=\"async\"></figure>\n");
}

TEST_CASE("a picture that is none is an error, a large one a warning, at its place") {
  const auto post = shown("a ![x](no.png)\n\n![x](big.jpg)\n\n![x](demo.mp4)\n");
  CHECK(post.printed == file +
                            ":1:3: error: 'no.png' is no picture that a browser shows\n"
                            "  hint: is the file damaged? PNG, JPEG, GIF, WebP, AVIF and SVG are shown\n" +
                            file +
                            ":3:1: warning: 'big.jpg' is 2400 pixels wide: readers on a phone wait for it\n"
                            "  hint: make it 2000 pixels wide or less\n" +
                            file +
                            ":3:1: warning: 'big.jpg' has 1.2 MB: readers on a phone wait for it\n"
                            "  hint: make it smaller than 1 MB, as WebP for example\n" +
                            file +
                            ":5:1: error: 'demo.mp4' is no picture that a browser shows\n"
                            "  hint: is the file damaged? PNG, JPEG, GIF, WebP, AVIF and SVG are shown\n");
}

TEST_CASE("missing alternative text is an error in posts and a warning elsewhere") {
  const std::string text = "a\n\n![](plot.png)\n\n<img src=\"plot.png\">\n";
  CHECK(checked(text, MissingAlt::is_an_error) ==
        file +
            ":3: error: this picture has no alternative text\n"
            "  hint: write between the brackets what a reader who does not see it should know\n" +
            file +
            ":5: error: this picture has no alternative text\n"
            "  hint: write alt=\"…\": what a reader who does not see it should know\n");
  CHECK(checked(text, MissingAlt::is_a_warning).find(":3: warning: this picture has no alternative text") !=
        std::string::npos);
}

TEST_CASE("files that raw HTML names are found, copied and stand behind the base path") {
  const auto post = shown(
      "<figure>\n<video controls src=\"demo.mp4\" poster=\"plot.png\"></video>\n<figcaption>It "
      "runs.</figcaption>\n</figure>\n\n"
      "Text <img src=\"plot.png\" alt=\"a\"> and <a href=\"https://a.example/?b&amp;c\">b</a>.\n\n"
      "<picture><source srcset=\"plot.png 1x, big.jpg 2x\"><img src=\"plot.png\" alt=\"c\"></picture>\n");
  CHECK(post.printed.find("error") == std::string::npos);
  CHECK(post.html.find(
            "<video controls src=\"/repo/posts/x/demo.mp4\" poster=\"/repo/posts/x/plot.png\"></video>\n"
            "<figcaption>It runs.</figcaption>") != std::string::npos);
  CHECK(post.html.find(
            "<img src=\"/repo/posts/x/plot.png\" alt=\"a\" width=\"640\" height=\"480\" loading=\"lazy\" "
            "decoding=\"async\"> and <a href=\"https://a.example/?b&amp;c\">b</a>.") != std::string::npos);
  CHECK(post.html.find("srcset=\"/repo/posts/x/plot.png 1x, /repo/posts/x/big.jpg 2x\"") !=
        std::string::npos);
  REQUIRE(post.assets.size() == 3);
  CHECK(post.assets[1].path == "/posts/x/demo.mp4");
}

TEST_CASE("a dead address in raw HTML is an error at its line") {
  CHECK(shown("a\n\n<video\n  src=\"demo.mp5\"></video>\n").printed ==
        file + ":3: error: dead link: there is no 'demo.mp5'\n"
               "  hint: did you mean content/posts/x/demo.mp4?\n");
}

TEST_CASE("an anchor of raw HTML is one that links may lead to") {
  CHECK(shown("<a id=\"here\"></a> Words.\n\n[there](#here) [gone](#her)\n").printed ==
        file + ":3:16: error: there is no '#her' on that page\n  hint: did you mean 'here'?\n");
}

TEST_CASE("a cover is found and needs alternative text") {
  const auto post = shown("a\n", PostCover{"plot.png", "A plot", {file, 5, 1}, "", 0, 0});
  CHECK(post.printed.empty());
  REQUIRE(post.cover);
  CHECK(post.cover->path == "/posts/x/plot.png");
  CHECK(post.cover->width == 640);
  CHECK(post.assets.size() == 1);
  CHECK(shown("a\n", PostCover{"plott.png", "", {file, 5, 1}, "", 0, 0}).printed ==
        file +
            ":5:1: error: the cover has no alternative text\n"
            "  hint: add cover_alt: what a reader who does not see it should know\n" +
            file +
            ":5:1: error: dead picture: there is no 'plott.png'\n"
            "  hint: did you mean content/posts/x/plot.png?\n");
}

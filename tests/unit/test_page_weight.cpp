#include "catch.hpp"
#include "check/page_weight.hpp"
#include "diagnostic/print.hpp"
#include "text/gzip_size.hpp"

using namespace waymark;

namespace {

std::string warnings(const std::string &path, const Weight &weight) {
  Diagnostics diagnostics;
  check_weight(path, weight, diagnostics);
  return print_diagnostics(diagnostics, [](const std::string &) { return std::optional<std::string>(); });
}

} // namespace

TEST_CASE("a text's size on the wire is gzip's") {
  CHECK(gzip_size("") == 20);
  CHECK(gzip_size(std::string(100'000, 'a')) < 200);
}

TEST_CASE("a page weighs with what it asks for, each file once, fonts as they are sent") {
  AssetWeights assets;
  weigh_asset("assets/site.css", std::string(1000, 'a'), assets);
  weigh_asset("assets/site.js", std::string(500, 'b'), assets);
  weigh_asset("assets/inter.woff2", std::string(300, 'c'), assets);
  weigh_asset("assets/other.css", std::string(9000, 'd'), assets);
  weigh_asset("posts/x/picture.png", std::string(9000, 'e'), assets);
  const std::string html =
      "<link href=\"/repo/assets/site.css\"><link href=\"/repo/assets/site.css\">"
      "<link href=\"/repo/assets/inter.woff2\"><script src=\"/repo/assets/site.js\"></script>"
      "<img src=\"/repo/posts/x/picture.png\"><a href=\"https://example.org/assets/other.css\">";
  const auto weight = weigh_page(html, "/repo/", assets);
  CHECK(weight.raw == html.size() + 1500);
  CHECK(weight.sent ==
        gzip_size(html) + gzip_size(std::string(1000, 'a')) + gzip_size(std::string(500, 'b')) + 300);
}

TEST_CASE("drawn diagrams do not count, other drawings do") {
  const std::string diagram = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"gv wide w40\"><g/></svg>";
  CHECK(weigh_page("a<svg><path/></svg>" + diagram + "b" + diagram + "c", "/", {}).raw == 21);
  CHECK(weigh_page("<svg class=\"gv \"", "/", {}).raw == 16);
}

TEST_CASE("a start page or a post that is too heavy is a warning") {
  CHECK(warnings("index.html", {60'000, 60'000}).empty());
  CHECK(warnings("posts/x/index.html", {100'000, 90'000}).empty());
  CHECK(warnings("posts/index.html", {200'000, 90'000}).empty());
  CHECK(warnings("index.html", {61'250, 72'000}) ==
        "index.html: warning: this page weighs 61.2 kB of HTML, styles and scripts, more than 60 kB\n"
        "  hint: shorten it, or make the theme lighter: a phone on a slow line waits for this\n"
        "index.html: warning: this page weighs 72.0 kB with its fonts, compressed, more than 60 kB\n"
        "  hint: shorten it, or make the theme lighter: a phone on a slow line waits for this\n");
  CHECK(
      warnings("posts/x/index.html", {100'100, 0}) ==
      "posts/x/index.html: warning: this page weighs 100.1 kB of HTML, styles and scripts, more than 100 kB\n"
      "  hint: shorten it, or make the theme lighter: a phone on a slow line waits for this\n");
}

#include "catch.hpp"
#include "render/filters.hpp"
#include "render/site_links.hpp"

using namespace waymark;

namespace {

const SiteAddresses addresses{"/repo/", "https://me.example/repo/", {{"site.css", "/assets/site.1.css"}}};

const Wording english;

FilterResult filtered(const char *name, const Value &input) {
  return site_filters(addresses, english).at(name)(input, {});
}

} // namespace

TEST_CASE("site paths get the base path, addresses of other hosts stay") {
  CHECK(with_base("/repo/", "/posts/x/#why") == "/repo/posts/x/#why");
  CHECK(with_base("/repo/", "posts/") == "/repo/posts/");
  CHECK(with_base("/", "/") == "/");
  CHECK(with_base("/repo/", "https://example.org/") == "https://example.org/");
  CHECK(with_base("/repo/", "mailto:a@b") == "mailto:a@b");
  CHECK(with_base("/repo/", "//cdn.example/") == "//cdn.example/");
  CHECK(with_base("/repo/", "#here") == "#here");
  CHECK(with_base("/repo/", "/a:b/") == "/repo/a:b/");
}

TEST_CASE("a route names its file") {
  CHECK(file_of_route("/") == "index.html");
  CHECK(file_of_route("/posts/x/") == "posts/x/index.html");
  CHECK(file_of_route("/404.html") == "404.html");
}

TEST_CASE("the site's filters print addresses and dates") {
  CHECK(filtered("url", "/posts/").value == "/repo/posts/");
  CHECK(filtered("absolute_url", "/posts/").value == "https://me.example/repo/posts/");
  CHECK(filtered("asset", "site.css").value == "/repo/assets/site.1.css");
  CHECK(filtered("long_date", "2026-11-22").value == "22 November 2026");
  CHECK(filtered("short_date", "2026-11-22").value == "22 Nov 2026");
  CHECK(filtered("month", "2026-11-22").value == "Nov 2026");
}

TEST_CASE("inline_code escapes and marks code, and leaves a lone backtick") {
  const auto result = filtered("inline_code", "`a<b` & `c");
  CHECK(result.value == "<code>a&lt;b</code> &amp; `c");
  CHECK(result.text == FilterText::safe_markup);
}

TEST_CASE("the site's filters say what they cannot take") {
  CHECK(filtered("asset", "site.cs").error == "the theme has no file 'site.cs'");
  CHECK(filtered("asset", "site.cs").hint == "did you mean 'site.css'?");
  CHECK(filtered("long_date", "22.11.2026").error == "'long_date' needs a date, not '22.11.2026'");
  CHECK(filtered("url", nullptr).error == "'url' needs a text");
  CHECK(site_filters(addresses, english).at("url")("/x/", {{"", Value(1)}}).error ==
        "'url' takes no arguments");
}

#include "catch.hpp"
#include "diagnostic/print.hpp"
#include "file_access/embedded_files.hpp"
#include "render/theme_assets.hpp"
#include "render/theme_files.hpp"

using namespace waymark;

namespace {

std::string printed(const Diagnostics &diagnostics) {
  return print_diagnostics(diagnostics, [](const std::string &) { return std::optional<std::string>(); });
}

ThemeFiles loaded(std::map<std::string, std::string> files, Diagnostics &diagnostics,
                  const std::string &theme = "route") {
  const MemoryReader reader(std::move(files));
  return load_theme_files(reader, theme, {"content/site.yaml", 4, 8}, diagnostics);
}

} // namespace

TEST_CASE("without templates and themes of its own, a portfolio gets the shipped ones") {
  Diagnostics diagnostics;
  const auto files = loaded({}, diagnostics);
  CHECK(diagnostics.all().empty());
  REQUIRE(files.templates.contains("base.html"));
  REQUIRE(files.templates.contains("parts/card.html"));
  CHECK(files.templates.at("base.html").from == ThemeFile::From::shipped);
  CHECK(files.theme.contains("theme.css"));
  CHECK(files.theme.contains("fonts/inter-400.woff2"));
}

TEST_CASE("a portfolio's file replaces the shipped one of its name, and no other") {
  Diagnostics diagnostics;
  const auto files =
      loaded({{"templates/404.html", "gone"}, {"themes/route/tokens.css", ":root{}"}}, diagnostics);
  CHECK(diagnostics.all().empty());
  CHECK(files.templates.at("404.html").bytes == "gone");
  CHECK(files.templates.at("404.html").from == ThemeFile::From::portfolio);
  CHECK(files.templates.at("404.html").path == "templates/404.html");
  CHECK(files.templates.at("base.html").from == ThemeFile::From::shipped);
  CHECK(files.theme.at("tokens.css").bytes == ":root{}");
}

TEST_CASE("a portfolio's file with the shipped bytes is no override") {
  Diagnostics diagnostics;
  const auto files =
      loaded({{"templates/404.html", std::string(*embedded_file("templates/404.html"))}}, diagnostics);
  CHECK(files.templates.at("404.html").from == ThemeFile::From::shipped);
}

TEST_CASE("a theme that does not exist is an error where it is named") {
  Diagnostics diagnostics;
  loaded({}, diagnostics, "rout");
  CHECK(printed(diagnostics) ==
        "content/site.yaml:4:8: error: there is no theme 'rout'\n  hint: did you mean 'route'?\n");
}

TEST_CASE("a theme that is near no other is told which there are") {
  Diagnostics diagnostics;
  loaded({{"themes/mine/theme.css", "a{}"}}, diagnostics, "elsewhere");
  CHECK(printed(diagnostics) == "content/site.yaml:4:8: error: there is no theme 'elsewhere'\n"
                                "  hint: known are mine, press, route; one of your own is a folder "
                                "themes/elsewhere\n");
}

TEST_CASE("what a theme of the portfolio lacks is taken from route") {
  Diagnostics diagnostics;
  const auto files =
      loaded({{"themes/mine/theme.css", "a{}"}, {"themes/route/icon.svg", "<svg/>"}}, diagnostics, "mine");
  CHECK(diagnostics.all().empty());
  CHECK(files.theme.at("theme.css").bytes == "a{}");
  CHECK(files.theme.at("icon.svg").bytes == "<svg/>");
  CHECK(files.theme.at("tokens.css").from == ThemeFile::From::base);
  CHECK(theme_assets(files).fonts ==
        std::vector<std::string>{"/assets/fonts/inter-400.woff2", "/assets/fonts/inter-600.woff2"});
}

TEST_CASE("a theme's templates stand between the shipped ones and the portfolio's") {
  Diagnostics diagnostics;
  const auto files = loaded({{"themes/mine/theme.css", "a{}"},
                             {"themes/mine/templates/404.html", "of the theme"},
                             {"themes/mine/templates/page.html", "of the theme"},
                             {"templates/page.html", "mine"}},
                            diagnostics, "mine");
  CHECK(files.templates.at("404.html").bytes == "of the theme");
  CHECK(files.templates.at("404.html").path == "themes/mine/templates/404.html");
  CHECK(files.templates.at("page.html").bytes == "mine");
  CHECK(files.templates.at("base.html").from == ThemeFile::From::shipped);
  CHECK_FALSE(files.theme.contains("templates/404.html"));
}

TEST_CASE("the theme press loads its own two fonts on every page, and the others where they are needed") {
  Diagnostics diagnostics;
  const auto files = loaded({}, diagnostics, "press");
  CHECK(diagnostics.all().empty());
  const auto assets = theme_assets(files);
  CHECK(assets.fonts ==
        std::vector<std::string>{"/assets/fonts/vollkorn-400.woff2", "/assets/fonts/vollkorn-600.woff2"});
  CHECK(assets.names.contains("fonts/inter-400.woff2"));
  CHECK(assets.names.contains("pages/roadmap.css"));
  CHECK(files.templates.at("parts/legend.html").path == "themes/press/templates/parts/legend.html");
}

TEST_CASE("the theme becomes one stylesheet named by its content, in a fixed order") {
  ThemeFiles files;
  files.theme["tokens.css"] = {ThemeFile::From::shipped, "", "/* t */:root{--a:1}\n"};
  files.theme["extra.css"] = {ThemeFile::From::shipped, "", ".x{}\n"};
  files.theme["diagram.css"] = {ThemeFile::From::shipped, "", ".gv{}\n"};
  files.theme["theme.css"] = {ThemeFile::From::shipped, "", "a{b:\"/* kept */\"}\n"};
  files.theme["fonts/x.woff2"] = {ThemeFile::From::shipped, "", "font"};
  const auto assets = theme_assets(files);
  const auto path = assets.names.at("site.css");
  CHECK(path.starts_with("/assets/site."));
  CHECK(path.size() == std::string("/assets/site.12345678.css").size());
  CHECK(assets.files.at(path) == ":root{--a:1}a{b:\"/* kept */\"}.gv{}.x{}");
  CHECK(assets.fonts == std::vector<std::string>{"/assets/fonts/x.woff2"});
  CHECK(assets.files.at("/assets/fonts/x.woff2") == "font");
}

TEST_CASE("a stylesheet in a folder stays out of the one for every page") {
  ThemeFiles files;
  files.theme["theme.css"] = {ThemeFile::From::shipped, "", "a{}\n"};
  files.theme["pages/roadmap.css"] = {ThemeFile::From::shipped, "", "/* r */.tl{}\n"};
  const auto assets = theme_assets(files);
  CHECK(assets.files.at(assets.names.at("site.css")) == "a{}");
  const auto path = assets.names.at("pages/roadmap.css");
  CHECK(path.starts_with("/assets/pages/roadmap."));
  CHECK(path.size() == std::string("/assets/pages/roadmap.12345678.css").size());
  CHECK(assets.files.at(path) == ".tl{}");
}

TEST_CASE("what a page preloads of a font is below 14 kB") {
  for (const char *name :
       {"themes/route/fonts/inter-400.woff2", "themes/route/fonts/inter-600.woff2",
        "themes/press/fonts/vollkorn-400.woff2", "themes/press/fonts/vollkorn-600.woff2"}) {
    const auto bytes = embedded_file(name);
    REQUIRE(bytes);
    CHECK(bytes->starts_with("wOF2"));
    CHECK(bytes->size() < 14'000);
  }
}

TEST_CASE("every theme has route's scripts, and may replace one") {
  Diagnostics diagnostics;
  const auto files =
      loaded({{"themes/mine/theme.css", "body{}"}, {"themes/mine/site.js", "own()"}}, diagnostics, "mine");
  CHECK(diagnostics.all().empty());
  CHECK(files.theme.at("site.js").bytes == "own()");
  CHECK(files.theme.at("pages/search.js").path == "themes/route/pages/search.js");
}

TEST_CASE("a script has its content's hash in its name, as a stylesheet has") {
  Diagnostics diagnostics;
  const auto assets =
      theme_assets(loaded({{"themes/mine/site.js", "// why\n  run();\n"}}, diagnostics, "mine"));
  const auto path = assets.names.at("site.js");
  CHECK(path.starts_with("/assets/site."));
  CHECK(path.size() == std::string("/assets/site.12345678.js").size());
  CHECK(assets.files.at(path) == "run();\n");
  CHECK(assets.names.at("pages/search.js").starts_with("/assets/pages/search."));
}

#include "catch.hpp"
#include "diagnostic/print.hpp"
#include "render/render_site.hpp"
#include "render/template/value.hpp"
#include "render_fixture.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <thread>

using namespace waymark;

namespace {

std::string printed(const Diagnostics &diagnostics) {
  return print_diagnostics(diagnostics, [](const std::string &) { return std::optional<std::string>(); });
}

// A portfolio with its own files beside the sample site.
struct Rendered {
  using Own = std::map<std::string, std::string>;
  explicit Rendered(Own own = {}, Site rendered_site = sample_site())
      : site(std::move(rendered_site)), reader(std::move(own)) {
    const auto theme = load_theme_files(reader, "route", {}, diagnostics);
    files = render_site(site, sample_fragments(), theme, reader, diagnostics);
  }
  std::string text(const std::string &path) {
    const auto file = std::ranges::find(files, path, &OutputFile::path);
    INFO(path);
    REQUIRE(file != files.end());
    return file->render(diagnostics);
  }

  Site site;
  MemoryReader reader;
  Diagnostics diagnostics;
  std::vector<OutputFile> files;
};

// The values of href and src in a page.
std::vector<std::string> addresses_in(const std::string &html) {
  std::vector<std::string> result;
  for (const std::string attribute : {" href=\"", " src=\""})
    for (auto at = html.find(attribute); at != std::string::npos; at = html.find(attribute, at + 1)) {
      const auto begin = at + attribute.size();
      result.push_back(html.substr(begin, html.find('"', begin) - begin));
    }
  return result;
}

bool has(const std::string &text, const std::string &part) {
  return text.find(part) != std::string::npos;
}

std::string read(const std::string &path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

} // namespace

TEST_CASE("a site is pages, assets and feeds, every one without a mistake") {
  Rendered rendered(Rendered::Own{{"content/posts/late/plot.png", "PNG"},
                                  {"content/projects/market/latency.sql", "select 1"}});
  std::vector<std::string> paths;
  for (const auto &file : rendered.files) {
    if (!file.path.ends_with(".css") && !file.path.ends_with(".js"))
      paths.push_back(file.path);
    CHECK_FALSE(file.render(rendered.diagnostics).empty());
  }
  CHECK(printed(rendered.diagnostics) == "");
  CHECK(paths == std::vector<std::string>{"index.html",
                                          "projects/index.html",
                                          "projects/market/index.html",
                                          "projects/lake/index.html",
                                          "roadmap/index.html",
                                          "skills/index.html",
                                          "posts/index.html",
                                          "posts/late/index.html",
                                          "posts/old/index.html",
                                          "tags/index.html",
                                          "tags/cplusplus/index.html",
                                          "tags/spark/index.html",
                                          "series/index.html",
                                          "series/late-later/index.html",
                                          "archive/index.html",
                                          "journal/index.html",
                                          "about/index.html",
                                          "search/index.html",
                                          "404.html",
                                          "2025/retrieval.html",
                                          "assets/fonts/inter-400.woff2",
                                          "assets/fonts/inter-600.woff2",
                                          "assets/fonts/later/inter-400.woff2",
                                          "assets/fonts/later/inter-600.woff2",
                                          "assets/icon.svg",
                                          "posts/late/plot.png",
                                          "projects/market/latency.sql",
                                          "feed.xml",
                                          "feed.json",
                                          "llms.txt",
                                          "skills.json",
                                          "search.json",
                                          "sitemap.xml",
                                          "robots.txt",
                                          "roadmap.ics",
                                          "roadmap.json",
                                          "badges/career.svg"});
  CHECK(rendered.text("posts/late/plot.png") == "PNG");
}

TEST_CASE("under a base path no link leaves it, and every link leads to a file") {
  Rendered rendered(Rendered::Own{{"content/posts/late/plot.png", "PNG"},
                                  {"content/projects/market/latency.sql", "select 1"}});
  for (const auto &file : rendered.files) {
    if (file.kind != OutputKind::page)
      continue;
    INFO(file.path);
    const auto html = file.render(rendered.diagnostics);
    CHECK_FALSE(has(html, "\x02"));
    for (const auto &address : addresses_in(html)) {
      INFO(address);
      if (!address.starts_with('/'))
        continue;
      REQUIRE(address.starts_with("/repo/"));
      auto target = address.substr(6, address.find('#') - 6);
      if (target.empty() || target.ends_with('/'))
        target += "index.html";
      CHECK(std::ranges::find(rendered.files, target, &OutputFile::path) != rendered.files.end());
    }
  }
}

TEST_CASE("no page has a script or a style of its own, or a request to another host") {
  Rendered rendered;
  for (const auto &file : rendered.files) {
    if (file.kind != OutputKind::page)
      continue;
    INFO(file.path);
    const auto html = file.render(rendered.diagnostics);
    auto foreign = html;
    for (const std::string own : {"<script src=\"/repo/assets/", "<script type=\"application/ld+json\">"})
      for (auto at = foreign.find(own); at != std::string::npos; at = foreign.find(own))
        foreign.erase(at, 7);
    CHECK_FALSE(has(foreign, "<script"));
    CHECK_FALSE(has(html, "<style"));
    CHECK_FALSE(has(html, " style="));
    CHECK_FALSE(has(html, " src=\"http"));
    CHECK(has(html, "Content-Security-Policy\" content=\"default-src 'none'"));
    CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"en\">\n"));
  }
}

TEST_CASE("the index names the owner, three ways on, and the roadmap's count with its basis") {
  Rendered rendered;
  const auto html = rendered.text("index.html");
  CHECK(has(html, "<title>Ada &lt;Example&gt;: Data engineer</title>"));
  CHECK(has(html, "Data engineer, on the way to senior data &amp; AI engineer"));
  CHECK(has(html,
            "<b>1 of 3</b> <span class=\"quiet\">items done, 33%. Counted from the ticks and evidence in the "
            "roadmap file, as of 22 November 2026</span>"));
  CHECK(has(html, "The exam was retired on 31 March 2025. DP-700 takes its place."));
  CHECK(has(html, "<link rel=\"canonical\" href=\"https://me.example/repo/\">"));
}

TEST_CASE("a planned project says so, and its figures are targets") {
  Rendered rendered;
  const auto html = rendered.text("projects/market/index.html");
  CHECK(has(html, "<span class=\"m project hollow\"></span>Planned</span>"));
  CHECK(has(html, ">Targets</h2>"));
  CHECK(has(html, "<div class=\"target\"><dt><b>Event to Gold</b> commit minus event time, "
                  "<a href=\"/repo/projects/market/latency.sql\">"));
  CHECK(has(html, "Nobody reads <code>forty</code> feeds."));
  CHECK(has(html, "<span class=\"badge\">Sample</span>"));
  CHECK_FALSE(has(html, ">Results</h2>"));
}

TEST_CASE("nothing is shown that a project does not give") {
  Rendered rendered;
  const auto html = rendered.text("projects/lake/index.html");
  for (const char *heading :
       {"Outcome", "Targets", "Results", "Architecture", "Data", "Decisions", "Quality checks", "Run it",
        "What broke", "Cost", "Evaluation", "The story", "What it proves"})
    CHECK_FALSE(has(html, std::string(">") + heading + "</h2>"));
  CHECK(has(html, ">Problem</h2>"));
  CHECK_FALSE(has(html, "Sample"));
}

TEST_CASE("template syntax in a post stays as it was written") {
  Rendered rendered;
  CHECK(has(rendered.text("posts/late/index.html"), "<code>{{ ref() }}</code>"));
}

TEST_CASE("one template of the portfolio changes its page and no other") {
  Rendered rendered(Rendered::Own{
      {"templates/404.html", "{% extends \"base.html\" %}{% block main %}<h1>Lost</h1>{% endblock %}"}});
  CHECK(has(rendered.text("404.html"), "<h1>Lost</h1>"));
  CHECK(has(rendered.text("index.html"), "<h1>Ada &lt;Example&gt;</h1>"));
  CHECK(printed(rendered.diagnostics) == "");
}

TEST_CASE("a name that the data does not have is reported at its place") {
  Rendered rendered(Rendered::Own{{"templates/404.html", "<p>\n{{ page.titel }}</p>"}});
  CHECK(rendered.text("404.html").empty());
  CHECK(printed(rendered.diagnostics).starts_with("templates/404.html:2:"));
  CHECK(has(printed(rendered.diagnostics), "did you mean 'title'?"));
}

TEST_CASE("a template of the portfolio that no page uses is a warning") {
  Rendered rendered(Rendered::Own{{"templates/projct.html", "x"},
                                  {"templates/mine/note.html", "y"},
                                  {"templates/404.html", "{% include \"mine/note.html\" %}"}});
  CHECK(printed(rendered.diagnostics) == "templates/projct.html: warning: no page uses this template\n"
                                         "  hint: did you mean 'project.html'?\n");
}

TEST_CASE("a picture that cannot be read is an error when it is wanted") {
  Rendered rendered;
  CHECK(rendered.text("posts/late/plot.png").empty());
  CHECK(printed(rendered.diagnostics) ==
        "content/posts/late/plot.png: error: cannot read this file\n"
        "  hint: the site shows it: is it still there, and may it be read?\n");
}

TEST_CASE("pages can be rendered on several threads, with the same bytes") {
  Rendered rendered;
  const auto expected = rendered.text("roadmap/index.html");
  std::vector<std::string> results(4);
  std::vector<std::thread> threads;
  for (auto &result : results)
    threads.emplace_back([&result, &rendered] {
      Diagnostics own;
      for (const auto &file : rendered.files)
        if (file.path == "roadmap/index.html")
          result = file.render(own);
    });
  for (auto &thread : threads)
    thread.join();
  CHECK(results == std::vector<std::string>(4, expected));
}

TEST_CASE("an empty portfolio still has a start") {
  Site site;
  site.content.profile.name = "Ada";
  site.content.profile.role = "Engineer";
  site.content.profile.summary = "I begin.";
  site.base_path = "/";
  site.base_url = "https://me.example/";
  site.today = *parse_date("2026-11-22");
  Rendered rendered(Rendered::Own(), site);
  const auto html = rendered.text("index.html");
  CHECK(printed(rendered.diagnostics) == "");
  CHECK_FALSE(has(html, "<nav"));
  CHECK_FALSE(has(html, "class=\"btn\""));
}

TEST_CASE("the data of a page can be dumped as JSON") {
  const auto site = sample_site();
  Diagnostics diagnostics;
  const MemoryReader reader({});
  const auto theme = load_theme_files(reader, "route", {}, diagnostics);
  for (const char *route : {"/posts/late/", "posts/late"}) {
    const auto dumped = dump_data(site, sample_fragments(), theme, route);
    REQUIRE(dumped);
    const auto data = Value::parse(*dumped);
    CHECK(data["page"]["post"]["title"] == "How late & why");
    CHECK(data["site"]["today"] == "2026-11-22");
  }
  CHECK_FALSE(dump_data(site, sample_fragments(), theme, "/posts/later/"));
}

TEST_CASE("the pages of the sample site are as they were") {
  Rendered rendered;
  for (const auto &[path, name] :
       std::vector<std::pair<std::string, std::string>>{{"index.html", "index.html"},
                                                        {"roadmap/index.html", "roadmap.html"},
                                                        {"projects/market/index.html", "project.html"},
                                                        {"skills/index.html", "skills.html"},
                                                        {"posts/late/index.html", "post.html"},
                                                        {"posts/index.html", "posts.html"},
                                                        {"tags/index.html", "tags.html"},
                                                        {"tags/spark/index.html", "tag.html"},
                                                        {"series/late-later/index.html", "series.html"},
                                                        {"archive/index.html", "archive.html"},
                                                        {"2025/retrieval.html", "alias.html"}}) {
    INFO(path);
    auto html = rendered.text(path);
    // The names of stylesheets and scripts change with every rule and line of the theme.
    for (const char *ending : {".css\"", ".js\""})
      for (auto end = html.find(ending); end != std::string::npos; end = html.find(ending, end + 1))
        html.replace(end - 8, 8, "12345678");
    const auto golden = std::string(WAYMARK_SOURCE_DIR) + "/tests/golden/pages/" + name;
    if (std::getenv("UPDATE_GOLDEN"))
      std::ofstream(golden, std::ios::binary) << html;
    CHECK(read(golden) == html);
  }
}

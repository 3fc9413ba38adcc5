// The published part of the journal: which weeks, where it is, what it shows.
#include "catch.hpp"
#include "derive/derive_site.hpp"
#include "load_text.hpp"
#include "render/data/site_data.hpp"
#include "render/views/page_view.hpp"
#include "render_fixture.hpp"

using namespace waymark;

namespace {

struct Derived {
  Site site;
  std::string printed;
};

Derived derived(std::map<std::string, std::string> files, const char *today = "2026-11-28") {
  files.try_emplace("content/site.yaml", sound_site);
  const MemoryReader reader(std::move(files));
  Diagnostics diagnostics;
  auto content = load_content(reader, {}, diagnostics);
  DeriveOptions options;
  options.today = *parse_date(today);
  Derived result;
  result.site = derive_site(std::move(content), options, diagnostics);
  result.printed = printed(diagnostics, reader);
  return result;
}

bool has_journal(const Site &site) {
  const auto data = site_data(site, {}, {});
  const Fragments none;
  for (const auto &view : page_views({site, none, data}))
    if (view.route == "/journal/")
      return true;
  return false;
}

Value journal_of(const Site &site) {
  const auto data = site_data(site, {}, {});
  const auto fragments = sample_fragments();
  for (const auto &view : page_views({site, fragments, data}))
    if (view.route == "/journal/")
      return view.data();
  FAIL("there is no journal");
  return {};
}

} // namespace

TEST_CASE("only weeks that say so and have begun are published, newest first", "[journal]") {
  const auto [site, told] = derived({{"content/journal/2026-W45.md", "---\npublish: true\n---\n"},
                                     {"content/journal/2026-W46.md", "---\nhours: 2\n---\nMine.\n"},
                                     {"content/journal/2026-W48.md", "---\npublish: true\n---\n"},
                                     {"content/journal/2026-W49.md", "---\npublish: true\n---\n"}});
  CHECK(told.empty());
  CHECK(site.journal == std::vector<size_t>{2, 0});
  CHECK(has_journal(site));
}

TEST_CASE("without a published week there is no journal, and its address is free", "[journal]") {
  const auto [site, told] = derived(
      {{"content/journal/2026-W45.md", "Mine.\n"}, {"content/pages/journal.md", "---\ntitle: J\n---\nx\n"}});
  CHECK(told.empty());
  CHECK(site.journal.empty());
  CHECK(site_data(site, {}, {})["journal"] == "");
  const auto clash = derived({{"content/journal/2026-W45.md", "---\npublish: true\n---\n"},
                              {"content/pages/journal.md", "---\ntitle: J\n---\nx\n"}});
  CHECK(clash.printed ==
        "content/pages/journal.md:2:1: error: the address /journal/ belongs to Waymark already\n"
        "  title: J\n  ^\n  hint: give one of them another file name\n");
}

TEST_CASE("two weeks may have the same heading, and links within a week follow", "[journal]") {
  const std::string note = "---\npublish: true\n---\n## Why\n\nSee [why](#why) and [now](../pages/now.md).\n";
  const auto [site, told] =
      derived({{"content/journal/2026-W45.md", note},
               {"content/journal/2026-W46.md", note},
               {"content/pages/now.md", "---\ntitle: Now\n---\n[week](/journal/#2026-W45)\n"}});
  CHECK(told.empty());
  const auto page = journal_of(site);
  REQUIRE(page["journal"].size() == 1);
  CHECK(page["journal"][0]["weeks"][0]["html"] ==
        "<h4 id=\"2026-W46-why\"><a class=\"anchor\" href=\"#2026-W46-why\">Why</a></h4>\n<p>See <a "
        "href=\"#2026-W46-why\">why</a> and "
        "<a href=\"/portfolio/now/\">now</a>.</p>\n");
  CHECK(page["journal"][0]["weeks"][1]["html"].get<std::string>().starts_with("<h4 id=\"2026-W45-why\">"));
}

TEST_CASE("a week shows its hours, habits, what was finished, and nothing private", "[journal]") {
  const auto [site, told] =
      derived({{"content/roadmaps/plan.md",
                "# Plan\n\n## Week 1\n\n- [ ] Read\n- [x] Write ✅ 2027-01-02\n- [x] Draw\n"},
               {"content/journal/2026-W53.md",
                "---\npublish: true\nhours: 7.5\ndone: [read]\nlearned: It closes.\nsample: true\nprivate: "
                "[Offers]\n---\n"
                "Text.\n\n<!-- private -->\nsecretword\n<!-- /private -->\n\n## Offers\n\nsecretword\n"}},
              "2027-01-20");
  CHECK(told.empty());
  const auto page = journal_of(site);
  CHECK(page["journal"][0]["month"] == "2026-12-01"); // its Thursday is New Year's Eve
  const auto &week = page["journal"][0]["weeks"][0];
  CHECK(week["hours"] == "7.5");
  CHECK(week["first"] == "2026-12-28");
  CHECK(week["last"] == "2027-01-03");
  CHECK(week["learned"] == "It closes.");
  CHECK(week["html"] == "<p>Text.</p>\n");
  CHECK(week["sample"] == true);
  REQUIRE(week["done"].size() == 2);
  CHECK(week["done"][0]["text"] == "Read");
  CHECK(week["done"][0]["url"] == "/roadmap/#week-1-read");
  CHECK(week["done"][1]["text"] == "Write");
}

TEST_CASE("footnotes of the weeks do not clash, and a habit shows its words", "[journal]") {
  auto site = sample_site();
  site.content.roadmaps[0].habits.resize(1);
  site.content.roadmaps[0].habits[0].id = "leetcode";
  site.content.roadmaps[0].habits[0].text = "One exercise a day";
  const auto page = journal_of(site);
  REQUIRE(page["journal"].size() == 2);
  const auto &week = page["journal"][1]["weeks"][0];
  CHECK(week["counts"] == Value::parse(R"([{"text": "One exercise a day", "times": 5}])"));
  CHECK(week["html"].get<std::string>().find("id=\"2026-W44-fn") != std::string::npos);
}

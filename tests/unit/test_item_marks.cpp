#include "catch.hpp"
#include "render/data/thumbnail.hpp"
#include "render/views/item_marks.hpp"
#include "render_fixture.hpp"
#include "text/fragment_tokens.hpp"

using namespace waymark;

TEST_CASE("a roadmap's items carry their state in words, and their evidence with its kind") {
  const auto site = sample_site();
  const auto marks = item_marks(site.content.roadmaps[0], {});
  REQUIRE(marks.size() == 5); // the four items, and a habit
  const auto &done = marks.at({9, 1});
  CHECK(done.id == "ingest-news");
  CHECK(done.css_class == "i i-done");
  CHECK(done.before_html == "<span class=\"m item full\"></span><span class=\"vh\">Done: </span>");
  CHECK(resolve_tokens(done.after_html, "/repo/", "") ==
        "<span class=\"evidence\"><span><span class=\"m post\"></span><span class=\"vh\">Post: </span>"
        "<a href=\"/repo/posts/late/\">How late &amp; why</a></span> "
        "<time datetime=\"2026-06-14\">14 Jun 2026</time></span>");
  CHECK(marks.at({10, 1}).before_html ==
        "<span class=\"m item struck\"></span><span class=\"vh\">Retired: </span>");
  CHECK(marks.at({10, 1}).after_html ==
        "<span class=\"evidence\"><span class=\"when\">exam retired; DP-700 takes its place</span></span>");
  CHECK(marks.at({14, 1}).css_class == "i i-todo");
  CHECK(marks.at({14, 1}).after_html.empty());
  CHECK(marks.at({15, 1}).css_class == "i i-begun");
  CHECK(marks.at({40, 1}).id == "deep-dive");
  CHECK(marks.at({40, 1}).before_html.empty());
}

TEST_CASE("a thumbnail loses names, links and texts that would be too small") {
  CHECK(thumbnail_of(
            "<svg class=\"gv wide w48\" viewBox=\"0 0 900 100\" role=\"img\" aria-labelledby=\"t\"><title "
            "id=\"t\">T</title><a href=\"/x/\"><rect x=\"1\"/><text x=\"5\">a &lt; b</text></a></svg>") ==
        "<svg class=\"gv thumb\" aria-hidden=\"true\" viewBox=\"0 0 900 100\"><rect x=\"1\"/></svg>");
  CHECK(thumbnail_of("<svg viewBox=\"0 0 300 100\"><text x=\"5\">a</text></svg>") ==
        "<svg class=\"gv thumb\" aria-hidden=\"true\" viewBox=\"0 0 300 100\"><text x=\"5\">a</text></svg>");
}

TEST_CASE("a thumbnail has no icons and no small arrowheads, and its places in whole units") {
  CHECK(thumbnail_of(
            "<svg viewBox=\"0 0 900.4 100\"><path d=\"M1.5 2.4C-0.2 9.6 10 20.51 A18 18 0 0 1 3.2 4Z\"/>"
            "<path class=\"i\" d=\"M8.5 2.5H3\"/><path class=\"a plan\" d=\"M8 2\"/><path "
            "class=\"at\"/></svg>") == "<svg class=\"gv thumb\" aria-hidden=\"true\" viewBox=\"0 0 900.4 "
                                       "100\"><path d=\"M2 2C0 10 10 21 A18 18 0 0 1 3 4Z\"/>"
                                       "<path class=\"at\"/></svg>");
  CHECK(thumbnail_of("<svg viewBox=\"0 0 300 100\"><path class=\"a\" d=\"M1.5 2\"/></svg>") ==
        "<svg class=\"gv thumb\" aria-hidden=\"true\" viewBox=\"0 0 300 100\"><path class=\"a\" d=\"M2 "
        "2\"/></svg>");
}

TEST_CASE("a project without a drawing has no thumbnail") {
  const auto site = sample_site();
  CHECK(project_thumbnail(site.content.projects[0], sample_fragments().drawings).is_null());
  CHECK(project_thumbnail(site.content.projects[1], {}).is_null());
  CHECK(project_thumbnail(site.content.projects[1], sample_fragments().drawings).is_string());
}

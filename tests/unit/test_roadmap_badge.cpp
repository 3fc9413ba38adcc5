#include "catch.hpp"
#include "file_access/embedded_files.hpp"
#include "render/feeds/roadmap_badge.hpp"
#include "render/feeds/text_width.hpp"
#include "render/theme_tokens.hpp"
#include "render_fixture.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace waymark;

namespace {

std::string_view tokens() {
  return *embedded_file("themes/route/tokens.css");
}

bool has(const std::string &text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a badge says how far a roadmap has come, in both schemes and to a screen reader") {
  const auto badge = roadmap_badge(sample_site().content.roadmaps[0], tokens());
  const auto golden = std::filesystem::path(WAYMARK_SOURCE_DIR) / "tests/golden/badge.svg";
  if (std::getenv("UPDATE_GOLDEN"))
    std::ofstream(golden, std::ios::binary) << badge;
  std::ifstream in(golden, std::ios::binary);
  CHECK(badge == std::string(std::istreambuf_iterator<char>(in), {}));
}

TEST_CASE("a badge brings all it needs and asks for nothing") {
  auto roadmap = sample_site().content.roadmaps[0];
  roadmap.title = "A <script> & \"quotes\"";
  const auto badge = roadmap_badge(roadmap, tokens());
  CHECK(has(badge, "<title id=\"badge-title\">A &lt;script&gt; &amp; &#34;quotes&#34;: 1 of 3</title>"));
  for (const auto *part : {"<script", "url(", "href", "@import", "@font-face"})
    CHECK_FALSE(has(badge, part));
}

TEST_CASE("a badge of many units, of none and of samples stays whole") {
  auto roadmap = sample_site().content.roadmaps[0];
  roadmap.sample = true;
  CHECK(has(roadmap_badge(roadmap, tokens()), ">1 of 3 (sample)</text>"));
  roadmap.units.assign(500, roadmap.units[0]);
  roadmap.total = 500;
  roadmap.done = 125;
  CHECK(has(roadmap_badge(roadmap, tokens()),
            "<rect class=\"d\" x=\"20\" y=\"46\" width=\"110\" height=\"12\" rx=\"3\"/>\n</svg>"));
  Roadmap empty;
  empty.title = "Plan";
  CHECK(has(roadmap_badge(empty, tokens()), "<desc id=\"badge-desc\">No items yet.</desc>"));
  CHECK_FALSE(has(roadmap_badge(empty, tokens()), "%"));
}

TEST_CASE("a long title of a badge gives up its end, at a colon where it has one") {
  auto roadmap = sample_site().content.roadmaps[0];
  roadmap.title = "Data Engineering & Lakehouse: a plan of nine months for those who stay";
  CHECK(has(roadmap_badge(roadmap, tokens()), ">Data Engineering &amp; Lakehouse</text>"));
  roadmap.title = "From data engineer to senior data and AI engineer in a year";
  CHECK(has(roadmap_badge(roadmap, tokens()), ">From data engineer to senior data and…</text>"));
  CHECK(text_within("毎週日曜日に学習の記録", 10, 60) == "毎週日曜…");
  CHECK(text_within("fits", 10, 60) == "fits");
  CHECK(text_width("mm", 10) > text_width("ii", 10));
}

TEST_CASE("the colours of a badge are the theme's, else those it has itself") {
  const ThemeColour otherwise{"#111111", "#222222"};
  const auto colour = [&](std::string_view css) {
    const auto [light, dark] = theme_colour(css, "accent", otherwise);
    return light + " " + dark;
  };
  CHECK(colour(tokens()) == "#0f5aa8 #7db8f5");
  CHECK(colour(":root{--accent: light-dark( #abc , #DEF );}") == "#abc #DEF");
  CHECK(colour(":root{--accent:#123456}") == "#123456 #123456");
  CHECK(colour(":root{--accent:red}") == "#111111 #222222");
  CHECK(colour(":root{--accent:light-dark(#fff,url(x))}") == "#111111 #222222");
  CHECK(colour("") == "#111111 #222222");
  CHECK(has(roadmap_badge(sample_site().content.roadmaps[0], ":root{--accent:#123456}"), ".d{fill:#123456}"));
}

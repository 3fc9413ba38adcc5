// Links of a roadmap that was read as it came: GitHub's anchors, headings that are units, files that are not
// here.
#include "derive/derive_site.hpp"
#include "roadmap_text.hpp"

using namespace waymark;

namespace {

struct Linked {
  Roadmap roadmap;
  std::string printed;
};

Linked linked(const std::string &text) {
  Diagnostics diagnostics;
  Content content;
  content.roadmaps.push_back(loaded(text));
  content.profile.base_url = "https://example.org/";
  DeriveOptions options;
  options.today = *parse_date("2026-11-28");
  auto site = derive_site(std::move(content), options, diagnostics);
  return {site.content.roadmaps.front(),
          print_diagnostics(diagnostics, [&](const std::string &) { return text; })};
}

std::vector<Inline> first_line(const Roadmap &roadmap) {
  return roadmap.sections[0].blocks.back().children[0].children[0].inlines;
}

} // namespace

TEST_CASE("a contents list written for GitHub leads to the headings of the page", "[roadmap]") {
  const auto path =
      linked("## Contents\n\n- [Path](#-learning-path--more)\n\n## 🎯 Learning Path & More\n\nwords\n");
  CHECK(path.printed.empty());
  CHECK(first_line(path.roadmap)[0].destination == "#learning-path-more");
  const auto unit = linked("## Contents\n\n- [One](#week-1-joins)\n\n## Week 1: Joins\n\n- a\n");
  CHECK(unit.printed.empty());
  CHECK(first_line(unit.roadmap)[0].destination == "#week-1");
}

TEST_CASE("a link to a file that is not here is a warning, and its words stay", "[roadmap]") {
  const auto dead = linked("## Week 1\n\n- Read [the **notes**](week_1/notes.md) first\n");
  CHECK(dead.printed == R"(content/roadmaps/plan.md:3:8: warning: dead link: there is no 'week_1/notes.md'
  - Read [the **notes**](week_1/notes.md) first
         ^
  hint: the page shows its words; name a file of content/ as seen from this one, or an address such as /projects/
)");
  const auto &words = first_line(dead.roadmap);
  for (const auto &each : words)
    CHECK(each.kind != InlineKind::link);
  CHECK(words.size() == 4); // "Read ", "the ", "notes", " first"
}

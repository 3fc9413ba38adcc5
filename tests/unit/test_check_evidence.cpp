#include "catch.hpp"
#include "check/check_evidence.hpp"
#include "derive/derive_progress.hpp"
#include "roadmap_text.hpp"

using namespace waymark;

namespace {

Date day(const char *text) {
  return *parse_date(text);
}

std::string notes_on(const std::string &text, std::vector<Post> posts = {},
                     std::vector<Certification> certifications = {}) {
  Content content;
  content.roadmaps = {loaded(text)};
  content.posts = std::move(posts);
  content.certifications = std::move(certifications);
  Diagnostics diagnostics;
  derive_progress(content, day("2026-11-28"), diagnostics);
  REQUIRE(diagnostics.all().empty());
  check_evidence(content, diagnostics);
  return print_diagnostics(diagnostics, [&](const std::string &) { return text; });
}

Post post_about(const char *title, const char *date, const char *id) {
  Post post;
  post.slug = "x";
  post.title = title;
  post.date = day(date);
  post.roadmap = {{id, {}}};
  return post;
}

} // namespace

TEST_CASE("ticks that nothing shows are counted, and the first ten are named", "[check]") {
  CHECK(notes_on("## Week 1\n\n- [x] Read\n- [ ] Write\n") ==
        "content/roadmaps/plan.md: note: 1 item is done by a tick or the journal alone\n"
        "  hint: name it in 'roadmap:' of the post or project that shows it\n    line 3: Read\n");
  std::string many = "## Week 1\n\n";
  std::string named;
  for (int i = 1; i <= 12; ++i) {
    many += "- [x] Item " + std::to_string(i) + "\n";
    if (i <= 10)
      named += "    line " + std::to_string(i + 2) + ": Item " + std::to_string(i) + "\n";
  }
  CHECK(notes_on(many) == "content/roadmaps/plan.md: note: 12 items are done by a tick or the journal alone\n"
                          "  hint: name it in 'roadmap:' of the post or project that shows it\n" +
                              named + "    and 2 more\n");
}

TEST_CASE("a post that names the item or its whole unit is evidence", "[check]") {
  const std::string text = "## Week 1\n\n- [x] Read\n\n## Week 2\n\n### Day 1\n\n- [x] Write\n";
  CHECK(notes_on(text, {post_about("A", "2026-11-01", "read"), post_about("B", "2026-11-02", "week-2")})
            .empty());
}

TEST_CASE("a box that is open although its item is proven is told at its line", "[check]") {
  const std::string text = "## Week 1\n\n- [ ] Write\n- [x] Read\n- Pass ZX-1\n- [ ] Pass ZX-2\n";
  Certification first, second;
  first.name = "First";
  first.code = "ZX-1"; // names a bullet without a box
  second.name = "Second";
  second.code = "ZX-2";
  for (auto *each : {&first, &second}) {
    each->status = CertificationStatus::earned;
    each->earned = day("2026-11-10");
  }
  CHECK(notes_on(text,
                 {post_about("Later", "2026-11-09", "write"), post_about("Sooner", "2026-11-08", "write"),
                  post_about("On reading", "2026-11-08", "read")},
                 {first, second}) ==
        "content/roadmaps/plan.md:3:1: note: done by 'Post: Sooner' since 2026-11-08, its box is still open\n"
        "  - [ ] Write\n  ^\n  hint: tick it: - [x] … ✅ 2026-11-08\n"
        "content/roadmaps/plan.md:6:1: note: done by 'Certificate: Second' since 2026-11-10, its box is "
        "still open\n"
        "  - [ ] Pass ZX-2\n  ^\n  hint: tick it: - [x] … ✅ 2026-11-10\n");
}

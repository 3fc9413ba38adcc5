#include "catch.hpp"
#include "derive/derive_progress.hpp"
#include "roadmap_text.hpp"

#include <fmt/format.h>

using namespace waymark;

namespace {

Date day(const char *text) {
  return *parse_date(text);
}

Content content_of(const std::string &roadmap) {
  Content content;
  content.roadmaps.push_back(loaded(roadmap));
  return content;
}

Reference reference(const char *id) {
  return {id, {"content/x.md", 1, 1}};
}

std::string printed(const Roadmap &roadmap) {
  std::string out = fmt::format("{}/{}\n", roadmap.done, roadmap.total);
  for (const auto &item : roadmap.items) {
    out += item.text;
    if (item.is_retired)
      out += " | retired for " + item.retired_successor;
    if (item.is_done)
      out += item.done_on ? " | done " + iso_date(*item.done_on) : " | done";
    for (const auto &evidence : item.evidence)
      out += fmt::format(" | {} {}", evidence.label, evidence.url);
    out += "\n";
  }
  return out;
}

std::string derived(Content &content, const char *today) {
  Diagnostics diagnostics;
  derive_progress(content, day(today), diagnostics);
  return print_diagnostics(diagnostics, [](const std::string &) { return std::optional<std::string>(); });
}

Post post_about(const char *id, const char *date) {
  Post post;
  post.slug = "late";
  post.title = "How late";
  post.date = day(date);
  post.roadmap = {reference(id)};
  return post;
}

Project project_about(const char *id, ProjectStatus status) {
  Project project;
  project.slug = "lake";
  project.title = "The lake";
  project.status = status;
  project.status_dates.live = status == ProjectStatus::live ? std::optional(day("2026-03-01")) : std::nullopt;
  project.roadmap = {reference(id)};
  return project;
}

const char *const two_weeks = "## Week 1 (Jan 5 – Jan 11, 2026)\n\n- [x] a ✅ 2026-01-06\n- [x] b\n- [ ] c\n\n"
                              "## Week 2 (Jan 12 – Jan 18, 2026)\n\n- [ ] d\n- [x] e ✅ 2026-01-20\n";

} // namespace

TEST_CASE("ticks count from their day on", "[progress]") {
  auto content = content_of(two_weeks);
  CHECK(derived(content, "2026-01-08") ==
        "content/roadmaps/plan.md:10:1: warning: 'e' is ticked for 2026-01-20, which is in the future\n"
        "  hint: it counts as to do until then\n");
  const auto &roadmap = content.roadmaps[0];
  CHECK(printed(roadmap) == "2/5\na | done 2026-01-06\nb | done\nc\nd\ne\n");
  CHECK(roadmap.units[0].done == 2);
  CHECK(roadmap.units[0].total == 3);
  CHECK(roadmap.current_unit == 0);
}

TEST_CASE("the current unit holds today, else it is the first that is not finished", "[progress]") {
  auto content = content_of(two_weeks);
  (void)derived(content, "2026-01-12");
  CHECK(content.roadmaps[0].current_unit == 1);
  (void)derived(content, "2026-03-01");
  CHECK(content.roadmaps[0].current_unit == 0);
}

TEST_CASE("a unit counts the units in it", "[progress]") {
  auto content = content_of("## Phase 1\n\n- [x] a\n\n### Week 1\n\n- [x] b\n- [ ] c\n");
  (void)derived(content, "2026-01-12");
  CHECK(content.roadmaps[0].units[0].total == 3);
  CHECK(content.roadmaps[0].units[0].done == 2);
  CHECK(content.roadmaps[0].units[1].total == 2);
}

TEST_CASE("the journal completes items by the end of an id, and the earlier date holds", "[progress]") {
  auto content = content_of(two_weeks);
  content.journal.push_back({});
  content.journal[0].week = {2026, 3};
  content.journal[0].done = {reference("c"), reference("week-1/a"), reference("plan/week-2/d")};
  CHECK(derived(content, "2026-01-21") ==
        "content/x.md:1:1: note: 'a' was ticked on 2026-01-06, not in 2026-W03\n"
        "  hint: the earlier date holds\n");
  CHECK(
      printed(content.roadmaps[0]) ==
      "5/5\na | done 2026-01-06\nb | done\nc | done 2026-01-18\nd | done 2026-01-18\ne | done 2026-01-20\n");
  CHECK(content.journal[0].done[0].id == "plan/week-1/c");
}

TEST_CASE("an id that nothing has is told with the nearest ones", "[progress]") {
  auto content = content_of("## Week 1\n\n- Clean with Spark\n- Read\n\n## Week 2\n\n- Read\n");
  content.journal.push_back({});
  content.journal[0].week = {2026, 3};
  content.journal[0].done = {{"clean-with-sparc", {"content/journal/2026-W03.md", 4, 8}},
                             {"read", {"content/journal/2026-W03.md", 4, 26}},
                             {"week-1", {"content/journal/2026-W03.md", 4, 32}},
                             {"nothing-like-it-anywhere", {"content/journal/2026-W03.md", 4, 40}}};
  CHECK(derived(content, "2026-01-21") ==
        R"(content/journal/2026-W03.md:4:8: error: no roadmap has an item 'clean-with-sparc'
  hint: did you mean 'plan/week-1/clean-with-spark'?
content/journal/2026-W03.md:4:26: error: 'read' is the end of 2 ids
  hint: write one of 'plan/week-1/read', 'plan/week-2/read'
content/journal/2026-W03.md:4:32: error: no roadmap has an item 'week-1'
  hint: an id is made of the item's words; {#id} at its end pins one
content/journal/2026-W03.md:4:40: error: no roadmap has an item 'nothing-like-it-anywhere'
  hint: an id is made of the item's words; {#id} at its end pins one
)");
  CHECK(content.roadmaps[0].done == 0);
}

TEST_CASE("a published post completes what it names, a draft or a later one does not", "[progress]") {
  auto content = content_of(two_weeks);
  content.posts = {post_about("c", "2026-02-01"), post_about("d", "2026-05-01"),
                   post_about("nope", "2026-02-01")};
  content.posts[2].draft = true;
  CHECK(derived(content, "2026-03-01") ==
        "content/x.md:1:1: warning: no roadmap has an item or a unit 'nope'\n"
        "  hint: an id is made of the item's words; {#id} at its end pins one\n");
  CHECK(printed(content.roadmaps[0]) == "4/5\na | done 2026-01-06\nb | done\nc | done 2026-02-01 | Post: How "
                                        "late /posts/late/\nd\ne | done 2026-01-20\n");
}

TEST_CASE("a live project completes, one in the making is evidence, a planned one is nothing", "[progress]") {
  auto content = content_of(two_weeks);
  content.projects = {project_about("c", ProjectStatus::live), project_about("d", ProjectStatus::building),
                      project_about("e", ProjectStatus::planned),
                      project_about("week-2", ProjectStatus::live)};
  CHECK(derived(content, "2026-03-01").empty());
  CHECK(printed(content.roadmaps[0]) ==
        "4/5\na | done 2026-01-06\nb | done\nc | done 2026-03-01 | Project: The lake "
        "/projects/lake/\nd | Project: The lake /projects/lake/\ne | done 2026-01-20\n");
  REQUIRE(content.roadmaps[0].units[1].evidence.size() == 1);
  CHECK(content.roadmaps[0].units[1].evidence[0].url == "/projects/lake/");
}

TEST_CASE("an earned certificate completes the item that names its code, a withdrawn one leaves the count",
          "[progress]") {
  auto content = content_of(
      "## Phase 1\n\n### Milestone\n\n- Pass ZX-1 by May 2026\n- Pass zx-10\n- Pass ZX-2\n- ZX-1 or ZX-2\n");
  content.certifications.resize(2);
  content.certifications[0].code = "ZX-1";
  content.certifications[0].status = CertificationStatus::retired;
  content.certifications[0].successor = "ZX-2";
  content.certifications[1].name = "Engineer";
  content.certifications[1].code = "ZX-2";
  content.certifications[1].status = CertificationStatus::earned;
  content.certifications[1].earned = day("2026-02-03");
  content.certifications[1].credential = "https://example.org/c";
  CHECK(derived(content, "2026-03-01").empty());
  const auto &roadmap = content.roadmaps[0];
  CHECK(printed(roadmap) == "2/3\nPass ZX-1 by May 2026 | retired for ZX-2\nPass zx-10\n"
                            "Pass ZX-2 | done 2026-02-03 | Certificate: Engineer https://example.org/c\n"
                            "ZX-1 or ZX-2 | done 2026-02-03 | Certificate: Engineer https://example.org/c\n");
  REQUIRE(roadmap.next_milestone);
  CHECK(roadmap.milestones[*roadmap.next_milestone].text == "Pass zx-10");
}

TEST_CASE("the next milestone is the open one that is due first", "[progress]") {
  auto content = content_of("## Phase 1\n\n### Milestones\n\n- [ ] late by June 2026\n- [x] done by January "
                            "2026\n- [ ] soon by May 2026\n- [ ] some day\n");
  (void)derived(content, "2026-03-01");
  const auto &roadmap = content.roadmaps[0];
  REQUIRE(roadmap.next_milestone);
  CHECK(roadmap.milestones[*roadmap.next_milestone].text == "soon by May 2026");
  CHECK(roadmap.milestones[1].is_done);
}

#include "catch.hpp"
#include "derive/choose_strongest.hpp"
#include "derive/derive_order.hpp"
#include "derive/derive_project_filters.hpp"
#include "derive/derive_routes.hpp"
#include "derive/derive_skills.hpp"
#include "render/feeds/skills_json.hpp"

#include <fmt/format.h>

using namespace waymark;

namespace {

Project project_of(const std::string &slug, ProjectStatus status, std::vector<std::string> skills) {
  Project project;
  project.slug = slug;
  project.title = "Project " + slug;
  project.route = "/projects/" + slug + "/";
  project.status = status;
  project.skills = std::move(skills);
  return project;
}

Post post_of(const std::string &slug, std::vector<std::string> tags) {
  Post post;
  post.slug = slug;
  post.title = "Post " + slug;
  post.route = "/posts/" + slug + "/";
  post.date = *parse_date("2026-11-15");
  post.tags = std::move(tags);
  return post;
}

Certification exam_of(const std::string &name, CertificationStatus status, std::vector<std::string> skills) {
  Certification exam;
  exam.name = name;
  exam.status = status;
  exam.skills = std::move(skills);
  return exam;
}

RoadmapItem item_of(const std::string &name, bool is_done) {
  RoadmapItem item;
  item.id = "career/" + name;
  item.anchor = item.text = name;
  item.is_done = is_done;
  return item;
}

void add_roadmap(Content &content) {
  auto &roadmap = content.roadmaps.emplace_back();
  roadmap.route = "/roadmap/";
  roadmap.items = {item_of("ingest", true), item_of("serve", false)};
}

// In the order in which derive would put it.
Site site_of(Content content) {
  Site site;
  site.content = std::move(content);
  site.today = *parse_date("2026-11-22");
  site.base_url = "https://me.example/repo/";
  DeriveOptions options;
  options.today = site.today;
  derive_published(site, options);
  derive_project_order(site);
  derive_certification_order(site);
  return site;
}

std::string printed(const std::vector<Skill> &skills) {
  constexpr const char *standings[] = {"proven", "begun", "claimed"};
  std::string text;
  for (const auto &skill : skills) {
    text += fmt::format("{} #{} {} {}:", skill.name, skill.slug, standings[static_cast<int>(skill.standing)],
                        skill.weight);
    for (const auto &proof : skill.proofs)
      text += fmt::format(" {}({})", rule_of(proof.kind).key, proof.text);
    text += "\n";
  }
  return text;
}

std::string printed(const std::vector<ProjectFilter> &filters) {
  std::string text;
  for (const auto &filter : filters)
    text += fmt::format("{} {} {}\n", filter.route, filter.label, fmt::join(filter.projects, ","));
  return text;
}

} // namespace

TEST_CASE("a live project and a certificate weigh 3, a post 2, a project that is built 1, plans nothing") {
  Content content;
  content.profile.skills = {"Terraform"};
  content.projects = {project_of("a", ProjectStatus::live, {"Spark"}),
                      project_of("b", ProjectStatus::building, {"spark", "Kafka"}),
                      project_of("c", ProjectStatus::planned, {"RAG"}),
                      project_of("d", ProjectStatus::archived, {"SQL"})};
  content.certifications = {exam_of("DP-700", CertificationStatus::earned, {"Spark"}),
                            exam_of("AI-103", CertificationStatus::planned, {"RAG"}),
                            exam_of("DP-203", CertificationStatus::retired, {"Synapse"})};
  content.posts = {post_of("late", {"spark", "unknown-tag"})};
  CHECK(printed(derive_skills(site_of(content))) ==
        "Spark #spark proven 9: live_project(Project a) certificate(DP-700) post(Post late) "
        "building_project(Project b)\n"
        "SQL #sql proven 3: live_project(Project d)\n"
        "Kafka #kafka begun 1: building_project(Project b)\n"
        "RAG #rag claimed 0: planned_project(Project c) planned_certificate(AI-103)\n"
        "Synapse #synapse claimed 0:\n"
        "Terraform #terraform claimed 0: profile()\n");
}

TEST_CASE(
    "a finished item weighs 1 beside a project or post that names it and the skill, a plan lifts none") {
  Content content;
  add_roadmap(content);
  content.projects = {project_of("a", ProjectStatus::building, {"Kafka"}),
                      project_of("b", ProjectStatus::planned, {"RAG"})};
  for (auto &project : content.projects)
    project.roadmap = {{"career/ingest", {}}, {"career/serve", {}}};
  content.posts = {post_of("late", {"kafka"})};
  content.posts[0].roadmap = {{"career/ingest", {}}};
  auto site = site_of(content);
  const auto skills = derive_skills(site);
  CHECK(printed(skills) == "Kafka #kafka proven 4: post(Post late) building_project(Project a) item(ingest)\n"
                           "RAG #rag claimed 0: planned_project(Project b)\n");
  link_items_to_skills(site.content, skills);
  const auto &items = site.content.roadmaps[0].items;
  REQUIRE(items[0].skills.size() == 1);
  CHECK(items[0].skills[0].url == "/skills/#kafka");
  CHECK(items[1].skills.empty());
}

TEST_CASE("drafts, posts to come, expired certificates and projects not yet live prove nothing") {
  Content content;
  content.profile.skills = {"Spark"};
  content.posts = {post_of("draft", {"spark"}), post_of("later", {"spark"})};
  content.posts[0].draft = true;
  content.posts[1].date = *parse_date("2026-12-01");
  content.certifications = {exam_of("Old", CertificationStatus::earned, {"Spark"})};
  content.certifications[0].expires = *parse_date("2026-11-21");
  content.projects = {project_of("a", ProjectStatus::live, {"Kafka"})};
  content.projects[0].status_dates.live = *parse_date("2026-11-23");
  auto site = site_of(content);
  site.posts = {0, 1}; // as with --drafts --future
  CHECK(printed(derive_skills(site)) == "Kafka #kafka begun 1: building_project(Project a)\n"
                                        "Spark #spark claimed 0: profile()\n");
}

TEST_CASE("C, C++ and C# are three skills, spellings are one") {
  Content content;
  content.profile.skills = {"C", "C++", "C#", "c++", "…"};
  CHECK(printed(derive_skills(site_of(content))) == "C #c claimed 0: profile()\n"
                                                    "C++ #cplusplus claimed 0: profile()\n"
                                                    "C# #csharp claimed 0: profile()\n");
}

TEST_CASE("skills.json says addresses, standings and the rule") {
  Content content;
  content.projects = {project_of("a", ProjectStatus::live, {"Spark"})};
  auto site = site_of(content);
  site.skills = derive_skills(site);
  const auto json = skills_json(site);
  CHECK(json.find(R"("url": "https://me.example/repo/projects/a/")") != std::string::npos);
  CHECK(json.find(R"("url": "https://me.example/repo/skills/#spark")") != std::string::npos);
  CHECK(json.find(R"("standing": "proven")") != std::string::npos);
  CHECK(json.find(R"("rule": "A published post that has the skill as a tag.")") != std::string::npos);
  CHECK(json.find("mark") == std::string::npos);
}

TEST_CASE("live projects stand before all others, featured ones first among their own") {
  Content content;
  content.projects = {project_of("a", ProjectStatus::planned, {}), project_of("b", ProjectStatus::live, {}),
                      project_of("c", ProjectStatus::live, {}), project_of("d", ProjectStatus::building, {})};
  content.projects[0].featured = 1;
  content.projects[2].featured = 2;
  CHECK(site_of(content).projects == std::vector<size_t>{2, 1, 0, 3});
}

TEST_CASE("projects are filtered by status and by skill, the most used skill first") {
  Content content;
  content.projects = {project_of("a", ProjectStatus::live, {"SQL", "Spark"}),
                      project_of("b", ProjectStatus::planned, {"Spark", "spark"}),
                      project_of("c", ProjectStatus::planned, {"RAG"})};
  CHECK(printed(derive_project_filters(site_of(content))) == "/projects/status/live/ Live 0\n"
                                                             "/projects/status/planned/ Planned 1,2\n"
                                                             "/projects/skill/spark/ Spark 0,1\n"
                                                             "/projects/skill/rag/ RAG 2\n"
                                                             "/projects/skill/sql/ SQL 0\n");
}

TEST_CASE("where there is one project, or one value, there is nothing to filter") {
  Content content;
  content.projects = {project_of("a", ProjectStatus::live, {"SQL", "Spark"})};
  CHECK(derive_project_filters(site_of(content)).empty());
  content.projects.push_back(project_of("b", ProjectStatus::live, {}));
  CHECK(printed(derive_project_filters(site_of(content))) == "/projects/skill/spark/ Spark 0\n"
                                                             "/projects/skill/sql/ SQL 0\n");
}

TEST_CASE("the home page says a measured result of a live project first, the one with most evidence") {
  Content content;
  add_roadmap(content);
  content.posts = {post_of("late", {})};
  content.projects = {project_of("a", ProjectStatus::live, {}), project_of("b", ProjectStatus::planned, {})};
  content.projects[0].metrics = {{"Delay", "9 s", "", "60 s", "/x/"},
                                 {"Rows kept", "99%", "anti-join", "", ""},
                                 {"Cost", "3 €", "invoice", "", "/bill/"}};
  content.projects[1].metrics = {{"Target", "0", "counted", "9", "/y/"}};
  const auto strongest = choose_strongest(site_of(content));
  REQUIRE(strongest);
  CHECK(strongest->kind == StrongestProof::Kind::metric);
  CHECK(strongest->index == 0);
  CHECK(strongest->metric == 2);
}

TEST_CASE("without a measured result it is a certificate, then a post, then the roadmap, then nothing") {
  Content content;
  add_roadmap(content);
  content.projects = {project_of("b", ProjectStatus::planned, {})};
  content.projects[0].metrics = {{"Target", "0", "counted", "9", "/y/"}};
  content.certifications = {exam_of("AI-103", CertificationStatus::planned, {}),
                            exam_of("DP-700", CertificationStatus::earned, {})};
  content.posts = {post_of("late", {})};
  const auto kind_of = [](const Content &each) { return choose_strongest(site_of(each)).value().kind; };
  CHECK(kind_of(content) == StrongestProof::Kind::certificate);
  content.certifications.pop_back();
  CHECK(kind_of(content) == StrongestProof::Kind::post);
  content.posts[0].draft = true;
  content.roadmaps[0].done = 1;
  CHECK(kind_of(content) == StrongestProof::Kind::roadmap);
  content.roadmaps[0].done = 0;
  CHECK_FALSE(choose_strongest(site_of(content)));
}

TEST_CASE("each decision of a project has an anchor of its own") {
  Content content;
  content.projects = {project_of("a", ProjectStatus::live, {})};
  content.projects[0].tradeoffs = {{"Delta Lake", "", "", ""}, {"delta lake", "", "", ""}};
  Diagnostics diagnostics;
  derive_routes(content, diagnostics);
  CHECK(content.projects[0].tradeoffs[0].anchor == "decision_delta-lake");
  CHECK(content.projects[0].tradeoffs[1].anchor == "decision_delta-lake-2");
}

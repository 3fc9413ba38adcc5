#include "render_fixture.hpp"

#include "catch.hpp"
#include "derive/derive_post_lists.hpp"
#include "derive/derive_related.hpp"
#include "markdown/parse_markdown.hpp"
#include "text/fragment_tokens.hpp"

namespace waymark {

namespace {

Date day(const char *text) {
  return *parse_date(text);
}

Document markdown(const std::string &file, const std::string &text) {
  Diagnostics diagnostics;
  auto document = parse_markdown(file, text, {}, diagnostics);
  REQUIRE_FALSE(diagnostics.has_errors());
  return document;
}

Profile sample_profile() {
  Profile profile;
  profile.name = "Ada <Example>";
  profile.role = "Data engineer";
  profile.target_role = "senior data & AI engineer";
  profile.summary = "I build pipelines. They run.";
  profile.location = "Pune";
  profile.availability = "from March";
  profile.email = "ada@example.org";
  profile.links = {{"GitHub", "https://example.org/ada"}};
  return profile;
}

Project full_project() {
  Project project;
  project.slug = "market";
  project.route = "/projects/market/";
  project.title = "Market intelligence";
  project.summary = "Answers with sources.";
  project.kind = ProjectKind::ai;
  project.status = ProjectStatus::planned;
  project.status_dates.planned = day("2026-11-02");
  project.role = "sole engineer";
  project.problem = "Nobody reads `forty` feeds.";
  project.outcome = "One answer.";
  project.metrics = {{"Event to Gold", "≤ 60 s", "commit minus event time", "10 min", "latency.sql"}};
  project.stack = {"Spark", "Delta Lake"};
  project.skills = {"Streaming"};
  project.data = {{{"Quotes", "JSON", "9 million a day", "", "`event_id`"}}, "9 GB a day", "streaming"};
  project.tradeoffs = {
      {"Stream Analytics", "Spark windows", "forty lines of SQL", "a second dialect", "decision_stream"}};
  project.transformations = {"Deduplicate on `event_id`"};
  project.quality = {{"Unique event", "Silver", "`count(*) = 1`", "stop", ""}};
  project.scale = "9 million events a day";
  project.run = "make replay";
  project.failures = {{"The silent feed", "a heartbeat a minute"}};
  project.cost = "40 euro a month";
  project.evaluation = Evaluation{"200 questions", "precision", "0.95"};
  project.links = {"https://example.org/repo", "https://example.org/demo", "https://example.org/docs",
                   "https://example.org/repo#readme"};
  project.roadmap = {{"ingest-news", {}}, {"career/phase-2", {}}};
  project.architecture = Diagram{"key-1", "digraph { a -> b }", "The pipeline", "", {}};
  project.featured = 1;
  project.sample = true;
  project.story = markdown("content/projects/market/index.md", "# Why\n\nBecause.\n");
  return project;
}

Project bare_project() {
  Project project;
  project.slug = "lake";
  project.route = "/projects/lake/";
  project.title = "Warehouse to lakehouse";
  project.summary = "Moves a warehouse.";
  project.kind = ProjectKind::data;
  project.status = ProjectStatus::live;
  project.problem = "It was slow.";
  return project;
}

Post sample_post(const std::string &slug, const std::string &title, const char *date,
                 const std::string &text) {
  Post post;
  post.file = "content/posts/" + slug + ".md";
  post.slug = slug;
  post.route = "/posts/" + slug + "/";
  post.title = title;
  post.date = day(date);
  post.summary = "About " + title + ".";
  post.reading_minutes = 4;
  post.body = markdown(post.file, text);
  return post;
}

RoadmapItem item(std::string anchor, std::string text, int line, size_t unit) {
  RoadmapItem result;
  result.id = "career/" + anchor;
  result.anchor = std::move(anchor);
  result.text = std::move(text);
  result.unit = unit;
  result.position = {"content/roadmaps/career.md", line, 1};
  return result;
}

RoadmapUnit unit(int number, const std::string &title, const char *start, const char *end) {
  RoadmapUnit result;
  result.anchor = "phase-" + std::to_string(number);
  result.id = "career/" + result.anchor;
  result.number = number;
  result.label = "Phase " + std::to_string(number);
  result.title = title;
  result.span.start = day(start);
  result.span.end = day(end);
  return result;
}

void add_items(Roadmap &roadmap) {
  roadmap.items = {item("ingest-news", "Ingest news", 9, 0), item("dp-203", "Pass DP-203", 10, 0),
                   item("chatbot", "Chatbot", 14, 1), item("index", "Vector index", 15, 1)};
  roadmap.items[0].is_done = true;
  roadmap.items[0].done_on = day("2026-06-14");
  roadmap.items[0].evidence = {{"Post: How late & why", "/posts/late/"}};
  roadmap.items[1].is_retired = true;
  roadmap.items[1].retired_successor = "DP-700";
  roadmap.items[3].evidence = {{"Project: Market intelligence", "/projects/market/"}};
}

Roadmap sample_roadmap() {
  Roadmap roadmap;
  roadmap.file = "content/roadmaps/career.md";
  roadmap.slug = "career";
  roadmap.route = "/roadmap/";
  roadmap.title = "To senior";
  roadmap.summary = "Two phases.";
  roadmap.start = day("2026-02-01");
  roadmap.end = day("2027-03-31");
  const auto document = markdown(
      roadmap.file, "# To senior\n\nTwo phases.\n\nMy own words, with a [link](https://example.org/x).\n\n"
                    "**Topics**\n\n- [x] Ingest news\n- [ ] Pass DP-203\n\n"
                    "**Goal**\n\n- Chatbot\n- Vector index\n");
  REQUIRE(document.blocks.size() == 7);
  const auto blocks = [&](size_t begin, size_t end) {
    return std::vector<Block>(document.blocks.begin() + static_cast<std::ptrdiff_t>(begin),
                              document.blocks.begin() + static_cast<std::ptrdiff_t>(end));
  };
  roadmap.sections = {{SectionKind::prose, "", blocks(0, 3), {}},
                      {SectionKind::topics, "Topics", blocks(3, 5), {0, 1}},
                      {SectionKind::projects, "Goal", blocks(5, 7), {2, 3}}};
  roadmap.units = {unit(1, "Azure", "2026-02-01", "2026-06-30"),
                   unit(2, "Projects & more", "2026-11-01", "2027-01-31"),
                   unit(3, "Month", "2026-11-01", "2026-11-30")};
  roadmap.units[0].parts = {{RoadmapPart::Kind::section, 1}};
  roadmap.units[1].parts = {{RoadmapPart::Kind::section, 2}, {RoadmapPart::Kind::unit, 2}};
  roadmap.units[0].done = roadmap.units[0].total = 1;
  roadmap.units[1].total = 2;
  roadmap.units[1].effort = Effort{40, 40, {}};
  roadmap.units[1].pace = Effort{10, 10, UnitKind::week};
  roadmap.units[2].parent = 1;
  roadmap.parts = {
      {RoadmapPart::Kind::section, 0}, {RoadmapPart::Kind::unit, 0}, {RoadmapPart::Kind::unit, 1}};
  add_items(roadmap);
  roadmap.milestones = {{"Three projects", 1, {}, day("2027-01-31"), false}};
  roadmap.done = 1;
  roadmap.total = 3;
  roadmap.habits = {
      {"career/deep-dive", "deep-dive", "One deep dive every Sunday", 1, 1, {roadmap.file, 40, 1}, {}}};
  roadmap.habits[0].counts = {{iso_week(day("2026-11-15")), 1}, {iso_week(day("2026-11-22")), 2}};
  roadmap.progress.streak = 2;
  roadmap.progress.weeks = {{iso_week(day("2026-10-30")), 8, 0, true},
                            {iso_week(day("2026-11-06")), 0, 0, false},
                            {iso_week(day("2026-11-13")), 10, 2, true},
                            {iso_week(day("2026-11-20")), 4, 0, true}};
  roadmap.current_unit = 1;
  roadmap.next_milestone = 0;
  return roadmap;
}

JournalWeek sample_week(const char *name, const std::string &note) {
  JournalWeek week;
  week.week = *parse_week(name);
  week.hours = 7.5;
  week.learned = "Windows `close`.";
  week.publish = true;
  week.note = markdown(std::string("content/journal/") + name + ".md", note);
  return week;
}

std::vector<Certification> sample_certifications() {
  Certification earned;
  earned.name = "Data Engineer";
  earned.issuer = "AWS";
  earned.status = CertificationStatus::earned;
  earned.earned = day("2025-05-04");
  earned.expires = day("2028-05-04");
  earned.credential = "https://example.org/credential";
  Certification retired;
  retired.name = "Azure Data Engineer";
  retired.code = "DP-203";
  retired.status = CertificationStatus::retired;
  retired.retired = day("2025-03-31");
  retired.successor = "DP-700";
  return {earned, retired};
}

Experience sample_experience() {
  Experience experience;
  const auto start = std::chrono::year{2024} / 3;
  experience.jobs = {
      {"Example Ltd", "Engineer", start, {}, "Pune", "Pipelines.", {{"Halved the cost", "invoice", ""}}}};
  experience.education = {{"Example University", "BSc", start, start, ""}};
  return experience;
}

} // namespace

Site sample_site() {
  Site site;
  auto &content = site.content;
  content.profile = sample_profile();
  content.projects = {bare_project(), full_project()};
  content.posts = {
      sample_post("old", "Retrieval", "2025-11-01", "Text.\n"),
      sample_post("late", "How late & why", "2026-11-15",
                  "Intro with `{{ ref() }}` and a note.[^1]\n\n## First\n\nSee [the second](#second).\n\n"
                  "## Second\n\n```sql\nselect 1\n```\n\n[^1]: A note.\n")};
  content.posts[1].updated = day("2026-11-16");
  content.posts[0].tags = {"C++", "spark"};
  content.posts[1].tags = {"spark"};
  content.posts[0].series = content.posts[1].series = "Late & later";
  content.posts[1].project = Reference{"market", {}};
  content.posts[1].roadmap = {{"chatbot", {}}};
  content.roadmaps = {sample_roadmap()};
  content.journal = {sample_week("2026-W44", "## Why\n\nA note.[^1]\n\n[^1]: Below.\n"),
                     sample_week("2026-W47", "Another note.\n"),
                     sample_week("2026-W46", "Kept to myself.\n")};
  content.journal[0].done = {{"career/ingest-news", {}}};
  content.journal[0].count = {{{"leetcode", {}}, 5}, {{"posts", {}}, 0}};
  content.certifications = sample_certifications();
  content.experience = sample_experience();
  content.pages = {{{},
                    "content/pages/about.md",
                    "about",
                    "/about/",
                    "About",
                    "Who I am.",
                    {},
                    false,
                    markdown("content/pages/about.md", "Hello.\n"),
                    {}}};
  site.today = day("2026-11-22");
  site.base_url = "https://me.example/repo/";
  site.base_path = "/repo/";
  site.projects = {1, 0};
  site.posts = {1, 0};
  site.certifications = {0, 1};
  site.journal = {1, 0};
  site.primary_roadmap = 0;
  site.skills = {
      {"spark", "Spark", SkillStanding::proven, 2, {{ProofKind::post, "How late & why", "/posts/late/"}}},
      {"streaming",
       "Streaming",
       SkillStanding::claimed,
       0,
       {{ProofKind::planned_project, "Market intelligence", "/projects/market/"}, {}}}};
  site.strongest = StrongestProof{StrongestProof::Kind::certificate, 0, 0};
  Diagnostics none;
  derive_post_lists(site, none);
  derive_related(site);
  site.redirects = {{{"/2025/retrieval.html", {}}, "/posts/old/"}};
  site.assets = {{"content/posts/late/plot.png", "/posts/late/plot.png"},
                 {"content/projects/market/latency.sql", "/projects/market/latency.sql"}};
  return site;
}

Fragments sample_fragments() {
  const auto id = id_token();
  Fragments fragments;
  fragments.drawings = {
      {"key-1",
       {"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"gv wide w48\" viewBox=\"0 0 900 100\" "
        "role=\"img\" aria-labelledby=\"" +
            id + "t\"><title id=\"" + id + "t\">The pipeline</title><a href=\"" +
            route_token("/posts/late/") +
            "\"><g class=\"n\"><rect x=\"1\" y=\"1\" width=\"9\" height=\"9\"/><text x=\"5\" "
            "y=\"5\">a</text></g></a></svg>",
        "", "a leads to b."}}};
  return fragments;
}

} // namespace waymark

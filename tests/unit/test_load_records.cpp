// Certifications, experience, journal, pages, Sunday drafts, roadmaps' common rule, and files in odd places.
#include "catch.hpp"

#include "load_text.hpp"

using namespace waymark;

TEST_CASE("certifications keep their order, and a sample file marks each", "[load]") {
  const auto [content, mistakes] = load_files({{"content/certifications.yaml", R"(sample: true
certifications:
  - {name: Fabric Data Engineer, code: DP-700, issuer: Microsoft, planned: 2026-12-19, note: First., skills: [SQL, Spark]}
  - name: Data Engineer
    code: DP-203
    status: retired
    retired: 2025-03-31
    successor: DP-700
  - name: Lakehouse
    earned: 2026-06-01
    expires: 2028-06-01
    credential: https://example.org/c/1
)"}});
  CHECK(mistakes.empty());
  REQUIRE(content.certifications.size() == 3);
  CHECK(content.certifications[0].status == CertificationStatus::planned);
  CHECK(iso_date(*content.certifications[0].planned) == "2026-12-19");
  CHECK(content.certifications[0].skills == std::vector<std::string>{"SQL", "Spark"});
  CHECK(content.certifications[1].successor == "DP-700");
  CHECK(content.certifications[1].position == SourcePosition{"content/certifications.yaml", 4, 5});
  CHECK(content.certifications[2].status == CertificationStatus::earned);
  CHECK(content.certifications[2].credential == "https://example.org/c/1");
  CHECK(content.certifications[2].sample);
}

TEST_CASE("a certificate's status and dates say the same", "[load]") {
  CHECK(load_files({{"content/certifications.yaml", R"(certifications:
  - {name: A, status: planned, earned: 2026-06-01}
  - {name: B, earned: 2026-06-01, expires: 2025-06-01}
  - {name: C, status: earned}
)"}}).printed == "content/certifications.yaml:2:32: error: this exam has the day it was earned, but its "
                 "status is planned\n"
                 "    - {name: A, status: planned, earned: 2026-06-01}\n"
                 "                                 ^\n"
                 "  hint: write status: earned\n"
                 "content/certifications.yaml:3:35: error: this certificate expires before it was earned\n"
                 "    - {name: B, earned: 2026-06-01, expires: 2025-06-01}\n"
                 "                                    ^\n"
                 "content/certifications.yaml:4:6: error: missing key 'earned'\n"
                 "    - {name: C, status: earned}\n"
                 "       ^\n"
                 "  hint: add: earned: 2026-11-22\n");
}

TEST_CASE("experience has jobs and education", "[load]") {
  const auto [content, mistakes] = load_files({{"content/experience.yaml", R"(sample: true
jobs:
  - employer: Example Logistics
    role: Data engineer
    start: 2023-04
    end: 2024-03
    location: Pune
    summary: Batch and event pipelines.
    achievements:
      - {text: Halved the nightly run, measure: job logs, evidence: /posts/nightly/}
education:
  - {institution: Example University, degree: B.Sc., start: 2016-08, end: 2019-06, note: Databases}
)"}});
  CHECK(mistakes.empty());
  const auto &job = content.experience.jobs.at(0);
  CHECK(job.start == Month{std::chrono::year{2023}, std::chrono::April});
  CHECK(job.end == Month{std::chrono::year{2024}, std::chrono::March});
  CHECK(job.achievements.at(0).evidence == "/posts/nightly/");
  CHECK(content.experience.education.at(0).degree == "B.Sc.");
  CHECK(content.experience.sample);
  CHECK(load_files({{"content/experience.yaml", "jobs:\n"}}).printed.empty());
}

TEST_CASE("a week of the journal is named after its week", "[load]") {
  const auto [content, mistakes] = load_files({{"content/journal/2026-W47.md", R"(---
hours: 7.5
done: [read-chapter, /write-post]
count: {leetcode: 5, posts: 0}
learned: Windows close.
sample: true
---
A good week.
)"},
                                               {"content/journal/2026-W46.md", "Only a note.\n"}});
  CHECK(mistakes.empty());
  REQUIRE(content.journal.size() == 2);
  CHECK(content.journal[0].week == IsoWeek{2026, 46});
  const auto &week = content.journal[1];
  CHECK(week.hours == 7.5);
  CHECK(week.done.at(1).id == "/write-post");
  CHECK(week.done.at(1).position == SourcePosition{"content/journal/2026-W47.md", 3, 22});
  REQUIRE(week.count.size() == 2);
  CHECK(week.count[0].habit.id == "leetcode");
  CHECK(week.count[0].times == 5);
  CHECK(week.learned == "Windows close.");
  CHECK(week.note.blocks.at(0).line == 8);
}

TEST_CASE("a week that does not exist, and counts that cannot be, are told", "[load]") {
  CHECK(load_files(
            {{"content/journal/2025-W53.md", "---\nhours: -1\ncount: {leetcode: -2, posts: 1.5}\n---\n"}})
            .printed == "content/journal/2025-W53.md: error: a journal file is named after its week, and "
                        "'2025-W53' is not a week: "
                        "2025 has the weeks 01 to 52\n"
                        "  hint: the last week of 2025 is 2025-W52.md; the one after it is 2026-W01.md\n"
                        "content/journal/2025-W53.md:2:8: error: 'hours' must be from 0 to 168, not -1\n"
                        "  hours: -1\n         ^\n"
                        "content/journal/2025-W53.md:3:19: error: 'leetcode' must be at least 0, not -2\n"
                        "  count: {leetcode: -2, posts: 1.5}\n                    ^\n"
                        "content/journal/2025-W53.md:3:30: error: 'posts' must be a whole number\n"
                        "  count: {leetcode: -2, posts: 1.5}\n                               ^\n");
}

TEST_CASE("a journal file of a week that does not exist is told with the nearest one", "[load]") {
  const auto hint = [](const std::string &name) {
    const auto told = load_files({{"content/journal/" + name + ".md", "x\n"}}).printed;
    return told.substr(told.find("hint: "));
  };
  CHECK(hint("2026-W54") == "hint: the last week of 2026 is 2026-W53.md; the one after it is 2027-W01.md\n");
  CHECK(hint("2026-W00") == "hint: the first week of 2026 is 2026-W01.md\n");
  CHECK(hint("2026-w47") == "hint: rename it to 2026-W47.md\n");
  CHECK(hint("week-47") == "hint: name it after the ISO week: 2026-W47.md\n");
}

TEST_CASE("a page has a title and a slug", "[load]") {
  const auto [content, mistakes] =
      load_files({{"content/pages/about.md", "---\ntitle: About\nsummary: Who I am.\n---\nText\n"},
                  {"content/pages/now.md", "---\nsummary: S\n---\n"}});
  REQUIRE(content.pages.size() == 2);
  CHECK(content.pages[0].slug == "about");
  CHECK(content.pages[0].summary == "Who I am.");
  CHECK(mistakes == "content/pages/now.md:2:1: error: missing key 'title'\n  summary: S\n  ^\n"
                    "  hint: add: title: \"…\"\n");
}

TEST_CASE("a Sunday draft is known by its source", "[load]") {
  const auto [content, mistakes] = load_files({{"content/linkedin/2026-11-22-late/draft.md", R"(---
date: 2026-11-22
source: post:late-data#why
subject: Late data
title: Late data
status: posted
url: https://www.linkedin.com/posts/1
characters: 1480
graphemes: 1475
hooks: [One, Two]
alt: [A diagram]
variants: [long]
hashes: {post.txt: 0a1b, carousel.pdf: "12"}
---
)"},
                                               {"content/linkedin/2026-11-22-late/post.txt", "Text"}});
  CHECK(mistakes.empty());
  REQUIRE(content.drafts.size() == 1);
  const auto &draft = content.drafts[0];
  CHECK(draft.folder == "content/linkedin/2026-11-22-late");
  CHECK(iso_date(draft.date) == "2026-11-22");
  CHECK(draft.source == "post:late-data#why");
  CHECK(draft.status == DraftStatus::posted);
  CHECK(draft.url == "https://www.linkedin.com/posts/1");
  CHECK(draft.hashes.at("post.txt") == "0a1b");
}

TEST_CASE("the mistakes of a Sunday draft are warnings", "[load]") {
  const auto [content, mistakes] =
      load_files({{"content/linkedin/2026-11-22-a/draft.md", "---\nsource: post:a\nstatus: sent\n---\n"},
                  {"content/linkedin/2026-11-29-b/draft.md", "---\ndate: 2026-11-29\n---\n"}});
  CHECK(mistakes == "content/linkedin/2026-11-22-a/draft.md:3:9: warning: unknown status 'sent'\n"
                    "  status: sent\n          ^\n  hint: it is one of: draft, posted\n"
                    "content/linkedin/2026-11-29-b/draft.md:2:1: warning: missing key 'source'\n"
                    "  date: 2026-11-29\n  ^\n  hint: add: source: post:<slug>\n");
  REQUIRE(content.drafts.size() == 1);
  CHECK(iso_date(content.drafts[0].date) == "2026-11-22");
}

TEST_CASE("only one roadmap is primary", "[load]") {
  const std::string primary = "---\nprimary: true\n---\n# Plan\n\n## Week 1\n\n- [ ] Read\n";
  const auto text =
      load_files({{"content/roadmaps/a.md", primary}, {"content/roadmaps/b.md", primary}}).printed;
  CHECK(text.find("content/roadmaps/b.md:") != std::string::npos);
  CHECK(text.find("error: this roadmap is primary, and content/roadmaps/a.md is too\n") != std::string::npos);
  CHECK(text.find("  hint: keep 'primary: true' in one of them\n") != std::string::npos);
}

TEST_CASE("files in places where nothing is read are warnings", "[load]") {
  CHECK(load_files({{"content/post/x.md", ""},
                    {"content/post/y.md", ""},
                    {"content/projects/rail.md", ""},
                    {"content/projects/late/architecture.dot", "digraph {}"},
                    {"content/posts/x.markdown", ""},
                    {"content/posts/x/notes.md", ""},
                    {"content/journal/2026/2026-W47.md", ""},
                    {"content/experence.yaml", ""},
                    {"content/README.md", ""}})
            .printed == "content/experence.yaml: warning: this file is not read\n"
                        "  hint: did you mean 'experience.yaml'?\n"
                        "content/journal/2026/2026-W47.md: warning: this file is not read\n"
                        "  hint: files of this folder are named content/journal/2026-W47.md\n"
                        "content/post/: warning: this folder is not read\n"
                        "  hint: did you mean 'posts'?\n"
                        "content/posts/x.markdown: warning: this file is not read\n"
                        "  hint: rename it: a post ends in .md\n"
                        "content/posts/x/notes.md: warning: this file is not read\n"
                        "  hint: a post is content/posts/<name>.md or content/posts/<name>/index.md\n"
                        "content/projects/late/: warning: this project has no index.md\n"
                        "  hint: write content/projects/<name>/index.md, or remove the folder\n"
                        "content/projects/rail.md: warning: this file is not read\n"
                        "  hint: move it to content/projects/rail/index.md\n");
}

TEST_CASE("assets know their size where their format says it", "[load]") {
  const auto [content, mistakes] =
      load_files({{"content/posts/x/picture.svg", "<svg width=\"40\" height=\"30\"/>"},
                  {"content/posts/x/data.csv", "a,b\n"}});
  CHECK(mistakes.empty());
  REQUIRE(content.assets.size() == 2);
  CHECK(content.assets[0].path == "content/posts/x/data.csv");
  CHECK(content.assets[0].width == 0);
  CHECK(content.assets[1].width == 40);
  CHECK(content.assets[1].height == 30);
}

// resume.json and the CV's page: what is given is there, what is not leaves no trace.
#include "catch.hpp"
#include "derive/derive_resume.hpp"
#include "derive/derive_skills.hpp"
#include "render/feeds/resume_json.hpp"
#include "render/render_site.hpp"
#include "render_fixture.hpp"

#include <algorithm>

using namespace waymark;

namespace {

Site site_with_resume() {
  auto site = sample_site();
  site.skills = derive_skills(site);
  site.resume = derive_resume(site);
  return site;
}

Site almost_empty() {
  Site site;
  site.content.profile.name = "Jo";
  site.content.profile.role = "Analyst";
  site.content.profile.summary = "I count.";
  site.content.experience.education = {{"Night School", "Statistics", {}, {}, ""}};
  site.base_url = "https://jo.example/";
  site.base_path = "/";
  site.today = *parse_date("2026-11-22");
  site.resume = derive_resume(site);
  return site;
}

std::string rendered(const Site &site, const std::string &path) {
  const MemoryReader nothing({});
  const auto fragments = sample_fragments();
  Diagnostics diagnostics;
  const auto theme = load_theme_files(nothing, "route", {}, diagnostics);
  const auto files = render_site(site, fragments, theme, nothing, diagnostics);
  const auto file = std::ranges::find(files, path, &OutputFile::path);
  REQUIRE(file != files.end());
  auto text = file->render(diagnostics);
  CHECK(diagnostics.all().empty());
  return text;
}

bool has(const std::string &text, const std::string &part) {
  return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("resume.json says what was done in the schema's words, and nothing that is only planned") {
  CHECK(resume_json(site_with_resume()) == R"json({
  "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
  "basics": {
    "name": "Ada <Example>",
    "label": "Data engineer",
    "email": "ada@example.org",
    "url": "https://me.example/repo/",
    "summary": "I build pipelines. They run.",
    "location": {
      "city": "Pune"
    },
    "profiles": [
      {
        "network": "GitHub",
        "url": "https://example.org/ada"
      }
    ]
  },
  "work": [
    {
      "name": "Example Ltd",
      "position": "Engineer",
      "location": "Pune",
      "startDate": "2024-03",
      "summary": "Pipelines.",
      "highlights": [
        "Halved the cost (invoice)"
      ]
    }
  ],
  "education": [
    {
      "institution": "Example University",
      "studyType": "BSc",
      "startDate": "2024-03",
      "endDate": "2024-03"
    }
  ],
  "certificates": [
    {
      "name": "Data Engineer",
      "date": "2025-05-04",
      "issuer": "AWS",
      "url": "https://example.org/credential"
    }
  ],
  "projects": [
    {
      "name": "Warehouse to lakehouse",
      "description": "Moves a warehouse.",
      "url": "https://me.example/repo/projects/lake/"
    }
  ],
  "meta": {
    "canonical": "https://me.example/repo/resume.json",
    "lastModified": "2026-11-22T00:00:00"
  }
}
)json");
}

TEST_CASE("an almost empty portfolio has an almost empty resume.json") {
  CHECK(resume_json(almost_empty()) == R"json({
  "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
  "basics": {
    "name": "Jo",
    "label": "Analyst",
    "url": "https://jo.example/",
    "summary": "I count."
  },
  "education": [
    {
      "institution": "Night School",
      "studyType": "Statistics"
    }
  ],
  "meta": {
    "canonical": "https://jo.example/resume.json",
    "lastModified": "2026-11-22T00:00:00"
  }
}
)json");
}

TEST_CASE("the page of the CV has every part that is given, and marks the plan as a plan") {
  const auto page = rendered(site_with_resume(), "resume/index.html");
  for (const auto *part : {"<h2 class=\"stop\">Experience</h2>", "<h2 class=\"stop\">Projects</h2>",
                           "<h2 class=\"stop\">Skills</h2>", "<h2 class=\"stop\">Certificates</h2>",
                           "<h2 class=\"stop\">Education</h2>", "<a class=\"btn\" href=\"/repo/resume.pdf\">",
                           "<p class=\"when\">Mar 2024 – today</p>",
                           "<a href=\"https://example.org/ada\">example.org/ada</a>", "Ada &lt;Example&gt;",
                           "Target, no result yet. Event to Gold: ≤ 60 s.", "aria-current=\"page\">CV</a>"})
    CHECK(has(page, part));
  CHECK_FALSE(has(page, "DP-203"));
}

TEST_CASE("parts of the CV that are not given leave no heading behind") {
  const auto page = rendered(almost_empty(), "resume/index.html");
  CHECK(has(page, "<h2 class=\"stop\">Education</h2>"));
  for (const auto *part : {"Experience", "Projects</h2>", "Skills", "Certificates", "Based in", "E-mail",
                           "Works", "Available", "mailto:"})
    CHECK_FALSE(has(page, part));
}

TEST_CASE("where no link is given the portfolio's own stands on paper only") {
  CHECK(has(rendered(almost_empty(), "resume/index.html"), "<div class=\"paper\"><dt>Online</dt>"));
}

TEST_CASE("the CV's stylesheet is loaded by its page alone") {
  const auto site = site_with_resume();
  CHECK(has(rendered(site, "resume/index.html"), "/repo/assets/pages/resume."));
  CHECK_FALSE(has(rendered(site, "index.html"), "/repo/assets/pages/resume."));
}

#include "catch.hpp"

#include "load_text.hpp"

using namespace waymark;

namespace {
std::string mistakes_of_site(const std::string &extra) {
  return load_files({{"content/site.yaml", sound_site + extra}}).printed;
}
} // namespace

TEST_CASE("site.yaml becomes the profile", "[load]") {
  const auto [content, mistakes] = load_files({{"content/site.yaml", R"(name: Asha Sample
role: Data engineer
target_role: Senior data and AI engineer
summary: I build pipelines. They can be run again.
description: Portfolio of a data engineer.
location: Pune
availability: From April 2027
email: asha@example.org
links:
  - {label: GitHub, url: "https://example.org/asha"}
  - {label: Mail, url: "mailto:asha@example.org"}
skills: [SQL, Spark]
title: Asha's work
base_url: https://example.github.io/portfolio/
language: de
time_zone: Asia/Kolkata
theme: slate
menu:
  - {label: Posts, url: /posts/}
linkedin:
  weekday: Saturday
  time: "18:30"
  time_zone: Europe/Berlin
  tone: neutral
  hashtags: {rag: RAG, dq: "#DataQuality"}
cards: false
sample: true
)"}});
  CHECK(mistakes.empty());
  const auto &profile = content.profile;
  CHECK(profile.name == "Asha Sample");
  CHECK(profile.target_role == "Senior data and AI engineer");
  CHECK(profile.description == "Portfolio of a data engineer.");
  CHECK(profile.email == "asha@example.org");
  REQUIRE(profile.links.size() == 2);
  CHECK(profile.links[1].url == "mailto:asha@example.org");
  CHECK(profile.skills == std::vector<std::string>{"SQL", "Spark"});
  CHECK(profile.title == "Asha's work");
  CHECK(profile.base_url == "https://example.github.io/portfolio/");
  CHECK(profile.language == "de");
  CHECK(profile.time_zone == "Asia/Kolkata");
  CHECK(profile.theme == "slate");
  REQUIRE(profile.menu.size() == 1);
  CHECK(profile.menu[0].url == "/posts/");
  CHECK(profile.linkedin.weekday == std::chrono::Saturday);
  CHECK(profile.linkedin.minute_of_day == 18 * 60 + 30);
  CHECK(profile.linkedin.time_zone == "Europe/Berlin");
  CHECK(profile.linkedin.tone == Tone::neutral);
  CHECK(profile.linkedin.hashtags.at("rag") == "RAG");
  CHECK(profile.linkedin.hashtags.at("dq") == "DataQuality");
  CHECK_FALSE(profile.cards);
  CHECK(profile.description_position == SourcePosition{"content/site.yaml", 5, 1});
  CHECK(profile.sample);
  CHECK(profile.position == SourcePosition{"content/site.yaml", 1, 1});
}

TEST_CASE("what site.yaml leaves out has its default", "[load]") {
  const auto [content, mistakes] = load_files({});
  CHECK(mistakes.empty());
  CHECK(content.profile.language == "en");
  CHECK(content.profile.time_zone == "UTC");
  CHECK(content.profile.theme == "route");
  CHECK(content.profile.cards);
  CHECK(load_files({{"content/site.yaml", sound_site + "cards:\n"}}).content.profile.cards);
  CHECK(content.profile.linkedin.weekday == std::chrono::Sunday);
  CHECK(content.profile.linkedin.minute_of_day == 9 * 60);
  CHECK_FALSE(content.profile.sample);
}

TEST_CASE("a missing site.yaml says what one needs", "[load]") {
  const MemoryReader reader(std::map<std::string, std::string>{{"content/site.yml", sound_site}});
  Diagnostics diagnostics;
  load_content(reader, {}, diagnostics);
  CHECK(printed(diagnostics, reader) ==
        "content/site.yaml: error: this file is missing, and nothing can be built without it\n"
        "  hint: write it with at least:\n"
        "name: Asha Sample\n"
        "role: Data engineer\n"
        "summary: Two sentences that say what you do and what you look for.\n"
        "base_url: https://<your GitHub name>.github.io/<repository>/\n"
        "content/site.yml: warning: this file is not read\n"
        "  hint: did you mean 'site.yaml'?\n");
}

TEST_CASE("an empty site.yaml misses its required keys", "[load]") {
  CHECK(load_files({{"content/site.yaml", "# later\n"}}).printed ==
        "content/site.yaml:1:1: error: missing key 'name'\n"
        "  # later\n  ^\n  hint: add: name: \"…\"\n"
        "content/site.yaml:1:1: error: missing key 'role'\n"
        "  # later\n  ^\n  hint: add: role: Data engineer\n"
        "content/site.yaml:1:1: error: missing key 'summary'\n"
        "  # later\n  ^\n  hint: add: summary: \"one sentence that says what the reader gets\"\n"
        "content/site.yaml:1:1: error: missing key 'base_url'\n"
        "  # later\n  ^\n  hint: add: base_url: https://example.org/\n");
}

TEST_CASE("a text where a map is wanted, and a map where a text is, say so", "[load]") {
  CHECK(mistakes_of_site("linkedin: sunday\n") ==
        "content/site.yaml:5:11: error: 'linkedin' must be a map, not a text\n"
        "  linkedin: sunday\n            ^\n"
        "  hint: write its keys on lines of their own, indented\n");
  CHECK(mistakes_of_site("location:\n  city: Pune\n") ==
        "content/site.yaml:6:3: error: 'location' must be a text, not a map\n"
        "    city: Pune\n    ^\n"
        "  hint: write it as: location: \"…\"\n");
}

TEST_CASE("addresses are checked in form", "[load]") {
  const auto hint_of = [](const std::string &url) {
    const auto text = mistakes_of_site("links: [{label: a, url: \"" + url + "\"}]\n");
    const auto hint = text.find("  hint: ");
    return hint == std::string::npos ? text : text.substr(hint + 8);
  };
  CHECK(hint_of("https://example.org/a%20b").empty());
  CHECK(hint_of("tel:+4912345").empty());
  CHECK(hint_of("www.example.org") == "write it whole: https://www.example.org\n");
  CHECK(hint_of("https://") == "a host follows https://: https://example.org/\n");
  CHECK(hint_of("https://a b") == "an address has no blanks, quotes or '<'; write a blank as %20\n");
  CHECK(hint_of("javascript:alert(1)") == "it begins with https:// or mailto:\n");
  CHECK(hint_of("/posts/") == "it begins with https:// or mailto:\n");
}

TEST_CASE("a base address has no query, and an e-mail address an @", "[load]") {
  const auto text =
      load_files({{"content/site.yaml", "name: A\nrole: B\nsummary: C\nbase_url: https://x.org/?a\n"
                                        "email: asha.example.org\n"}})
          .printed;
  CHECK(text == "content/site.yaml:4:11: error: 'https://x.org/?a' is not an address\n"
                "  base_url: https://x.org/?a\n            ^\n"
                "  hint: leave out what follows '?' or '#'\n"
                "content/site.yaml:5:8: error: 'asha.example.org' is not an e-mail address\n"
                "  email: asha.example.org\n         ^\n"
                "  hint: write it as name@example.org\n");
}

TEST_CASE("a key of another generator is translated, an unrelated one gets the list", "[load]") {
  CHECK(mistakes_of_site("timezone: UTC\n") == "content/site.yaml:5:1: error: unknown key 'timezone'\n"
                                               "  timezone: UTC\n  ^\n"
                                               "  hint: here it is called 'time_zone'\n");
  CHECK(mistakes_of_site("linkedin: {colour: red}\n") ==
        "content/site.yaml:5:12: error: unknown key 'colour'\n"
        "  linkedin: {colour: red}\n             ^\n"
        "  hint: known here: cadence, hashtags, holidays, show_shared, time, time_zone, tone, weekday\n");
}

TEST_CASE("a summary that previews would cut is a warning", "[load]") {
  const auto long_text = std::string(170, 'x');
  CHECK(mistakes_of_site("description: " + long_text + "\n") ==
        "content/site.yaml:5:1: warning: 'description' has 170 characters; search results and link previews "
        "show 160\n"
        "  description: " +
            long_text.substr(0, 97) + " …\n  ^\n  hint: shorten it by 10\n");
  // With a description of its own the summary may be longer: it is shown on the site only.
  const auto two_sentences = "name: A\nrole: B\nbase_url: https://x.org/\nsummary: " + long_text + "\n";
  CHECK(load_files({{"content/site.yaml", two_sentences + "description: Short.\n"}}).printed.empty());
  CHECK_FALSE(load_files({{"content/site.yaml", two_sentences}}).printed.empty());
}

TEST_CASE("numbers and booleans are plain, not quoted", "[load]") {
  CHECK(mistakes_of_site("sample: \"true\"\n") ==
        "content/site.yaml:5:9: error: 'sample' must be true or false, not 'true'\n"
        "  sample: \"true\"\n          ^\n  hint: write true without quotes\n");
  CHECK(load_files({{"content/journal/2026-W47.md", "---\nhours: \"2\"\n---\n"}}).printed ==
        "content/journal/2026-W47.md:2:8: error: 'hours' must be a number, not a text\n"
        "  hours: \"2\"\n         ^\n  hint: write it without quotes: 2\n");
}

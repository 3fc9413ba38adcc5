// resume.pdf as waymark-worker sets it: its words in the page's order, its length, the same bytes always.
#include "catch.hpp"
#include "temporary_folder.hpp"
#include "worker/draw_resume.hpp"

#include <array>
#include <cstdio>
#include <regex>

using namespace waymark;

namespace {

WorkerPool &pool() {
  static WorkerPool only({.program = WAYMARK_WORKER, .workers = 1});
  return only;
}

ResumeEntry entry(const std::string &when, const std::string &title, size_t points = 0) {
  ResumeEntry result;
  result.when = when;
  result.title = title;
  result.organisation = "Firm (sample)";
  for (size_t i = 0; i < points; ++i)
    result.points.push_back({title + " did thing " + std::to_string(i) + " and a word or two more about it.",
                             "twice", ResumeLink{"example.org/it", "https://example.org/it's(1)\\"}});
  return result;
}

ResumeRequest request() {
  ResumeRequest result;
  auto &resume = result.resume;
  resume.name = "Ada Example";
  resume.role = "Data engineer";
  resume.summary = "I build pipelines.";
  resume.email = "ada@example.org";
  resume.site = {"ada.example", "/"};
  resume.jobs = {entry("Mar 2024 – today", "Senior", 2), entry("Jan 2020 – Feb 2024", "Junior", 1)};
  resume.skills = {{"In live projects", {"SQL", "Spark"}, ResumeStanding::proven}};
  resume.education = {entry("2019", "Degree")};
  result.base_url = "https://ada.example/";
  result.accent = "#0f5aa8";
  result.date = "2026-11-22";
  return result;
}

struct Made {
  std::string pdf;
  std::vector<std::string> notes;
};

Made made(const ResumeRequest &asked, WorkerPool &workers = pool()) {
  NoDrawingCache cache;
  Diagnostics diagnostics;
  const auto pdf = draw_resume(asked, cache, workers, diagnostics);
  REQUIRE(pdf);
  Made result{*pdf, {}};
  for (const auto &note : diagnostics.all())
    result.notes.push_back(note.message);
  return result;
}

size_t pages_of(const std::string &pdf) {
  static const std::regex page("/Type /Page[^s]");
  return static_cast<size_t>(std::distance(std::sregex_iterator(pdf.begin(), pdf.end(), page), {}));
}

bool has_pdftotext() {
  return std::system("pdftotext -v >/dev/null 2>&1") == 0;
}

std::string text_of(const std::string &pdf) {
  const TemporaryFolder folder;
  folder.write("resume.pdf", pdf);
  FILE *pipe = ::popen(("pdftotext " + folder.path() + "/resume.pdf -").c_str(), "r");
  REQUIRE(pipe);
  std::string text;
  std::array<char, 4096> buffer{};
  while (const auto count = std::fread(buffer.data(), 1, buffer.size(), pipe))
    text.append(buffer.data(), count);
  ::pclose(pipe);
  return text;
}

} // namespace

TEST_CASE("a program that reads resume.pdf finds its words in the order of the page") {
  if (!has_pdftotext())
    return;
  const auto text = text_of(made(request()).pdf);
  INFO(text);
  size_t at = 0;
  for (const auto *words : {"Ada Example",
                            "Data engineer",
                            "I build pipelines.",
                            "ada@example.org",
                            "ada.example",
                            "Experience",
                            "Mar 2024 – today",
                            "Senior, Firm (sample)",
                            "Senior did thing 0",
                            "Measured: twice.",
                            "Senior did thing 1",
                            "Jan 2020 – Feb 2024",
                            "Junior, Firm (sample)",
                            "Junior did thing 0",
                            "Skills",
                            "In live projects",
                            "SQL, Spark",
                            "Education",
                            "2019",
                            "Degree, Firm (sample)"}) {
    const auto found = text.find(words, at);
    INFO(words);
    REQUIRE(found != std::string::npos);
    at = found + 1;
  }
}

TEST_CASE("resume.pdf has the same bytes in every worker and every run") {
  const auto once = made(request()).pdf;
  CHECK(made(request()).pdf == once);
  WorkerPool four({.program = WAYMARK_WORKER, .workers = 4});
  CHECK(made(request(), four).pdf == once);
}

TEST_CASE("resume.pdf names its author, embeds Inter, and its links cannot leave their place") {
  const auto made_one = made(request());
  CHECK(made_one.notes.empty());
  CHECK(pages_of(made_one.pdf) == 1);
  CHECK(made_one.pdf.find("/Author (Ada Example)") != std::string::npos);
  CHECK(made_one.pdf.find("+Inter-SemiBold") != std::string::npos);
  CHECK(made_one.pdf.find("/URI (https://example.org/it%27s%281%29%5C)") != std::string::npos);
  CHECK(made_one.pdf.find("/URI (mailto:ada@example.org)") != std::string::npos);
}

TEST_CASE("a CV that is too long gives up the oldest job's achievements first, and says so") {
  auto asked = request();
  asked.resume.jobs.clear();
  for (int i = 0; i < 9; ++i)
    asked.resume.jobs.push_back(entry("year " + std::to_string(i), "Job" + std::to_string(i), 12));
  const auto long_one = made(asked);
  CHECK(pages_of(long_one.pdf) == 2);
  REQUIRE(long_one.notes.size() == 1);
  CHECK(std::regex_match(long_one.notes[0],
                         std::regex("resume.pdf leaves out [0-9]+ achievements to end on two pages")));
  if (!has_pdftotext())
    return;
  const auto text = text_of(long_one.pdf);
  CHECK(text.find("Job0 did thing 11") != std::string::npos);
  CHECK(text.find("Job8,") != std::string::npos);
  CHECK(text.find("Job8 did thing") == std::string::npos);
}

TEST_CASE("signs that Inter does not have are noted, and the rest is set") {
  auto asked = request();
  asked.resume.name = "山田 Ada";
  const auto noted = made(asked);
  REQUIRE(noted.notes.size() == 1);
  CHECK(noted.notes[0].starts_with("Inter cannot show '山' in resume.pdf; "));
}

TEST_CASE("resume.pdf comes from the cache where it stands there, with its notes") {
  MemoryDrawingCache cache;
  Diagnostics cold;
  auto asked = request();
  asked.resume.name = "山田 Ada";
  const auto first = draw_resume(asked, cache, pool(), cold);
  WorkerPool idle({.program = WAYMARK_WORKER, .workers = 1});
  Diagnostics warm;
  CHECK(draw_resume(asked, cache, idle, warm) == first);
  CHECK(idle.started() == 0);
  CHECK(warm.all() == cold.all());
}

TEST_CASE("a missing worker leaves no resume.pdf and is an error") {
  NoDrawingCache cache;
  Diagnostics diagnostics;
  WorkerPool none({.program = "/nowhere/waymark-worker", .workers = 1});
  CHECK_FALSE(draw_resume(request(), cache, none, diagnostics));
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].message ==
        "resume.pdf cannot be made: waymark-worker does not start: No such file or directory");
}

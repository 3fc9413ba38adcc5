// `waymark log`: what is written into a week's file, what stays in it, and what is refused.
#include "build/log_week.hpp"
#include "catch.hpp"
#include "emit/edit_journal.hpp"
#include "temporary_folder.hpp"

#include <filesystem>
#include <unistd.h>

using namespace waymark;

namespace {

const std::string week_file = "content/journal/2026-W48.md";

void write_portfolio(const TemporaryFolder &folder) {
  folder.write("content/site.yaml", "name: Ada Example\nrole: Data engineer\nsummary: I build pipelines.\n"
                                    "base_url: https://example.org/repo/\ntime_zone: Pacific/Auckland\n");
  folder.write("content/roadmaps/plan.md",
               "# Plan\n\n## Phase 1: Learn\n\n- [ ] Read the chapter\n- [ ] Write a "
               "post {#write}\n- [ ] Draw\n\n## Phase 2: Do\n\n- [ ] Draw\n");
}

BuildReport log_on(const TemporaryFolder &folder, const char *date, const LogRequest &request) {
  SiteOptions options;
  options.root = folder.path();
  options.date = parse_date(date);
  return log_week(options, request, Colour::never);
}

LogRequest with_hours(double hours) {
  LogRequest request;
  request.hours = hours;
  return request;
}

LogRequest with_done(std::vector<std::string> ids) {
  LogRequest request;
  request.done = std::move(ids);
  return request;
}

LogRequest with_count(const char *habit, int times) {
  LogRequest request;
  request.counts = {{habit, times}};
  return request;
}

LogRequest with_note(const char *note) {
  LogRequest request;
  request.note = note;
  return request;
}

LogRequest everything() {
  return {2, {"write", "read-the-chapter"}, {{"leetcode", 5}}, "It went well."};
}

// The file after one log.
std::string logged(const std::string &before, const LogRequest &request) {
  const TemporaryFolder folder;
  write_portfolio(folder);
  folder.write(week_file, before);
  const auto report = log_on(folder, "2026-11-28", request);
  INFO(report.diagnostics);
  CHECK(report.status == ExitStatus::fine);
  return folder.read(week_file);
}

} // namespace

TEST_CASE("a week without a file gets one", "[log]") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  const auto report = log_on(folder, "2026-11-28", everything());
  CHECK(report.status == ExitStatus::fine);
  CHECK(report.summary == "content/journal/2026-W48.md: new, 2 hours, 2 items done, leetcode 5, a note\n");
  CHECK(folder.read(week_file) ==
        "---\nhours: 2\ndone: [write, read-the-chapter]\ncount: {leetcode: 5}\n---\n\n"
        "It went well.\n");
  CHECK(folder.tree().size() == 3); // nothing else is left behind
}

TEST_CASE("a week that has a file is extended, and a second time as well", "[log]") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  folder.write(week_file, "---\n# my week\nlearned: \"Windows: they close.\"\nhours: 9   # up to Thursday\n"
                          "done: [ 'draw-2' ]\n---\nA note.\n");
  folder.write("content/roadmaps/plan.md", "## Phase 1\n\n- [ ] Draw\n- [ ] Draw\n- [ ] Read\n");
  const auto report = log_on(folder, "2026-11-23", {2.5, {"draw-2", "phase-1/read"}, {}, {}});
  CHECK(report.summary == "content/journal/2026-W48.md: 9 + 2.5 hours, 1 item done\n"
                          "content/journal/2026-W48.md: 'draw-2' was there already\n");
  CHECK(folder.read(week_file) ==
        "---\n# my week\nlearned: \"Windows: they close.\"\nhours: 11.5   # up to Thursday\n"
        "done: [ 'draw-2', phase-1/read ]\n---\nA note.\n");
  const auto before = folder.tree();
  CHECK(log_on(folder, "2026-11-29", with_done({"read", "plan/phase-1/read"})).summary ==
        "content/journal/2026-W48.md: 'read' was there already\n"
        "content/journal/2026-W48.md: 'plan/phase-1/read' was there already\n");
  CHECK(folder.tree() == before);
}

TEST_CASE("hours are added wherever they stand", "[log]") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"---\nhours: 9\n---\n", "---\nhours: 11\n---\n"},
      {"---\nhours:\n---\n", "---\nhours: 2\n---\n"},
      {"---\nhours: # none yet\n---\n", "---\nhours: 2 # none yet\n---\n"},
      {"---\n\"hours\" : 0.1\n---\n", "---\n\"hours\" : 2.1\n---\n"},
      {"---\nlearned: |\n  hours: 3\nhours: 1\n---\n", "---\nlearned: |\n  hours: 3\nhours: 3\n---\n"},
      {"---\nlearned: x\n---\nBody\n", "---\nlearned: x\nhours: 2\n---\nBody\n"},
      {"---\n  learned: x\n---\n", "---\n  learned: x\n  hours: 2\n---\n"},
      {"---\n---\nBody", "---\nhours: 2\n---\nBody"},
      {"Only a note", "---\nhours: 2\n---\n\nOnly a note"},
      {"", "---\nhours: 2\n---\n"},
      {"\xEF\xBB\xBFNote\n", "\xEF\xBB\xBF---\nhours: 2\n---\n\nNote\n"},
      {"\xEF\xBB\xBF---\nhours: 1\n---\nNote\n", "\xEF\xBB\xBF---\nhours: 3\n---\nNote\n"},
      {"---\r\nhours: 9\r\n---\r\nNote\r\n", "---\r\nhours: 11\r\n---\r\nNote\r\n"},
      {"---\r\nlearned: x\r\n---\r\n", "---\r\nlearned: x\r\nhours: 2\r\n---\r\n"},
      {"---\nhours: 1\n---", "---\nhours: 3\n---"},
  };
  for (const auto &[before, after] : rows) {
    INFO(before);
    CHECK(logged(before, with_hours(2)) == after);
  }
}

TEST_CASE("items are appended to a list as it is written", "[log]") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"done: [write]\n", "done: [write, read-the-chapter]\n"},
      {"done: []\n", "done: [read-the-chapter]\n"},
      {"done: [ ]   # soon\n", "done: [read-the-chapter ]   # soon\n"},
      {"done:\n", "done: [read-the-chapter]\n"},
      {"done: [write,]\n", "done: [write, read-the-chapter]\n"},
      {"done: [\n  write,   # the [long] one\n]\nhours: 2\n",
       "done: [\n  write, read-the-chapter   # the [long] one\n]\nhours: 2\n"},
      {"done: [\"write\", # a ] in a comment\n  draw-2\n  ]\n",
       "done: [\"write\", # a ] in a comment\n  draw-2, read-the-chapter\n  ]\n"},
      {"done:\n  - write\nhours: 2\n", "done:\n  - write\n  - read-the-chapter\nhours: 2\n"},
      {"done:\n- write\n\n# hours\nhours: 2\n", "done:\n- write\n- read-the-chapter\n\n# hours\nhours: 2\n"},
      {"done: # finished\n    - write # yes\n",
       "done: # finished\n    - write # yes\n    - read-the-chapter\n"},
  };
  for (const auto &[before, after] : rows) {
    INFO(before);
    CHECK(edit_journal_keys(before, {{}, {"read-the-chapter"}, {}}, "\n") == after);
  }
  CHECK(edit_journal_keys("", {{}, {"2026", "true", "no", "größe", "a b", "-x"}, {}}, "\n") ==
        "done: [\"2026\", \"true\", \"no\", größe, \"a b\", \"-x\"]\n");
}

TEST_CASE("counts are added to a map as it is written", "[log]") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"count: {leetcode: 5}\n", "count: {leetcode: 8}\n"},
      {"count: { posts: 1, 'leetcode': 5 } # so far\n", "count: { posts: 1, 'leetcode': 8 } # so far\n"},
      {"count: {leetcode: 5,\n  posts: 1}\n", "count: {leetcode: 8,\n  posts: 1}\n"},
      {"count: {posts: 1}\n", "count: {posts: 1, leetcode: 3}\n"},
      {"count: {}\n", "count: {leetcode: 3}\n"},
      {"count:\n", "count: {leetcode: 3}\n"},
      {"hours: 1\n", "hours: 1\ncount: {leetcode: 3}\n"},
      {"count:\n  leetcode: 5 # easy ones\n  posts: 1\n", "count:\n  leetcode: 8 # easy ones\n  posts: 1\n"},
      {"count:\n    posts: 1\nhours: 1\n", "count:\n    posts: 1\n    leetcode: 3\nhours: 1\n"},
  };
  for (const auto &[before, after] : rows) {
    INFO(before);
    const bool is_known = before.find("leetcode") != std::string::npos;
    CHECK(edit_journal_keys(before, {{}, {}, {{"leetcode", is_known ? 8 : 3}}}, "\n") == after);
    CHECK(logged("---\n" + before + "---\n", with_count("leetcode", 3)) == "---\n" + after + "---\n");
  }
}

TEST_CASE("a note becomes the last paragraph", "[log]") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"---\nhours: 1\n---\n\nFirst.\n", "---\nhours: 1\n---\n\nFirst.\n\nThen.\n"},
      {"---\nhours: 1\n---\nFirst.", "---\nhours: 1\n---\nFirst.\n\nThen.\n"},
      {"---\nhours: 1\n---\n", "---\nhours: 1\n---\n\nThen.\n"},
      {"First.\n\n", "First.\n\nThen.\n"},
      {"First.\r\n", "First.\r\n\r\nThen.\r\n"},
      {"", "Then.\n"},
  };
  for (const auto &[before, after] : rows) {
    INFO(before);
    CHECK(logged(before, with_note("Then.")) == after);
  }
}

TEST_CASE("a note of several lines ends them as the file does", "[log]") {
  CHECK(logged("First.\r\n", with_note("Then.\r\n\nAt last.")) == "First.\r\n\r\nThen.\r\n\r\nAt last.\r\n");
}

TEST_CASE("the week is that of the owner's day, across the end of a year with 53", "[log]") {
  const std::vector<std::pair<const char *, const char *>> rows = {{"2027-01-03", "2026-W53"},
                                                                   {"2027-01-04", "2027-W01"},
                                                                   {"2024-12-30", "2025-W01"},
                                                                   {"2024-02-29", "2024-W09"}};
  for (const auto &[date, week] : rows) {
    const TemporaryFolder folder;
    write_portfolio(folder);
    CHECK(log_on(folder, date, with_hours(1)).summary ==
          std::string("content/journal/") + week + ".md: new, 1 hour\n");
  }
  const TemporaryFolder folder;
  write_portfolio(folder);
  SiteOptions options;
  options.root = folder.path();
  options.now =
      std::chrono::sys_days(*parse_date("2026-11-29")) + std::chrono::hours(12); // Monday in Auckland
  CHECK(log_week(options, with_hours(1), Colour::never).summary ==
        "content/journal/2026-W49.md: new, 1 hour\n");
}

TEST_CASE("what is wrong is told, all of it, and nothing is written", "[log]") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  folder.write("content/journal/2026-W48.md", "---\nhours: 1\n---\n");
  folder.write("content/posts/2026-11-01-x.md", "a post whose mistakes can wait\n");
  const auto before = folder.tree();
  const auto report = log_on(folder, "2026-11-28", {2, {"reed-the-chapter", "draw", "write"}, {}, "x"});
  CHECK(report.status == ExitStatus::content_errors);
  CHECK(report.summary.empty());
  CHECK(report.diagnostics == "waymark: error: no roadmap has an item 'reed-the-chapter'\n"
                              "  hint: did you mean 'plan/phase-1/read-the-chapter'?\n"
                              "waymark: error: 'draw' is the end of 2 ids\n"
                              "  hint: write one of 'plan/phase-1/draw', 'plan/phase-2/draw'\n");
  CHECK(folder.tree() == before);
  const auto many = log_on(folder, "2026-11-28", with_hours(167.5));
  CHECK(many.status == ExitStatus::wrong_use);
  CHECK(many.diagnostics == "waymark: 2026-W48 would have 168.5 hours, and a week has 168\n");
  CHECK(folder.tree() == before);
}

TEST_CASE("a file that has mistakes, or a form that cannot be extended, stays as it is", "[log]") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"---\nhuors: 1\n---\n",
       "content/journal/2026-W48.md:2:1: error: unknown key 'huors'\n  huors: 1\n  ^\n"
       "  hint: did you mean 'hours'?\n"},
      {"---\nhours: 1\n",
       "content/journal/2026-W48.md:1:1: error: the front matter is never closed\n  ---\n  ^\n"
       "  hint: put a line --- below its last key\n"},
      {"---\n{hours: 1}\n---\n",
       "content/journal/2026-W48.md: error: this file is written in a way that 'waymark log' cannot extend\n"
       "  hint: write into it yourself: 1 + 2 hours\n"},
      {"---\nhours:\n  1\n---\n",
       "content/journal/2026-W48.md: error: this file is written in a way that 'waymark log' cannot extend\n"
       "  hint: write into it yourself: 1 + 2 hours\n"},
  };
  for (const auto &[text, told] : rows) {
    const TemporaryFolder folder;
    write_portfolio(folder);
    folder.write(week_file, text);
    const auto report = log_on(folder, "2026-11-28", with_hours(2));
    CHECK(report.status == ExitStatus::content_errors);
    CHECK(report.diagnostics == told);
    CHECK(folder.read(week_file) == text);
  }
}

TEST_CASE("a file that cannot be written is the machine's failure", "[log]") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  folder.write("content/journal", "a file where the folder should be");
  const auto report = log_on(folder, "2026-11-28", with_hours(2));
  CHECK(report.status == ExitStatus::machine_failed);
  CHECK(report.diagnostics.starts_with("waymark: "));
  CHECK(report.summary.empty());
}

TEST_CASE("a count of no habit is refused only where the roadmaps have habits", "[log]") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  const auto report = log_on(folder, "2026-11-28", with_count("leetcode", 5));
  CHECK(report.status == ExitStatus::fine);
  CHECK(
      report.diagnostics ==
      "waymark: warning: no roadmap has a habit 'leetcode'\n"
      "  hint: a habit is recurring work in a roadmap (\"one exercise a day\"); {#id} at its end names it\n");
  LogRequest twice;
  twice.counts = {{"leetcode", 2}, {"posts", 1}, {"leetcode", 1}};
  CHECK(log_on(folder, "2026-11-28", twice).summary ==
        "content/journal/2026-W48.md: leetcode 5 + 3, posts 1\n");
  CHECK(folder.read(week_file) == "---\ncount: {leetcode: 8, posts: 1}\n---\n");
}

#include "catch.hpp"
#include "temporary_folder.hpp"

#include "build/fingerprint.hpp"

using namespace waymark;

TEST_CASE("a fingerprint changes with any input, option or output, and with nothing else") {
  const TemporaryFolder folder;
  folder.write("content/posts/a.md", "text");
  folder.write("site/index.html", "page");
  const auto inputs = input_fingerprint(folder.path(), {"2026-11-22"});
  const auto outputs = output_fingerprint(folder.path("site"));
  folder.write("notes.txt", "not an input");
  CHECK(input_fingerprint(folder.path(), {"2026-11-22"}) == inputs);
  CHECK(input_fingerprint(folder.path(), {"2026-11-23"}) != inputs);
  folder.write("content/posts/b.md", "more");
  CHECK(input_fingerprint(folder.path(), {"2026-11-22"}) != inputs);
  folder.write("site/index.html", "changed");
  CHECK(output_fingerprint(folder.path("site")) != outputs);
}

TEST_CASE("a file changed in the instant of its fingerprint is not trusted") {
  const TemporaryFolder folder;
  folder.write("content/a.md", "text");
  const auto now = std::chrono::system_clock::now();
  const auto fingerprint = input_fingerprint(folder.path(), {});
  CHECK_FALSE(is_settled(fingerprint, now));
  CHECK(is_settled(fingerprint, now + std::chrono::seconds(1)));
}

TEST_CASE("a remembered build returns its fingerprint and what it printed") {
  const TemporaryFolder folder;
  write_remembered_build(folder.path("f"), {"print", "a.md:1:1: warning: x\n"});
  const auto build = read_remembered_build(folder.path("f"));
  REQUIRE(build);
  CHECK(build->fingerprint == "print");
  CHECK(build->diagnostics == "a.md:1:1: warning: x\n");
  CHECK_FALSE(read_remembered_build(folder.path("none")));
}

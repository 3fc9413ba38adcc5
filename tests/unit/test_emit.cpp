#include "catch.hpp"
#include "temporary_folder.hpp"

#include "diagnostic/print.hpp"
#include "emit/emit_site.hpp"
#include "emit/manifest.hpp"

using namespace waymark;

namespace {

OutputFile file_of(const std::string &path, const std::string &bytes) {
  return {path, OutputKind::page, [bytes](Diagnostics &) { return bytes; }};
}

struct Outcome {
  EmitStatus status;
  EmitCounts counts;
  std::string printed;
};

Outcome emit(const TemporaryFolder &folder, const std::vector<OutputFile> &files, int jobs = 2) {
  Diagnostics diagnostics;
  EmitCounts counts;
  auto result = stage_site(files, {folder.path("site"), folder.path("staging"), jobs}, diagnostics);
  auto status = result.status;
  if (status == EmitStatus::done) {
    const auto commit = commit_site(result.staged, diagnostics);
    status = commit.status;
    counts = commit.counts;
  }
  return {status, counts,
          print_diagnostics(diagnostics, [](auto &) { return std::optional<std::string>(); })};
}

} // namespace

TEST_CASE("a second build with the same bytes writes nothing") {
  const TemporaryFolder folder;
  const std::vector files = {file_of("index.html", "one"), file_of("posts/x/index.html", "two")};
  CHECK(emit(folder, files).counts.written == 2);
  const auto before = std::filesystem::last_write_time(folder.path("site/index.html"));
  const auto second = emit(folder, files);
  CHECK(second.counts.written == 0);
  CHECK(second.counts.unchanged == 2);
  CHECK(std::filesystem::last_write_time(folder.path("site/index.html")) == before);
}

TEST_CASE("only files whose bytes differ are written, and stale ones go with their folders") {
  const TemporaryFolder folder;
  emit(folder, {file_of("index.html", "one"), file_of("posts/x/index.html", "two")});
  const auto counts = emit(folder, {file_of("index.html", "new"), file_of("404.html", "three")}).counts;
  CHECK(counts.written == 2);
  CHECK(counts.removed == 1);
  CHECK_FALSE(folder.has("site/posts"));
  CHECK(read_manifest(folder.path("site")) == std::set<std::string>{"404.html", "index.html"});
}

TEST_CASE("a file edited in site/ is put right again") {
  const TemporaryFolder folder;
  emit(folder, {file_of("index.html", "one")});
  folder.write("site/index.html", "edited");
  CHECK(emit(folder, {file_of("index.html", "one")}).counts.written == 1);
  CHECK(folder.read("site/index.html") == "one");
}

TEST_CASE(
    "files that are not Waymark's stay, and one in the way stops the build before anything is written") {
  const TemporaryFolder folder;
  folder.write("site/CNAME", "mine");
  folder.write("site/.gitkeep", "");
  folder.write("site/about/index.html", "mine");
  const auto before = folder.tree();
  const auto outcome = emit(folder, {file_of("about/index.html", "ours"), file_of("index.html", "ours")});
  CHECK(outcome.status == EmitStatus::refused);
  CHECK(outcome.printed == folder.path("site/about/index.html") +
                               ": error: a file that Waymark did not write is in the way\n"
                               "  hint: move it, or choose another folder with --output\n");
  CHECK(folder.tree() == before);
  CHECK(emit(folder, {file_of("index.html", "ours")}).status == EmitStatus::done);
  CHECK(folder.read("site/about/index.html") == "mine");
  CHECK(folder.read("site/CNAME") == "mine");
}

TEST_CASE("a symbolic link in site/ is never written through") {
  const TemporaryFolder folder;
  folder.write("elsewhere/index.html", "mine");
  std::filesystem::create_directories(folder.path("site"));
  std::filesystem::create_directory_symlink(folder.path("elsewhere"), folder.path("site/about"));
  CHECK(emit(folder, {file_of("about/index.html", "ours")}).status == EmitStatus::refused);
  CHECK(folder.read("elsewhere/index.html") == "mine");
}

TEST_CASE("a page that fails leaves the former site as it was") {
  const TemporaryFolder folder;
  emit(folder, {file_of("index.html", "one")});
  const auto before = folder.tree();
  const OutputFile broken{"x/index.html", OutputKind::page, [](Diagnostics &diagnostics) {
                            diagnostics.error({"templates/x.html", 1, 1}, "unknown name 'y'");
                            return std::string("half");
                          }};
  CHECK(emit(folder, {file_of("index.html", "two"), broken}).status == EmitStatus::refused);
  CHECK(folder.tree() == before);
}

TEST_CASE("after a build was killed in the middle, the next one knows its files as its own") {
  const TemporaryFolder folder;
  // The manifest goes first: this is what a kill right after it, or after some files, leaves behind.
  write_manifest(folder.path("site"), {"index.html", "new/index.html", "old/index.html"});
  folder.write("site/old/index.html", "old");
  folder.write("site/new/index.html", "half of the new build");
  const auto outcome = emit(folder, {file_of("index.html", "one"), file_of("new/index.html", "two")});
  CHECK(outcome.status == EmitStatus::done);
  CHECK(outcome.counts.removed == 1);
  CHECK(folder.read("site/new/index.html") == "two");
}

TEST_CASE("a manifest cannot name files outside of its folder") {
  const TemporaryFolder folder;
  folder.write("precious.txt", "mine");
  folder.write("site/.waymark-manifest", "../precious.txt\n/etc/passwd\nindex.html\n");
  CHECK(read_manifest(folder.path("site")) == std::set<std::string>{"index.html"});
  emit(folder, {file_of("index.html", "one")});
  CHECK(folder.read("precious.txt") == "mine");
}

TEST_CASE("the number of jobs changes nothing") {
  const TemporaryFolder one, eight;
  std::vector<OutputFile> files;
  for (int i = 0; i < 200; ++i)
    files.push_back(
        file_of("p" + std::to_string(i) + "/index.html", std::string(100, static_cast<char>('a' + i % 26))));
  emit(one, files, 1);
  emit(eight, files, 8);
  CHECK(one.tree() == eight.tree());
}

TEST_CASE("a folder that cannot be written is the machine's failure") {
  const TemporaryFolder folder;
  folder.write("site", "a file where the folder should be");
  CHECK(emit(folder, {file_of("index.html", "one")}).status == EmitStatus::machine_failed);
}

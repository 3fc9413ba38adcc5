#include "catch.hpp"

#include "emit/write_draft.hpp"
#include "text/hash.hpp"
#include "text/hash_lines.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>

using namespace waymark;
namespace fs = std::filesystem;

namespace {

const std::string folder = "content/linkedin/2026-11-22-x";

class Portfolio {
public:
  Portfolio() : m_root(fs::temp_directory_path() / ("waymark-draft-" + std::to_string(getpid()))) {
    fs::remove_all(m_root);
    fs::create_directories(m_root);
  }
  ~Portfolio() { fs::remove_all(m_root); }
  Portfolio(const Portfolio &) = delete;
  Portfolio &operator=(const Portfolio &) = delete;

  [[nodiscard]] std::string root() const { return m_root.string(); }
  [[nodiscard]] fs::path path(const std::string &name) const { return m_root / folder / name; }
  [[nodiscard]] std::string read(const std::string &name) const {
    std::ifstream in(path(name), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  void edit(const std::string &name, const std::string &text) const {
    std::ofstream(path(name), std::ios::binary) << text;
  }
  [[nodiscard]] int count_of_files() const {
    return static_cast<int>(std::distance(fs::directory_iterator(m_root / folder), fs::directory_iterator()));
  }

private:
  fs::path m_root;
};

SundayPack pack_of(const std::string &post) {
  auto draft = "---\nsource: \"post:x\"\nhashes:\n" + hash_line("post.txt", content_hash(post)) + "\n" +
               hash_line("draft.md", std::string(32, '0')) + "\n---\n\nHow to post " + post;
  draft = with_hash_line(draft, "draft.md", hash_without_hash_lines(draft));
  SundayPack pack;
  pack.folder = folder;
  pack.files = {{"post.txt", post}, {"draft.md", draft}};
  return pack;
}

SundayDraft known_of(const SundayPack &pack) {
  SundayDraft known;
  known.folder = folder;
  known.hashes["post.txt"] = content_hash(pack.files[0].bytes);
  known.hashes["draft.md"] = hash_without_hash_lines(pack.files[1].bytes);
  return known;
}

using States = std::vector<DraftFileState>;

States write(const Portfolio &portfolio, const SundayPack &pack, const SundayDraft *known,
             EditedFiles edited = EditedFiles::keep) {
  Diagnostics diagnostics;
  States states;
  for (const auto &file : write_draft(portfolio.root(), pack, known, edited, diagnostics))
    states.push_back(file.state);
  CHECK(diagnostics.all().empty());
  return states;
}

} // namespace

TEST_CASE("a new folder is written whole, and an untouched one is refreshed") {
  const Portfolio portfolio;
  const auto first = pack_of("One.\n");
  const auto known = known_of(first);
  CHECK(write(portfolio, first, nullptr) == States{DraftFileState::created, DraftFileState::created});
  CHECK(portfolio.read("post.txt") == "One.\n");
  CHECK(write(portfolio, first, &known) == States{DraftFileState::unchanged, DraftFileState::unchanged});
  CHECK(write(portfolio, pack_of("Two.\n"), &known) ==
        States{DraftFileState::refreshed, DraftFileState::refreshed});
  CHECK(portfolio.read("post.txt") == "Two.\n");
  CHECK(portfolio.count_of_files() == 2);
}

TEST_CASE("what the owner has edited is kept") {
  const Portfolio portfolio;
  const auto first = pack_of("One.\n");
  const auto known = known_of(first);
  write(portfolio, first, nullptr);
  portfolio.edit("post.txt", "Mine.\n");
  CHECK(write(portfolio, pack_of("Two.\n"), &known) ==
        States{DraftFileState::kept_edited, DraftFileState::refreshed});
  CHECK(portfolio.read("post.txt") == "Mine.\n");
}

TEST_CASE("an edited draft.md is kept but for the hashes of what was written beside it") {
  const Portfolio portfolio;
  const auto first = pack_of("One.\n");
  const auto known = known_of(first);
  write(portfolio, first, nullptr);
  portfolio.edit("draft.md", portfolio.read("draft.md") + "A note of mine.\n");
  const auto second = pack_of("Two.\n");
  CHECK(write(portfolio, second, &known) == States{DraftFileState::refreshed, DraftFileState::kept_edited});
  const auto draft = portfolio.read("draft.md");
  CHECK(draft.find("How to post One.\nA note of mine.\n") != std::string::npos);
  CHECK(draft.find(hash_line("post.txt", content_hash("Two.\n"))) != std::string::npos);
  CHECK(hash_without_hash_lines(draft) != known.hashes.at("draft.md"));
  // The next run knows the refreshed text as untouched, and draft.md still as edited.
  auto then = known;
  then.hashes["post.txt"] = content_hash("Two.\n");
  CHECK(write(portfolio, pack_of("Three.\n"), &then) ==
        States{DraftFileState::refreshed, DraftFileState::kept_edited});
}

TEST_CASE("a folder that no draft.md explains is the owner's") {
  const Portfolio portfolio;
  write(portfolio, pack_of("One.\n"), nullptr);
  CHECK(write(portfolio, pack_of("Two.\n"), nullptr) ==
        States{DraftFileState::kept_edited, DraftFileState::kept_edited});
  CHECK(portfolio.read("post.txt") == "One.\n");
}

TEST_CASE("line ends turned by git are no edit") {
  const Portfolio portfolio;
  const auto first = pack_of("One.\nMore.\n");
  const auto known = known_of(first);
  write(portfolio, first, nullptr);
  portfolio.edit("post.txt", "One.\r\nMore.\r\n");
  CHECK(write(portfolio, pack_of("Two.\n"), &known)[0] == DraftFileState::refreshed);
}

TEST_CASE("force replaces an edited file and keeps every version of the owner's") {
  const Portfolio portfolio;
  const auto first = pack_of("One.\n");
  const auto known = known_of(first);
  write(portfolio, first, nullptr);
  portfolio.edit("post.txt", "Mine.\n");
  CHECK(write(portfolio, pack_of("Two.\n"), &known, EditedFiles::replace_with_backup)[0] ==
        DraftFileState::replaced);
  CHECK(portfolio.read("post.txt") == "Two.\n");
  CHECK(portfolio.read("post.txt.bak") == "Mine.\n");
  portfolio.edit("post.txt", "Mine again.\n");
  write(portfolio, pack_of("Three.\n"), &known, EditedFiles::replace_with_backup);
  CHECK(portfolio.read("post.txt.bak") == "Mine.\n");
  CHECK(portfolio.read("post.txt.bak-2") == "Mine again.\n");
}

TEST_CASE("a posted draft is left alone, even with force") {
  const Portfolio portfolio;
  const auto first = pack_of("One.\n");
  auto known = known_of(first);
  write(portfolio, first, nullptr);
  known.status = DraftStatus::posted;
  CHECK(write(portfolio, pack_of("Two.\n"), &known, EditedFiles::replace_with_backup) ==
        States{DraftFileState::kept_posted, DraftFileState::kept_posted});
  CHECK(portfolio.read("post.txt") == "One.\n");
}

TEST_CASE("what stands in the way of a file is an error, not a crash") {
  const Portfolio portfolio;
  fs::create_directories(portfolio.path("post.txt"));
  Diagnostics diagnostics;
  const auto written =
      write_draft(portfolio.root(), pack_of("One.\n"), nullptr, EditedFiles::keep, diagnostics);
  CHECK(written[0].state == DraftFileState::failed);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].position.file == folder + "/post.txt");
  CHECK(diagnostics.all()[0].message ==
        "cannot write the file: something that is no readable file is in the way");
}

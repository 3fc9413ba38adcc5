#include "catch.hpp"
#include "load/load_roadmap.hpp"
#include "markdown/parse_markdown.hpp"
#include "markdown/plain_text.hpp"
#include "print_understanding.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace waymark;
namespace fs = std::filesystem;

namespace {

const fs::path roadmaps_folder = fs::path(WAYMARK_SOURCE_DIR) / "tests/roadmaps";

std::string read_file(const fs::path &path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

std::vector<fs::path> fixtures() {
  std::vector<fs::path> paths;
  for (const auto &entry : fs::directory_iterator(roadmaps_folder))
    if (entry.path().extension() == ".md")
      paths.push_back(entry.path());
  std::ranges::sort(paths);
  return paths;
}

SourceFile source_of(const fs::path &path) {
  return {"content/roadmaps/" + path.filename().string(), read_file(path)};
}

void add_words(std::vector<std::string> &words, const std::string &text) {
  std::istringstream in(text);
  for (std::string word; in >> word;)
    words.push_back(word);
}

void add_words(std::vector<std::string> &words, const Roadmap &roadmap,
               const std::vector<RoadmapPart> &parts) {
  for (const auto &[kind, index] : parts) {
    if (kind == RoadmapPart::Kind::section) {
      for (const auto &block : roadmap.sections[index].blocks)
        add_words(words, plain_text(block));
    } else {
      add_words(words, plain_text(roadmap.units[index].heading));
      add_words(words, roadmap, roadmap.units[index].parts);
    }
  }
}

// The body's words as the parser gives them, without pins.
std::vector<std::string> words_of(const SourceFile &file) {
  Diagnostics diagnostics;
  auto text = file.text;
  int first_line = 1;
  if (text.starts_with("---\n")) {
    const auto end = text.find("\n---\n", 3) + 5;
    first_line =
        static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), '\n')) + 1;
    text.erase(0, end);
  }
  const auto document = parse_markdown(file.path, text, {first_line, {}}, diagnostics);
  std::vector<std::string> words;
  for (const auto &block : document.blocks)
    add_words(words, plain_text(block));
  for (const auto &block : document.footnotes)
    add_words(words, plain_text(block));
  std::erase_if(words, [](const std::string &word) { return word.starts_with("{#"); });
  return words;
}

} // namespace

TEST_CASE("roadmaps in the shapes that people write are understood as their golden files say", "[roadmap]") {
  for (const auto &path : fixtures()) {
    INFO(path.filename().string());
    Diagnostics diagnostics;
    const auto roadmap = load_roadmap(source_of(path), diagnostics);
    REQUIRE(roadmap);
    CHECK(diagnostics.all().empty());
    const auto golden = fs::path(path).replace_extension(".understood");
    const auto printed = print_understanding(*roadmap);
    if (std::getenv("UPDATE_GOLDEN"))
      std::ofstream(golden, std::ios::binary) << printed;
    CHECK(printed == read_file(golden));
  }
}

TEST_CASE("every word of a roadmap document stands in its parts once and in order", "[roadmap]") {
  for (const auto &path : fixtures()) {
    INFO(path.filename().string());
    const auto file = source_of(path);
    Diagnostics diagnostics;
    const auto roadmap = load_roadmap(file, diagnostics);
    REQUIRE(roadmap);
    std::vector<std::string> words;
    const auto all = words_of(file);
    std::vector<std::string> title;
    add_words(title, roadmap->title);
    if (std::ranges::equal(title, std::vector(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                                             title.size(), all.size())))))
      words = title;
    add_words(words, *roadmap, roadmap->parts);
    for (const auto &block : roadmap->footnotes)
      add_words(words, plain_text(block));
    CHECK(words == all);
  }
}

TEST_CASE("ids and anchors of a roadmap are unique", "[roadmap]") {
  for (const auto &path : fixtures()) {
    INFO(path.filename().string());
    Diagnostics diagnostics;
    const auto roadmap = load_roadmap(source_of(path), diagnostics);
    REQUIRE(roadmap);
    std::vector<std::string> ids, anchors;
    for (const auto &unit : roadmap->units) {
      ids.push_back(unit.id);
      anchors.push_back(unit.anchor);
    }
    for (const auto &item : roadmap->items) {
      ids.push_back(item.id);
      anchors.push_back(item.anchor);
    }
    for (auto *names : {&ids, &anchors}) {
      std::ranges::sort(*names);
      CHECK(std::ranges::adjacent_find(*names) == names->end());
    }
  }
}

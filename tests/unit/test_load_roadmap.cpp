// Whole roadmap documents of tests/roadmaps, each with the JSON of how it must be understood.
#include "catch.hpp"
#include "derive/derive_progress.hpp"
#include "load/front_matter.hpp"
#include "load/load_roadmap.hpp"
#include "load/roadmap/repair_source.hpp"
#include "markdown/parse_markdown.hpp"
#include "markdown/plain_text.hpp"
#include "render/feeds/roadmap_json.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace waymark;
namespace fs = std::filesystem;

namespace {

const fs::path roadmaps_folder = fs::path(WAYMARK_SOURCE_DIR) / "tests/roadmaps";
const Date today{std::chrono::year{2026}, std::chrono::November, std::chrono::day{28}};

std::string read_file(const fs::path &path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

std::vector<fs::path> fixtures() {
  std::vector<fs::path> paths;
  for (const auto &entry : fs::directory_iterator(roadmaps_folder))
    if (entry.path().extension() == ".md" && entry.path().stem() != "README")
      paths.push_back(entry.path());
  std::ranges::sort(paths);
  return paths;
}

SourceFile source_of(const fs::path &path) {
  return {"content/roadmaps/" + path.filename().string(), read_file(path)};
}

Roadmap understood(const SourceFile &file) {
  Diagnostics diagnostics;
  Content content;
  auto roadmap = load_roadmap(file, diagnostics);
  REQUIRE(roadmap);
  content.roadmaps.push_back(std::move(*roadmap));
  derive_progress(content, today, diagnostics);
  CHECK_FALSE(diagnostics.has_errors());
  return std::move(content.roadmaps.front());
}

void add_words(std::vector<std::string> &words, const std::string &text) {
  std::istringstream in(text);
  for (std::string word; in >> word;)
    words.push_back(word);
}

// Letters and digits are words; bullets, dashes, pins and states are not.
bool is_word(const std::string &word) {
  return !word.starts_with("{#") &&
         std::ranges::any_of(word, [](unsigned char c) { return std::isalnum(c) != 0; });
}

// The body's words as the parser gives them, from the text as it was repaired.
std::vector<std::string> words_of(const SourceFile &file) {
  Diagnostics ignored;
  std::vector<RoadmapRepair> repairs;
  const auto repaired = repair_source(file, repairs, ignored);
  const auto front = split_front_matter(repaired, ignored);
  REQUIRE(front);
  const auto document = parse_markdown(file.path, front->body, {1, {}}, ignored);
  std::vector<std::string> words;
  for (const auto *blocks : {&document.blocks, &document.footnotes})
    for (const auto &block : *blocks)
      add_words(words, plain_text(block));
  std::erase_if(words, [](const std::string &word) { return !is_word(word); });
  return words;
}

std::vector<std::string> words_of(const Roadmap &roadmap) {
  std::vector<std::string> words;
  add_words(words, roadmap.title);
  for (const auto &unit : roadmap.units) {
    add_words(words, unit.label);
    add_words(words, plain_text(unit.heading));
  }
  for (const auto &section : roadmap.sections)
    for (const auto &block : section.blocks)
      add_words(words, plain_text(block));
  for (const auto &block : roadmap.footnotes)
    add_words(words, plain_text(block));
  return words;
}

// What the left has and the right has not. An overview's "Week 1" and the week itself are one name, so
// repeats do not count here; test_roadmap_words.cpp counts every single word.
std::vector<std::string> missing(std::vector<std::string> left, std::vector<std::string> right) {
  for (auto *words : {&left, &right}) {
    std::ranges::sort(*words);
    words->erase(std::unique(words->begin(), words->end()), words->end());
  }
  std::vector<std::string> result;
  std::ranges::set_difference(left, right, std::back_inserter(result));
  return result;
}

} // namespace

TEST_CASE("roadmaps in the shapes that people write are understood as their golden files say", "[roadmap]") {
  for (const auto &path : fixtures()) {
    INFO(path.filename().string());
    const auto golden = fs::path(path).replace_extension(".json");
    const auto printed = roadmap_json(understood(source_of(path)));
    if (std::getenv("UPDATE_GOLDEN"))
      std::ofstream(golden, std::ios::binary) << printed;
    CHECK(printed == read_file(golden));
  }
}

TEST_CASE("no word of a roadmap document gets lost", "[roadmap]") {
  for (const auto &path : fixtures()) {
    INFO(path.filename().string());
    const auto file = source_of(path);
    CHECK(missing(words_of(file), words_of(understood(file))) == std::vector<std::string>());
  }
}

TEST_CASE("the sections of a unit stand in the document's order, each in one place", "[roadmap]") {
  for (const auto &path : fixtures()) {
    INFO(path.filename().string());
    const auto roadmap = understood(source_of(path));
    std::vector<int> seen(roadmap.sections.size());
    const auto check = [&](const std::vector<RoadmapPart> &parts) {
      int line = 0;
      for (const auto &part : parts) {
        const bool is_section = part.kind == RoadmapPart::Kind::section;
        const int own =
            is_section ? roadmap.sections[part.index].line : roadmap.units[part.index].position.line;
        CHECK(own >= line);
        line = own;
        if (is_section)
          ++seen[part.index];
      }
    };
    check(roadmap.parts);
    for (const auto &unit : roadmap.units)
      check(unit.parts);
    CHECK(std::ranges::count(seen, 1) == static_cast<long>(seen.size()));
  }
}

TEST_CASE("ids and anchors of a roadmap are unique", "[roadmap]") {
  for (const auto &path : fixtures()) {
    INFO(path.filename().string());
    const auto roadmap = understood(source_of(path));
    std::vector<std::string> ids, anchors;
    const auto add = [&](const auto &named) {
      ids.push_back(named.id);
      anchors.push_back(named.anchor);
    };
    std::ranges::for_each(roadmap.units, add);
    std::ranges::for_each(roadmap.items, add);
    std::ranges::for_each(roadmap.habits, add);
    for (auto *names : {&ids, &anchors}) {
      std::ranges::sort(*names);
      CHECK(std::ranges::adjacent_find(*names) == names->end());
    }
  }
}

// Who may include whom, where third-party headers may stand, and how long a file may be.
#include "catch.hpp"

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>

namespace fs = std::filesystem;

namespace {

const fs::path generator_folder = fs::path(WAYMARK_SOURCE_DIR) / "generator";

// A folder may include itself and what stands here. The passes never include one another.
const std::map<std::string, std::set<std::string>> may_include = {
    {"main.cpp", {"cli", "build", "diagnostic", "file_access", "text"}},
    {"cli", {"build", "serve", "model", "diagnostic", "file_access", "text"}},
    {"build",
     {"load", "derive", "render", "linkedin", "check", "emit", "cache", "markdown", "worker", "model",
      "diagnostic", "file_access", "text"}},
    {"serve", {"build", "model", "diagnostic", "file_access", "text"}},
    {"load", {"markdown", "model", "diagnostic", "file_access", "text"}},
    {"derive", {"markdown", "model", "diagnostic", "text"}},
    {"render", {"markdown", "model", "diagnostic", "file_access", "text"}},
    {"linkedin", {"markdown", "model", "diagnostic", "file_access", "text"}},
    {"check", {"markdown", "model", "diagnostic", "file_access", "text"}},
    {"emit", {"model", "diagnostic", "file_access", "text"}},
    {"cache", {"diagnostic", "file_access", "text"}},
    {"markdown", {"model", "diagnostic", "file_access", "text"}},
    {"worker", {"cache", "model", "diagnostic", "file_access", "text"}},
    {"model", {"diagnostic", "file_access", "text"}},
    {"diagnostic", {"text"}},
    {"file_access", {"diagnostic", "text"}},
    {"text", {}},
};

// A third-party header, and the one place that may know it.
const std::vector<std::pair<std::string, std::string>> adapters = {
    {"yaml-cpp/", "load/yaml_reader.cpp"},
    {"cmark-gfm", "markdown/"},
    {"gvc.h", "worker/program/"},
    {"cgraph.h", "worker/program/"},
    {"graphviz/", "worker/program/"},
    {"pango/", "worker/program/"},
    {"cairo", "worker/program/"},
    {"librsvg/", "worker/program/"},
    {"KSyntaxHighlighting/", "worker/highlighter/"},
    {"Q", "worker/highlighter/"},
    {"png.h", "worker/program/"},
    {"CLI/", "cli/"},
    {"utf8proc.h", "text/"},
    {"xxhash.h", "text/"},
    {"zlib.h", "text/"},
    {"date/", "text/"},
    {"nlohmann/", "render/"},
};

std::vector<fs::path> sources() {
  std::vector<fs::path> result;
  for (const auto &entry : fs::recursive_directory_iterator(generator_folder))
    if (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp")
      result.push_back(entry.path());
  return result;
}

std::vector<std::string> lines_of(const fs::path &path) {
  std::ifstream in(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);)
    lines.push_back(line);
  return lines;
}

std::string from_generator(const fs::path &path) {
  return path.lexically_relative(generator_folder).generic_string();
}

std::string layer_of(const std::string &path) {
  return path.substr(0, path.find('/'));
}

// The included name with its quotes or angle brackets, or empty.
std::string included(const std::string &line) {
  static const std::regex form(R"(^\s*#\s*include\s*(["<][^">]+[">]))");
  std::smatch match;
  return std::regex_search(line, match, form) ? match[1].str() : std::string();
}

} // namespace

TEST_CASE("includes go only downward") {
  for (const auto &path : sources()) {
    const auto name = from_generator(path);
    const auto layer = layer_of(name);
    INFO(name);
    REQUIRE(may_include.contains(layer));
    for (const auto &line : lines_of(path)) {
      const auto target = included(line);
      if (!target.starts_with('"'))
        continue;
      const auto target_layer = layer_of(target.substr(1));
      INFO(line);
      CHECK((target_layer == layer || may_include.at(layer).contains(target_layer)));
    }
  }
}

TEST_CASE("a third-party header stands in its adapter only") {
  for (const auto &path : sources())
    for (const auto &line : lines_of(path))
      for (const auto &[header, place] : adapters)
        if (included(line).find("<" + header) == 0) {
          INFO(from_generator(path) << ": " << line);
          CHECK(from_generator(path).starts_with(place));
        }
}

TEST_CASE("no file is above 400 lines, and every header says what it is") {
  for (const auto &path : sources()) {
    const auto lines = lines_of(path);
    INFO(from_generator(path));
    CHECK(lines.size() <= 400);
    if (path.extension() == ".hpp") {
      REQUIRE_FALSE(lines.empty());
      CHECK(lines[0].starts_with("// "));
      CHECK(lines[0].size() > 15);
    }
  }
}

// Two types of one name in one namespace are one type to the linker, and it takes the functions of either.
TEST_CASE("a type of a header has its name alone in its namespace") {
  static const std::regex form(R"(^(?:struct|class|enum class) (\w+)[^;]*$)");
  std::map<std::string, std::string> places;
  for (const auto &path : sources()) {
    if (path.extension() != ".hpp")
      continue;
    std::string space;
    for (const auto &line : lines_of(path)) {
      if (line.starts_with("namespace "))
        space = line.substr(0, line.find(" {"));
      std::smatch match;
      if (!std::regex_search(line, match, form))
        continue;
      const auto [place, is_new] = places.emplace(space + " " + match[1].str(), from_generator(path));
      INFO(from_generator(path) << " and " << place->second << ": " << line);
      CHECK(is_new);
    }
  }
}

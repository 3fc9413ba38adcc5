// Every diagram that this repository shows: those of the projects and those of tests/gallery.
#include "catch.hpp"

#include "drawing_parts.hpp"

#include "file_access/file_reader.hpp"
#include "load/diagram_dot.hpp"
#include "load/load_diagram.hpp"
#include "render/diagram_picture.hpp"
#include "render/theme_tokens.hpp"
#include "text/fragment_tokens.hpp"
#include "worker/draw_diagrams.hpp"
#include "worker/paint_pictures.hpp"

#include <cmath>
#include <filesystem>
#include <random>
#include <set>

using namespace waymark;
namespace fs = std::filesystem;

namespace {

const DiskReader &repository() {
  static const DiskReader only(WAYMARK_SOURCE_DIR);
  return only;
}

Diagram diagram_in(const std::string &path) {
  const auto text = repository().read(path).value();
  if (!path.ends_with(".yaml"))
    return {path, text, path, "", {path, 1, 1}};
  Diagnostics diagnostics;
  const auto plan = load_diagram(path, text, 1, diagnostics);
  INFO(path);
  REQUIRE(plan);
  return {path, diagram_dot(*plan), path, "", {path, 1, 1}, true};
}

std::vector<Diagram> all_diagrams() {
  std::vector<Diagram> diagrams;
  for (const char *folder : {"tests/gallery", "content/projects"})
    for (const auto &path : repository().files_below(folder))
      if (path.ends_with(".dot") || (path.ends_with(".yaml") && path.find("/projects/") == path.npos) ||
          path.ends_with("/architecture.yaml"))
        diagrams.push_back(diagram_in(path));
  return diagrams;
}

Drawings drawn(const std::vector<Diagram> &diagrams, int workers = 1) {
  WorkerOptions options;
  options.program = WAYMARK_WORKER;
  options.workers = workers;
  options.deadline = std::chrono::seconds(30);
  WorkerPool pool(options);
  NoDrawingCache cache;
  Diagnostics diagnostics;
  auto drawings = draw_diagrams(diagrams, cache, pool, diagnostics);
  CHECK(diagnostics.all().empty());
  CHECK(drawings.size() == diagrams.size());
  return drawings;
}

const Drawings &all_drawings() {
  static const auto only = drawn(all_diagrams());
  return only;
}

void check_nodes(const DrawnParts &parts) {
  for (size_t i = 0; i < parts.nodes.size(); ++i) {
    const auto &node = parts.nodes[i];
    for (size_t t = 0; t < node.texts.size(); ++t) {
      INFO("words: " << node.texts[t].words);
      CHECK(node.outline.holds(node.texts[t].box));
      for (size_t other = 0; other < t; ++other)
        CHECK_FALSE(node.texts[t].box.overlaps(node.texts[other].box));
    }
    for (size_t other = 0; other < i; ++other)
      CHECK_FALSE(node.outline.overlaps(parts.nodes[other].outline));
  }
}

void check_labels(const DrawnParts &parts) {
  for (size_t i = 0; i < parts.labels.size(); ++i) {
    INFO("label: " << parts.labels[i].words);
    for (const auto &node : parts.nodes) {
      INFO("beside: " << (node.texts.empty() ? "" : node.texts[0].words));
      CHECK_FALSE(parts.labels[i].box.overlaps(node.outline));
    }
    for (size_t other = 0; other < i; ++other) {
      INFO("and: " << parts.labels[other].words);
      CHECK_FALSE(parts.labels[i].box.overlaps(parts.labels[other].box));
    }
  }
}

void check_sizes(const DrawnParts &parts, double room) {
  const double scale = std::min(1.0, room / parts.width);
  for (const auto &label : parts.labels)
    CHECK(label.size * scale >= 11);
  for (const auto &node : parts.nodes)
    for (const auto &text : node.texts)
      CHECK(text.size * scale >= 11);
}

double luminance(const std::string &hex) {
  double parts[3];
  for (size_t i = 0; i < 3; ++i) {
    const double value = std::stoi(hex.substr(1 + 2 * i, 2), nullptr, 16) / 255.0;
    parts[i] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  }
  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
}

double contrast(const std::string &one, const std::string &other) {
  const auto [low, high] = std::minmax({luminance(one), luminance(other)});
  return (high + 0.05) / (low + 0.05);
}

std::string mixed(const std::string &ink, const std::string &surface) { // as the stylesheet tints: 16 %
  std::string result = "#";
  for (size_t i = 1; i < 7; i += 2) {
    const double value =
        0.16 * std::stoi(ink.substr(i, 2), nullptr, 16) + 0.84 * std::stoi(surface.substr(i, 2), nullptr, 16);
    char digits[3];
    std::snprintf(digits, sizeof digits, "%02x", static_cast<unsigned>(std::lround(value)) & 0xffU);
    result += digits;
  }
  return result;
}

std::string token(const std::string &name, bool is_dark) {
  static const auto css = repository().read("themes/route/tokens.css").value();
  const auto colour = theme_colour(css, name, {"", ""});
  return is_dark ? colour.dark : colour.light;
}

std::string bytes_of(const Drawings &drawings) {
  std::string bytes;
  for (const auto &[key, drawing] : drawings)
    bytes += key + drawing.wide + drawing.narrow + drawing.text;
  return bytes;
}

} // namespace

TEST_CASE("no label of a shown diagram lies on another or on a foreign outline", "[gallery]") {
  CHECK(all_drawings().size() >= 15);
  for (const auto &[path, drawing] : all_drawings())
    for (const auto *svg : {&drawing.wide, &drawing.narrow}) {
      if (svg->empty())
        continue;
      INFO(path << (svg == &drawing.narrow ? " narrow" : " wide"));
      const auto parts = parts_of(resolve_tokens(*svg, "/", ""));
      CHECK_FALSE(parts.nodes.empty());
      check_nodes(parts);
      check_labels(parts);
    }
}

TEST_CASE("on a phone every word of a shown diagram has 11 px or more", "[gallery]") {
  for (const auto &[path, drawing] : all_drawings()) {
    INFO(path);
    check_sizes(parts_of(drawing.narrow.empty() ? drawing.wide : drawing.narrow), 320);
  }
}

TEST_CASE("words have a contrast of 4.5 and outlines of 3, in light and dark", "[gallery]") {
  const std::set<std::string> inks = {"accent", "bronze", "silver", "gold", "ok", "warn", "muted"};
  const std::set<std::string> neutral = {"n", "k",  "i",  "t",    "s",     "gt",       "el", "e",
                                         "a", "gr", "on", "plan", "async", "retrieve", "t2", "t3"};
  for (const auto &[path, drawing] : all_drawings())
    for (const auto &classes : parts_of(drawing.wide).classes)
      for (size_t at = 0; at < classes.size();) {
        const auto end = std::min(classes.find(' ', at), classes.size());
        auto word = classes.substr(at, end - at);
        at = end + 1;
        INFO(path << ": " << word);
        const bool is_colour = inks.contains(word) || word == "out" ||
                               (word.size() > 2 && word[1] == '-' && inks.contains(word.substr(2)));
        CHECK((is_colour || neutral.contains(word) || word.starts_with("kind-")));
      }
  for (const bool is_dark : {false, true}) {
    INFO((is_dark ? "dark" : "light"));
    const auto surface = token("surface", is_dark);
    const auto sunken = token("sunken", is_dark);
    for (const char *word : {"text", "muted", "accent"})
      for (const auto &ground : {surface, sunken, token("accent-soft", is_dark)})
        CHECK(contrast(token(word, is_dark), ground) >= 4.5);
    for (const auto &ground : {surface, sunken})
      CHECK(contrast(token("line-strong", is_dark), ground) >= 3);
    for (const auto &ink : inks) {
      INFO(ink);
      for (const auto &ground : {surface, sunken})
        CHECK(contrast(token(ink, is_dark), ground) >= 3);
      for (const char *word : {"text", "muted"})
        CHECK(contrast(token(word, is_dark), mixed(token(ink, is_dark), surface)) >= 4.5);
    }
  }
}

TEST_CASE("all shown diagrams have the same bytes in every order, twenty times", "[gallery]") {
  auto diagrams = all_diagrams();
  const auto expected = bytes_of(all_drawings());
  std::mt19937 random(7); // NOLINT: the same orders in every run
  for (int run = 0; run < 20; ++run) {
    std::shuffle(diagrams.begin(), diagrams.end(), random);
    CHECK(bytes_of(drawn(diagrams, 1 + run % 2)) == expected);
  }
}

TEST_CASE("a diagram stands alone as SVG with both schemes, and as a PNG of the same bytes", "[gallery]") {
  const auto css = repository().read("themes/route/tokens.css").value();
  const auto &drawing = all_drawings().at("tests/gallery/12-planned.yaml");
  const auto svg = diagram_picture(drawing.wide, css, PictureColours::both);
  CHECK(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-16 -16 "));
  CHECK(svg.find("@media (prefers-color-scheme:dark){.paper{fill:#0a0f14}") != std::string::npos);
  for (const char *outside : {"<a ", "href", "var(", "url(", "http://example", "\x02"})
    CHECK(svg.find(outside) == std::string::npos);

  WorkerOptions options;
  options.program = WAYMARK_WORKER;
  options.workers = 2;
  options.deadline = std::chrono::seconds(30);
  WorkerPool pool(options);
  MemoryDrawingCache cache;
  NoDrawingCache none;
  Diagnostics diagnostics;
  const PictureRequest good{diagram_picture(drawing.wide, css, PictureColours::light), {"a.yaml", 3, 1}};
  const PictureRequest bad{"no picture", {"b.yaml", 7, 1}};
  const PictureRequest huge{"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90000\" height=\"9\"/>",
                            {"c.yaml", 1, 1}};
  const auto painted = paint_pictures({good, bad, huge, good}, cache, pool, diagnostics);
  CHECK(painted[0].starts_with("\x89PNG"));
  CHECK(painted[1].empty());
  CHECK(painted[2].empty());
  CHECK(painted[3] == painted[0]);
  CHECK(paint_pictures({good}, none, pool, diagnostics)[0] == painted[0]);
  REQUIRE(diagnostics.all().size() == 2);
  CHECK(diagnostics.all()[0].position == SourcePosition{"b.yaml", 7, 1});
  CHECK(diagnostics.all()[0].message == "diagram.png is not written: painting it gave nothing");
  CHECK(diagnostics.all()[1].message == "diagram.png is not written: painting it needs too large a picture");
  cache.store("png-damaged", "x");
  CHECK(cache.size() == 2);
}

TEST_CASE("pictures are painted while requests beside them crash, hang and eat memory", "[gallery]") {
  WorkerOptions options;
  options.program = WAYMARK_WORKER;
  options.workers = 2;
  options.deadline = std::chrono::seconds(2);
  WorkerPool pool(options);
  const WorkerRequest picture{FrameKind::paint_svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" "
                                                    "height=\"9\"><rect width=\"5\" height=\"5\"/></svg>"};
  std::vector<WorkerRequest> requests{picture};
  for (const char *failure : {"crash", "hang", "memory"}) {
    requests.push_back({FrameKind::exercise, failure});
    requests.push_back(picture);
  }
  const auto answers = pool.ask(requests);
  using Outcome = WorkerAnswer::Outcome;
  CHECK(answers[1].outcome == Outcome::crashed);
  CHECK(answers[3].outcome == Outcome::late);
#ifndef __SANITIZE_ADDRESS__ // its shadow memory leaves no room for a limit
  CHECK(answers[5].outcome == Outcome::out_of_memory);
#endif
  CHECK(answers[0].payload.starts_with("\x89PNG"));
  for (const size_t at : {2U, 4U, 6U})
    CHECK(answers[at].payload == answers[0].payload);
}

TEST_CASE("a picture that a drawing names outside of itself is not read", "[gallery]") {
  WorkerOptions options;
  options.program = WAYMARK_WORKER;
  options.deadline = std::chrono::seconds(30);
  WorkerPool pool(options);
  NoDrawingCache cache;
  Diagnostics diagnostics;
  const std::string head = "<svg xmlns=\"http://www.w3.org/2000/svg\" "
                           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"40\" height=\"40\">";
  const auto icon = "file://" + std::string(WAYMARK_SOURCE_DIR) + "/themes/route/icon.svg";
  const auto painted =
      paint_pictures({{head + "<image width=\"40\" height=\"40\" xlink:href=\"" + icon + "\"/></svg>", {}},
                      {head + "</svg>", {}}},
                     cache, pool, diagnostics);
  CHECK(painted[0] == painted[1]);
}

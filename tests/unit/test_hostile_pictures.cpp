#include "catch.hpp"

#include "diagnostic/print.hpp"
#include "worker/paint_pictures.hpp"

#include <chrono>

using namespace waymark;

namespace {

constexpr std::chrono::milliseconds deadline{1500};

std::string svg(const std::string &inside) {
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
         "width=\"200\" "
         "height=\"200\">" +
         inside + "</svg>";
}

std::string repeated(const std::string &text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i)
    result += text;
  return result;
}

// Ten times ten times ten …: each level uses the one below it ten times.
std::string uses_of_uses() {
  std::string text = "<defs><g id=\"g0\"><rect width=\"9\" height=\"9\"/></g>";
  for (int level = 1; level <= 12; ++level)
    text += "<g id=\"g" + std::to_string(level) + "\">" +
            repeated("<use xlink:href=\"#g" + std::to_string(level - 1) + "\"/>", 10) + "</g>";
  return svg(text + "</defs><use xlink:href=\"#g12\"/>");
}

std::string entities_of_entities() {
  std::string text = "<!DOCTYPE svg [<!ENTITY e0 \"ha\">";
  for (int level = 1; level <= 12; ++level)
    text += "<!ENTITY e" + std::to_string(level) + " \"" +
            repeated("&e" + std::to_string(level - 1) + ";", 10) + "\">";
  return text + "]>" + svg("<text y=\"9\">&e12;</text>");
}

std::string filters_on_filters() {
  return svg(
      "<filter id=\"f\" x=\"-50\" y=\"-50\" width=\"100\" height=\"100\">" +
      repeated(
          "<feTurbulence baseFrequency=\"0.9\" numOctaves=\"900\"/><feGaussianBlur stdDeviation=\"900\"/>",
          200) +
      "</filter><rect width=\"200\" height=\"200\" filter=\"url(#f)\"/>");
}

} // namespace

TEST_CASE("a hostile picture ends as one warning within the deadline, and the others are painted") {
  const std::string hostile[] = {uses_of_uses(),
                                 entities_of_entities(),
                                 filters_on_filters(),
                                 svg(repeated("<g>", 200'000) + repeated("</g>", 200'000)),
                                 svg(repeated("<g>", 200'000)),
                                 "<svg",
                                 std::string("\0\xff", 2)};
  const auto good = svg("<rect width=\"9\" height=\"9\"/>");
  std::vector<PictureRequest> requests = {{good, {"good.svg", 1, 1}}};
  for (const auto &each : hostile) {
    requests.push_back({each, {"hostile-" + std::to_string(requests.size()) + ".svg", 1, 1}});
    requests.push_back({good + "<!-- " + std::to_string(requests.size()) + " -->", {"good.svg", 1, 1}});
  }
  WorkerOptions options;
  options.program = WAYMARK_WORKER;
  options.workers = 2;
  options.deadline = deadline;
  options.memory_limit = std::uint64_t{512} << 20U;
  WorkerPool pool(options);
  NoDrawingCache cache;
  Diagnostics diagnostics;
  const auto begin = std::chrono::steady_clock::now();
  const auto painted = paint_pictures(requests, cache, pool, diagnostics);
  const auto took = std::chrono::steady_clock::now() - begin;

  for (size_t i = 0; i < painted.size(); ++i) {
    const bool is_good = i % 2 == 0;
    INFO(i);
    CHECK(painted[i].empty() != is_good);
    int warnings = 0;
    for (const auto &one : diagnostics.all())
      warnings += one.position.file == requests[i].position.file ? 1 : 0;
    CHECK(warnings == (is_good ? 0 : 1));
  }
  CHECK(took < 2 * deadline * static_cast<int>(requests.size()));
}

// Roadmaps from texts in tests.
#pragma once
#include "catch.hpp"
#include "diagnostic/print.hpp"
#include "load/load_roadmap.hpp"

#include <string>
#include <vector>

namespace waymark {

inline Roadmap loaded(const std::string &text) {
  Diagnostics diagnostics;
  auto roadmap = load_roadmap({"content/roadmaps/plan.md", text}, diagnostics);
  INFO(print_diagnostics(diagnostics, [&](const std::string &) { return text; }));
  REQUIRE(diagnostics.all().empty());
  REQUIRE(roadmap);
  return *roadmap;
}

inline std::string complaints(const std::string &text) {
  Diagnostics diagnostics;
  (void)load_roadmap({"content/roadmaps/plan.md", text}, diagnostics);
  return print_diagnostics(diagnostics, [&](const std::string &) { return text; });
}

inline std::vector<std::string> item_texts(const Roadmap &roadmap) {
  std::vector<std::string> texts;
  for (const auto &item : roadmap.items)
    texts.push_back(item.text);
  return texts;
}

using Texts = std::vector<std::string>;

} // namespace waymark

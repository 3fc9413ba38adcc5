#include "catch.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "diagnostic/print.hpp"

using namespace waymark;

namespace {
std::optional<std::string> no_text(const std::string &) {
  return {};
}
} // namespace

TEST_CASE("a diagnostic shows its line, a caret and a hint") {
  Diagnostics diagnostics;
  diagnostics.error({"content/site.yaml", 2, 1}, "unknown key 'titel'", "did you mean 'title'?");
  const auto text = print_diagnostics(
      diagnostics, [](const std::string &) { return std::optional<std::string>("name: A\ntitel: B\n"); });
  CHECK(text == "content/site.yaml:2:1: error: unknown key 'titel'\n"
                "  titel: B\n"
                "  ^\n"
                "  hint: did you mean 'title'?\n");
}

TEST_CASE("the caret stands below its character after wide letters and tabs") {
  Diagnostics diagnostics;
  diagnostics.warning({"a.md", 1, 11}, "here"); // bytes: tab, 3 × 3 for 日本語, then x
  const auto text = print_diagnostics(
      diagnostics, [](const std::string &) { return std::optional<std::string>("\t日本語x\n"); });
  CHECK(text == "a.md:1:5: warning: here\n  \t日本語x\n  \t      ^\n");
}

TEST_CASE("of a line as long as a paragraph only the words around the place are shown") {
  Diagnostics diagnostics;
  std::string line;
  for (int word = 0; word < 80; ++word)
    line += "word" + std::to_string(word) + " ";
  diagnostics.error({"a.md", 1, static_cast<int>(line.find("word50")) + 1}, "here");
  const auto text = print_diagnostics(diagnostics, [&](const std::string &) { return std::optional(line); });
  CHECK(text ==
        "a.md:1:341: error: here\n"
        "  … word42 word43 word44 word45 word46 word47 word48 word49 word50 word51 word52 word53 word54 "
        "word55 word56 …\n"
        "                                                            ^\n");
}

TEST_CASE("a long line without blanks is cut between two characters") {
  Diagnostics diagnostics;
  diagnostics.error({"a.yaml", 1, 9}, "here");
  std::string line = "  label: ";
  for (int i = 0; i < 2000; ++i)
    line += "é";
  const auto text = print_diagnostics(diagnostics, [&](const std::string &) { return std::optional(line); });
  std::string shown;
  for (int i = 0; i < 51; ++i)
    shown += "é";
  CHECK(text == "a.yaml:1:9: error: here\n    label: " + shown + " …\n          ^\n");
}

TEST_CASE("diagnostics are printed in order of place, identical ones once") {
  Diagnostics diagnostics;
  diagnostics.error({"b", 1, 1}, "second");
  diagnostics.error({"a", 9, 1}, "first");
  diagnostics.error({"b", 1, 1}, "second");
  CHECK(print_diagnostics(diagnostics, no_text) == "a:9:1: error: first\nb:1:1: error: second\n");
}

TEST_CASE("a hint names only what is near") {
  CHECK(did_you_mean("titel", {"date", "title"}) == "did you mean 'title'?");
  CHECK(did_you_mean("zzz", {"date", "title"}).empty());
}

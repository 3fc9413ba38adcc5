#include "catch.hpp"

#include "markdown/code_fence.hpp"

#include <fmt/format.h>

using namespace waymark;

namespace {

CodeFence fence_of(const std::string &info, const std::string &code = "1\n2\n3\n4\n5\n6\n7\n8\n") {
  Block block;
  block.kind = BlockKind::code;
  block.info = info;
  block.text = code;
  return read_code_fence(block);
}

// "2-2 4-6"
std::string marked_by(const std::string &info) {
  std::string text;
  for (const auto &[first, last] : fence_of(info).marked)
    text += fmt::format("{}{}-{}", text.empty() ? "" : " ", first, last);
  return text;
}

std::string mistakes_of(const std::string &info, const std::string &code = "1\n2\n3\n") {
  std::string text;
  for (const auto &[message, hint] : fence_of(info, code).mistakes)
    text += message + " (" + hint + ")\n";
  return text;
}

} // namespace

TEST_CASE("a fence names language, file, marked lines and numbers, in any order") {
  const auto fence = fence_of("Python {2,4-5} title=\"dags/load orders.py\" numbers=40");
  CHECK(fence.language == "python");
  CHECK(fence.title == "dags/load orders.py");
  CHECK(fence.first_number == 40);
  CHECK(fence.mistakes.empty());
  CHECK(marked_by("python{1}") == "1-1");
  CHECK(marked_by("{3,5-7}") == "3-3 5-7");
  CHECK(fence_of("{3}").language.empty());
  CHECK(fence_of("py title='a.py' {1}").title == "a.py");
  CHECK(fence_of("py title=a.py").title == "a.py");
  CHECK(fence_of("py numbers").first_number == 1);
  CHECK(fence_of("").first_number == 0);
}

TEST_CASE("marked lines are put in order and joined") {
  CHECK(marked_by("py {5-7, 1, 2, 6-8}") == "1-2 5-8");
  CHECK(marked_by("py {1} {3}") == "1-1 3-3");
}

TEST_CASE("mistakes of a fence are told, and the rest of it holds") {
  CHECK(mistakes_of("py {4}") == "line 4 is marked, but the listing has 3 lines (lines are counted from the "
                                 "listing's first one, which is 1)\n");
  CHECK(mistakes_of("py {3-1}") == "the marked lines 3-1 run backwards (write 1-3)\n");
  CHECK(mistakes_of("py {a}") == "'a' names no lines of the listing (write {3,5-7})\n");
  CHECK(mistakes_of("py {0}") == "'0' names no lines of the listing (write {3,5-7})\n");
  CHECK(mistakes_of("py {1") == "the marked lines have no '}' (write {3,5-7})\n");
  CHECK(mistakes_of("py titel=\"x\"") ==
        "'titel' behind the language means nothing here (did you mean 'title'?)\n");
  CHECK(mistakes_of("py file=\"x\"") ==
        "'file' behind the language means nothing here (write title=\"dags/load.py\")\n");
  CHECK(mistakes_of("py title=\"x") == "the value has no closing \" ()\n");
  CHECK(mistakes_of("py numbers=x") ==
        "'x' is no number of a line (write numbers, or numbers=40 to begin there)\n");
  CHECK(mistakes_of("rust,ignore").find("'ignore' behind the language means nothing here") == 0);
  CHECK(mistakes_of("{.python .wide}").empty());
  CHECK(mistakes_of("py {2}", "1\n2").empty());
}

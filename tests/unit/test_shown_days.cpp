#include "catch.hpp"
#include "render/html/render_document.hpp"
#include "render/views/shown_days.hpp"

using namespace waymark;

namespace {

std::string shown(const std::string &text, const RoadmapItem &item) {
  Inline words;
  words.text = text;
  return render_inlines(with_shown_days({words}, item, {}), {});
}

} // namespace

TEST_CASE("the day of a tick leaves the words, for the page says it itself") {
  RoadmapItem item;
  item.is_done = true;
  item.done_on = parse_date("2026-06-14");
  CHECK(shown("Load a file ✅ 2026-06-14", item) == "Load a file");
  CHECK(shown("Load a file ✔\uFE0F 2026-06-14, twice", item) == "Load a file, twice");
  CHECK(shown("Load a file (done 2026-06-14)", item) == "Load a file");
  CHECK(shown("Load a file @done(2026-06-14)", item) == "Load a file");
  CHECK(shown("Load a file [completion:: 2026-06-14]", item) == "Load a file");
}

TEST_CASE("another day, and a day without a mark, stay in the words") {
  RoadmapItem item;
  item.is_done = true;
  item.done_on = parse_date("2026-06-14");
  for (const char *text : {"Load a file ✅ 2026-06-15", "Read the log of 2026-06-14", "Load (see 2026-06-14)"})
    CHECK(shown(text, item) == text);
  item.is_done = false;
  CHECK(shown("Load a file ✅ 2026-06-14", item) == "Load a file ✅ 2026-06-14");
}

TEST_CASE("a due day with a mark is said in words") {
  RoadmapItem item;
  item.due = parse_date("2027-01-31");
  const std::string said = "Exam by <time datetime=\"2027-01-31\">31 January 2027</time>";
  CHECK(shown("Exam 📅 2027-01-31", item) == said);
  CHECK(shown("Exam 🗓\uFE0F 2027-01-31 at noon", item) == said + " at noon");
  CHECK(shown("Exam [due:: 2027-01-31]", item) == said);
  CHECK(shown("Exam by 2027-01-31", item) == "Exam by 2027-01-31");
}

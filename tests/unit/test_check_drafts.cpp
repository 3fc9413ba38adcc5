#include "catch.hpp"

#include "check/check_drafts.hpp"
#include "diagnostic/print.hpp"

using namespace waymark;

namespace {

SundayDraft draft_with(const std::string &text) {
  SundayDraft draft;
  draft.folder = "content/linkedin/2026-11-22-x";
  draft.position = {draft.folder + "/draft.md", 2, 1};
  draft.date = *parse_date("2026-11-22");
  draft.source = "post:x";
  draft.text = text;
  return draft;
}

// "line:column message" of each finding.
std::vector<std::string> found_in(const std::vector<SundayDraft> &drafts) {
  Diagnostics diagnostics;
  check_drafts(drafts, diagnostics);
  std::vector<std::string> result;
  for (const auto &each : diagnostics.all())
    result.push_back(std::to_string(each.position.line) + ":" + std::to_string(each.position.column) + " " +
                     each.message);
  return result;
}

std::vector<std::string> found_in(const std::string &text) {
  return found_in(std::vector{draft_with(text)});
}

using Strings = std::vector<std::string>;

} // namespace

TEST_CASE("a draft as Waymark writes it has nothing to find") {
  CHECK(found_in("A hook of 12%.\n\nSome text, and a_b or C# and #1.\n\n• One\n• Two\n\n#A #B #C\n").empty());
  CHECK(found_in("Two lines.\nOf a hook.\nThe third line.\n\nThe rest.\n").empty());
}

TEST_CASE("each finding of a draft stands at its place") {
  CHECK(found_in("A hook.\n\nSee https://example.org for more.\n") ==
        Strings{"3:5 a link in the text may cost reach"});
  CHECK(found_in("A hook.\n\n#One #Two #Three #Four #Five\n") == Strings{"3:18 more than 3 hashtags"});
  CHECK(found_in("A hook.\n\nSome **bold** word.\n") == Strings{"3:6 Markdown is left over here"});
  CHECK(found_in("A hook.\n\nÄ [link](x).\n- item\n") ==
        Strings{"3:8 Markdown is left over here", "4:1 Markdown is left over here"});
  CHECK(found_in("A hook.\n\nIt took TODO minutes, not TODOS.\n") ==
        Strings{"3:9 a placeholder is left here"});
  CHECK(found_in("Two lines.\nOf a hook.\n\nThe rest.\n") ==
        Strings{"3:1 the third line is blank, and LinkedIn folds after three lines"});
  CHECK(found_in("A 𝗯𝗼𝗹𝗱 hook.\n\nThe rest.\n") ==
        Strings{"1:3 letters that only look bold are read out one by one, or not at all"});
  CHECK(found_in("\n\n") == Strings{"1:0 there is nothing to paste"});
}

TEST_CASE("a hook is measured with its second line, in UTF-16 units") {
  CHECK(found_in(std::string(140, 'a') + "\n\nx\n").empty());
  CHECK(found_in(std::string(141, 'a') + "\n\nx\n") ==
        Strings{"1:1 the hook has 141 characters, and a phone shows 140 before it folds"});
  CHECK(found_in(std::string(100, 'a') + "\n" + std::string(60, 'b') + "\nx\n") ==
        Strings{"1:1 the hook has 161 characters, and a phone shows 140 before it folds"});
}

TEST_CASE("what LinkedIn would cut is counted, and the line is named on which it happens") {
  const auto line = std::string(999, 'a') + "\n";
  CHECK(found_in("Hook.\n\n" + line + line + "b\n").empty());
  CHECK(found_in("Hook.\n\n" + line + line + line + "b\n") ==
        Strings{"5:1 the text has 3008 characters; LinkedIn takes 3000"});
}

TEST_CASE("drafts that contradict one another or their folder are named") {
  auto first = draft_with("Hook.\n\nText.\n");
  auto second = first;
  second.folder = "content/linkedin/2026-11-22-y";
  second.source = "post:y";
  auto third = first;
  third.folder = "content/linkedin/2026-11-29-z";
  third.date = *parse_date("2026-12-06");
  auto fourth = draft_with("**posted**");
  fourth.date = *parse_date("2026-11-22");
  fourth.status = DraftStatus::posted;
  CHECK(found_in(std::vector{first, second, third}) ==
        Strings{"2:1 2026-11-22 has another draft, content/linkedin/2026-11-22-x",
                "2:1 'post:x' is told already, in content/linkedin/2026-11-22-x",
                "2:1 the folder says 2026-11-29, the draft 2026-12-06"});
  CHECK(found_in(std::vector{fourth}) == Strings{"2:1 posted, but its address is missing"});
}

#include "load/roadmap/mark_states.hpp"
#include "roadmap_text.hpp"

using namespace waymark;

namespace {

std::string name_of(Tick tick) {
  constexpr const char *names[] = {"none", "open", "doing", "done", "dropped"};
  return names[static_cast<size_t>(tick)];
}

// The items of one unit with their states.
std::string states(const std::string &list) {
  std::string result;
  for (const auto &item : loaded("## Week 1\n\n" + list).items) {
    result += result.empty() ? "" : ", ";
    result += item.text;
    result += item.is_dropped ? ": dropped" : item.is_ticked ? ": done" : item.is_begun ? ": doing" : "";
  }
  return result;
}

} // namespace

TEST_CASE("marks in brackets are states and leave the text", "[roadmap]") {
  CHECK(states("- [ ] a\n- [x] b\n- [X] c\n- [/] d\n- [-] e\n- [~] f\n- [>] g\n- [<] h\n") ==
        "a, b: done, c: done, d: doing, e: dropped, f: dropped, g, h");
  CHECK(states("- [/] **Bold** words\n- [-] `code`\n- [ ] x\n") == "Bold words: doing, code: dropped, x");
  CHECK(states("1. [/] a\n2. [ ] b\n   - [-] c\n") == "a: doing, b, c: dropped");
  CHECK(states("- [?] a\n- [/]b\n- [Docs](https://example.org) c\n") == "[?] a, [/]b, Docs c");
}

TEST_CASE("an item that is struck through as a whole is dropped", "[roadmap]") {
  CHECK(states("- ~~Learn Hadoop~~\n- Learn ~~Pig~~ Spark\n- Learn SQL\n") ==
        "Learn Hadoop: dropped, Learn Pig Spark, Learn SQL");
  CHECK(states("- [ ] ~~a~~\n- [x] ~~b~~\n- [ ] c\n") == "a: dropped, b: dropped, c");
}

TEST_CASE("a sign is a state where the document has a legend, and ornament where it has none", "[roadmap]") {
  const std::string list = "- ✅ a\n- 🚧 b\n- ⬜ c\n- **🚧 d**\n- e ✅\n- 🎯 f\n";
  const std::string read = "a: done, b: doing, c, d: doing, e: done";
  CHECK(states(list) == "✅ a, 🚧 b, ⬜ c, 🚧 d, e ✅, 🎯 f");
  for (const auto *legend : {
           "Legend: ✅ Done, 🚧 In progress, ⬜ Not started",
           "**Legend:** ✅ Done · 🚧 In progress (this week) · ⬜ Not started",
           "✅ = completed | 🚧 = in progress | ⬜ = not started",
           "> ✅ done / 🚧 doing / ⬜ to do",
           "Status: Done ✅, In progress 🚧, Planned ⬜",
           "- ✅ Done\n- 🚧 In progress\n- ⬜ Not started",
           "- ✅ – Done\n- 🚧 – In progress: this week\n- ⬜ – Not started",
           "| Symbol | Meaning |\n|---|---|\n| ✅ | Done |\n| 🚧 | In progress |\n| ⬜ | Not started |",
           "Légende : ✅ terminé, 🚧 en cours, ⬜ à faire",
           "Legende: ✅ erledigt, 🚧 in Arbeit, ⬜ offen",
           "Leyenda: ✅ hecho, 🚧 en curso, ⬜ pendiente",
           "Chú thích: ✅ hoàn thành, 🚧 đang học, ⬜ chưa bắt đầu",
       }) {
    INFO(legend);
    const auto roadmap = loaded(std::string(legend) + "\n\n## Week 1\n\n" + list);
    std::string found;
    for (const auto &item : roadmap.items) {
      found += found.empty() ? "" : ", ";
      found += item.text + (item.is_ticked ? ": done" : item.is_begun ? ": doing" : "");
    }
    CHECK(found == read);
  }
}

TEST_CASE("what only looks like a legend changes nothing", "[roadmap]") {
  CHECK(states("✅ Done with SQL, 🚧 now Spark\n\n- ✅ a\n") == "✅ a");
  CHECK(states("✅ Done\n\n- ✅ a\n") == "✅ a");
  CHECK(states("- ✅ a\n- 🚧 Done\n") == "✅ a, 🚧 Done");
}

TEST_CASE("a legend's cross or square may be what the document says it is", "[roadmap]") {
  CHECK(states("Legend: ❌ dropped, ⏳ in progress\n\n- ❌ a\n- ⏳ b\n") == "a: dropped, b: doing");
  CHECK(states("Legend: ✅ done, ⏳ in progress\n\n- [ ] ⏳ a\n- [ ] ✅ b\n- [x] ⏳ c\n") ==
        "a: doing, b, c: done");
}

TEST_CASE("a status is read from signs, words in eight languages and percentages") {
  const std::pair<const char *, const char *> cases[] = {
      {"✅", "done"},
      {"☑", "done"},
      {"☑️", "done"},
      {"✔️", "done"},
      {"⏳", "doing"},
      {"🚧", "doing"},
      {"🔄", "doing"},
      {"⬜", "open"},
      {"❌", "open"},
      {"🚫", "dropped"},
      {"[x]", "done"},
      {"[ ]", "open"},
      {"Done", "done"},
      {"✅ Done", "done"},
      {"Done ✅", "done"},
      {"Completed (2026-06-14)", "done"},
      {"✅ (2026-06-14)", "done"},
      {"In progress", "doing"},
      {"In Progress – 50%", "doing"},
      {"WIP", "doing"},
      {"Not started", "open"},
      {"🔴 Not Started", "open"},
      {"Planned", "open"},
      {"To do", "open"},
      {"To-Do", "open"},
      {"Dropped", "dropped"},
      {"Skipped", "dropped"},
      {"100%", "done"},
      {"0%", "open"},
      {"50%", "doing"},
      {"🟡 50 %", "doing"},
      {"Hecho", "done"},
      {"En curso", "doing"},
      {"Pendiente", "open"},
      {"Concluído", "done"},
      {"Em andamento", "doing"},
      {"A fazer", "open"},
      {"Terminé", "done"},
      {"En cours", "doing"},
      {"À faire", "open"},
      {"Erledigt", "done"},
      {"In Arbeit", "doing"},
      {"Offen", "open"},
      {"Fatto", "done"},
      {"In corso", "doing"},
      {"Da fare", "open"},
      {"Hoàn thành", "done"},
      {"Đang học", "doing"},
      {"Chưa bắt đầu", "open"},
      {"Selesai", "done"},
      {"Sedang berjalan", "doing"},
      {"Belum dimulai", "open"},
      {"", "-"},
      {"–", "-"},
      {"🎯", "-"},
      {"✅ Certification", "-"},
      {"Done with SQL", "-"},
      {"50", "-"},
  };
  for (const auto &[cell, expected] : cases) {
    INFO(cell);
    const auto state = parse_status(cell);
    CHECK((state ? name_of(*state) : "-") == expected);
  }
}

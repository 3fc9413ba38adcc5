// Three real documents that people wrote, where they lie beside the project; without them there is nothing to
// test.
#include "catch.hpp"
#include "load/load_roadmap.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace waymark;
namespace fs = std::filesystem;

namespace {

std::optional<Roadmap> seed(const std::string &name, Diagnostics &diagnostics) {
  const auto path = fs::path(WAYMARK_SOURCE_DIR).parent_path() / "shared/seeds" / name;
  std::ifstream in(path, std::ios::binary);
  if (!in) {
    WARN("not tried, it is not there: " << name);
    return {};
  }
  std::ostringstream text;
  text << in.rdbuf();
  auto roadmap = load_roadmap({name, text.str()}, diagnostics);
  REQUIRE(roadmap);
  CHECK_FALSE(diagnostics.has_errors());
  return roadmap;
}

std::vector<size_t> units_in(const std::vector<RoadmapPart> &parts) {
  std::vector<size_t> result;
  for (const auto &part : parts)
    if (part.kind == RoadmapPart::Kind::unit)
      result.push_back(part.index);
  return result;
}

std::vector<std::string> items_of(const Roadmap &roadmap, size_t unit) {
  std::vector<std::string> texts;
  for (const auto &item : roadmap.items)
    if (item.unit == unit)
      texts.push_back(item.text);
  return texts;
}

std::string span_of(const RoadmapUnit &unit) {
  const auto day = [](const std::optional<Date> &date) { return date ? iso_date(*date) : std::string("?"); };
  return unit.span.text + " | " + day(unit.span.start) + " | " +
         (unit.span.is_ongoing ? "ongoing" : day(unit.span.end));
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("a plan of phases with calendar spans is understood whole", "[roadmap][seeds]") {
  Diagnostics diagnostics;
  const auto roadmap = seed("career-roadmap.md", diagnostics);
  if (!roadmap)
    return;
  REQUIRE(roadmap->units.size() == 4);
  const Texts spans{
      "Feb 2026 – June 2026 | 2026-02-01 | 2026-06-30", "July 2026 – Oct 2026 | 2026-07-01 | 2026-10-31",
      "Nov 2026 – Jan 2027 | 2026-11-01 | 2027-01-31", "Feb 2027 – March 2027 | 2027-02-01 | 2027-03-31"};
  const Texts titles{"The Azure Transition", "The AI & MLOps Pivot", "High-Value Projects & Branding",
                     "The Interview Blitz"};
  const std::vector<size_t> counts{7, 9, 9, 7};
  for (size_t i = 0; i < 4; ++i) {
    INFO(titles[i]);
    CHECK(roadmap->units[i].kind == UnitKind::phase);
    CHECK(roadmap->units[i].number == static_cast<int>(i) + 1);
    CHECK(roadmap->units[i].title == titles[i]);
    CHECK(span_of(roadmap->units[i]) == spans[i]);
    CHECK(items_of(*roadmap, i).size() == counts[i]);
  }
  // The master project's parts and the prep strategy count, recurring work does not.
  CHECK(items_of(*roadmap, 2)[2] == "Sentiment analysis using Azure OpenAI");
  CHECK(items_of(*roadmap, 3) == Texts{"Arrays", "Trees", "HashMaps",
                                       "Study Designing Data-Intensive Applications (DDIA)",
                                       "High-throughput systems", "Handling 10k+ requests per second",
                                       "Scalability, reliability, and data consistency tradeoffs"});
  REQUIRE(roadmap->habits.size() == 2);
  CHECK(roadmap->habits[0].weekly_target == 1); // every Sunday
  CHECK(roadmap->habits[1].weekly_target == 7); // per day
  REQUIRE(roadmap->units[0].pace);
  CHECK(hours_a_week(*roadmap->units[0].pace) == 10);
  CHECK(roadmap->units[0].goal.starts_with("Become a Dual-Cloud expert."));
  CHECK(iso_date(*roadmap->items[5].due) == "2026-06-30"); // "by June 2026"
}

TEST_CASE("a career ladder is joined with its checklists and its transitions", "[roadmap][seeds]") {
  Diagnostics diagnostics;
  const auto roadmap = seed("career-milestones.md", diagnostics);
  if (!roadmap)
    return;
  const auto levels = units_in(roadmap->parts);
  REQUIRE(levels.size() == 5);
  CHECK(roadmap->units.size() == 5);
  const Texts titles{"Junior Data Engineer", "Data Engineer", "Senior Data Engineer",
                     "Principal Data Engineer", "Distinguished Data Engineer"};
  const Texts spans{"0-6 months | ? | ?", "6-12 months | ? | ?", "12-24 months | ? | ?",
                    "24-36 months | ? | ?", "36+ months | ? | ongoing"};
  const std::vector<size_t> counts{7, 8, 8, 8, 7};
  for (size_t i = 0; i < 5; ++i) {
    INFO(titles[i]);
    const auto &level = roadmap->units[levels[i]];
    CHECK(level.kind == UnitKind::level);
    CHECK(level.title == titles[i]);
    CHECK(span_of(level) == spans[i]);
    CHECK(items_of(*roadmap, levels[i]).size() == counts[i]);
    Texts sections;
    for (const auto &part : level.parts)
      sections.push_back(roadmap->sections[part.index].title);
    REQUIRE(sections.size() == 7);
    CHECK(sections[5].starts_with("Months "));       // of the Role Transition Roadmap
    CHECK(sections[6] == titles[i] + " Milestones"); // its checklist
  }
  CHECK(roadmap->items.size() == 38);
}

TEST_CASE("months with their weeks are joined with the overview table, and what was damaged is repaired",
          "[roadmap][seeds]") {
  Diagnostics diagnostics;
  const auto roadmap = seed("lakehouse-roadmap.md", diagnostics);
  if (!roadmap)
    return;
  size_t months = 0, weeks = 0, groups = 0;
  for (const auto &unit : roadmap->units) {
    months += unit.kind == UnitKind::month ? 1 : 0;
    weeks += unit.kind == UnitKind::week ? 1 : 0;
    groups += unit.kind == UnitKind::group ? 1 : 0;
  }
  CHECK(months == 9);
  CHECK(weeks == 36);
  CHECK(groups == 1);
  CHECK(roadmap->items.size() == 50);
  for (size_t i = 0; i < roadmap->units.size(); ++i) {
    const auto &unit = roadmap->units[i];
    INFO(unit.label << " " << unit.title);
    if (unit.kind == UnitKind::week) {
      REQUIRE(unit.parent);
      CHECK(roadmap->units[*unit.parent].kind == UnitKind::month);
      CHECK(items_of(*roadmap, i).size() == 1);
    }
    if (unit.kind == UnitKind::month) {
      REQUIRE_FALSE(unit.parts.empty());
      CHECK(roadmap->sections[unit.parts[0].index].title == "Focus Area"); // of the overview's row
      CHECK(units_in(unit.parts).size() == 4);
      CHECK(items_of(*roadmap, i).size() == 1);
    }
  }
  CHECK(roadmap->units.back().label == "Week 1 Checklist");
  CHECK(items_of(*roadmap, roadmap->units.size() - 1).size() == 5);
  REQUIRE_FALSE(roadmap->repairs.empty());
  CHECK(roadmap->repairs.front().line == 3);
  CHECK(roadmap->repairs.front().from != "🎯");
  CHECK(roadmap->repairs.front().to == "🎯");
  for (const auto &section : roadmap->sections)
    for (const auto *damage : {"ü", "‚", "Ô∏"})
      CHECK(section.title.find(damage) == std::string::npos);
}

#include "render/feeds/roadmap_json.hpp"
#include "roadmap_text.hpp"

using namespace waymark;

TEST_CASE("the published roadmap tells neither notes nor what is late", "[roadmap]") {
  Diagnostics ignored;
  auto roadmap = *load_roadmap({"content/roadmaps/plan.md",
                                "## Week 1\n\n- [ ] Late 📅 2026-01-05\n- [ ] Next 📅 2027-01-05\n\n"
                                "## Week 1\n\n- Again\n"},
                               ignored);
  roadmap.repairs.push_back({1, "damaged", "mended"});
  const auto day = *parse_date("2026-11-28");
  const auto own = roadmap_json(roadmap), published = public_roadmap_json(roadmap, day);
  for (const auto *told : {"is there twice", "damaged", "\"due\": \"2026-01-05\""}) {
    INFO(told);
    CHECK(own.find(told) != std::string::npos);
    CHECK(published.find(told) == std::string::npos);
  }
  CHECK(published.find("\"due\": \"2027-01-05\"") != std::string::npos);
  roadmap.show_schedule = true;
  CHECK(public_roadmap_json(roadmap, day).find("\"due\": \"2026-01-05\"") != std::string::npos);
}

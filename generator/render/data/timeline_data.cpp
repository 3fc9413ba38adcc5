#include "render/charts/timeline_layout.hpp"
#include "render/data/public_proof.hpp"
#include "render/data/roadmap_data.hpp"
#include "render/data/roadmap_timeline.hpp"

#include <algorithm>

namespace waymark {

namespace {

struct Row {
  Date day{}; // by which rows stand
  std::string when;
  std::string what;
  std::string url;
  std::string state;
};

Row unit_row(const Site &site, const Roadmap &roadmap, size_t index) {
  const auto &words = site.content.words;
  const auto unit = unit_data(roadmap, index, site.today, words);
  const auto &model = roadmap.units[index];
  const auto label = unit.at("label").get<std::string>();
  const auto title = unit.at("title").get<std::string>();
  auto state = model.total > 0
                   ? word(words, "items_done",
                          {{"done", std::to_string(model.done)}, {"total", std::to_string(model.total)}})
                   : std::string();
  if (unit.at("state") == "here")
    state += (state.empty() ? "" : ", ") + word(words, "row.under_way");
  return {*model.span.start, unit.at("span").get<std::string>(), label.empty() ? title : label + ": " + title,
          "#" + model.anchor, state};
}

std::string_view state_of(Fill fill, TimelineMark::Shape shape) {
  const bool is_exam = shape == TimelineMark::Shape::hexagon;
  if (fill == Fill::struck)
    return "row.no_longer";
  if (fill == Fill::full)
    return is_exam ? "row.exam_passed" : "row.milestone_reached";
  return is_exam ? "row.exam_planned" : "row.milestone_planned";
}

std::string_view state_of(PublicProof::Kind kind) {
  return kind == PublicProof::Kind::project ? "row.project"
         : kind == PublicProof::Kind::post  ? "row.post"
                                            : "row.certificate";
}

std::vector<Row> rows_of(const Site &site, const Roadmap &roadmap, const Timeline &timeline) {
  const auto &words = site.content.words;
  std::vector<Row> rows;
  for (const auto index : chart_units(roadmap))
    if (roadmap.units[index].span.start)
      rows.push_back(unit_row(site, roadmap, index));
  for (const auto &goal : timeline.goals)
    rows.push_back(
        {goal.day, long_date(goal.day, words), goal.label, {}, word(words, state_of(goal.fill, goal.shape))});
  for (const auto &proof : public_proofs(site, roadmap))
    if (proof.day >= timeline.start && proof.day <= timeline.end)
      rows.push_back({proof.day, long_date(proof.day, words), proof.title, proof.url,
                      word(words, state_of(proof.kind))});
  std::ranges::stable_sort(rows, {}, &Row::day);
  return rows;
}

} // namespace

Value timeline_data(const Site &site, const Roadmap &roadmap) {
  const auto timeline = roadmap_timeline(site, roadmap);
  if (!timeline)
    return nullptr;
  Value rows = Value::array();
  for (const auto &row : rows_of(site, roadmap, *timeline))
    rows.push_back(
        Value::object({{"when", row.when}, {"what", row.what}, {"url", row.url}, {"state", row.state}}));
  return Value::object({{"wide", draw_timeline(wide_layout(*timeline))},
                        {"tall", draw_timeline(tall_layout(*timeline))},
                        {"has_goals", !timeline->goals.empty()},
                        {"has_proofs", !timeline->proofs.empty()},
                        {"rows", std::move(rows)}});
}

} // namespace waymark

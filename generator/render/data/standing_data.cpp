#include "render/data/standing_data.hpp"

#include "render/data/activity_data.hpp"
#include "render/data/ladder_data.hpp"
#include "render/data/next_steps.hpp"
#include "render/data/plain_values.hpp"
#include "render/data/public_proof.hpp"
#include "render/data/roadmap_timeline.hpp"
#include "render/data/schedule_text.hpp"

#include <algorithm>

namespace waymark {

namespace {

constexpr size_t shown_proofs = 5;

Value proof_entry(const char *mark, const std::string &kind, const std::string &text, const std::string &url,
                  Date day) {
  return Value::object(
      {{"mark", mark}, {"kind", kind}, {"text", text}, {"url", url}, {"date", iso_date(day)}});
}

Value proof_entry(const PublicProof &proof, const Wording &words) {
  switch (proof.kind) {
  case PublicProof::Kind::project:
    return proof_entry("project", word(words, "step.project"), proof.title, proof.url, proof.day);
  case PublicProof::Kind::post:
    return proof_entry("post", word(words, "step.post"), proof.title, proof.url, proof.day);
  case PublicProof::Kind::certificate:
    break;
  }
  return proof_entry("cert", word(words, "step.certificate"), proof.title, proof.url, proof.day);
}

std::vector<const RoadmapItem *> newest_done(const Roadmap &roadmap) {
  std::vector<const RoadmapItem *> items;
  for (const auto &item : roadmap.items)
    if (item.is_done && item.done_on && !item.is_retired)
      items.push_back(&item);
  std::ranges::stable_sort(
      items, [](const auto *left, const auto *right) { return *left->done_on > *right->done_on; });
  return items;
}

// Its own evidence stands in the list already.
bool is_shown_by(const RoadmapItem &item, const Value &list) {
  return std::ranges::any_of(item.evidence, [&](const RoadmapEvidence &evidence) {
    return std::ranges::any_of(
        list, [&](const Value &entry) { return !evidence.url.empty() && entry.at("url") == evidence.url; });
  });
}

// What went public first, then what was ticked, the newest first.
Value proven(const Site &site, const Roadmap &roadmap) {
  Value list = Value::array();
  const auto proofs = public_proofs(site, roadmap);
  for (auto proof = proofs.rbegin(); proof != proofs.rend() && list.size() < shown_proofs; ++proof)
    list.push_back(proof_entry(*proof, site.content.words));
  for (const auto *item : newest_done(roadmap))
    if (list.size() < shown_proofs && !is_shown_by(*item, list))
      list.push_back(proof_entry("item full", word(site.content.words, "step.item"), item->text,
                                 "#" + item->anchor, *item->done_on));
  return list;
}

const char *mark_of(const RoadmapMilestone &milestone, const RoadmapItem *item) {
  if (item && (item->is_retired || item->is_dropped))
    return "struck";
  return milestone.is_done ? "full" : "hollow";
}

Value milestone_entry(const Site &site, const Roadmap &roadmap, const RoadmapMilestone &milestone) {
  const auto &unit = roadmap.units[milestone.unit];
  const auto *item = milestone.item ? &roadmap.items[*milestone.item] : nullptr;
  const auto done_on = item ? item->done_on : std::nullopt;
  return Value::object({
      {"text", milestone.text},
      {"url", "#" + (item ? item->anchor : unit.anchor)},
      {"unit", unit.title.empty() ? unit.label : unit.title},
      {"mark", mark_of(milestone, item)},
      {"due", date_value(milestone.is_done ? std::nullopt : shown_day(milestone, roadmap, site.today))},
      {"done_on", date_value(milestone.is_done ? done_on : std::nullopt)},
      {"successor", item && item->is_retired ? item->retired_successor : std::string()},
  });
}

Value milestones(const Site &site, const Roadmap &roadmap) {
  Value list = Value::array();
  for (const auto &milestone : roadmap.milestones)
    list.push_back(milestone_entry(site, roadmap, milestone));
  return list;
}

} // namespace

Value standing_data(const Site &site, const Roadmap &roadmap) {
  const auto &words = site.content.words;
  const auto steps = ladder_steps(roadmap, site.today, words);
  auto ladder = draw_ladder(steps, words);
  return Value::object({
      {"proven", proven(site, roadmap)},
      {"upcoming", next_steps(site, roadmap)},
      {"schedule", schedule_texts(roadmap, words)},
      {"timeline", steps.empty() ? timeline_data(site, roadmap) : Value(nullptr)},
      {"ladder", std::move(ladder)},
      {"milestones", milestones(site, roadmap)},
      {"shows_certifications", shows_certifications(site, roadmap)},
      {"habits", habits_data(roadmap, site.today, words)},
      {"weeks", weeks_data(roadmap, site.today, words)},
  });
}

} // namespace waymark

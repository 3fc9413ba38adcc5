#include "linkedin/roadmap_lines.hpp"

namespace waymark {
namespace {

// "30 November"
std::string day_with_month(Date date, const Wording &words) {
  return word(words, "date_day",
              {{"day", std::to_string(static_cast<unsigned>(date.day()))},
               {"month", month_name(date.month(), words)}});
}

void add_next_milestone(Composition &composition, const RoadmapMilestone &milestone, Date day,
                        const Frames &frames) {
  const bool has_day = milestone.due && *milestone.due >= day;
  const auto text = as_phrase(milestone.text);
  add_part(composition, PartKind::takeaway,
           has_day ? frames.fill("frames.next_due",
                                 {{"x", text}, {"day", day_with_month(*milestone.due, frames.words())}})
                   : frames.fill("frames.next", {{"x", text}}));
}

} // namespace

void add_road_ahead(Composition &composition, const Roadmap &roadmap, Date day, const Frames &frames) {
  if (roadmap.next_milestone)
    add_next_milestone(composition, roadmap.milestones[*roadmap.next_milestone], day, frames);
  if (roadmap.total == 0 || roadmap.done == 0)
    return;
  add_part(composition, PartKind::takeaway,
           frames.fill("frames.progress",
                       {{"percent", percent_text(100 * roadmap.done / roadmap.total, frames.words())},
                        {"done", std::to_string(roadmap.done)},
                        {"total", std::to_string(roadmap.total)}}));
}

} // namespace waymark

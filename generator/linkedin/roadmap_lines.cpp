#include "linkedin/roadmap_lines.hpp"

#include "linkedin/fill_frame.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

void add_next_milestone(Composition &composition, const RoadmapMilestone &milestone, Date day,
                        const Frames &frames) {
  const bool has_day = milestone.due && *milestone.due >= day;
  const auto text = as_phrase(milestone.text);
  add_part(composition, PartKind::takeaway,
           has_day ? fill_frame(frames.next_due, {{"x", text}, {"day", day_and_month(*milestone.due)}})
                   : fill_frame(frames.next, {{"x", text}}));
}

} // namespace

void add_road_ahead(Composition &composition, const Roadmap &roadmap, Date day, const Frames &frames) {
  if (roadmap.next_milestone)
    add_next_milestone(composition, roadmap.milestones[*roadmap.next_milestone], day, frames);
  if (roadmap.total == 0 || roadmap.done == 0)
    return;
  add_part(composition, PartKind::takeaway,
           fill_frame(frames.progress, {{"percent", std::to_string(100 * roadmap.done / roadmap.total)},
                                        {"done", std::to_string(roadmap.done)},
                                        {"total", std::to_string(roadmap.total)}}));
}

std::string day_and_month(Date date) {
  return fmt::format("{} {}", static_cast<unsigned>(date.day()), month_name(date.month()));
}

std::string counted(double count, std::string_view one, std::string_view many) {
  return fmt::format("{:g} {}", count, count == 1 ? one : many);
}

} // namespace waymark

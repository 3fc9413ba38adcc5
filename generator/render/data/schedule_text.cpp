#include "render/data/schedule_text.hpp"

#include "render/data/roadmap_data.hpp"

#include <fmt/format.h>

#include <cmath>

namespace waymark {

namespace {

std::string weeks(double count) {
  const double tenths = std::round(count * 10) / 10;
  return fmt::format("{:g} {}", tenths, tenths == 1 ? "week" : "weeks");
}

std::string standing_sentence(const RoadmapProgress &progress) {
  switch (progress.standing) {
  case Standing::ahead:
    return weeks(progress.weeks_off) + " ahead of the plan";
  case Standing::late:
    return weeks(progress.weeks_off) + " behind the plan";
  case Standing::on_track:
    return "On track";
  case Standing::unknown:
    break;
  }
  return {};
}

} // namespace

Value schedule_texts(const Roadmap &roadmap) {
  Value texts = Value::array();
  if (!roadmap.show_schedule)
    return texts;
  const auto &progress = roadmap.progress;
  if (auto sentence = standing_sentence(progress); !sentence.empty()) {
    if (progress.planned_share && percent_done(roadmap))
      sentence += fmt::format(": by their spans the units should be {:.0f}% done today, and {}% is",
                              *progress.planned_share * 100, *percent_done(roadmap));
    texts.push_back(sentence + ".");
  }
  if (progress.hours_planned > 0)
    texts.push_back(fmt::format("{:g} hours stand in the journal; {:g} were planned by today.",
                                std::round(progress.hours_logged), std::round(progress.hours_planned)));
  if (progress.forecast_end)
    texts.push_back(fmt::format("At this pace the plan ends on {}: {}", long_date(*progress.forecast_end),
                                progress.forecast_method));
  else if (!progress.forecast_method.empty())
    texts.push_back("No end can be told: " + progress.forecast_method);
  return texts;
}

} // namespace waymark

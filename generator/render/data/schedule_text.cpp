#include "render/data/schedule_text.hpp"

#include "render/data/roadmap_data.hpp"

#include <cmath>

namespace waymark {

namespace {

std::string weeks(double count, const Wording &words) {
  const double tenths = std::round(count * 10) / 10;
  return word(words, tenths == 1 ? "weeks.one" : "weeks.other", {{"n", number_text(tenths, words)}});
}

std::string standing_words(const RoadmapProgress &progress, const Wording &words) {
  switch (progress.standing) {
  case Standing::ahead:
    return word(words, "schedule.ahead", {{"weeks", weeks(progress.weeks_off, words)}});
  case Standing::late:
    return word(words, "schedule.late", {{"weeks", weeks(progress.weeks_off, words)}});
  case Standing::on_track:
    return word(words, "schedule.on_track");
  case Standing::unknown:
    break;
  }
  return {};
}

std::string rounded(double hours, const Wording &words) {
  return number_text(std::round(hours), words);
}

} // namespace

Value schedule_texts(const Roadmap &roadmap, const Wording &words) {
  Value texts = Value::array();
  if (!roadmap.show_schedule)
    return texts;
  const auto &progress = roadmap.progress;
  if (auto standing = standing_words(progress, words); !standing.empty()) {
    if (const auto done = percent_done(roadmap); progress.planned_share && done)
      standing = word(
          words, "schedule.shares",
          {{"standing", standing},
           {"planned", percent_text(static_cast<int>(std::lround(*progress.planned_share * 100)), words)},
           {"done", percent_text(*done, words)}});
    texts.push_back(standing + ".");
  }
  if (progress.hours_planned > 0)
    texts.push_back(word(words, "schedule.hours",
                         {{"logged", rounded(progress.hours_logged, words)},
                          {"planned", rounded(progress.hours_planned, words)}}));
  if (progress.forecast_end)
    texts.push_back(
        word(words, "schedule.end",
             {{"day", long_date(*progress.forecast_end, words)}, {"method", progress.forecast_method}}));
  else if (!progress.forecast_method.empty())
    texts.push_back(word(words, "schedule.no_end", {{"why", progress.forecast_method}}));
  return texts;
}

} // namespace waymark

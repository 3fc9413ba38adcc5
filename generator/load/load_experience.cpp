#include "load/load_experience.hpp"

#include "load/front_matter.hpp"
#include "load/map_reader.hpp"

namespace waymark {
namespace {

void check_order(std::optional<Month> start, std::optional<Month> end, const MapReader &keys) {
  if (start && end && *end < *start)
    keys.diagnostics().error(keys.position_of("end"), "'end' is before 'start'");
}

Job load_job(MapReader &keys) {
  Job job;
  job.employer = keys.required_text("employer");
  job.role = keys.required_text("role", "Data engineer");
  const auto start = keys.required_month("start");
  job.start = start.value_or(Month{});
  job.end = keys.month("end");
  check_order(start, job.end, keys);
  job.location = keys.text("location");
  job.summary = keys.text("summary");
  keys.maps("achievements", [&](MapReader &achievement) {
    job.achievements.push_back({achievement.required_text("text"), achievement.text("measure"),
                                achievement.url("evidence", UrlUse::anyhow)});
  });
  return job;
}

Education load_education(MapReader &keys) {
  Education result;
  result.institution = keys.required_text("institution");
  result.degree = keys.required_text("degree");
  result.start = keys.month("start");
  result.end = keys.month("end");
  check_order(result.start, result.end, keys);
  result.note = keys.text("note");
  return result;
}

} // namespace

Experience load_experience(const FileReader &reader, Diagnostics &diagnostics) {
  const std::string file = "content/experience.yaml";
  const auto text = reader.read(file);
  const auto map = text ? parse_yaml_map(file, *text, 1, diagnostics) : std::nullopt;
  if (!map)
    return {};
  Experience result;
  MapReader keys(*map, file, diagnostics);
  keys.maps("jobs", [&](MapReader &job) { result.jobs.push_back(load_job(job)); });
  keys.maps("education", [&](MapReader &school) { result.education.push_back(load_education(school)); });
  result.sample = keys.boolean("sample");
  keys.finish();
  return result;
}

} // namespace waymark

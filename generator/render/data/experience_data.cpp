#include "render/data/experience_data.hpp"

#include "render/data/plain_values.hpp"

namespace waymark {

namespace {

Value job_data(const Job &job) {
  Value achievements = Value::array();
  for (const auto &achievement : job.achievements)
    achievements.push_back(Value::object(
        {{"text", achievement.text}, {"measure", achievement.measure}, {"evidence", achievement.evidence}}));
  return Value::object({
      {"employer", job.employer},
      {"role", job.role},
      {"start", month_value(job.start)},
      {"end", month_value(job.end)},
      {"location", job.location},
      {"summary", job.summary},
      {"achievements", std::move(achievements)},
  });
}

Value education_data(const Education &education) {
  return Value::object({
      {"institution", education.institution},
      {"degree", education.degree},
      {"start", month_value(education.start)},
      {"end", month_value(education.end)},
      {"note", education.note},
  });
}

} // namespace

Value experience_data(const Experience &experience) {
  Value jobs = Value::array();
  for (const auto &job : experience.jobs)
    jobs.push_back(job_data(job));
  Value education = Value::array();
  for (const auto &entry : experience.education)
    education.push_back(education_data(entry));
  return Value::object(
      {{"jobs", std::move(jobs)}, {"education", std::move(education)}, {"sample", experience.sample}});
}

} // namespace waymark

#include "render/data/resume_data.hpp"

#include "render/data/plain_values.hpp"

namespace waymark {

namespace {

template <typename Parts, typename Make>
Value list_of(const Parts &parts, const Make &make) {
  Value list = Value::array();
  for (const auto &part : parts)
    list.push_back(make(part));
  return list;
}

const char *name_of(ResumeStanding standing) {
  switch (standing) {
  case ResumeStanding::building:
    return "building";
  case ResumeStanding::planned:
    return "planned";
  case ResumeStanding::proven:
    break;
  }
  return "proven";
}

Value link_data(const ResumeLink &link) {
  return Value::object({{"text", link.text}, {"url", link.url}});
}

Value point_data(const ResumePoint &point) {
  return Value::object({{"text", point.text},
                        {"how", point.how},
                        {"evidence", point.evidence ? link_data(*point.evidence) : Value(nullptr)}});
}

Value entry_data(const ResumeEntry &entry) {
  return Value::object({
      {"when", entry.when},
      {"title", entry.title},
      {"url", entry.url},
      {"organisation", entry.organisation},
      {"location", entry.location},
      {"text", entry.text},
      {"points", list_of(entry.points, point_data)},
      {"keywords", text_list(entry.keywords)},
      {"standing", name_of(entry.standing)},
      {"sample", entry.sample},
  });
}

Value skills_data(const ResumeSkills &skills) {
  return Value::object(
      {{"label", skills.label}, {"names", text_list(skills.names)}, {"standing", name_of(skills.standing)}});
}

} // namespace

Value resume_data(const Resume &resume) {
  return Value::object({
      {"name", resume.name},
      {"role", resume.role},
      {"target_role", resume.target_role},
      {"summary", resume.summary},
      {"location", resume.location},
      {"work_mode", resume.work_mode},
      {"availability", resume.availability},
      {"email", resume.email},
      {"site", link_data(resume.site)},
      {"links", list_of(resume.links, link_data)},
      {"sample", resume.sample},
      {"jobs", list_of(resume.jobs, entry_data)},
      {"projects", list_of(resume.projects, entry_data)},
      {"skills", list_of(resume.skills, skills_data)},
      {"certificates", list_of(resume.certificates, entry_data)},
      {"education", list_of(resume.education, entry_data)},
  });
}

} // namespace waymark

#include "render/feeds/resume_json.hpp"

#include "render/data/plain_values.hpp"
#include "render/site_links.hpp"

#include <algorithm>

namespace waymark {
namespace {

void add_text(Value &object, const char *key, const std::string &text) {
  if (!text.empty())
    object[key] = text;
}

void add_list(Value &object, const char *key, Value list) {
  if (!list.empty())
    object[key] = std::move(list);
}

class ResumeWriter {
public:
  explicit ResumeWriter(const Site &site) : m_site(site), m_resume(*site.resume) {}

  [[nodiscard]] Value all() const {
    auto value = Value::object(
        {{"$schema", "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"},
         {"basics", basics()}});
    add_list(value, "work", entries(m_resume.jobs, &ResumeWriter::work));
    add_list(value, "education", entries(m_resume.education, &ResumeWriter::education));
    add_list(value, "certificates", entries(m_resume.certificates, &ResumeWriter::certificate));
    add_list(value, "skills", skills());
    add_list(value, "projects", entries(m_resume.projects, &ResumeWriter::project));
    value["meta"] = Value::object(
        {{"canonical", address("/resume.json")}, {"lastModified", iso_date(m_site.today) + "T00:00:00"}});
    return value;
  }

private:
  [[nodiscard]] std::string address(const std::string &url) const { return with_base(m_site.base_url, url); }

  void add_url(Value &object, const std::string &url) const {
    if (!url.empty())
      object["url"] = address(url);
  }

  [[nodiscard]] Value basics() const {
    auto value = Value::object({{"name", m_resume.name}, {"label", m_resume.role}});
    add_text(value, "email", m_resume.email);
    add_url(value, m_resume.site.url);
    add_text(value, "summary", m_resume.summary);
    if (!m_resume.location.empty())
      value["location"] = Value::object({{"city", m_resume.location}});
    Value profiles = Value::array();
    for (const auto &link : m_site.content.profile.links)
      if (link.url.starts_with("http"))
        profiles.push_back(Value::object({{"network", link.label}, {"url", link.url}}));
    add_list(value, "profiles", std::move(profiles));
    return value;
  }

  using Make = Value (ResumeWriter::*)(const ResumeEntry &) const;
  [[nodiscard]] Value entries(const std::vector<ResumeEntry> &from, Make make) const {
    Value list = Value::array();
    for (const auto &entry : from)
      if (entry.standing != ResumeStanding::planned)
        list.push_back((this->*make)(entry));
    return list;
  }

  static void add_dates(Value &object, const ResumeEntry &entry) {
    add_text(object, "startDate", entry.start);
    add_text(object, "endDate", entry.end);
  }

  static void add_highlights(Value &object, const ResumeEntry &entry) {
    Value list = Value::array();
    for (const auto &point : entry.points)
      list.push_back(point.how.empty() ? point.text : point.text + " (" + point.how + ")");
    add_list(object, "highlights", std::move(list));
  }

  [[nodiscard]] Value work(const ResumeEntry &job) const {
    auto value = Value::object({{"name", job.organisation}, {"position", job.title}});
    add_text(value, "location", job.location);
    add_dates(value, job);
    add_text(value, "summary", job.text);
    add_highlights(value, job);
    return value;
  }

  [[nodiscard]] Value education(const ResumeEntry &degree) const {
    auto value = Value::object({{"institution", degree.organisation}, {"studyType", degree.title}});
    add_dates(value, degree);
    return value;
  }

  [[nodiscard]] Value certificate(const ResumeEntry &exam) const {
    auto value = Value::object({{"name", exam.title}});
    add_text(value, "date", exam.start);
    add_text(value, "issuer", exam.organisation);
    add_url(value, exam.url);
    return value;
  }

  [[nodiscard]] Value project(const ResumeEntry &project) const {
    auto value = Value::object({{"name", project.title}});
    add_text(value, "description", project.text);
    add_highlights(value, project);
    add_list(value, "keywords", text_list(project.keywords));
    add_dates(value, project);
    add_url(value, project.url);
    return value;
  }

  [[nodiscard]] Value skills() const {
    Value list = Value::array();
    for (const auto &group : m_resume.skills)
      if (group.standing != ResumeStanding::planned)
        list.push_back(Value::object({{"name", group.label}, {"keywords", text_list(group.names)}}));
    return list;
  }

  const Site &m_site;
  const Resume &m_resume;
};

} // namespace

std::string resume_json(const Site &site) {
  return ResumeWriter(site).all().dump(2, ' ', false, Value::error_handler_t::replace) + "\n";
}

} // namespace waymark

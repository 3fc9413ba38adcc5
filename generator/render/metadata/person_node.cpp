#include "render/metadata/person_node.hpp"

#include "render/site_links.hpp"

namespace waymark {
namespace {

void add_text(Value &node, const char *key, const std::string &text) {
  if (!text.empty())
    node[key] = text;
}

void add_list(Value &node, const char *key, Value list) {
  if (!list.empty())
    node[key] = std::move(list);
}

Value profiles(const Profile &profile) {
  Value list = Value::array();
  for (const auto &link : profile.links)
    if (link.url.starts_with("http"))
      list.push_back(link.url);
  return list;
}

Value proven_skills(const Site &site) {
  Value list = Value::array();
  for (const auto &skill : site.skills)
    if (skill.standing == SkillStanding::proven)
      list.push_back(skill.name);
  return list;
}

Value named(const char *type, const std::string &name) {
  return Value::object({{"@type", type}, {"name", name}});
}

Value employers(const Experience &experience) {
  Value list = Value::array();
  for (const auto &job : experience.jobs)
    if (!job.end && !job.employer.empty())
      list.push_back(named("Organization", job.employer));
  return list;
}

Value schools(const Experience &experience) {
  Value list = Value::array();
  for (const auto &degree : experience.education)
    if (!degree.institution.empty())
      list.push_back(named("EducationalOrganization", degree.institution));
  return list;
}

bool is_held(const Certification &exam, Date today) {
  return exam.status == CertificationStatus::earned && !exam.sample &&
         (!exam.expires || *exam.expires >= today);
}

Value credentials(const Site &site) {
  Value list = Value::array();
  for (const auto &exam : site.content.certifications) {
    if (!is_held(exam, site.today))
      continue;
    auto node = named("EducationalOccupationalCredential", exam.name);
    node["credentialCategory"] = "certificate";
    if (!exam.issuer.empty())
      node["recognizedBy"] = named("Organization", exam.issuer);
    if (exam.earned)
      node["dateCreated"] = iso_date(*exam.earned);
    if (exam.credential.starts_with("http"))
      node["url"] = exam.credential;
    list.push_back(std::move(node));
  }
  return list;
}

} // namespace

Value author_node(const Site &site) {
  auto node = named("Person", site.content.profile.name);
  node["@id"] = site.base_url + "#person";
  node["url"] = site.base_url;
  return node;
}

Value person_node(const Site &site) {
  const auto &profile = site.content.profile;
  const auto &experience = site.content.experience;
  auto node = author_node(site);
  add_text(node, "jobTitle", profile.role);
  add_text(node, "description", profile.summary);
  add_text(node, "email", profile.email);
  if (!profile.location.empty())
    node["homeLocation"] = named("Place", profile.location);
  add_list(node, "sameAs", profiles(profile));
  add_list(node, "knowsAbout", proven_skills(site));
  if (!experience.sample) {
    add_list(node, "worksFor", employers(experience));
    add_list(node, "alumniOf", schools(experience));
  }
  add_list(node, "hasCredential", credentials(site));
  return node;
}

} // namespace waymark

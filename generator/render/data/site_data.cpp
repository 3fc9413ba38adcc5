#include "render/data/site_data.hpp"

#include "render/data/certification_data.hpp"
#include "render/data/experience_data.hpp"
#include "render/data/plain_values.hpp"
#include "render/data/post_data.hpp"
#include "render/data/project_data.hpp"
#include "render/data/roadmap_data.hpp"

namespace waymark {

namespace {

Value links_data(const std::vector<Link> &links) {
  Value list = Value::array();
  for (const auto &link : links)
    list.push_back(Value::object({{"label", link.label}, {"url", link.url}}));
  return list;
}

Value profile_data(const Profile &profile) {
  return Value::object({
      {"name", profile.name},
      {"role", profile.role},
      {"target_role", profile.target_role},
      {"summary", profile.summary},
      {"location", profile.location},
      {"availability", profile.availability},
      {"work_mode", profile.work_mode},
      {"email", profile.email},
      {"links", links_data(profile.links)},
      {"sample", profile.sample},
  });
}

// The owner's menu, else one entry for each kind of page that exists.
std::vector<Link> menu_of(const Site &site) {
  if (!site.content.profile.menu.empty())
    return site.content.profile.menu;
  const auto &words = site.content.words;
  std::vector<Link> menu;
  if (!site.projects.empty())
    menu.push_back({word(words, "projects"), "/projects/"});
  if (!site.content.roadmaps.empty())
    menu.push_back({word(words, "roadmap"), "/roadmap/"});
  if (!site.skills.empty())
    menu.push_back({word(words, "skills_title"), "/skills/"});
  if (!site.posts.empty())
    menu.push_back({word(words, "writing"), "/posts/"});
  for (const auto &page : site.content.pages)
    menu.push_back({page.title, page.route});
  if (site.resume)
    menu.push_back({word(words, "cv"), "/resume/"});
  return menu;
}

Value pages_data(const std::vector<Page> &pages) {
  Value list = Value::array();
  for (const auto &page : pages)
    list.push_back(Value::object({{"slug", page.slug},
                                  {"route", page.route},
                                  {"title", page.title},
                                  {"summary", page.summary},
                                  {"sample", page.sample}}));
  return list;
}

template <typename Indexes, typename Make>
Value list_of(const Indexes &indexes, const Make &make) {
  Value list = Value::array();
  for (const auto index : indexes)
    list.push_back(make(index));
  return list;
}

template <typename Things, typename Make>
Value all_of(const Things &things, const Make &make) {
  Value list = Value::array();
  for (const auto &thing : things)
    list.push_back(make(thing));
  return list;
}

} // namespace

Value site_data(const Site &site, const Drawings &drawings, const std::vector<std::string> &fonts,
                const ThemeColour &background) {
  const auto &content = site.content;
  const auto &profile = content.profile;
  Value roadmaps = Value::array();
  for (const auto &roadmap : content.roadmaps)
    roadmaps.push_back(roadmap_data(roadmap, site.today, content.words));
  return Value::object({
      {"title", profile.title.empty() ? profile.name : profile.title},
      {"description", profile.description.empty() ? profile.summary : profile.description},
      {"language", profile.language},
      {"base_url", site.base_url},
      {"base_path", site.base_path},
      {"today", iso_date(site.today)},
      {"theme", profile.theme},
      {"fonts", text_list(fonts)},
      {"background", background.light.empty()
                         ? Value(nullptr)
                         : Value::object({{"light", background.light}, {"dark", background.dark}})},
      {"menu", links_data(menu_of(site))},
      {"profile", profile_data(profile)},
      {"projects",
       list_of(site.projects,
               [&](size_t index) { return project_data(content.projects[index], site, drawings); })},
      {"posts", list_of(site.posts, [&](size_t index) { return post_data(content.posts[index], site); })},
      {"tags", all_of(site.tags, tag_data)},
      {"series", all_of(site.series, series_data)},
      {"roadmaps", std::move(roadmaps)},
      {"certifications", list_of(site.certifications,
                                 [&](size_t index) {
                                   return certification_data(content.certifications[index], content.words);
                                 })},
      {"archive", site.archive},
      {"journal", site.journal.empty() ? "" : "/journal/"},
      {"resume", site.resume ? "/resume/" : ""},
      {"resume_pdf", site.resume ? "/resume.pdf" : ""},
      {"experience", experience_data(content.experience)},
      {"pages", pages_data(content.pages)},
  });
}

} // namespace waymark

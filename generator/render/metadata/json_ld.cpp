#include "render/metadata/json_ld.hpp"

#include "render/metadata/person_node.hpp"
#include "render/site_links.hpp"
#include "text/time_zone.hpp"

#include <algorithm>

namespace waymark {
namespace {

const std::string &text_of(const Value &object, const char *key) {
  return object.at(key).get_ref<const std::string &>();
}

class PageGraph {
public:
  PageGraph(const Value &page, const std::vector<Crumb> &crumbs, const Site &site)
      : m_page(page), m_crumbs(crumbs), m_site(site), m_kind(text_of(page, "kind")),
        m_address(address(text_of(page, "route"))) {}

  [[nodiscard]] Value all() const {
    Value nodes = Value::array();
    if (m_kind == "index")
      nodes.push_back(website());
    nodes.push_back(page());
    if (is_about_owner())
      nodes.push_back(person_node(m_site));
    if (m_kind == "post")
      nodes.push_back(post());
    if (m_kind == "project")
      nodes.push_back(project(m_page.at("project")));
    if (!m_crumbs.empty())
      nodes.push_back(breadcrumbs());
    return Value::object({{"@context", "https://schema.org"}, {"@graph", std::move(nodes)}});
  }

private:
  [[nodiscard]] std::string address(const std::string &path) const {
    return with_base(m_site.base_url, path);
  }

  [[nodiscard]] std::string day(const std::string &date) const {
    const auto parsed = parse_date(date);
    return parsed ? day_timestamp(*parsed, m_site.content.profile.time_zone) : date;
  }

  [[nodiscard]] bool is_about_owner() const {
    return m_kind == "index" || m_kind == "resume" || text_of(m_page, "route") == "/about/";
  }

  [[nodiscard]] Value website() const {
    const auto &profile = m_site.content.profile;
    return Value::object(
        {{"@type", "WebSite"},
         {"@id", m_site.base_url + "#website"},
         {"url", m_site.base_url},
         {"name", profile.title.empty() ? profile.name : profile.title},
         {"description", profile.description.empty() ? profile.summary : profile.description},
         {"inLanguage", profile.language},
         {"publisher", Value::object({{"@id", m_site.base_url + "#person"}})}});
  }

  [[nodiscard]] const char *page_type() const {
    if (m_kind == "index" || m_kind == "resume")
      return "ProfilePage";
    if (is_about_owner())
      return "AboutPage";
    return lists_pages() ? "CollectionPage" : "WebPage";
  }

  // What stands on a page of a project or post is about it, not a list of its own.
  [[nodiscard]] bool lists_pages() const {
    return m_kind != "post" && m_kind != "project" && m_kind != "index" &&
           !(m_page.at("posts").empty() && m_page.at("projects").empty());
  }

  [[nodiscard]] Value page() const {
    auto node = Value::object({{"@type", page_type()},
                               {"@id", m_address},
                               {"url", m_address},
                               {"name", m_page.at("title")},
                               {"description", m_page.at("description")},
                               {"inLanguage", m_site.content.profile.language},
                               {"isPartOf", site_reference()}});
    if (!m_crumbs.empty())
      node["breadcrumb"] = Value::object({{"@id", m_address + "#breadcrumb"}});
    add_image(node, "primaryImageOfPage");
    if (auto entity = main_entity(); !entity.is_null())
      node["mainEntity"] = std::move(entity);
    return node;
  }

  [[nodiscard]] Value site_reference() const {
    const auto &profile = m_site.content.profile;
    return Value::object({{"@type", "WebSite"},
                          {"@id", m_site.base_url + "#website"},
                          {"url", m_site.base_url},
                          {"name", profile.title.empty() ? profile.name : profile.title}});
  }

  void add_image(Value &node, const char *key) const {
    const auto &card = m_page.at("card");
    if (!card.is_null())
      node[key] = Value::object({{"@type", "ImageObject"},
                                 {"url", address(text_of(card, "url"))},
                                 {"width", card.at("width").dump()},
                                 {"height", card.at("height").dump()}});
  }

  [[nodiscard]] Value main_entity() const {
    if (is_about_owner())
      return Value::object({{"@id", m_site.base_url + "#person"}});
    if (m_kind == "post" || m_kind == "project")
      return Value::object({{"@id", m_address + "#" + m_kind}});
    if (lists_pages())
      return list_of(m_page.at("posts").empty() ? m_page.at("projects") : m_page.at("posts"));
    if (m_kind == "roadmap")
      return units();
    return m_kind == "skills" ? proven_skills() : Value(nullptr);
  }

  static void add_entry(Value &list, const std::string &name, const std::string &url) {
    list["itemListElement"].push_back(Value::object({{"@type", "ListItem"},
                                                     {"position", list["itemListElement"].size() + 1},
                                                     {"name", name},
                                                     {"url", url}}));
    list["numberOfItems"] = list["itemListElement"].size();
  }

  static Value empty_list() {
    return Value::object({{"@type", "ItemList"}, {"numberOfItems", 0}, {"itemListElement", Value::array()}});
  }

  [[nodiscard]] Value list_of(const Value &pages) const {
    auto list = empty_list();
    for (const auto &each : pages)
      add_entry(list, text_of(each, "title"), address(text_of(each, "route")));
    return list;
  }

  [[nodiscard]] Value units() const {
    auto list = empty_list();
    for (const auto &unit : m_page.at("roadmap").at("units"))
      add_entry(list, text_of(unit, "title"), m_address + "#" + text_of(unit, "anchor"));
    return list["itemListElement"].empty() ? Value(nullptr) : list;
  }

  [[nodiscard]] Value proven_skills() const {
    auto list = empty_list();
    for (const auto &skill : m_site.skills)
      if (skill.standing == SkillStanding::proven)
        add_entry(list, skill.name, m_address + "#" + skill.slug);
    return list["itemListElement"].empty() ? Value(nullptr) : list;
  }

  [[nodiscard]] Value post() const {
    const auto &post = m_page.at("post");
    const auto &updated = post.at("updated");
    auto node = Value::object(
        {{"@type", "BlogPosting"},
         {"@id", m_address + "#post"},
         {"mainEntityOfPage", Value::object({{"@id", m_address}})},
         {"url", m_address},
         {"headline", post.at("title")},
         {"description", post.at("summary")},
         {"datePublished", day(text_of(post, "date"))},
         {"dateModified", day(updated.is_null() ? text_of(post, "date") : updated.get<std::string>())},
         {"inLanguage", m_site.content.profile.language},
         {"timeRequired", "PT" + post.at("minutes").dump() + "M"},
         {"author", author_node(m_site)},
         {"publisher", Value::object({{"@id", m_site.base_url + "#person"}})}});
    if (!post.at("tags").empty())
      node["keywords"] = post.at("tags");
    add_image(node, "image");
    if (const auto &project = m_page.at("project"); !project.is_null())
      node["about"] = Value::object({{"@type", project_type(project)},
                                     {"@id", address(text_of(project, "route")) + "#project"},
                                     {"name", project.at("title")},
                                     {"url", address(text_of(project, "route"))}});
    return node;
  }

  static const char *project_type(const Value &project) {
    return text_of(project.at("links"), "repo").starts_with("http") ? "SoftwareSourceCode" : "CreativeWork";
  }

  [[nodiscard]] Value project(const Value &project) const {
    auto node = Value::object({{"@type", project_type(project)},
                               {"@id", m_address + "#project"},
                               {"mainEntityOfPage", Value::object({{"@id", m_address}})},
                               {"url", m_address},
                               {"name", project.at("title")},
                               {"description", project.at("summary")},
                               {"creativeWorkStatus", project.at("status_label")},
                               {"inLanguage", m_site.content.profile.language},
                               {"author", author_node(m_site)}});
    if (text_of(project.at("links"), "repo").starts_with("http"))
      node["codeRepository"] = project.at("links").at("repo");
    add_dates(node, project.at("status_dates"));
    if (auto words = keywords(project); !words.empty())
      node["keywords"] = std::move(words);
    add_image(node, "image");
    for (const auto &post : m_page.at("posts"))
      node["subjectOf"].push_back(Value::object({{"@type", "BlogPosting"},
                                                 {"@id", address(text_of(post, "route")) + "#post"},
                                                 {"headline", post.at("title")},
                                                 {"url", address(text_of(post, "route"))}}));
    return node;
  }

  // The first day of its building, and of its being public.
  void add_dates(Value &node, const Value &dates) const {
    if (const auto &built = dates.at("building"); !built.is_null())
      node["dateCreated"] = day(built.get<std::string>());
    if (const auto &live = dates.at("live"); !live.is_null())
      node["datePublished"] = day(live.get<std::string>());
  }

  static Value keywords(const Value &project) {
    Value words = Value::array();
    for (const char *key : {"stack", "skills"})
      for (const auto &word : project.at(key))
        if (std::ranges::find(words, word) == words.end())
          words.push_back(word);
    return words;
  }

  [[nodiscard]] Value breadcrumbs() const {
    Value entries = Value::array();
    const auto add = [&](const std::string &name, const std::string &item) {
      entries.push_back(Value::object(
          {{"@type", "ListItem"}, {"position", entries.size() + 1}, {"name", name}, {"item", item}}));
    };
    for (const auto &[name, route] : m_crumbs)
      add(name, address(route));
    add(text_of(m_page, "heading"), m_address);
    return Value::object({{"@type", "BreadcrumbList"},
                          {"@id", m_address + "#breadcrumb"},
                          {"itemListElement", std::move(entries)}});
  }

  const Value &m_page;
  const std::vector<Crumb> &m_crumbs;
  const Site &m_site;
  std::string m_kind;
  std::string m_address;
};

} // namespace

Value json_ld(const Value &page, const std::vector<Crumb> &crumbs, const Site &site) {
  return PageGraph(page, crumbs, site).all();
}

std::string script_text(const Value &graph) {
  std::string text;
  for (const char c : graph.dump(-1, ' ', false, Value::error_handler_t::replace))
    text += c == '<' ? "\\u003c" : c == '>' ? "\\u003e" : c == '&' ? "\\u0026" : std::string(1, c);
  return text;
}

} // namespace waymark

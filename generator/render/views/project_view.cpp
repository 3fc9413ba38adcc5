#include "render/data/page_data.hpp"
#include "render/data/post_data.hpp"
#include "render/data/skill_data.hpp"
#include "render/html/render_diagram.hpp"
#include "render/html/render_document.hpp"
#include "render/views/heading_shift.hpp"
#include "render/views/page_styles.hpp"
#include "render/views/views.hpp"
#include "text/fragment_tokens.hpp"

namespace waymark {

namespace {

Value architecture_data(const Project &project, const RenderContext &context) {
  if (!project.architecture)
    return nullptr;
  const auto found = context.fragments.drawings.find(project.architecture->key);
  if (found == context.fragments.drawings.end())
    return nullptr;
  const auto figure =
      render_diagram(*project.architecture, found->second, "architecture", context.site.content.words);
  return Value::object(
      {{"html", resolve_tokens(figure, context.site.base_path, "")}, {"title", project.architecture->title}});
}

Value posts_about(const Project &project, const RenderContext &context) {
  Value list = Value::array();
  for (const auto index : context.site.posts) {
    const auto &post = context.site.content.posts[index];
    if (post.project && post.project->id == project.slug)
      list.push_back(post_data(post, context.site));
  }
  return list;
}

// The story stands under an h2 of the template, so that its own headings begin at h3.
std::string story_html(const Project &project, const RenderContext &context) {
  HtmlOptions options;
  options.fragments = &context.fragments;
  options.words = &context.site.content.words;
  options.heading_shift = heading_shift(project.story.blocks, 3);
  return resolve_tokens(render_document(project.story, options), context.site.base_path, "");
}

const char *name_of(ProjectFilter::Kind kind) {
  return kind == ProjectFilter::Kind::status ? "status" : "skill";
}

Value filter_data(const ProjectFilter &filter) {
  return Value::object({{"kind", name_of(filter.kind)},
                        {"value", filter.value},
                        {"label", filter.label},
                        {"url", filter.route},
                        {"count", static_cast<int>(filter.projects.size())}});
}

Value filter_groups(const std::vector<ProjectFilter> &filters) {
  Value groups = Value::array();
  for (const auto &filter : filters) {
    if (groups.empty() || groups.back().at("kind") != name_of(filter.kind))
      groups.push_back(Value::object({{"kind", name_of(filter.kind)}, {"filters", Value::array()}}));
    groups.back()["filters"].push_back(filter_data(filter));
  }
  return groups;
}

} // namespace

Value projects_view(const RenderContext &context) {
  const auto &words = context.site.content.words;
  const auto &title = word(words, "projects");
  auto page = page_data({"projects", "/projects/", title, tab_title(title, context.site_data),
                         word(words, "projects_about"), "/projects/"});
  page["projects"] = context.site_data.at("projects");
  page["filters"] = filter_groups(context.site.project_filters);
  return page;
}

// The list again with fewer cards, so search engines are asked to keep to the list.
Value filtered_projects_view(const RenderContext &context, size_t filter) {
  const auto &chosen = context.site.project_filters[filter];
  auto page = projects_view(context);
  page["route"] = chosen.route;
  const auto heading = word(context.site.content.words, "projects_of", {{"choice", chosen.label}});
  page["heading"] = heading;
  page["title"] = tab_title(heading, context.site_data);
  page["is_indexed"] = false;
  page["filter"] = filter_data(chosen);
  page["projects"] = Value::array();
  for (const auto place : chosen.projects)
    page["projects"].push_back(context.site_data.at("projects")[place]);
  return page;
}

Value project_view(const RenderContext &context, size_t place) {
  const auto &projects = context.site_data.at("projects");
  const auto &project = context.site.content.projects[context.site.projects[place]];
  auto page = page_data({"project", project.route, project.title, tab_title(project.title, context.site_data),
                         project.summary, "/projects/"});
  page["project"] = projects[place];
  page["minutes"] = projects[place].at("minutes");
  page["sample"] = project.sample;
  page["architecture"] = architecture_data(project, context);
  page["html"] = story_html(project, context);
  note_styles(page, project.story);
  page["posts"] = posts_about(project, context);
  for (const auto post : project.related)
    page["related"].push_back(context.site_data.at("posts")[post]);
  page["proves"] = projects[place].at("proves");
  page["skills"] = skills_named(project.skills, context.site);
  if (projects.size() > 1)
    page["next"] = projects[(place + 1) % projects.size()];
  return page;
}

} // namespace waymark

#include "render/metadata/add_metadata.hpp"
#include "render/views/last_change.hpp"
#include "render/views/page_view.hpp"
#include "render/views/views.hpp"

#include <algorithm>

namespace waymark {

namespace {

void add_projects(const RenderContext &context, std::vector<PageView> &views) {
  const auto &site = context.site;
  if (site.projects.empty())
    return;
  std::optional<Date> newest;
  for (const auto index : site.projects)
    newest = std::max(newest, last_change(site.content.projects[index], site.today));
  views.push_back({"/projects/", "projects.html", newest, [context] { return projects_view(context); }});
  for (size_t filter = 0; filter < site.project_filters.size(); ++filter)
    views.push_back({site.project_filters[filter].route,
                     "projects.html",
                     {},
                     [context, filter] { return filtered_projects_view(context, filter); },
                     PageView::Indexing::hidden});
  for (size_t place = 0; place < site.projects.size(); ++place) {
    const auto &project = site.content.projects[site.projects[place]];
    views.push_back({project.route, "project.html", last_change(project, site.today),
                     [context, place] { return project_view(context, place); }});
  }
}

void add_roadmaps(const RenderContext &context, std::vector<PageView> &views) {
  const auto &roadmaps = context.site.content.roadmaps;
  for (size_t index = 0; index < roadmaps.size(); ++index)
    views.push_back({roadmaps[index].route, "roadmap.html", last_change(roadmaps[index], context.site.today),
                     [context, index] { return roadmap_view(context, index); }});
}

void add_posts(const RenderContext &context, std::vector<PageView> &views) {
  const auto &site = context.site;
  if (site.posts.empty())
    return;
  const auto &newest = site.content.posts[site.posts.front()];
  views.push_back({"/posts/", "posts.html", newest.date, [context] { return posts_view(context); }});
  for (size_t place = 0; place < site.posts.size(); ++place) {
    const auto &post = site.content.posts[site.posts[place]];
    views.push_back({post.route, "post.html", post.updated.value_or(post.date),
                     [context, place] { return post_view(context, place); }});
  }
}

// Its day is the end of its newest week, or today where that is still running.
void add_journal(const RenderContext &context, std::vector<PageView> &views) {
  const auto &site = context.site;
  if (site.journal.empty())
    return;
  const auto sunday = add_days(first_day(site.content.journal[site.journal.front()].week), 6);
  views.push_back({"/journal/", "journal.html", std::min(sunday, site.today),
                   [context] { return journal_view(context); }});
}

} // namespace

const std::set<std::string> &page_template_names() {
  static const std::set<std::string> names{"index.html",  "projects.html", "project.html", "roadmap.html",
                                           "posts.html",  "post.html",     "page.html",    "journal.html",
                                           "skills.html", "resume.html",   "404.html", "sunday.html"};
  return names;
}

std::vector<PageView> page_views(const RenderContext &context) {
  std::vector<PageView> views;
  const auto newest = last_change(context.site);
  views.push_back({"/", "index.html", newest, [context] { return index_view(context); }});
  add_projects(context, views);
  add_roadmaps(context, views);
  if (!context.site.skills.empty())
    views.push_back({"/skills/", "skills.html", newest, [context] { return skills_view(context); }});
  add_posts(context, views);
  add_journal(context, views);
  const auto &pages = context.site.content.pages;
  for (size_t index = 0; index < pages.size(); ++index)
    views.push_back(
        {pages[index].route, "page.html", {}, [context, index] { return page_view(context, index); }});
  if (context.site.resume)
    views.push_back({"/resume/", "resume.html", {}, [context] { return resume_view(context); }});
  views.push_back({"/404.html",
                   "404.html",
                   {},
                   [context] { return not_found_view(context); },
                   PageView::Indexing::hidden});
  add_metadata(context, views);
  return views;
}

} // namespace waymark

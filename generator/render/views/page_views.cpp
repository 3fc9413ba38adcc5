#include "render/views/page_view.hpp"
#include "render/views/views.hpp"

namespace waymark {

namespace {

void add_projects(const RenderContext &context, std::vector<PageView> &views) {
  const auto &site = context.site;
  if (site.projects.empty())
    return;
  views.push_back({"/projects/", "projects.html", {}, [context] { return projects_view(context); }});
  for (size_t filter = 0; filter < site.project_filters.size(); ++filter)
    views.push_back({site.project_filters[filter].route,
                     "projects.html",
                     {},
                     [context, filter] { return filtered_projects_view(context, filter); },
                     PageView::Indexing::hidden});
  for (size_t place = 0; place < site.projects.size(); ++place)
    views.push_back({site.content.projects[site.projects[place]].route, "project.html", {}, [context, place] {
                       return project_view(context, place);
                     }});
}

void add_roadmaps(const RenderContext &context, std::vector<PageView> &views) {
  const auto &roadmaps = context.site.content.roadmaps;
  for (size_t index = 0; index < roadmaps.size(); ++index)
    views.push_back({roadmaps[index].route, "roadmap.html", {}, [context, index] {
                       return roadmap_view(context, index);
                     }});
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
                                           "skills.html", "resume.html",   "404.html",     "sunday.html"};
  return names;
}

std::vector<PageView> page_views(const RenderContext &context) {
  std::vector<PageView> views;
  views.push_back({"/", "index.html", {}, [context] { return index_view(context); }});
  add_projects(context, views);
  add_roadmaps(context, views);
  if (!context.site.skills.empty())
    views.push_back({"/skills/", "skills.html", {}, [context] { return skills_view(context); }});
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
  return views;
}

} // namespace waymark

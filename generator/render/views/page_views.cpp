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

// The day of the newest change in any of the posts.
std::optional<Date> last_change(const std::vector<size_t> &places, const Site &site) {
  std::optional<Date> newest;
  for (const auto place : places) {
    const auto &post = site.content.posts[site.posts[place]];
    newest = std::max(newest, std::optional(post.updated.value_or(post.date)));
  }
  return newest;
}

void add_posts(const RenderContext &context, std::vector<PageView> &views) {
  const auto &site = context.site;
  if (site.posts.empty())
    return;
  for (size_t page = 0; page < site.post_pages.size(); ++page)
    views.push_back({site.post_pages[page].route, "posts.html",
                     last_change(site.post_pages[page].posts, site),
                     [context, page] { return posts_view(context, page); }});
  for (size_t place = 0; place < site.posts.size(); ++place) {
    const auto &post = site.content.posts[site.posts[place]];
    views.push_back({post.route, "post.html", post.updated.value_or(post.date),
                     [context, place] { return post_view(context, place); },
                     post.draft ? PageView::Indexing::hidden : PageView::Indexing::indexed});
  }
}

void add_tags(const RenderContext &context, std::vector<PageView> &views) {
  const auto &site = context.site;
  if (!site.tags.empty())
    views.push_back({"/tags/", "tags.html", {}, [context] { return tags_view(context); }});
  for (size_t tag = 0; tag < site.tags.size(); ++tag)
    for (size_t page = 0; page < site.tags[tag].pages.size(); ++page)
      views.push_back({site.tags[tag].pages[page].route, "tag.html",
                       last_change(site.tags[tag].pages[page].posts, site),
                       [context, tag, page] { return tag_view(context, tag, page); }});
}

void add_series(const RenderContext &context, std::vector<PageView> &views) {
  const auto &all = context.site.series;
  if (!all.empty())
    views.push_back({"/series/", "all_series.html", {}, [context] { return all_series_view(context); }});
  for (size_t series = 0; series < all.size(); ++series)
    views.push_back({all[series].route, "series.html", last_change(all[series].posts, context.site),
                     [context, series] { return series_view(context, series); }});
}

void add_redirects(const RenderContext &context, std::vector<PageView> &views) {
  const auto &redirects = context.site.redirects;
  for (size_t index = 0; index < redirects.size(); ++index)
    views.push_back({redirects[index].from.id,
                     "alias.html",
                     {},
                     [context, index] { return alias_view(context, index); },
                     PageView::Indexing::hidden});
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
  static const std::set<std::string> names{
      "index.html", "projects.html", "project.html",    "roadmap.html", "posts.html",   "post.html",
      "tags.html",  "tag.html",      "all_series.html", "series.html",  "archive.html", "alias.html",
      "page.html",  "journal.html",  "skills.html",     "resume.html",  "search.html",  "404.html",
      "sunday.html"};
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
  add_tags(context, views);
  add_series(context, views);
  if (!context.site.archive.empty())
    views.push_back({context.site.archive, "archive.html", {}, [context] { return archive_view(context); }});
  add_journal(context, views);
  const auto &pages = context.site.content.pages;
  for (size_t index = 0; index < pages.size(); ++index)
    views.push_back(
        {pages[index].route, "page.html", {}, [context, index] { return page_view(context, index); }});
  if (context.site.resume)
    views.push_back({"/resume/", "resume.html", {}, [context] { return resume_view(context); }});
  views.push_back({"/search/",
                   "search.html",
                   {},
                   [context] { return search_view(context); },
                   PageView::Indexing::hidden});
  views.push_back({"/404.html",
                   "404.html",
                   {},
                   [context] { return not_found_view(context); },
                   PageView::Indexing::hidden});
  add_metadata(context, views);
  add_redirects(context, views);
  return views;
}

} // namespace waymark

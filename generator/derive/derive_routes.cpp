#include "derive/derive_routes.hpp"

#include "derive/derive_resume.hpp"
#include "derive/derive_skills.hpp"
#include "text/slug.hpp"

#include <algorithm>
#include <map>

namespace waymark {
namespace {

using Claims = std::map<std::string, std::string>; // route → the file that has it

void claim(Claims &claims, const std::string &route, const std::string &file, const SourcePosition &position,
           Diagnostics &diagnostics) {
  const auto [entry, is_new] = claims.try_emplace(route, file);
  if (!is_new)
    diagnostics.error(position, "the address " + route + " belongs to " + entry->second + " already",
                      "give one of them another file name");
}

// "decision_delta-lake": no anchor of a document has a '_'.
void name_decisions(Project &project) {
  std::map<std::string, int> uses;
  for (auto &decision : project.tradeoffs) {
    decision.anchor = "decision_" + slug_of(decision.chose);
    if (const int use = ++uses[decision.anchor]; use > 1)
      decision.anchor += "-" + std::to_string(use);
  }
}

} // namespace

void derive_routes(Content &content, Diagnostics &diagnostics) {
  Claims claims;
  for (const auto *own : {"/", "/roadmap/", "/projects/", "/posts/", "/search/", "/assets/"})
    claims.emplace(own, "Waymark");
  if (std::ranges::any_of(content.journal, &JournalWeek::publish))
    claims.emplace("/journal/", "Waymark");
  if (!content.posts.empty() || !content.projects.empty())
    claims.emplace("/archive/", "Waymark");
  if (std::ranges::any_of(content.posts, [](const Post &post) { return !post.tags.empty(); }))
    claims.emplace("/tags/", "Waymark");
  if (std::ranges::any_of(content.posts, [](const Post &post) { return !post.series.empty(); }))
    claims.emplace("/series/", "Waymark");
  if (names_skills(content))
    claims.emplace("/skills/", "Waymark");
  if (has_resume(content))
    claims.emplace("/resume/", "Waymark");
  for (size_t index = 0; index < content.roadmaps.size(); ++index) {
    auto &roadmap = content.roadmaps[index];
    const bool is_primary = index == primary_index(content.roadmaps);
    roadmap.route = is_primary ? "/roadmap/" : "/roadmap/" + roadmap.slug + "/";
    if (!is_primary)
      claim(claims, roadmap.route, roadmap.file, roadmap.position, diagnostics);
  }
  for (auto &project : content.projects) {
    project.route = "/projects/" + project.slug + "/";
    claim(claims, project.route, project.position.file, project.position, diagnostics);
    name_decisions(project);
  }
  for (auto &post : content.posts) {
    post.route = "/posts/" + post.slug + "/";
    claim(claims, post.route, post.file, post.position, diagnostics);
  }
  for (auto &page : content.pages) {
    page.route = "/" + page.slug + "/";
    claim(claims, page.route, page.file, page.position, diagnostics);
  }
}

void derive_published(Site &site, const DeriveOptions &options) {
  const auto &posts = site.content.posts;
  for (size_t index = 0; index < posts.size(); ++index) {
    const auto &post = posts[index];
    if (post.draft && options.drafts == DeriveOptions::Drafts::leave_out)
      continue;
    if (post.date > options.today && options.future == DeriveOptions::Future::wait)
      site.waiting.push_back({post.title, post.date});
    else
      site.posts.push_back(index);
  }
  std::ranges::stable_sort(site.posts, [&](size_t left, size_t right) {
    return std::pair(posts[right].date, posts[right].slug) < std::pair(posts[left].date, posts[left].slug);
  });
  if (!site.content.roadmaps.empty())
    site.primary_roadmap = primary_index(site.content.roadmaps);
}

void derive_base(Site &site, const std::string &base_url, const SourcePosition &position,
                 Diagnostics &diagnostics) {
  const auto scheme = base_url.find("://");
  const auto host = scheme == std::string::npos ? scheme : scheme + 3;
  const bool is_web = base_url.starts_with("https://") || base_url.starts_with("http://");
  if (!is_web || host >= base_url.size() || base_url.find_first_of("?# ") != std::string::npos) {
    if (!base_url.empty())
      diagnostics.error(position, "'" + base_url + "' is not the address of a site",
                        "write it as https://me.github.io/repo/");
    site.base_url = site.base_path = "/";
    return;
  }
  site.base_url = base_url.back() == '/' ? base_url : base_url + "/";
  site.base_path = site.base_url.substr(site.base_url.find('/', host));
}

} // namespace waymark

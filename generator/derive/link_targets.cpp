#include "derive/link_targets.hpp"

#include "derive/derive_resume.hpp"
#include "markdown/html_tags.hpp"
#include "markdown/walk.hpp"

#include <algorithm>

namespace waymark {
namespace {

// The ids of raw HTML.
void collect_anchors(std::string_view html, std::set<std::string, std::less<>> &anchors) {
  for (const auto &token : html_tokens(html))
    for (const auto &[name, value, has_value] : token.attributes)
      if (!value.empty() && (name == "id" || (name == "name" && token.name == "a")))
        anchors.insert(value);
}

void collect_anchors(const std::vector<Block> &blocks, std::set<std::string, std::less<>> &anchors) {
  for_each_block(blocks, [&](const Block &block) {
    if (!block.id.empty())
      anchors.insert(block.id);
    if (block.kind == BlockKind::html)
      collect_anchors(block.text, anchors);
    for_each_inline(block.inlines, [&](const Inline &each) {
      if (each.kind == InlineKind::html)
        collect_anchors(each.text, anchors);
    });
  });
}

LinkTarget page_target(const std::string &route, const Document &document) {
  LinkTarget target;
  target.path = route;
  target.knows_anchors = true;
  collect_anchors(document.blocks, target.anchors);
  return target;
}

LinkTarget journal_target(const Site &site) {
  LinkTarget target;
  target.path = "/journal/";
  target.knows_anchors = true;
  for (const auto index : site.journal) {
    const auto &week = site.content.journal[index];
    target.anchors.insert(week_name(week.week));
    collect_anchors(week.note.blocks, target.anchors);
  }
  return target;
}

LinkTarget skills_target(const Site &site) {
  LinkTarget target;
  target.path = "/skills/";
  target.knows_anchors = true;
  for (const auto &skill : site.skills)
    target.anchors.insert(skill.slug);
  return target;
}

LinkTarget roadmap_target(const Roadmap &roadmap) {
  LinkTarget target;
  target.path = roadmap.route;
  target.knows_anchors = true;
  for (const auto &unit : roadmap.units) {
    target.anchors.insert(unit.anchor);
    if (!unit.heading.id.empty() && unit.heading.id != unit.anchor)
      target.moved.emplace(unit.heading.id, unit.anchor);
  }
  for (const auto &section : roadmap.sections)
    collect_anchors(section.blocks, target.anchors);
  for (const auto &item : roadmap.items)
    target.anchors.insert(item.anchor);
  return target;
}

std::string folder_of(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
}

// A page is found by its file, by its folder where the file is an index, by its slug, and by its address.
void add_page(LinkTargets &targets, const std::string &file, const std::string &slug,
              const LinkTarget &target) {
  targets.emplace(file, target);
  if (file.ends_with("/index.md"))
    targets.emplace(folder_of(file), target);
  else
    targets.emplace(folder_of(file) + "/" + slug + ".md", target);
  targets.emplace(target.path, target);
}

LinkTarget archive_target(const Site &site) {
  LinkTarget target;
  target.path = site.archive;
  target.knows_anchors = true;
  for (const auto index : site.posts)
    target.anchors.insert(iso_date(site.content.posts[index].date).substr(0, 4));
  return target;
}

void add_post_lists(LinkTargets &targets, const Site &site) {
  const auto add = [&](const std::string &route) { targets[route].path = route; };
  const auto add_pages = [&](const std::vector<ListPage> &pages) {
    for (const auto &page : pages)
      add(page.route);
  };
  add_pages(site.post_pages);
  if (!site.archive.empty())
    targets[site.archive] = archive_target(site);
  if (!site.tags.empty())
    add("/tags/");
  for (const auto &tag : site.tags)
    add_pages(tag.pages);
  if (!site.series.empty())
    add("/series/");
  for (const auto &series : site.series)
    add(series.route);
}

// A link to an old address leads to the new one at once.
void add_redirects(LinkTargets &targets, const std::vector<Redirect> &redirects) {
  for (const auto &redirect : redirects)
    if (const auto moved = targets.find(redirect.to); moved != targets.end())
      targets.emplace(redirect.from.id, LinkTarget(moved->second));
}

void add_assets(LinkTargets &targets, const Content &content) {
  constexpr std::string_view root = "content";
  for (const auto &asset : content.assets) {
    LinkTarget target;
    target.path = asset.path.substr(root.size());
    target.asset = &asset;
    targets.emplace(asset.path, target);
    targets.emplace(target.path, target);
  }
}

} // namespace

LinkTargets link_targets(const Site &site) {
  const auto &content = site.content;
  LinkTargets targets;
  for (const auto *own : {"/", "/roadmap/", "/projects/", "/posts/", "/feed.xml", "/sitemap.xml"})
    targets[own].path = own;
  if (has_resume(content))
    for (const auto *own : {"/resume/", "/resume.pdf", "/resume.json"})
      targets[own].path = own;
  for (const auto &roadmap : content.roadmaps) {
    targets.erase(roadmap.route);
    add_page(targets, roadmap.file, roadmap.slug, roadmap_target(roadmap));
  }
  for (const auto &project : content.projects) {
    auto target = page_target(project.route, project.story);
    target.knows_anchors = false; // the page has anchors of its own beside the story's
    add_page(targets, "content/projects/" + project.slug + "/index.md", project.slug, target);
    if (project.architecture) // made by the build
      for (const auto *picture : {"diagram.svg", "diagram-light.svg", "diagram-dark.svg", "diagram.png"})
        targets[project.route + picture].path = project.route + picture;
  }
  for (size_t index = 0; index < content.posts.size(); ++index) {
    const auto &post = content.posts[index];
    auto target = page_target(post.route, post.body);
    target.is_published = std::ranges::find(site.posts, index) != site.posts.end();
    add_page(targets, post.file, post.slug, target);
  }
  for (const auto &page : content.pages)
    add_page(targets, page.file, page.slug, page_target(page.route, page.body));
  if (!site.journal.empty())
    targets["/journal/"] = journal_target(site);
  if (!site.skills.empty())
    targets["/skills/"] = skills_target(site);
  for (const auto &filter : site.project_filters)
    targets[filter.route].path = filter.route;
  add_post_lists(targets, site);
  add_assets(targets, content);
  add_redirects(targets, site.redirects);
  return targets;
}

std::string joined_path(std::string_view folder, std::string_view relative) {
  std::vector<std::string_view> parts;
  const auto add = [&](std::string_view path) {
    while (!path.empty()) {
      const auto part = path.substr(0, path.find('/'));
      path.remove_prefix(std::min(path.size(), part.size() + 1));
      if (part == "..") {
        if (parts.empty())
          return false;
        parts.pop_back();
      } else if (!part.empty() && part != ".") {
        parts.push_back(part);
      }
    }
    return true;
  };
  if (!add(folder) || !add(relative))
    return {};
  std::string result;
  for (const auto part : parts)
    result += (result.empty() ? "" : "/") + std::string(part);
  return result;
}

const LinkTarget *find_target(const LinkTargets &targets, std::string_view destination, std::string_view file,
                              std::string_view route) {
  const auto look_up = [&](const std::string &key) -> const LinkTarget * {
    const auto found = targets.find(key);
    return found == targets.end() ? nullptr : &found->second;
  };
  const auto as_page = [](const std::string &path) { return path.empty() ? "/" : "/" + path + "/"; };
  if (destination.starts_with('/')) {
    const auto path = joined_path("", destination);
    const auto *page = look_up(as_page(path));
    return page ? page : look_up("/" + path);
  }
  if (const auto *found = look_up(joined_path(folder_of(file), destination)))
    return found;
  const auto from_page = joined_path(route, destination);
  const auto *page = look_up(as_page(from_page));
  return page ? page : look_up("/" + from_page);
}

} // namespace waymark

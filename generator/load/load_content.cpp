#include "load/load_content.hpp"

#include "load/content_files.hpp"
#include "load/image_size.hpp"
#include "load/load_certifications.hpp"
#include "load/load_experience.hpp"
#include "load/load_journal_week.hpp"
#include "load/load_page.hpp"
#include "load/load_post.hpp"
#include "load/load_profile.hpp"
#include "load/load_project.hpp"
#include "load/load_roadmap.hpp"
#include "load/load_sunday_draft.hpp"
#include "load/load_words.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <tuple>

namespace waymark {
namespace {

// Calls load(SourceFile) for each file and keeps what it yields.
template <typename Thing, typename Load>
std::vector<Thing> load_each(const FileReader &reader, const std::vector<std::string> &paths,
                             Diagnostics &diagnostics, Load load) {
  std::vector<Thing> result;
  result.reserve(paths.size());
  for (const auto &path : paths) {
    auto text = reader.read(path);
    if (!text)
      diagnostics.error({path, 0, 0}, "this file cannot be read", "check its permissions");
    else if (auto thing = load(SourceFile{path, std::move(*text)}))
      result.push_back(std::move(*thing));
  }
  return result;
}

std::vector<Roadmap> load_roadmaps(const FileReader &reader, const std::vector<std::string> &paths,
                                   Diagnostics &diagnostics) {
  auto roadmaps = load_each<Roadmap>(reader, paths, diagnostics,
                                     [&](const SourceFile &file) { return load_roadmap(file, diagnostics); });
  const auto primary = std::ranges::find(roadmaps, true, &Roadmap::primary);
  for (auto other = primary; other != roadmaps.end(); ++other)
    if (other != primary && other->primary)
      diagnostics.error(other->position, fmt::format("this roadmap is primary, and {} is too", primary->file),
                        "keep 'primary: true' in one of them");
  return roadmaps;
}

// Two files with one slug would be one page: the second is reported and left out.
void drop_repeated_slugs(std::vector<Post> &posts, Diagnostics &diagnostics) {
  std::map<std::string_view, const Post *> taken;
  std::set<const Post *> repeated;
  for (const auto &post : posts) {
    const auto [entry, is_new] = taken.try_emplace(post.slug, &post);
    if (is_new)
      continue;
    diagnostics.error(
        post.position,
        fmt::format("this post has the address /posts/{}/, and so has {}", post.slug, entry->second->file),
        "rename one of the two files");
    repeated.insert(&post);
  }
  if (repeated.empty())
    return;
  std::vector<Post> kept;
  for (auto &post : posts)
    if (!repeated.contains(&post))
      kept.push_back(std::move(post));
  posts = std::move(kept);
}

std::vector<Post> load_posts(const FileReader &reader, const std::vector<std::string> &paths,
                             const LoadOptions &options, Diagnostics &diagnostics) {
  auto posts = load_each<Post>(reader, paths, diagnostics,
                               [&](const SourceFile &file) { return load_post(file, options, diagnostics); });
  drop_repeated_slugs(posts, diagnostics);
  std::ranges::stable_sort(posts, [](const Post &left, const Post &right) {
    return std::tie(left.date, left.slug) < std::tie(right.date, right.slug);
  });
  return posts;
}

// The files whose diagrams were read are put into `dot_files`.
std::vector<Project> load_projects(const FileReader &reader, const std::vector<std::string> &paths,
                                   std::set<std::string> &dot_files, Diagnostics &diagnostics) {
  return load_each<Project>(reader, paths, diagnostics,
                            [&](const SourceFile &file) -> std::optional<Project> {
                              auto loaded = load_project(reader, file, diagnostics);
                              if (!loaded)
                                return {};
                              dot_files.insert(loaded->dot_file);
                              return std::move(loaded->project);
                            });
}

std::vector<AssetFile> load_assets(const FileReader &reader, const std::vector<std::string> &paths,
                                   const std::set<std::string> &dot_files) {
  std::vector<AssetFile> result;
  for (const auto &path : paths) {
    if (dot_files.contains(path))
      continue;
    const auto bytes = reader.read(path);
    const auto size = bytes ? image_size(*bytes) : std::nullopt;
    result.push_back({path, size ? size->width : 0, size ? size->height : 0, bytes ? bytes->size() : 0,
                      bytes && (size || is_picture(*bytes))});
  }
  return result;
}

} // namespace

Content load_content(const FileReader &reader, const LoadOptions &options, Diagnostics &diagnostics) {
  const auto files = find_content_files(reader, diagnostics);
  std::set<std::string> dot_files;
  Content content;
  content.profile = load_profile(reader, diagnostics);
  content.words = load_words(reader, content.profile, diagnostics);
  content.roadmaps = load_roadmaps(reader, files.roadmaps, diagnostics);
  content.journal = load_each<JournalWeek>(reader, files.journal, diagnostics, [&](const SourceFile &file) {
    return load_journal_week(file, diagnostics);
  });
  content.projects = load_projects(reader, files.projects, dot_files, diagnostics);
  content.posts = load_posts(reader, files.posts, options, diagnostics);
  content.pages = load_each<Page>(reader, files.pages, diagnostics,
                                  [&](const SourceFile &file) { return load_page(file, diagnostics); });
  content.certifications = load_certifications(reader, diagnostics);
  content.experience = load_experience(reader, diagnostics);
  content.drafts = load_each<SundayDraft>(reader, files.drafts, diagnostics, [&](const SourceFile &file) {
    return load_sunday_draft(file, diagnostics);
  });
  std::ranges::stable_sort(content.drafts, {}, &SundayDraft::date);
  content.assets = load_assets(reader, files.assets, dot_files);
  return content;
}

} // namespace waymark

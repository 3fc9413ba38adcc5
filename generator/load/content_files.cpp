#include "load/content_files.hpp"

#include "diagnostic/did_you_mean.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

namespace waymark {
namespace {

constexpr std::string_view root = "content/";
constexpr std::array<std::string_view, 3> top_files = {"site.yaml", "certifications.yaml", "experience.yaml"};
constexpr std::array<std::string_view, 6> folders = {"roadmaps", "journal", "projects",
                                                     "posts",    "pages",   "linkedin"};

// A path below content/ in its parts: the folder on top, what is below it, how deep, and the file's ending.
struct Place {
  std::string_view top;  // "posts"
  std::string_view rest; // "x/index.md"; empty for a file directly in content/
  long depth = 0;        // of the rest: 0 for "x.md", 1 for "x/index.md"
  std::string_view ending;
};

Place place_of(std::string_view path) {
  path.remove_prefix(root.size());
  const auto slash = path.find('/');
  const auto rest = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
  const auto name = path.substr(path.rfind('/') + 1);
  const auto dot = name.rfind('.');
  return {path.substr(0, slash), rest, std::ranges::count(rest, '/'),
          dot == std::string_view::npos ? std::string_view() : name.substr(dot)};
}

bool is_markdown(std::string_view ending) {
  return ending == ".md";
}

bool is_markdown_of_another_name(std::string_view ending) {
  return ending == ".markdown" || ending == ".mdown" || ending == ".mkd" || ending == ".MD" ||
         ending == ".mdx";
}

class Sorter {
public:
  explicit Sorter(Diagnostics &diagnostics) : m_diagnostics(diagnostics) {}

  void sort(const std::string &path) {
    const auto place = place_of(path);
    if (place.rest.empty())
      sort_top_file(path, place.top);
    else if (place.top == "roadmaps")
      sort_flat(path, place, files.roadmaps, "content/roadmaps/<name>.md");
    else if (place.top == "journal")
      sort_flat(path, place, files.journal, "content/journal/2026-W47.md");
    else if (place.top == "projects")
      sort_project(path, place);
    else if (place.top == "posts")
      sort_post(path, place);
    else if (place.top == "pages")
      sort_page(path, place);
    else if (place.top == "linkedin")
      sort_draft(path, place);
    else
      warn_of_folder(std::string(place.top));
  }

  ContentFiles files;

private:
  void warn(const std::string &path, std::string hint) {
    m_diagnostics.warning({path, 0, 0}, "this file is not read", std::move(hint));
  }

  void sort_top_file(const std::string &path, std::string_view name) {
    if (std::ranges::find(top_files, name) != top_files.end() || name.starts_with("README"))
      return;
    const auto meant = did_you_mean(name, {top_files.begin(), top_files.end()});
    warn(path,
         meant.empty() ? "content/ itself holds site.yaml, certifications.yaml and experience.yaml" : meant);
  }

  void warn_of_folder(const std::string &folder) {
    if (!m_unknown_folders.insert(folder).second)
      return;
    auto hint = did_you_mean(folder, {folders.begin(), folders.end()});
    if (hint.empty())
      hint = "content/ has the folders roadmaps, journal, projects, posts, pages and linkedin";
    m_diagnostics.warning({fmt::format("content/{}/", folder), 0, 0}, "this folder is not read", hint);
  }

  void sort_flat(const std::string &path, const Place &place, std::vector<std::string> &list,
                 const char *form) {
    if (is_markdown(place.ending) && place.depth == 0)
      list.push_back(path);
    else
      warn(path, fmt::format("files of this folder are named {}", form));
  }

  void sort_project(const std::string &path, const Place &place) {
    const auto slug = std::string(place.rest.substr(0, place.rest.find('/')));
    if (place.depth == 1 && place.rest.ends_with("/index.md")) {
      files.projects.push_back(path);
    } else if (place.depth == 0) {
      const auto stem = stem_of(path);
      warn(path, is_markdown(place.ending) ? fmt::format("move it to content/projects/{}/index.md", stem)
                                           : "a project is a folder: content/projects/<name>/index.md");
    } else if (place.rest.ends_with("/architecture.yml")) {
      warn(path, "rename it: a diagram in YAML is architecture.yaml");
    } else if (is_markdown(place.ending) || is_markdown_of_another_name(place.ending)) {
      warn(path, fmt::format("a project's text is content/projects/{}/index.md", slug));
    } else {
      files.assets.push_back(path);
    }
  }

  void sort_post(const std::string &path, const Place &place) {
    if (is_markdown(place.ending) && (place.depth == 0 || (place.depth == 1 && stem_of(path) == "index")))
      files.posts.push_back(path);
    else if (is_markdown(place.ending))
      warn(path, "a post is content/posts/<name>.md or content/posts/<name>/index.md");
    else if (is_markdown_of_another_name(place.ending))
      warn(path, "rename it: a post ends in .md");
    else
      files.assets.push_back(path);
  }

  void sort_page(const std::string &path, const Place &place) {
    if (is_markdown(place.ending) && place.depth == 0)
      files.pages.push_back(path);
    else if (is_markdown(place.ending) || is_markdown_of_another_name(place.ending))
      warn(path, "a page is content/pages/<name>.md");
    else
      files.assets.push_back(path);
  }

  // What stands beside a draft.md is Waymark's own writing.
  void sort_draft(const std::string &path, const Place &place) {
    if (place.depth == 1 && place.rest.ends_with("/draft.md"))
      files.drafts.push_back(path);
  }

  Diagnostics &m_diagnostics;
  std::set<std::string> m_unknown_folders;
};

// A project's folder that holds files but no index.md is a project that nobody will see.
void warn_of_headless_projects(const ContentFiles &files, Diagnostics &diagnostics) {
  constexpr std::string_view folder = "content/projects/";
  std::set<std::string> known;
  for (const auto &path : files.projects)
    known.insert(folder_of(path));
  for (const auto &path : files.assets) {
    if (!path.starts_with(folder))
      continue;
    const auto project = path.substr(0, path.find('/', folder.size()));
    if (known.insert(project).second)
      diagnostics.warning({project + "/", 0, 0}, "this project has no index.md",
                          "write content/projects/<name>/index.md, or remove the folder");
  }
}

} // namespace

ContentFiles find_content_files(const FileReader &reader, Diagnostics &diagnostics) {
  Sorter sorter(diagnostics);
  for (const auto &path : reader.files_below("content"))
    sorter.sort(path);
  warn_of_headless_projects(sorter.files, diagnostics);
  return std::move(sorter.files);
}

std::string folder_of(const std::string &path) {
  return path.substr(0, path.rfind('/'));
}

std::string stem_of(const std::string &path) {
  const auto begin = path.rfind('/') + 1;
  return path.substr(begin, path.rfind('.') - begin);
}

} // namespace waymark

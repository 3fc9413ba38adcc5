#include "build/diagram_files.hpp"

#include "render/diagram_picture.hpp"
#include "worker/paint_pictures.hpp"

#include <algorithm>

namespace waymark {
namespace {

bool is_taken(const Site &site, const std::string &path) {
  return std::ranges::any_of(site.assets, [&](const auto &asset) { return asset.path == "/" + path; });
}

void add(const Site &site, std::string path, std::string bytes, std::vector<OutputFile> &files) {
  if (!bytes.empty() && !is_taken(site, path))
    files.push_back({std::move(path), OutputKind::asset,
                     [content = std::move(bytes)](Diagnostics &) { return content; }});
}

} // namespace

std::vector<OutputFile> diagram_files(const Site &site, const Drawings &drawings, const ThemeFiles &theme,
                                      DrawingCache &cache, WorkerPool &pool, Diagnostics &diagnostics) {
  const auto tokens = theme.theme.find("tokens.css");
  const auto css = tokens == theme.theme.end() ? std::string() : tokens->second.bytes;
  std::vector<OutputFile> files;
  std::vector<std::string> folders;
  std::vector<PictureRequest> pictures;
  for (const auto &project : site.content.projects) {
    const auto drawing = project.architecture ? drawings.find(project.architecture->key) : drawings.end();
    if (drawing == drawings.end())
      continue;
    folders.push_back("projects/" + project.slug + "/");
    const auto &wide = drawing->second.wide;
    add(site, folders.back() + "diagram.svg", diagram_picture(wide, css, PictureColours::both), files);
    add(site, folders.back() + "diagram-dark.svg", diagram_picture(wide, css, PictureColours::dark), files);
    const auto light = diagram_picture(wide, css, PictureColours::light);
    add(site, folders.back() + "diagram-light.svg", light, files);
    pictures.push_back({light, project.architecture->position});
  }
  auto painted = paint_pictures(pictures, cache, pool, diagnostics);
  for (size_t i = 0; i < painted.size(); ++i)
    add(site, folders[i] + "diagram.png", std::move(painted[i]), files);
  return files;
}

} // namespace waymark

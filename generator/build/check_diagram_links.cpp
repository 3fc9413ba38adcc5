#include "build/check_diagram_links.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "render/site_links.hpp"
#include "text/fragment_tokens.hpp"
#include "text/html_escape.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace waymark {
namespace {

// The paths of this site that a drawing links to, escaped as in its SVG, without what follows '#' or '?'.
std::set<std::string> paths_in(std::string_view svg) {
  const auto begin = route_token("").substr(0, 2);
  std::set<std::string> paths;
  for (auto at = svg.find(begin); at != std::string_view::npos; at = svg.find(begin, at + 1)) {
    const auto token = svg.substr(at + 2, svg.find(token_end, at) - at - 2);
    paths.emplace(token.substr(0, token.find_first_of("#?")));
  }
  return paths;
}

// Where the diagram's file names the path; the diagram's first line where it does so in other words.
SourcePosition place_of(const Diagram &diagram, std::string_view path, const FileReader &reader) {
  const auto text = reader.read(diagram.position.file).value_or("");
  auto begin = size_t{0};
  for (int line = 1; begin < text.size(); ++line) {
    const auto end = std::min(text.find('\n', begin), text.size());
    const auto column = std::string_view(text).substr(begin, end - begin).find(path);
    if (line >= diagram.position.line && column != std::string_view::npos)
      return {diagram.position.file, line, static_cast<int>(column) + 1};
    begin = end + 1;
  }
  return diagram.position;
}

std::string hint_for(const std::string &path, const std::vector<OutputFile> &files) {
  std::vector<std::string> routes;
  for (const auto &file : files)
    if (file.path.ends_with("/index.html"))
      routes.push_back("/" + file.path.substr(0, file.path.size() - std::string_view("index.html").size()));
  const auto hint = did_you_mean(path, routes);
  return hint.empty() ? "link to a page of this site, or write a whole address with https://" : hint;
}

} // namespace

void check_diagram_links(const Site &site, const Drawings &drawings, const std::vector<OutputFile> &files,
                         const FileReader &reader, Diagnostics &diagnostics) {
  std::set<std::string> present;
  for (const auto &file : files)
    present.insert(html_escaped(file.path));
  for (const auto &diagram : site.diagrams) {
    const auto drawing = drawings.find(diagram.key);
    if (drawing == drawings.end())
      continue;
    for (const auto &path : paths_in(drawing->second.wide))
      if (!present.contains(file_of_route(path)) && !present.contains(file_of_route(path + "/")))
        diagnostics.error(place_of(diagram, path, reader), fmt::format("dead link: there is no '{}'", path),
                          hint_for(path, files));
  }
}

} // namespace waymark

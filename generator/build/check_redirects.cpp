#include "build/check_redirects.hpp"

#include "render/site_links.hpp"

#include <fmt/format.h>
#include <map>

namespace waymark {
namespace {

// The file of the site that cannot be there together with the redirect's own, or nothing.
std::string rival_of(const std::string &file, const std::map<std::string, int> &files) {
  if (const auto same = files.find(file); same != files.end() && same->second > 1)
    return file;
  for (auto slash = file.find('/'); slash != std::string::npos; slash = file.find('/', slash + 1))
    if (files.contains(file.substr(0, slash)))
      return file.substr(0, slash);
  const auto inside = files.lower_bound(file + "/");
  return inside != files.end() && inside->first.starts_with(file + "/") ? inside->first : std::string();
}

} // namespace

void check_redirects(const Site &site, const std::vector<OutputFile> &files, Diagnostics &diagnostics) {
  if (site.redirects.empty())
    return;
  std::map<std::string, int> counts;
  for (const auto &file : files)
    ++counts[file.path];
  for (const auto &redirect : site.redirects)
    if (const auto rival = rival_of(file_of_route(redirect.from.id), counts); !rival.empty())
      diagnostics.error(redirect.from.position,
                        fmt::format("the alias {} would hide /{}", redirect.from.id, rival),
                        "an alias is an address where nothing else stands: remove it");
}

} // namespace waymark

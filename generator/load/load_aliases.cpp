#include "load/load_aliases.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

bool has_odd_sign(std::string_view path) {
  return std::ranges::any_of(path, [](char sign) {
    return static_cast<unsigned char>(sign) <= ' ' || sign == 0x7F ||
           std::string_view("?#%\\\"<>").find(sign) != std::string_view::npos;
  });
}

// An empty step, "." and ".." are no names of folders.
bool has_odd_step(std::string_view path) {
  while (!path.empty()) {
    path.remove_prefix(1); // the '/'
    const auto step = path.substr(0, path.find('/'));
    if (step == "." || step == ".." || (step.empty() && !path.empty()))
      return true;
    path.remove_prefix(step.size());
  }
  return false;
}

std::string hint_for(std::string_view path) {
  if (path.find("://") != std::string_view::npos || path.starts_with("//"))
    return "only an address of this site can lead here: write it without its host: /2025/old-name/";
  if (!path.starts_with('/'))
    return fmt::format("write it from the root of the site: /{}", path);
  if (path.find('%') != std::string_view::npos)
    return "write the letters themselves: /caf\u00e9/, not /caf%C3%A9/";
  return "write the old address alone, without blanks, '?' or '#': /2025/old-name/";
}

std::string route_of(std::string path) {
  if (path.ends_with("/index.html"))
    path.resize(path.size() - std::string_view("index.html").size());
  const bool is_file = path.ends_with(".html") || path.ends_with(".htm");
  return path.ends_with('/') || is_file ? path : path + "/";
}

} // namespace

std::vector<Reference> load_aliases(MapReader &keys) {
  std::vector<Reference> result;
  for (auto &alias : keys.references("aliases"))
    if (!alias.id.starts_with('/') || has_odd_sign(alias.id) || has_odd_step(alias.id))
      keys.diagnostics().error(alias.position, fmt::format("'{}' is not a path of this site", alias.id),
                               hint_for(alias.id));
    else
      result.push_back({route_of(alias.id), std::move(alias.position)});
  return result;
}

} // namespace waymark

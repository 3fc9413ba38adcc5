#include "render/site_links.hpp"

#include <cctype>

namespace waymark {

bool is_foreign_address(std::string_view address) {
  if (address.starts_with('#') || address.starts_with("//"))
    return true;
  for (size_t i = 0; i < address.size(); ++i) {
    const auto c = static_cast<unsigned char>(address[i]);
    if (c == ':')
      return i > 0;
    if (!std::isalnum(c) && c != '+' && c != '-' && c != '.')
      return false;
  }
  return false;
}

std::string with_base(std::string_view base, std::string_view path) {
  if (is_foreign_address(path))
    return std::string(path);
  if (path.starts_with('/'))
    path.remove_prefix(1);
  return std::string(base).append(path);
}

std::string file_of_route(std::string_view route) {
  if (route.starts_with('/'))
    route.remove_prefix(1);
  std::string file(route);
  if (file.empty() || file.ends_with('/'))
    file += "index.html";
  return file;
}

} // namespace waymark

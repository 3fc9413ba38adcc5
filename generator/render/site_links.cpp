#include "render/site_links.hpp"

#include <algorithm>
#include <array>
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

std::string custom_domain(std::string_view base_url) {
  constexpr std::array shared{".github.io",  ".gitlab.io", ".pages.dev", ".netlify.app",
                              ".vercel.app", ".localhost", ".local"};
  const auto scheme = base_url.find("://");
  if (scheme == std::string_view::npos)
    return {};
  const auto rest = base_url.substr(scheme + 3);
  const auto host = rest.substr(0, rest.find('/'));
  const bool is_name = host.find('.') != std::string_view::npos && host.find(':') == std::string_view::npos &&
                       host.find_first_not_of("0123456789.") != std::string_view::npos;
  const bool is_shared = std::ranges::any_of(shared, [&](const char *end) { return host.ends_with(end); });
  return is_name && !is_shared && rest.size() == host.size() + 1 ? std::string(host) : std::string();
}

} // namespace waymark

// Paths of this site as the addresses that pages and feeds print.
// Why: a site lives at a root or below a base path, and no template may have to know which.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

// Has a scheme, or is a mere fragment: not a path of this site.
bool is_foreign_address(std::string_view address);

// "/posts/x/" with base "/repo/" or "https://host/repo/" (it ends with '/'); foreign addresses as they are.
std::string with_base(std::string_view base, std::string_view path);

// The file of a route below site/: "/posts/x/" is "posts/x/index.html", "/404.html" is "404.html".
std::string file_of_route(std::string_view route);

// The host of a site that lives at the root of a domain of its owner's, which GitHub Pages wants in CNAME.
// Empty for addresses below a path, with a port, of hosts that serve many people's sites, and of this
// machine.
std::string custom_domain(std::string_view base_url);

} // namespace waymark

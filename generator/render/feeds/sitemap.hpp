// sitemap.xml and robots.txt: what search engines may find.
#pragma once
#include "render/views/page_view.hpp"

#include <string>
#include <vector>

namespace waymark {

std::string sitemap(const std::vector<PageView> &views, const std::string &base_url);
std::string robots(const std::string &base_path, const std::string &base_url);

} // namespace waymark

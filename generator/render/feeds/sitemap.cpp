#include "render/feeds/sitemap.hpp"

#include "render/site_links.hpp"
#include "text/html_escape.hpp"

namespace waymark {

std::string sitemap(const std::vector<PageView> &views, const std::string &base_url) {
  std::string out = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                    "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  for (const auto &view : views) {
    if (view.indexing == PageView::Indexing::hidden)
      continue;
    out += "<url><loc>" + html_escaped(with_base(base_url, view.route)) + "</loc>";
    if (view.modified)
      out += "<lastmod>" + iso_date(*view.modified) + "</lastmod>";
    out += "</url>\n";
  }
  return out + "</urlset>\n";
}

std::string robots(const std::string &base_path, const std::string &base_url) {
  return "User-agent: *\nAllow: " + base_path + "\nSitemap: " + with_base(base_url, "/sitemap.xml") + "\n";
}

} // namespace waymark

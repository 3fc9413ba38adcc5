#include "check/page_weight.hpp"

#include "text/gzip_size.hpp"

#include <fmt/format.h>
#include <set>

namespace waymark {
namespace {

constexpr size_t start_limit = 60'000;
constexpr size_t post_limit = 100'000;

// Without the drawings of diagrams, which may be as large as what they show.
std::string without_diagrams(std::string_view html) {
  std::string rest;
  while (true) {
    const auto mark = html.find(" class=\"gv ");
    const auto begin = mark == std::string_view::npos ? mark : html.rfind("<svg", mark);
    const auto end = begin == std::string_view::npos ? begin : html.find("</svg>", begin);
    if (end == std::string_view::npos)
      break;
    rest += html.substr(0, begin);
    html.remove_prefix(end + std::string_view("</svg>").size());
  }
  return rest.append(html);
}

// The files of the site that the attributes href and src name, each once.
std::set<std::string> files_named(std::string_view html, std::string_view base_path) {
  std::set<std::string> files;
  for (const std::string_view attribute : {" href=\"", " src=\""}) {
    for (auto at = html.find(attribute); at != std::string_view::npos; at = html.find(attribute, at)) {
      at += attribute.size();
      const auto address = html.substr(at, html.find('"', at) - at);
      if (address.starts_with(base_path))
        files.emplace(address.substr(base_path.size()));
    }
  }
  return files;
}

std::string in_kilobytes(size_t bytes) {
  return fmt::format("{:.1f} kB", static_cast<double>(bytes) / 1000);
}

void warn(const std::string &path, size_t bytes, std::string_view of_what, size_t limit,
          Diagnostics &diagnostics) {
  diagnostics.warning(
      {path, 0, 0},
      fmt::format("this page weighs {} {}, more than {} kB", in_kilobytes(bytes), of_what, limit / 1000),
      "shorten it, or make the theme lighter: a phone on a slow line waits for this");
}

} // namespace

void weigh_asset(const std::string &path, std::string_view bytes, AssetWeights &assets) {
  if (path.ends_with(".css") || path.ends_with(".js"))
    assets[path] = {bytes.size(), gzip_size(bytes)};
  else if (path.ends_with(".woff2"))
    assets[path] = {0, bytes.size()};
}

Weight weigh_page(std::string_view html, std::string_view base_path, const AssetWeights &assets) {
  Weight weight{without_diagrams(html).size(), gzip_size(html)};
  for (const auto &file : files_named(html, base_path)) {
    const auto asset = assets.find(file);
    if (asset == assets.end())
      continue;
    weight.raw += asset->second.raw;
    weight.sent += asset->second.sent;
  }
  return weight;
}

void check_weight(const std::string &path, const Weight &weight, Diagnostics &diagnostics) {
  const bool is_start = path == "index.html";
  const bool is_post = path.starts_with("posts/") && path != "posts/index.html";
  const auto limit = is_start ? start_limit : post_limit;
  if ((is_start || is_post) && weight.raw > limit)
    warn(path, weight.raw, "of HTML, styles and scripts", limit, diagnostics);
  if (is_start && weight.sent > start_limit)
    warn(path, weight.sent, "with its fonts, compressed", start_limit, diagnostics);
}

} // namespace waymark

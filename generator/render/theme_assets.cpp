#include "render/theme_assets.hpp"

#include "text/hash.hpp"

#include <algorithm>
#include <array>

namespace waymark {

namespace {

bool is_stylesheet(std::string_view name) {
  return name.ends_with(".css") && name.find('/') == std::string_view::npos;
}

std::vector<std::string> stylesheet_order(const ThemeFiles &files) {
  std::vector<std::string> order;
  for (const char *first : {"tokens.css", "theme.css", "diagram.css"})
    if (files.theme.contains(first))
      order.emplace_back(first);
  for (const auto &[name, file] : files.theme)
    if (is_stylesheet(name) && std::ranges::find(order, name) == order.end())
      order.push_back(name);
  return order;
}

// A stylesheet in a folder is of one kind of page, which links it itself: no other page carries its weight.
bool is_page_stylesheet(std::string_view name) {
  return name.ends_with(".css") && name.find('/') != std::string_view::npos;
}

// "pages/resume.css" → "/assets/pages/resume.1a2b3c4d.css".
std::string hashed_path(std::string_view name, std::string_view css) {
  return "/assets/" + std::string(name.substr(0, name.size() - 3)) + content_hash(css).substr(0, 8) + ".css";
}

size_t string_end(std::string_view css, size_t begin) {
  for (size_t i = begin + 1; i < css.size(); ++i) {
    if (css[i] == '\\')
      ++i;
    else if (css[i] == css[begin])
      return i + 1;
  }
  return css.size();
}

} // namespace

std::string css_without_comments(std::string_view css) {
  std::string out;
  out.reserve(css.size());
  for (size_t i = 0; i < css.size();) {
    const char c = css[i];
    if (c == '"' || c == '\'') {
      const auto end = string_end(css, i);
      out += css.substr(i, end - i);
      i = end;
    } else if (css.substr(i).starts_with("/*")) {
      const auto end = css.find("*/", i + 2);
      i = end == std::string_view::npos ? css.size() : end + 2;
    } else {
      const bool is_line_start = out.empty() || out.back() == '\n';
      if (!(is_line_start && (c == '\n' || c == ' ' || c == '\t')))
        out += c;
      ++i;
    }
  }
  return out;
}

ThemeAssets theme_assets(const ThemeFiles &files) {
  ThemeAssets assets;
  std::string css;
  for (const auto &name : stylesheet_order(files))
    css += css_without_comments(files.theme.find(name)->second.bytes);
  const auto path = hashed_path("site.css", css);
  assets.names["site.css"] = path;
  assets.files[path] = std::move(css);
  for (const auto &[name, file] : files.theme) {
    if (is_stylesheet(name))
      continue;
    const bool is_page_css = is_page_stylesheet(name);
    auto bytes = is_page_css ? css_without_comments(file.bytes) : file.bytes;
    const auto site_path = is_page_css ? hashed_path(name, bytes) : "/assets/" + name;
    assets.files[site_path] = std::move(bytes);
    assets.names[name] = site_path;
    if (name.ends_with(".woff2"))
      assets.fonts.push_back(site_path);
  }
  return assets;
}

} // namespace waymark

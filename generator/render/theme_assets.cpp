#include "render/theme_assets.hpp"

#include "text/hash.hpp"

#include <algorithm>

namespace waymark {

namespace {

bool is_in_folder(std::string_view name) {
  return name.find('/') != std::string_view::npos;
}

std::vector<std::string> stylesheet_order(const ThemeFiles &files) {
  std::vector<std::string> order;
  for (const char *first : {"tokens.css", "theme.css", "diagram.css"})
    if (files.theme.contains(first))
      order.emplace_back(first);
  for (const auto &[name, file] : files.theme)
    if (name.ends_with(".css") && !is_in_folder(name) && std::ranges::find(order, name) == order.end())
      order.push_back(name);
  return order;
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

// "pages/x.css" → "/assets/pages/x.1a2b3c4d.css".
void add_stylesheet(ThemeAssets &assets, const std::string &name, std::string css) {
  const auto stem = name.substr(0, name.rfind('.'));
  const auto path = "/assets/" + stem + "." + content_hash(css).substr(0, 8) + ".css";
  assets.names[name] = path;
  assets.files[path] = std::move(css);
}

bool is_font_of(const std::string &name, const ThemeFile &file, ThemeFile::From base) {
  return name.ends_with(".woff2") && name.find('/') == name.rfind('/') &&
         (file.from == ThemeFile::From::base) == (base == ThemeFile::From::base);
}

// Site paths of the theme's own fonts; of those of the theme that it builds on where it has none.
std::vector<std::string> fonts_of(const ThemeFiles &files) {
  std::vector<std::string> fonts;
  for (const auto from : {ThemeFile::From::shipped, ThemeFile::From::base}) {
    for (const auto &[name, file] : files.theme)
      if (is_font_of(name, file, from))
        fonts.push_back("/assets/" + name);
    if (!fonts.empty())
      break;
  }
  return fonts;
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
  add_stylesheet(assets, "site.css", std::move(css));
  for (const auto &[name, file] : files.theme) {
    if (name.ends_with(".css")) {
      if (is_in_folder(name))
        add_stylesheet(assets, name, css_without_comments(file.bytes));
      continue;
    }
    const auto site_path = "/assets/" + name;
    assets.files[site_path] = file.bytes;
    assets.names[name] = site_path;
  }
  assets.fonts = fonts_of(files);
  return assets;
}

} // namespace waymark

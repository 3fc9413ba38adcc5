#include "render/theme_assets.hpp"

#include "render/minify.hpp"
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

// "pages/x.css" → "/assets/pages/x.1a2b3c4d.css".
void add_hashed(ThemeAssets &assets, const std::string &name, std::string bytes) {
  const auto dot = name.rfind('.');
  const auto path =
      "/assets/" + name.substr(0, dot) + "." + content_hash(bytes).substr(0, 8) + name.substr(dot);
  assets.names[name] = path;
  assets.files[path] = std::move(bytes);
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

ThemeAssets theme_assets(const ThemeFiles &files) {
  ThemeAssets assets;
  if (const auto tokens = files.theme.find("tokens.css"); tokens != files.theme.end())
    assets.background = theme_colour(tokens->second.bytes, "bg", {});
  std::string css;
  for (const auto &name : stylesheet_order(files))
    css += css_minified(files.theme.find(name)->second.bytes);
  add_hashed(assets, "site.css", std::move(css));
  for (const auto &[name, file] : files.theme) {
    if (name.ends_with(".css")) {
      if (is_in_folder(name))
        add_hashed(assets, name, css_minified(file.bytes));
      continue;
    }
    if (name.ends_with(".js")) {
      add_hashed(assets, name, js_without_comment_lines(file.bytes));
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

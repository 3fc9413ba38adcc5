#include "render/useless_overrides.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "file_access/embedded_files.hpp"
#include "render/views/page_view.hpp"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

using Files = std::map<std::string, ThemeFile, std::less<>>;

std::vector<std::string> shipped_names(const Files &files) {
  std::vector<std::string> names;
  for (const auto &[name, file] : files)
    if (file.from != ThemeFile::From::portfolio)
      names.push_back(name);
  return names;
}

void warn_of_templates(const TemplateSet &templates, const ThemeFiles &theme, Diagnostics &diagnostics) {
  const auto shipped = shipped_names(theme.templates);
  for (const auto &name : templates.unused(page_template_names())) {
    const auto &file = theme.templates.find(name)->second;
    if (file.from != ThemeFile::From::portfolio)
      continue;
    const auto hint = did_you_mean(name, shipped);
    diagnostics.warning({file.path, 0, 0}, "no page uses this template",
                        hint.empty() ? "name it after a shipped template, or include it from one" : hint);
  }
}

bool is_linked(const ThemeFiles &theme, const std::string &name) {
  return std::ranges::any_of(theme.templates, [&](const auto &entry) {
    return entry.second.bytes.find('"' + name + '"') != std::string::npos;
  });
}

// At the theme's root another stylesheet is an addition, unless it is the name of one misspelt.
void warn_of_stylesheets(const ThemeFiles &theme, Diagnostics &diagnostics) {
  const auto shipped = shipped_names(theme.theme);
  for (const auto &[name, file] : theme.theme) {
    if (file.from != ThemeFile::From::portfolio || !name.ends_with(".css"))
      continue;
    const bool is_in_folder = name.find('/') != std::string::npos;
    const auto hint = did_you_mean(name, shipped);
    if (is_in_folder && !is_linked(theme, name))
      diagnostics.warning(
          {file.path, 0, 0}, "no template links this stylesheet",
          hint.empty() ? R"(link it: <link rel="stylesheet" href="{{ ")" + name + R"(" | asset }}">)" : hint);
    else if (!is_in_folder && !hint.empty() && !embedded_file(file.path))
      diagnostics.warning({file.path, 0, 0}, "this stylesheet replaces none of the theme's", hint);
  }
}

} // namespace

void warn_of_useless_overrides(const TemplateSet &templates, const ThemeFiles &theme,
                               Diagnostics &diagnostics) {
  warn_of_templates(templates, theme, diagnostics);
  warn_of_stylesheets(theme, diagnostics);
}

void warn_of_misspelt_themes(const FileReader &reader, const std::string &theme, Diagnostics &diagnostics) {
  std::vector<std::string> meant{theme};
  std::set<std::string> folders;
  for (const auto path : embedded_files_below("themes"))
    meant.emplace_back(path.substr(7, path.find('/', 7) - 7));
  for (const auto &path : reader.files_below("themes"))
    folders.insert(path.substr(7, path.find('/', 7) - 7));
  for (const auto &folder : folders)
    if (std::ranges::find(meant, folder) == meant.end())
      if (const auto hint = did_you_mean(folder, meant); !hint.empty())
        diagnostics.warning({"themes/" + folder + "/", 0, 0}, "this site does not use this theme", hint);
}

} // namespace waymark

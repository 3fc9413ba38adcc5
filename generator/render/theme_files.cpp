#include "render/theme_files.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "file_access/embedded_files.hpp"

#include <fmt/format.h>
#include <set>

namespace waymark {

namespace {

using Files = std::map<std::string, ThemeFile, std::less<>>;

Files files_below(const std::string &folder, const FileReader &reader) {
  Files files;
  for (const auto path : embedded_files_below(folder))
    files[std::string(path.substr(folder.size() + 1))] = {ThemeFile::From::shipped, std::string(path),
                                                          std::string(embedded_file(path).value_or(""))};
  for (const auto &path : reader.files_below(folder)) {
    auto bytes = reader.read(path);
    auto &file = files[path.substr(folder.size() + 1)];
    if (bytes && (file.path.empty() || *bytes != file.bytes))
      file = {ThemeFile::From::portfolio, path, std::move(*bytes)};
  }
  return files;
}

// What the theme lacks is route's.
void add_base(Files &theme, const FileReader &reader) {
  for (auto &[name, file] : files_below("themes/route", reader)) {
    file.from = ThemeFile::From::base;
    theme.try_emplace(name, std::move(file));
  }
}

// A theme's own templates stand between the shipped ones and the portfolio's.
void take_templates(ThemeFiles &files) {
  constexpr std::string_view folder = "templates/";
  auto file = files.theme.lower_bound(folder);
  while (file != files.theme.end() && file->first.starts_with(folder)) {
    auto &replaced = files.templates[file->first.substr(folder.size())];
    if (replaced.from != ThemeFile::From::portfolio)
      replaced = std::move(file->second);
    file = files.theme.erase(file);
  }
}

void add_names(std::set<std::string> &names, std::string_view path) {
  const auto name = path.substr(std::string_view("themes/").size());
  if (const auto slash = name.find('/'); slash != std::string_view::npos)
    names.emplace(name.substr(0, slash));
}

} // namespace

std::vector<std::string> known_themes(const FileReader &reader) {
  std::set<std::string> names;
  for (const auto path : embedded_files_below("themes"))
    add_names(names, path);
  for (const auto &path : reader.files_below("themes"))
    add_names(names, path);
  return {names.begin(), names.end()};
}

ThemeFiles load_theme_files(const FileReader &reader, const std::string &theme,
                            const SourcePosition &named_at, Diagnostics &diagnostics) {
  ThemeFiles files{files_below("templates", reader), files_below("themes/" + theme, reader)};
  if (files.theme.empty()) {
    const auto known = known_themes(reader);
    const auto hint = did_you_mean(theme, known);
    diagnostics.error(named_at, "there is no theme '" + theme + "'",
                      hint.empty() ? fmt::format("known are {}; one of your own is a folder themes/{}",
                                                 fmt::join(known, ", "), theme)
                                   : hint);
  } else if (theme != "route") {
    add_base(files.theme, reader);
  }
  take_templates(files);
  return files;
}

} // namespace waymark

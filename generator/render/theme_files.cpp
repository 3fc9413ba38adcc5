#include "render/theme_files.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "file_access/embedded_files.hpp"

#include <set>
#include <vector>

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

std::vector<std::string> shipped_themes() {
  std::set<std::string> names;
  for (const auto path : embedded_files_below("themes")) {
    const auto name = path.substr(std::string_view("themes/").size());
    names.emplace(name.substr(0, name.find('/')));
  }
  names.erase("shared");
  return {names.begin(), names.end()};
}

} // namespace

ThemeFiles load_theme_files(const FileReader &reader, const std::string &theme,
                            const SourcePosition &named_at, Diagnostics &diagnostics) {
  ThemeFiles files{files_below("templates", reader), files_below("themes/" + theme, reader)};
  if (files.theme.empty()) {
    const auto hint = did_you_mean(theme, shipped_themes());
    diagnostics.error(named_at, "there is no theme '" + theme + "'",
                      hint.empty() ? "use 'route', or make the folder themes/" + theme : hint);
  }
  files.theme.merge(files_below("themes/shared", reader)); // what the theme has itself stays
  return files;
}

} // namespace waymark

#include "file_access/embedded_files.hpp"

#include "file_access/embedded_table.hpp"

#include <algorithm>

namespace waymark {

std::optional<std::string_view> embedded_file(std::string_view path) {
  const auto table = embedded_table();
  const auto found = std::ranges::lower_bound(table, path, {}, &EmbeddedFile::path);
  if (found == table.end() || found->path != path)
    return {};
  return std::string_view(found->begin, static_cast<size_t>(found->end - found->begin));
}

std::vector<std::string_view> embedded_files_below(std::string_view folder) {
  std::vector<std::string_view> result;
  for (const auto &file : embedded_table())
    if (file.path.starts_with(folder) && file.path.substr(folder.size()).starts_with('/'))
      result.push_back(file.path);
  return result;
}

} // namespace waymark

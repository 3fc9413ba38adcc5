#include "file_access/file_reader.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace waymark {
namespace fs = std::filesystem;

std::optional<std::string> DiskReader::read(std::string_view path) const {
  const auto full = fs::path(m_root) / path;
  std::error_code problem;
  if (!fs::is_regular_file(full, problem))
    return {};
  std::ifstream in(full, std::ios::binary);
  if (!in)
    return {};
  std::string text(std::istreambuf_iterator<char>(in), {});
  return in.bad() ? std::nullopt : std::optional(std::move(text));
}

std::vector<std::string> DiskReader::files_below(std::string_view folder) const {
  std::vector<std::string> result;
  std::error_code problem;
  fs::recursive_directory_iterator entry(fs::path(m_root) / folder, problem);
  for (; !problem && entry != fs::recursive_directory_iterator(); entry.increment(problem)) {
    if (entry->path().filename().string().starts_with('.')) {
      if (entry->is_directory(problem))
        entry.disable_recursion_pending();
    } else if (entry->is_regular_file(problem)) {
      result.push_back(entry->path().lexically_relative(m_root).generic_string());
    }
  }
  std::ranges::sort(result);
  return result;
}

std::optional<std::string> MemoryReader::read(std::string_view path) const {
  const auto found = m_files.find(std::string(path));
  return found == m_files.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> MemoryReader::files_below(std::string_view folder) const {
  std::vector<std::string> result;
  const auto prefix = std::string(folder) + "/";
  for (const auto &[path, text] : m_files)
    if (path.starts_with(prefix))
      result.push_back(path);
  return result;
}

} // namespace waymark

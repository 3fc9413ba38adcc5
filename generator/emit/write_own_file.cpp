#include "emit/write_own_file.hpp"

#include "file_access/file_reader.hpp"
#include "file_access/write_file.hpp"
#include "text/hash.hpp"

#include <algorithm>
#include <filesystem>

namespace waymark {
namespace {

std::string mark_of(std::string_view text, std::string_view command) {
  return "<!-- Written by waymark " + std::string(command) + "; hash " + content_hash(text) +
         "; once edited, it is never overwritten -->\n";
}

// Git may have changed the ends of the lines.
std::string with_plain_ends(std::string text) {
  std::erase(text, '\r');
  return text;
}

bool is_untouched(const std::string &text, std::string_view command) {
  const auto mark = text.rfind("\n<!-- Written by waymark ");
  return mark != std::string::npos &&
         text.substr(mark + 1) == mark_of(std::string_view(text).substr(0, mark), command);
}

} // namespace

std::string with_writer(std::string_view text, std::string_view command) {
  return std::string(text) + "\n" + mark_of(text, command);
}

OwnFile write_own_file(const std::string &path, const std::string &text, std::string_view command) {
  std::error_code ignored;
  if (std::filesystem::exists(path, ignored)) {
    const auto old = DiskReader("").read(path);
    if (!old || !is_untouched(with_plain_ends(*old), command))
      return {OwnFileState::not_ours, {}};
    if (with_plain_ends(*old) == text)
      return {OwnFileState::unchanged, {}};
  }
  if (auto problem = write_whole_file(path, text))
    return {OwnFileState::failed, *problem};
  return {};
}

} // namespace waymark

#include "cache/cache_pack.hpp"

#include "file_access/file_reader.hpp"
#include "file_access/write_file.hpp"
#include "text/hash.hpp"

#include <charconv>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <unistd.h>

namespace waymark {
namespace {

constexpr std::string_view magic = "waymark cache 1\n";

// An entry is a header line "<key> <size> <hash of the bytes>", its bytes, and a line end.
struct Entry {
  std::string key;
  std::string_view bytes;
  bool is_whole = false;
};

// Takes the first entry off `rest`; nothing where what follows is no entry.
std::optional<Entry> take_entry(std::string_view &rest) {
  const auto header = rest.substr(0, rest.find('\n'));
  const auto first = header.find(' '), last = header.rfind(' ');
  if (first == std::string_view::npos || first == last || header.size() == rest.size())
    return {};
  size_t size = 0;
  const auto number = header.substr(first + 1, last - first - 1);
  const auto [end, problem] = std::from_chars(number.data(), number.data() + number.size(), size);
  if (problem != std::errc() || end != number.data() + number.size())
    return {};
  if (rest.size() - header.size() - 1 <= size)
    return {};
  Entry entry{std::string(header.substr(0, first)), rest.substr(header.size() + 1, size)};
  entry.is_whole = content_hash(entry.bytes) == header.substr(last + 1);
  rest.remove_prefix(header.size() + 1 + size + 1);
  return entry;
}

// Whole entries of the pack file; returns how many were damaged.
int read_entries(const std::string &path, std::map<std::string, std::string> &entries) {
  const auto text = DiskReader(".").read(path).value_or("");
  std::string_view rest = text;
  if (!rest.starts_with(magic))
    return text.empty() ? 0 : 1;
  rest.remove_prefix(magic.size());
  int damaged = 0;
  while (!rest.empty()) {
    const auto entry = take_entry(rest);
    if (!entry)
      return damaged + 1;
    if (entry->is_whole)
      entries.try_emplace(entry->key, entry->bytes);
    else
      ++damaged;
  }
  return damaged;
}

// Held while a pack is merged and written.
class FileLock {
public:
  explicit FileLock(const std::string &path)
      : m_file(::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0644)) {
    if (m_file >= 0)
      ::flock(m_file, LOCK_EX);
  }
  ~FileLock() {
    if (m_file >= 0)
      ::close(m_file);
  }
  FileLock(const FileLock &) = delete;
  FileLock &operator=(const FileLock &) = delete;

private:
  int m_file;
};

void append_entry(std::string &pack, const std::string &key, const std::string &bytes) {
  pack += key + ' ' + std::to_string(bytes.size()) + ' ' + content_hash(bytes) + '\n' + bytes + '\n';
}

} // namespace

CachePack::CachePack(std::string path) : m_path(std::move(path)) {
  m_damaged = read_entries(m_path, m_entries);
  m_is_changed = m_damaged > 0;
}

std::optional<std::string> CachePack::find(const std::string &key) {
  const auto found = m_entries.find(key);
  if (found == m_entries.end())
    return {};
  m_used.insert(key);
  return found->second;
}

void CachePack::store(const std::string &key, std::string bytes) {
  m_entries[key] = std::move(bytes);
  m_used.insert(key);
  m_is_changed = true;
}

std::optional<std::string> CachePack::save(size_t limit) {
  if (!m_is_changed)
    return {};
  std::error_code ignored;
  std::filesystem::create_directories(std::filesystem::path(m_path).parent_path(), ignored);
  const FileLock lock(m_path + ".lock");
  read_entries(m_path, m_entries);
  std::string pack(magic);
  for (const auto &key : m_used)
    append_entry(pack, key, m_entries[key]);
  for (const auto &[key, bytes] : m_entries)
    if (!m_used.contains(key) && pack.size() + bytes.size() < limit)
      append_entry(pack, key, bytes);
  m_is_changed = false;
  return write_whole_file(m_path, pack);
}

} // namespace waymark

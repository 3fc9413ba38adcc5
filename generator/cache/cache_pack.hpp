// Fragments that need not be made again, in one file under .waymark/.
// Why: drawing a diagram costs a thousand times more than reading it back; one file is quicker than
// thousands.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace waymark {

// The file may be deleted at any time. Each entry carries its own hash, so that a damaged one is noticed and
// made again. Two builds may share it: saving merges with what the other has written meanwhile.
class CachePack {
public:
  // A file that does not exist, or is no pack, is an empty pack.
  explicit CachePack(std::string path);
  [[nodiscard]] std::optional<std::string> find(const std::string &key);
  void store(const std::string &key, std::string bytes);
  [[nodiscard]] int damaged() const { return m_damaged; } // entries left out for a wrong hash
  // Nothing where it went well or nothing is new, else the system's words. Entries that this run did not use
  // are kept only while the file stays below `limit` bytes.
  std::optional<std::string> save(size_t limit = 64U << 20U);

private:
  std::string m_path;
  std::map<std::string, std::string> m_entries;
  std::set<std::string> m_used;
  bool m_is_changed = false;
  int m_damaged = 0;
};

} // namespace waymark

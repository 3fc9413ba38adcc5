// Where finished drawings are kept between builds, as the worker's side of it sees it.
// Why: the pack file below .waymark/ belongs to another room; tests keep drawings in memory or not at all.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

class DrawingCache {
public:
  virtual ~DrawingCache() = default;
  [[nodiscard]] virtual std::optional<std::string> find(const std::string &key) = 0;
  virtual void store(const std::string &key, std::string_view bytes) = 0;

  DrawingCache() = default;
  DrawingCache(const DrawingCache &) = delete;
  DrawingCache &operator=(const DrawingCache &) = delete;
};

class NoDrawingCache final : public DrawingCache {
public:
  [[nodiscard]] std::optional<std::string> find(const std::string &) override { return {}; }
  void store(const std::string &, std::string_view) override {}
};

class MemoryDrawingCache final : public DrawingCache {
public:
  [[nodiscard]] std::optional<std::string> find(const std::string &key) override {
    const auto entry = m_entries.find(key);
    return entry == m_entries.end() ? std::nullopt : std::optional(entry->second);
  }
  void store(const std::string &key, std::string_view bytes) override { m_entries[key] = bytes; }
  [[nodiscard]] size_t size() const { return m_entries.size(); }

private:
  std::map<std::string, std::string> m_entries;
};

} // namespace waymark

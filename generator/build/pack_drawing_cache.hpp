// Drawings kept in the cache pack.
// Why: the worker's side knows only the interface, the pack only bytes; here they meet.
#pragma once
#include "cache/cache_pack.hpp"
#include "worker/drawing_cache.hpp"

namespace waymark {

class PackDrawingCache final : public DrawingCache {
public:
  explicit PackDrawingCache(CachePack &pack) : m_pack(pack) {}
  [[nodiscard]] std::optional<std::string> find(const std::string &key) override { return m_pack.find(key); }
  void store(const std::string &key, std::string_view bytes) override {
    m_pack.store(key, std::string(bytes));
  }

private:
  CachePack &m_pack;
};

} // namespace waymark

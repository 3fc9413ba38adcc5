#include "markdown/heading_ids.hpp"

#include "markdown/plain_text.hpp"
#include "markdown/walk.hpp"
#include "text/slug.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace waymark {
namespace {

class Ids {
public:
  bool reserve(const std::string &id) { return m_taken.insert(id).second; }

  std::string unique(const std::string &wanted) {
    auto id = wanted;
    for (auto &count = m_counts[wanted]; !reserve(id);)
      id = fmt::format("{}-{}", wanted, count = std::max(count, 1) + 1);
    return id;
  }

private:
  std::set<std::string> m_taken;
  std::map<std::string, int> m_counts;
};

} // namespace

void set_heading_ids(Document &document, Diagnostics &diagnostics) {
  Ids ids;
  for_each_block(document, [&](Block &block) {
    if (block.kind != BlockKind::heading || block.id.empty() || ids.reserve(block.id))
      return;
    diagnostics.warning({document.file, block.line, block.column},
                        fmt::format("the id '{}' is pinned twice", block.id), "give each heading its own id");
    block.id.clear();
  });
  for_each_block(document, [&](Block &block) {
    if (block.kind != BlockKind::heading || !block.id.empty())
      return;
    const auto slug = slug_of(plain_text(block.inlines));
    block.id = ids.unique(slug.empty() ? "section" : slug);
  });
}

} // namespace waymark

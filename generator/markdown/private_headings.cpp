#include "markdown/private_headings.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "markdown/plain_text.hpp"
#include "text/slug.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <string_view>

namespace waymark {
namespace {

bool has_ascii_word(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  });
}

// Without a first word that is an ornament: an emoji, or one damaged by a wrong encoding ("üéØ Goal").
std::string_view without_ornament(std::string_view text) {
  const auto blank = text.find(' ');
  if (blank == text.npos || has_ascii_word(text.substr(0, blank)))
    return text;
  return text.substr(blank + 1);
}

class Remover {
public:
  explicit Remover(const std::vector<std::string> &names) {
    for (const auto &name : names)
      m_names.try_emplace(slug_of(name), name);
    m_names.erase("");
  }

  void remove(std::vector<Block> &blocks) {
    std::vector<Block> kept;
    kept.reserve(blocks.size());
    int hidden_below = 0; // the level of the private heading that the current block stands under; 0: none
    for (auto &block : blocks) {
      if (block.kind == BlockKind::heading)
        hidden_below = level_after(block, hidden_below);
      if (hidden_below > 0) {
        m_ranges.back().last = std::max(m_ranges.back().last, block.end_line);
        continue;
      }
      remove(block.children);
      kept.push_back(std::move(block));
    }
    blocks = std::move(kept);
  }

  [[nodiscard]] const std::vector<LineRange> &ranges() const { return m_ranges; }

  void warn_of_unmatched(const std::string &file, Diagnostics &diagnostics) const {
    for (const auto &[slug, name] : m_names)
      if (!m_matched.contains(slug))
        diagnostics.warning({file, 0, 0},
                            fmt::format("no heading is called '{}', so nothing is hidden", name),
                            did_you_mean(name, m_headings));
  }

private:
  int level_after(const Block &heading, int hidden_below) {
    if (hidden_below > 0 && heading.level > hidden_below)
      return hidden_below;
    if (hidden_below >
        0) // at the document's end a footnote may belong to all of it, before a heading it does not
      m_ranges.back().last = heading.line - 1;
    const auto text = plain_text(heading.inlines);
    m_headings.push_back(text);
    if (!is_private(text))
      return 0;
    m_ranges.push_back({heading.line, heading.end_line});
    return heading.level;
  }

  bool is_private(const std::string &heading) {
    for (const auto words : {std::string_view(heading), without_ornament(heading)})
      if (const auto slug = slug_of(words); m_names.contains(slug)) {
        m_matched.insert(slug);
        return true;
      }
    return false;
  }

  std::map<std::string, std::string> m_names; // by slug
  std::set<std::string> m_matched;
  std::vector<std::string> m_headings;
  std::vector<LineRange> m_ranges;
};

} // namespace

std::vector<LineRange> remove_private_headings(Document &document, const std::vector<std::string> &names,
                                               Diagnostics &diagnostics) {
  if (names.empty())
    return {};
  Remover remover(names);
  remover.remove(document.blocks);
  remover.warn_of_unmatched(document.file, diagnostics);
  for (const auto &range : remover.ranges())
    std::erase_if(document.footnotes, [&](const Block &definition) {
      return definition.line >= range.first && definition.line <= range.last;
    });
  return remover.ranges();
}

} // namespace waymark

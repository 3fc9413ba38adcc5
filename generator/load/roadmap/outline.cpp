#include "load/roadmap/outline.hpp"

#include "markdown/plain_text.hpp"

#include <algorithm>

namespace waymark {
namespace {

class OutlineReader {
public:
  OutlineReader(const std::vector<DocumentPassage> &passages, std::optional<size_t> title)
      : m_passages(passages), m_title(title) {}

  Outline read() {
    for (size_t i = 0; i < m_passages.size(); ++i) {
      const auto &passage = m_passages[i];
      if (passage.closes > 0)
        close_down_to(passage.closes, i);
      if (passage.level > 0 && i != m_title)
        open(passage, i);
    }
    close_down_to(1, m_passages.size());
    return std::move(m_outline);
  }

private:
  void open(const DocumentPassage &passage, size_t index) {
    close_down_to(passage.level, index);
    OutlineHeading heading{index, passage.level, plain_text(passage.block.inlines), {}, 0, 0};
    if (!m_open.empty())
      heading.parent = m_open.back();
    m_open.push_back(m_outline.size());
    m_outline.push_back(std::move(heading));
  }

  void close_down_to(int level, size_t end) {
    while (!m_open.empty() && m_outline[m_open.back()].level >= level) {
      auto &heading = m_outline[m_open.back()];
      const int last_line =
          end < m_passages.size() ? m_passages[end].block.line : m_passages.back().block.end_line + 1;
      heading.end_passage = end;
      heading.lines = std::max(1, last_line - m_passages[heading.passage].block.line);
      m_open.pop_back();
    }
  }

  const std::vector<DocumentPassage> &m_passages;
  std::optional<size_t> m_title;
  Outline m_outline;
  std::vector<size_t> m_open;
};

} // namespace

Outline outline_of(const std::vector<DocumentPassage> &passages, std::optional<size_t> title) {
  return OutlineReader(passages, title).read();
}

} // namespace waymark

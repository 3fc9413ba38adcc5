#include "load/roadmap/cut_passages.hpp"

#include "load/roadmap/classify_section.hpp"
#include "load/roadmap/lead_in.hpp"
#include "load/roadmap/list_units.hpp"
#include "load/roadmap/row_units.hpp"
#include "load/roadmap/summary_line.hpp"
#include "load/roadmap/view_words.hpp"
#include "markdown/plain_text.hpp"

#include <algorithm>

namespace waymark {
namespace {

// "**Week 1: Joins**" on a line of its own; what follows it in the paragraph is a paragraph of its own.
bool is_bold_line(const Block &block) {
  const auto label = lead_in(block.inlines);
  return label && label->is_bold;
}

class PassageCutter {
public:
  explicit PassageCutter(DocumentPassages &passages) : m_passages(passages) {}

  void take(Block block) {
    switch (block.kind) {
    case BlockKind::heading:
      take_heading(std::move(block));
      break;
    case BlockKind::paragraph:
      take_paragraph(std::move(block));
      break;
    case BlockKind::list:
    case BlockKind::table:
      take_region(std::move(block));
      break;
    case BlockKind::html:
      take_html(std::move(block));
      break;
    default:
      add(std::move(block));
    }
  }

private:
  void add(Block block, int level = 0, std::optional<UnitLabel> label = {}) {
    DocumentPassage passage;
    passage.block = std::move(block);
    passage.level = level;
    passage.label = std::move(label);
    passage.closes = m_closes;
    m_closes = 0;
    m_passages.all.push_back(std::move(passage));
  }

  void take_heading(Block block) {
    const auto text = plain_text(block.inlines);
    const auto kind = classify_section(text);
    auto label = parse_unit_label(text);
    const bool is_of_bold_line =
        m_bold_lines_below && kind && !label && block.level > *m_bold_lines_below + 1;
    const int level = is_of_bold_line ? bold_section_level : block.level;
    if (!is_of_bold_line)
      m_bold_lines_below.reset();
    close_headings(level);
    m_headings.push_back({level, kind, label ? std::optional(label->kind) : std::nullopt, names_plan(text)});
    add(std::move(block), level, std::move(label));
  }

  void close_headings(int level) {
    while (!m_headings.empty() && m_headings.back().level >= level)
      m_headings.pop_back();
  }

  void take_paragraph(Block block) {
    auto label = is_bold_line(block) ? parse_unit_label(plain_text(first_line(block))) : std::nullopt;
    if (label && m_bold_lines_below)
      close_headings(bold_line_level);
    if (!label || !may_hold_units()) {
      add(std::move(block));
      return;
    }
    m_bold_lines_below = m_headings.empty() ? 1 : m_headings.back().level;
    const auto end = std::ranges::find_if(block.inlines, is_break);
    Block rest = block;
    rest.inlines.assign(end == block.inlines.end() ? end : end + 1, block.inlines.end());
    block.inlines.erase(end, block.inlines.end());
    add(std::move(block), bold_line_level, std::move(label));
    if (!rest.inlines.empty()) {
      rest.line = rest.inlines.front().line > 0 ? rest.inlines.front().line : rest.line;
      add(std::move(rest));
    }
  }

  static std::vector<Inline> first_line(const Block &block) {
    return {block.inlines.begin(), std::ranges::find_if(block.inlines, is_break)};
  }

  // A list or table whose items are units; as it is where they are none.
  void take_region(Block block) {
    const auto around = unit_around();
    auto found = !may_hold_units()               ? std::vector<DocumentPassage>()
                 : block.kind == BlockKind::list ? list_units(block, list_item_level, around)
                                                 : row_units(block, list_item_level);
    if (found.empty()) {
      add(std::move(block));
      return;
    }
    for (auto &passage : found)
      passage.region = m_passages.regions.size();
    found.front().closes = std::max(found.front().closes, m_closes);
    m_passages.regions.push_back(std::move(block));
    std::ranges::move(found, std::back_inserter(m_passages.all));
    m_closes = list_item_level;
  }

  // <details><summary>Week 1</summary> … </details> is a unit that folds.
  void take_html(Block block) {
    if (auto summary = summary_line(block)) {
      if (auto label = parse_unit_label(plain_text(summary->inlines))) {
        ++m_open_details;
        add(std::move(*summary), bold_line_level, std::move(label));
        return;
      }
    } else if (m_open_details > 0 && closes_details(block)) {
      --m_open_details;
      m_closes = bold_line_level;
      return;
    }
    add(std::move(block));
  }

  // Inside "Resources" or "Certification path" a level or a month is one of the book's or the exam's.
  [[nodiscard]] bool may_hold_units() const {
    for (auto heading = m_headings.rbegin(); heading != m_headings.rend() && !heading->unit; ++heading)
      if (heading->kind == SectionKind::resources || heading->kind == SectionKind::certifications ||
          heading->kind == SectionKind::blog_topics ||
          (heading->kind == SectionKind::routine && !heading->is_plan))
        return false;
    return true;
  }

  [[nodiscard]] std::optional<UnitKind> unit_around() const {
    for (auto heading = m_headings.rbegin(); heading != m_headings.rend(); ++heading)
      if (heading->unit)
        return heading->unit;
    return {};
  }

  struct OpenHeading {
    int level = 0;
    std::optional<SectionKind> kind;
    std::optional<UnitKind> unit;
    bool is_plan = false;
  };

  DocumentPassages &m_passages;
  std::vector<OpenHeading> m_headings;
  int m_closes = 0; // what the next passage closes
  int m_open_details = 0;
  std::optional<int> m_bold_lines_below; // the level of the heading above the bold line whose unit is open
};

} // namespace

DocumentPassages cut_passages(Document &document, std::optional<size_t> title_block) {
  DocumentPassages passages;
  passages.all.reserve(document.blocks.size());
  PassageCutter cutter(passages);
  for (size_t i = 0; i < document.blocks.size(); ++i) {
    if (i == title_block)
      passages.title = passages.all.size();
    cutter.take(std::move(document.blocks[i]));
  }
  document.blocks.clear();
  return passages;
}

} // namespace waymark

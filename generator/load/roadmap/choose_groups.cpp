#include "load/roadmap/choose_groups.hpp"

#include "load/roadmap/classify_section.hpp"

#include <algorithm>

namespace waymark {
namespace {

bool holds_list(const Document &document, const OutlineHeading &heading) {
  const auto begin = document.blocks.begin() + static_cast<std::ptrdiff_t>(heading.block);
  const auto end = document.blocks.begin() + static_cast<std::ptrdiff_t>(heading.end_block);
  return std::any_of(begin, end, [](const Block &block) { return block.kind == BlockKind::list; });
}

bool is_tracked(const Document &document, const OutlineHeading &heading) {
  const auto kind = classify_section(heading.text);
  return holds_list(document, heading) && kind != SectionKind::prose && kind != SectionKind::resources &&
         kind != SectionKind::routine && kind != SectionKind::goal;
}

// The highest level with two such headings; else the highest with one; 0 where there is none.
int level_of_groups(const Document &document, const Outline &outline) {
  int counts[7] = {};
  for (const auto &heading : outline)
    counts[heading.level] += is_tracked(document, heading) ? 1 : 0;
  for (const int wanted : {2, 1})
    for (int level = 1; level <= 6; ++level)
      if (counts[level] >= wanted)
        return level;
  return 0;
}

} // namespace

std::vector<std::optional<UnitLabel>> choose_groups(const Document &document, const Outline &outline) {
  std::vector<std::optional<UnitLabel>> groups(outline.size());
  const int level = level_of_groups(document, outline);
  for (size_t i = 0; i < outline.size(); ++i) {
    if (outline[i].level != level || !is_tracked(document, outline[i]))
      continue;
    UnitLabel label;
    label.certainty = UnitLabel::Certainty::named;
    label.kind = UnitKind::group;
    auto [title, timing] = split_timing(outline[i].text);
    label.label = std::move(title);
    label.timing = std::move(timing);
    label.is_time_written = label.timing.span.has_value();
    groups[i] = std::move(label);
  }
  return groups;
}

} // namespace waymark

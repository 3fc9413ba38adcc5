#include "load/roadmap/choose_groups.hpp"

#include "load/roadmap/classify_section.hpp"

#include <algorithm>

namespace waymark {
namespace {

bool holds_list(const std::vector<DocumentPassage> &passages, const OutlineHeading &heading) {
  const auto begin = passages.begin() + static_cast<std::ptrdiff_t>(heading.passage);
  const auto end = passages.begin() + static_cast<std::ptrdiff_t>(heading.end_passage);
  return std::any_of(begin, end,
                     [](const DocumentPassage &passage) { return passage.block.kind == BlockKind::list; });
}

bool is_tracked(const std::vector<DocumentPassage> &passages, const OutlineHeading &heading) {
  const auto kind = classify_section(heading.text);
  return holds_list(passages, heading) && kind != SectionKind::prose && kind != SectionKind::resources &&
         kind != SectionKind::routine && kind != SectionKind::goal;
}

// The highest level with two such headings; else the highest with one; 0 where there is none.
int level_of_groups(const std::vector<DocumentPassage> &passages, const Outline &outline) {
  int counts[7] = {};
  for (const auto &heading : outline)
    if (heading.level < bold_line_level)
      counts[heading.level] += is_tracked(passages, heading) ? 1 : 0;
  for (const int wanted : {2, 1})
    for (int level = 1; level <= 6; ++level)
      if (counts[level] >= wanted)
        return level;
  return 0;
}

} // namespace

void choose_groups(std::vector<DocumentPassage> &passages, const Outline &outline) {
  const int level = level_of_groups(passages, outline);
  for (const auto &heading : outline) {
    if (heading.level != level || !is_tracked(passages, heading))
      continue;
    UnitLabel label;
    label.certainty = UnitLabel::Certainty::named;
    label.kind = UnitKind::group;
    auto [title, timing] = split_timing(heading.text);
    label.label = std::move(title);
    label.timing = std::move(timing);
    label.is_time_written = label.timing.span.has_value();
    passages[heading.passage].label = std::move(label);
  }
}

} // namespace waymark

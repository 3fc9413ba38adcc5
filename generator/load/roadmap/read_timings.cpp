#include "load/roadmap/read_timings.hpp"

#include "load/roadmap/lead_in.hpp"
#include "load/roadmap/text_tokens.hpp"

#include <algorithm>

namespace waymark {
namespace {

constexpr size_t longest_line = 200; // bytes; what is longer says more than when

// "(Feb 2026 – June 2026)" and "Jan – Feb 2025 (8 weeks)" are as good as without brackets. Nothing where the
// line has other words too.
std::optional<Timing> timing_of_line(std::string_view line) {
  if (auto timing = parse_timing(line))
    return timing;
  if (line.find('(') == std::string_view::npos || line.size() > longest_line)
    return {};
  auto [title, timing] = split_timing(line);
  const bool is_told = timing.span || timing.effort || timing.pace;
  return title.empty() && is_told ? std::optional(std::move(timing)) : std::nullopt;
}

void add_lines(const Block &paragraph, Timing &timing) {
  for (const auto &line : plain_lines(paragraph.inlines))
    if (const auto more = timing_of_line(line))
      add_timing(timing, *more);
}

// Paragraphs, and bullets such as "- **Duration:** 4 weeks".
void add_blocks(const std::vector<Block> &blocks, Timing &timing) {
  for (const auto &block : blocks) {
    if (block.kind == BlockKind::paragraph)
      add_lines(block, timing);
    else if (block.kind == BlockKind::list)
      for (const auto &item : block.children)
        if (const auto *paragraph = first_paragraph(item))
          add_lines(*paragraph, timing);
  }
}

// The title of a routine tells the hours of its weeks, not the time of the unit; "Monday (30 min/day)" tells
// those of a day.
void add_routine(const std::string &title, Timing &timing) {
  const auto tokens = text_tokens(title);
  if (std::ranges::none_of(tokens, [](const TextToken &token) {
        return token.text == "week" || token.text == "weekly" || token.text == "wk";
      }))
    return;
  if (!timing.pace)
    timing.pace = split_timing(title).timing.pace;
}

PartialDate year_of(const PartialDate &date) {
  return {date.year, {}, {}, {}};
}

} // namespace

void read_timings(RoadmapDraft &draft) {
  auto &roadmap = draft.roadmap;
  Timing whole;
  for (size_t i = 0; i < draft.sections.size(); ++i) {
    const auto &origin = draft.sections[i];
    if (origin.is_second_telling)
      continue; // an overview's time is weighed when it joins its unit
    auto &timing = origin.unit ? draft.units[*origin.unit].timing : whole;
    const bool had_span = timing.span.has_value();
    const bool is_intro = origin.begin != SectionOrigin::Begin::heading && (origin.unit || i == 0);
    if (is_intro)
      add_blocks(roadmap.sections[i].blocks, timing);
    else if (origin.kind == SectionKind::routine)
      add_routine(roadmap.sections[i].title, timing);
    if (origin.unit && timing.span && (!had_span || roadmap.units[*origin.unit].span.text.empty()))
      roadmap.units[*origin.unit].span.text = timing.span->text;
  }
  if (!roadmap.hours_per_week && whole.pace)
    roadmap.hours_per_week = hours_a_week(*whole.pace);
  // A year alone is a remark, no start.
  if (!roadmap.start && whole.span && whole.span->form == SpanPhrase::Form::calendar &&
      whole.span->calendar.start && whole.span->calendar.start != year_of(*whole.span->calendar.start))
    roadmap.start = first_day(*whole.span->calendar.start);
}

} // namespace waymark

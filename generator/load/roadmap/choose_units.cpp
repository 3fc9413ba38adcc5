#include "load/roadmap/choose_units.hpp"

#include "load/roadmap/choose_groups.hpp"
#include "load/roadmap/classify_section.hpp"
#include "load/roadmap/find_views.hpp"
#include "load/roadmap/parse_rank_label.hpp"
#include "load/roadmap/report_on.hpp"
#include "load/roadmap/same_time.hpp"
#include "load/roadmap/view_words.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <tuple>

namespace waymark {
namespace {

// "Junior Engineer Checklist": the last word says what kind of list it is.
bool is_list_title(const std::string &title) {
  const auto blank = title.find_last_of(' ');
  return blank != std::string::npos && classify_section(title.substr(blank + 1));
}

class UnitChooser {
public:
  explicit UnitChooser(DocumentPassages &passages)
      : m_passages(passages), m_outline(outline_of(passages.all, passages.title)) {
    if (passages.title)
      passages.all[*passages.title].label.reset();
  }

  Views choose() {
    drop_lonely_names();
    add_ranks();
    if (!has_units())
      add_section_titles();
    drop_parts_of_sections();
    drop_repeats_of_parents();
    drop_instructions();
    auto views = find_views(m_passages.all, m_outline);
    for (const auto &[passage, view] : views)
      label_of_passage(passage).reset();
    if (!has_units())
      choose_groups(m_passages.all, m_outline);
    return views;
  }

  // Weeks may begin at 1 again under another heading; two of one row with one number are a slip.
  void report_repeated_numbers(Roadmap &roadmap, Diagnostics &diagnostics) {
    std::map<std::tuple<std::optional<size_t>, UnitKind, int, int, std::string>, size_t> seen;
    for (size_t i = 0; i < m_outline.size(); ++i) {
      const auto &one = label(i);
      if (!one || !one->number)
        continue;
      const auto [entry, is_new] = seen.emplace(std::tuple{m_outline[i].parent, one->kind, *one->number,
                                                           one->number_end.value_or(0), one->dotted_number},
                                                i);
      const auto &first = label(entry->second);
      const bool is_of_another_year = one->kind == UnitKind::quarter && one->timing.span &&
                                      first->timing.span &&
                                      !may_be_same_time(*one->timing.span, *first->timing.span);
      if (is_new || is_of_another_year)
        continue;
      const auto &block = m_passages.all[m_outline[i].passage].block;
      const int first_line = m_passages.all[m_outline[entry->second].passage].block.line;
      report_on(roadmap, diagnostics,
                {Severity::warning,
                 {roadmap.file, block.line, block.column},
                 fmt::format("'{}' is there twice: also in line {}", one->label, first_line),
                 "give one of them another number"});
    }
  }

private:
  std::optional<UnitLabel> &label_of_passage(size_t passage) { return m_passages.all[passage].label; }
  std::optional<UnitLabel> &label(size_t heading) { return label_of_passage(m_outline[heading].passage); }

  // "Foundation Phase" is a unit where it says when, or where another of its kind stands beside it.
  void drop_lonely_names() {
    std::map<std::pair<std::optional<size_t>, UnitKind>, int> beside;
    for (size_t i = 0; i < m_outline.size(); ++i)
      if (label(i))
        ++beside[{m_outline[i].parent, label(i)->kind}];
    for (size_t i = 0; i < m_outline.size(); ++i)
      if (label(i) && label(i)->certainty == UnitLabel::Certainty::named && !label(i)->is_time_written &&
          beside[{m_outline[i].parent, label(i)->kind}] < 2)
        label(i).reset();
  }

  [[nodiscard]] bool has_units() const {
    return std::ranges::any_of(m_passages.all,
                               [](const DocumentPassage &passage) { return passage.label.has_value(); });
  }

  // "Q1 2025 Goals", "Q2 2025 Goals" in a document that names no other units.
  void add_section_titles() {
    std::map<std::pair<std::optional<size_t>, UnitKind>, std::vector<std::pair<size_t, UnitLabel>>> rows;
    for (size_t i = 0; i < m_outline.size(); ++i)
      if (m_outline[i].level < bold_line_level)
        if (auto named = parse_unit_label(m_outline[i].text, SectionTitles::are_units))
          rows[{m_outline[i].parent, named->kind}].emplace_back(i, std::move(*named));
    for (auto &[place, row] : rows)
      if (row.size() >= 2)
        for (auto &[heading, named] : row)
          label(heading) = std::move(named);
  }

  // Ranks side by side are a career ladder; "Junior Engineer Checklist" is a list about one of them.
  void add_ranks() {
    std::map<std::optional<size_t>, std::vector<std::pair<size_t, UnitLabel>>> ladders;
    for (size_t i = 0; i < m_outline.size(); ++i)
      if (!label(i) && m_outline[i].level < bold_line_level)
        if (auto rank = parse_rank_label(m_outline[i].text); rank && !is_list_title(rank->title))
          ladders[m_outline[i].parent].emplace_back(i, std::move(*rank));
    for (auto &[parent, ranks] : ladders)
      if (ranks.size() >= (has_units() ? 3U : 2U))
        for (auto &[heading, rank] : ranks)
          label(heading) = std::move(rank);
  }

  // Inside "Certification path" or "Resources" a level is one of the exam's or the book's, and inside
  // "Weekly routine" a day is any such day.
  void drop_parts_of_sections() {
    for (size_t i = 0; i < m_outline.size(); ++i) {
      if (!label(i))
        continue;
      for (auto above = m_outline[i].parent; above && !label(*above); above = m_outline[*above].parent) {
        const auto kind = classify_section(m_outline[*above].text);
        const bool is_elsewhere = kind == SectionKind::resources || kind == SectionKind::certifications ||
                                  kind == SectionKind::blog_topics;
        const bool comes_again = kind == SectionKind::routine && label(i)->kind == UnitKind::day &&
                                 !names_plan(m_outline[*above].text);
        if (is_elsewhere || comes_again) {
          label(i).reset();
          break;
        }
      }
    }
  }

  // "Week 1 Extras" inside of week 1 is a section of it.
  void drop_repeats_of_parents() {
    for (size_t i = 0; i < m_outline.size(); ++i)
      for (auto above = m_outline[i].parent; above && label(i); above = m_outline[*above].parent)
        if (const auto &outer = label(*above);
            outer && outer->kind == label(i)->kind && outer->number && outer->number == label(i)->number &&
            outer->number_end == label(i)->number_end && outer->dotted_number == label(i)->dotted_number)
          label(i).reset();
  }

  [[nodiscard]] bool is_top(size_t heading) {
    for (auto above = m_outline[heading].parent; above; above = m_outline[*above].parent)
      if (label(*above))
        return false;
    return true;
  }

  // "Step 1", "Step 2" of "How to use this plan" beside a plan of other units.
  void drop_instructions() {
    std::map<std::optional<size_t>, bool> are_steps; // by the heading above them
    bool has_others = false;
    for (size_t i = 0; i < m_outline.size(); ++i) {
      if (!label(i) || !is_top(i))
        continue;
      const bool is_step = label(i)->kind == UnitKind::step;
      const auto [entry, is_new] = are_steps.emplace(m_outline[i].parent, is_step);
      entry->second = entry->second && is_step;
      has_others = has_others || !is_step;
    }
    if (!has_others)
      return;
    for (size_t i = 0; i < m_outline.size(); ++i) {
      const auto steps = are_steps.find(m_outline[i].parent);
      const bool is_instruction = label(i) && label(i)->kind == UnitKind::step && is_top(i) &&
                                  m_outline[i].parent && steps != are_steps.end() && steps->second;
      if (is_instruction)
        label(i).reset();
    }
  }

  DocumentPassages &m_passages;
  Outline m_outline;
};

// What held no units after all stands again as it was written.
void restore_regions(DocumentPassages &passages, Views &views) {
  std::set<size_t> used;
  for (size_t i = 0; i < passages.all.size(); ++i)
    if (passages.all[i].region && (passages.all[i].label || views.contains(i)))
      used.insert(*passages.all[i].region);
  std::vector<DocumentPassage> kept;
  kept.reserve(passages.all.size());
  std::map<size_t, size_t> moved; // old index → new
  std::optional<size_t> restored;
  for (size_t i = 0; i < passages.all.size(); ++i) {
    auto &passage = passages.all[i];
    if (!passage.region || used.contains(*passage.region)) {
      moved[i] = kept.size();
      kept.push_back(std::move(passage));
    } else if (restored != passage.region) {
      restored = passage.region;
      DocumentPassage whole;
      whole.closes = passage.closes;
      whole.block = std::move(passages.regions[*passage.region]);
      kept.push_back(std::move(whole));
    }
  }
  Views again;
  for (auto &[passage, view] : views)
    again[moved.at(passage)] = {moved.at(view.unit), std::move(view.label), view.line};
  views = std::move(again);
  passages.all = std::move(kept);
}

} // namespace

Views choose_units(DocumentPassages &passages, Roadmap &roadmap, Diagnostics &diagnostics) {
  UnitChooser chooser(passages);
  auto views = chooser.choose();
  chooser.report_repeated_numbers(roadmap, diagnostics);
  restore_regions(passages, views);
  return views;
}

} // namespace waymark

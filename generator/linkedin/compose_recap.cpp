#include "linkedin/compose_recap.hpp"

#include "linkedin/article.hpp"
#include "linkedin/choose_hooks.hpp"
#include "linkedin/frames.hpp"
#include "linkedin/plain_line.hpp"
#include "linkedin/roadmap_lines.hpp"
#include "linkedin/score_sentence.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace waymark {
namespace {

constexpr size_t good_length = 500;

// A learned sentence that could be read first: with a number, or with a turn in it.
int weight_as_hook(const std::string &sentence) {
  const auto marks = marks_of(sentence);
  return 2 * (marks.measures + marks.bare_numbers > 0 ? 1 : 0) + (marks.contrast + marks.lesson > 0 ? 1 : 0);
}

std::string paragraphs_of(const Document &note) {
  std::string text;
  int last = -1;
  for (const auto &sentence : article_of(note).sentences) {
    const bool is_new = sentence.paragraph != last;
    const bool is_item = sentence.kind == SentenceKind::item;
    if (is_new && !text.empty())
      text += is_item ? "\n" : "\n\n";
    if (is_new && is_item)
      text += "•";
    if (is_new && !is_item)
      text += sentence.text;
    else
      append_sentence(text, sentence.text);
    last = sentence.paragraph;
  }
  return text;
}

class RecapComposer {
public:
  RecapComposer(const JournalWeek &week, const Roadmap *roadmap, const std::vector<std::string> &done,
                Date day, const Frames &frames)
      : m_week(week), m_roadmap(roadmap), m_done(done), m_day(day), m_frames(frames),
        m_learned(learned_sentences(week.learned)) {}

  Composition compose() {
    if (m_done.empty() && m_learned.empty()) {
      m_result.refusal = "nothing finished and nothing learned this week";
      m_result.missing.emplace_back("learned: one sentence with a number");
      return std::move(m_result);
    }
    choose_hooks_of_week();
    add_part(m_result, PartKind::hook, std::string(hook_of(m_result)));
    if (hook_of(m_result) != week_line())
      add_part(m_result, PartKind::context, week_line());
    add_learned();
    add_part(m_result, PartKind::story, paragraphs_of(m_week.note));
    add_done();
    if (m_roadmap != nullptr)
      add_road_ahead(m_result, *m_roadmap, m_day, m_frames);
    m_result.is_ready = utf16_units(assembled_text(m_result)) >= good_length;
    ask();
    return std::move(m_result);
  }

private:
  [[nodiscard]] std::string week_line() const {
    const auto number = std::to_string(m_week.week.week);
    const auto &words = m_frames.words();
    const auto hours = counted(words, "hours", m_week.hours);
    if (m_done.empty())
      return m_frames.fill("frames.week_without_items", {{"n", number}, {"hours", hours}});
    const auto done = counted(words, "frames.items_finished", static_cast<int>(m_done.size()));
    return m_frames.fill("frames.week", {{"n", number}, {"hours", hours}, {"done", done}});
  }

  void choose_hooks_of_week() {
    auto candidates = m_learned;
    std::ranges::stable_sort(candidates, std::greater<>(), weight_as_hook);
    candidates.push_back(week_line());
    for (auto &candidate : candidates)
      if (utf16_units(candidate) <= longest_hook && m_result.hooks.size() < most_hooks)
        m_result.hooks.push_back(std::move(candidate));
  }

  void add_learned() {
    std::vector<std::string> rest;
    std::ranges::copy_if(m_learned, std::back_inserter(rest),
                         [&](const std::string &sentence) { return sentence != hook_of(m_result); });
    std::string text;
    for (const auto &sentence : rest)
      text += rest.size() == 1 ? sentence : (text.empty() ? "• " : "\n• ") + sentence;
    add_part(m_result, PartKind::insights, text);
  }

  void add_done() {
    std::string text;
    for (const auto &item : m_done)
      text += "\n• " + item;
    if (!text.empty())
      add_part(m_result, PartKind::story, m_frames.fill("frames.finished") + text);
  }

  void ask() {
    if (hook_of(m_result) == week_line())
      m_result.missing.emplace_back("learned: one sentence of at most 140 characters, with a number");
    if (m_week.note.blocks.empty())
      m_result.missing.emplace_back("two or three sentences in the journal entry on how it was done");
  }

  const JournalWeek &m_week;
  const Roadmap *m_roadmap;
  const std::vector<std::string> &m_done;
  Date m_day;
  const Frames &m_frames;
  std::vector<std::string> m_learned;
  Composition m_result;
};

bool names(const RoadmapItem &item, std::string_view id) {
  return item.id == id || (item.id.size() > id.size() && item.id.ends_with(id) &&
                           item.id[item.id.size() - id.size() - 1] == '/');
}

std::string item_text(const Reference &reference, const std::vector<Roadmap> &roadmaps) {
  for (const auto &roadmap : roadmaps)
    for (const auto &item : roadmap.items)
      if (names(item, reference.id))
        return plain_text_of(item.text);
  return reference.id;
}

} // namespace

Composition compose_recap(const JournalWeek &week, const Roadmap *roadmap,
                          const std::vector<std::string> &done, Date day, const Frames &frames) {
  return RecapComposer(week, roadmap, done, day, frames).compose();
}

std::vector<std::string> learned_sentences(std::string_view learned) {
  std::vector<std::string> result;
  for (auto line : plain_lines(learned)) {
    for (const std::string_view bullet : {"- ", "* ", "• "})
      if (line.starts_with(bullet))
        line.erase(0, bullet.size());
    for (auto &sentence : split_sentences(with_full_stop(line)))
      result.push_back(std::move(sentence));
  }
  return result;
}

std::vector<std::string> done_items(const JournalWeek &week, const std::vector<Roadmap> &roadmaps) {
  std::vector<std::string> result;
  for (const auto &reference : week.done)
    result.push_back(item_text(reference, roadmaps));
  for (const auto &roadmap : roadmaps)
    for (const auto &item : roadmap.items)
      if (item.is_done && item.ticked_on && iso_week(*item.ticked_on) == week.week)
        if (auto text = plain_text_of(item.text); std::ranges::find(result, text) == result.end())
          result.push_back(std::move(text));
  return result;
}

} // namespace waymark

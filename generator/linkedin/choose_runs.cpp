#include "linkedin/choose_runs.hpp"

#include "linkedin/judge_sentence.hpp"
#include "linkedin/loose_nouns.hpp"
#include "linkedin/word_list.hpp"
#include "linkedin/words/english_leaning.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <cstdlib>

namespace waymark {
namespace {

constexpr int most_skipped = 2;
constexpr double worth_opening = 1.5; // the score with which a sentence in mid-paragraph may open a run

bool is_item_start(const Sentence &sentence) {
  return sentence.kind == SentenceKind::item && sentence.position == 0;
}

// "Three things broke:" stays only where its list follows at once and it points at nothing else.
bool is_lead_in(const std::vector<Sentence> &sentences, size_t at) {
  static const WordList references(english::reference);
  auto low = folded(sentences[at].text);
  for (const std::string_view pointer : {"the following", "as follows", "here is", "here are", "here's"})
    if (const auto found = low.find(pointer); found != std::string::npos)
      low.erase(found, pointer.size());
  const bool has_list = at + 1 < sentences.size() && sentences[at + 1].kind == SentenceKind::item &&
                        !sentences[at + 1].after_break && sentences[at + 1].may_stand &&
                        sentences[at + 1].section == sentences[at].section;
  return has_list && !references.is_in(low);
}

bool opens_run(const std::vector<Sentence> &sentences, size_t at) {
  const auto &sentence = sentences[at];
  if (sentence.kind == SentenceKind::item || !sentence.may_stand || !sentence.stands ||
      sentence.text.ends_with('?') || sentence.text.ends_with(':'))
    return false;
  return sentence.position == 0 || sentence.score >= worth_opening;
}

SentenceMarks added(SentenceMarks sum, const SentenceMarks &marks) {
  sum.measures += marks.measures;
  sum.bare_numbers += marks.bare_numbers;
  sum.contrast += marks.contrast;
  sum.decision += marks.decision;
  sum.cause += marks.cause;
  sum.outcome += marks.outcome;
  sum.lesson += marks.lesson;
  sum.you += marks.you;
  sum.we += marks.we;
  sum.parentheses += marks.parentheses;
  return sum;
}

// A run that grows sentence by sentence, with its sums.
struct GrowingRun {
  Run run;
  int width = 0;
  int skipped = 0;
  int code_spans = 0;
  double score = 0;
  size_t questions_end = 0; // how many sentences the run had after its last question
  double loose = 0;         // what the reader pays for nouns that were left out
  size_t topic_terms = 0;
  SentenceMarks marks;
};

class RunFinder {
public:
  RunFinder(const std::vector<Sentence> &sentences, RunLimits limits, const std::set<int> &closing,
            const Topic &topic, Language language)
      : m_sentences(sentences), m_limits(limits), m_closing(closing), m_topic(topic), m_language(language),
        m_introductions(sentences, topic.all) {}

  std::vector<Run> find() {
    for (size_t start = 0; start < m_sentences.size(); ++start)
      if (opens_run(m_sentences, start))
        grow_from(start);
    std::ranges::sort(m_found, [](const Run &a, const Run &b) {
      return a.value != b.value ? a.value > b.value : a.sentences < b.sentences;
    });
    return std::move(m_found);
  }

private:
  void grow_from(size_t start) {
    GrowingRun growing;
    growing.run.section = m_sentences[start].section;
    Terms seen;
    for (size_t at = start; at < m_sentences.size(); ++at) {
      const auto &sentence = m_sentences[at];
      const auto width = display_width(sentence.text);
      if (sentence.section != growing.run.section)
        return;
      if (!may_follow(growing.run, at)) {
        if (++growing.skipped > most_skipped)
          return;
        continue;
      }
      if (leans_over_gap(growing, at) || growing.width + width + 2 > m_limits.longest)
        return;
      take(growing, at, width, seen);
      if (growing.width >= m_limits.shortest && may_end(at))
        keep(growing, start, at);
    }
  }

  [[nodiscard]] bool may_follow(const Run &run, size_t at) const {
    const auto &sentence = m_sentences[at];
    if (sentence.text.ends_with(':') ? !is_lead_in(m_sentences, at) : !sentence.may_stand)
      return false;
    if (!is_item_start(sentence))
      return true;
    const bool follows = !run.sentences.empty() && run.sentences.back() + 1 == at;
    return follows &&
           (m_sentences[at - 1].text.ends_with(':') || m_sentences[at - 1].kind == SentenceKind::item);
  }

  // After something was left out, a sentence must stand by itself.
  [[nodiscard]] bool leans_over_gap(const GrowingRun &growing, size_t at) const {
    if (m_language != Language::english || growing.run.sentences.empty())
      return false;
    const bool is_gap = m_sentences[at].after_break || growing.run.sentences.back() + 1 != at;
    return is_gap && !m_sentences[at].stands;
  }

  void take(GrowingRun &growing, size_t at, int width, Terms &seen) const {
    const auto &sentence = m_sentences[at];
    growing.run.sentences.push_back(at);
    growing.width += width + 1;
    growing.score += sentence.score;
    growing.code_spans += sentence.code_spans;
    if (sentence.text.ends_with('?'))
      growing.questions_end = growing.run.sentences.size();
    growing.loose += m_introductions.cost_of(at, growing.run.sentences.front(), seen);
    growing.marks = added(growing.marks, sentence.marks);
    seen = joined(seen, sentence.terms);
    growing.topic_terms = shared(seen, m_topic.all);
  }

  [[nodiscard]] bool may_end(size_t at) const {
    const auto &sentence = m_sentences[at];
    if (sentence.text.ends_with(':') || sentence.text.ends_with('?'))
      return false;
    const bool list_goes_on = sentence.kind == SentenceKind::item && at + 1 < m_sentences.size() &&
                              m_sentences[at + 1].kind == SentenceKind::item &&
                              m_sentences[at + 1].section == sentence.section;
    return !list_goes_on;
  }

  void keep(GrowingRun &growing, size_t start, size_t end) {
    constexpr size_t least_answer = 3;
    const bool leaves_question =
        growing.questions_end > 0 && growing.run.sentences.size() - growing.questions_end < least_answer;
    growing.run.value = value_of_words(growing) + value_of_place(growing, start, end);
    growing.run.value -= leaves_question ? 1.5 : 0;
    m_found.push_back(growing.run);
  }

  [[nodiscard]] double value_of_words(const GrowingRun &growing) const {
    const auto &marks = growing.marks;
    const double fullness = growing.width / (0.75 * m_limits.longest);
    double value = 1.3 * growing.score / static_cast<double>(growing.run.sentences.size());
    value += 4.5 * std::min(1.0, fullness);
    value += 3.0 * static_cast<double>(growing.topic_terms) /
             static_cast<double>(std::max<size_t>(4, m_topic.all.size()));
    value += 0.5 * std::min(3, marks.measures);
    for (const int kind : {marks.decision, marks.outcome, marks.lesson, marks.cause, marks.we})
      value += kind > 0 ? 0.6 : 0;
    constexpr double dearest = 2.5;
    value -= std::min(dearest, growing.loose);
    return value - 0.25 * growing.code_spans - 0.15 * marks.you - 0.2 * marks.parentheses;
  }

  [[nodiscard]] double value_of_place(const GrowingRun &growing, size_t start, size_t end) const {
    const auto section = growing.run.section;
    const bool ends_section = end + 1 == m_sentences.size() || m_sentences[end + 1].section != section;
    const bool opens_section = start == 0 || m_sentences[start - 1].section != section;
    double value = m_sentences[end].is_last ? 1.0 : 0;
    value += ends_section ? 0.8 : 0;
    value += opens_section ? 0.8 : 0;
    value += m_sentences[start].position == 0 ? 1.0 : 0;
    value -= m_sentences[start].dangles ? 1.0 : 0; // it opens only without its first word
    value -= m_closing.contains(section) ? 1.5 : 0;
    return value - 0.8 * growing.skipped;
  }

  const std::vector<Sentence> &m_sentences;
  RunLimits m_limits;
  const std::set<int> &m_closing;
  const Topic &m_topic;
  Language m_language;
  Introductions m_introductions;
  std::vector<Run> m_found;
};

// "Rule 2: Keep it small" stands in a list already.
std::string without_item_label(std::string_view text) {
  const auto colon = text.find(": ");
  if (colon == std::string_view::npos || colon == 0 || text[colon - 1] < '0' || text[colon - 1] > '9')
    return std::string(text);
  const auto label = text.substr(0, colon);
  const bool is_word_and_number = std::ranges::count(label, ' ') == 1;
  return std::string(is_word_and_number ? text.substr(colon + 2) : text);
}

} // namespace

std::vector<Run> find_runs(const std::vector<Sentence> &sentences, RunLimits limits,
                           const std::set<int> &closing_sections, const Topic &topic, Language language) {
  return RunFinder(sentences, limits, closing_sections, topic, language).find();
}

namespace {

struct Paragraph {
  std::vector<std::string> sentences;
  std::vector<bool> leans; // of each sentence: on the one before
  bool is_item = false;
};

std::vector<Paragraph> paragraphs_of(const Run &run, const std::vector<Sentence> &sentences,
                                     std::string_view hook) {
  std::vector<Paragraph> result;
  int last = -1;
  for (const auto at : run.sentences) {
    const auto &sentence = sentences[at];
    auto text =
        at == run.sentences.front() && sentence.dangles ? without_soft_start(sentence.text) : sentence.text;
    if (text == hook)
      continue;
    if (sentence.paragraph != last)
      result.push_back({{}, {}, is_item_start(sentence)});
    if (sentence.paragraph != last && is_item_start(sentence))
      text = "• " + without_item_label(text);
    result.back().sentences.push_back(std::move(text));
    result.back().leans.push_back(sentence.dangles);
    last = sentence.paragraph;
  }
  return result;
}

int width_of(const Paragraph &paragraph, size_t begin, size_t end) {
  int width = 0;
  for (auto at = begin; at < end; ++at)
    width += display_width(paragraph.sentences[at]) + 1;
  return width;
}

// Where a long paragraph is parted: near its middle, rather not before a sentence that leans on its
// neighbour.
size_t middle_of(const Paragraph &paragraph, size_t begin, size_t end) {
  constexpr int cost_of_leaning = 90;
  size_t best = begin + 1;
  int least = 0;
  for (auto at = begin + 1; at < end; ++at) {
    const int cost = std::abs(width_of(paragraph, begin, at) - width_of(paragraph, at, end)) +
                     (paragraph.leans[at] ? cost_of_leaning : 0);
    if (at == begin + 1 || cost < least) {
      best = at;
      least = cost;
    }
  }
  return best;
}

void append_paragraph(std::string &text, const Paragraph &paragraph, size_t begin, size_t end) {
  constexpr int long_paragraph = 380;
  if (!paragraph.is_item && end - begin > 1 && width_of(paragraph, begin, end) > long_paragraph) {
    const auto middle = middle_of(paragraph, begin, end);
    append_paragraph(text, paragraph, begin, middle);
    append_paragraph(text, paragraph, middle, end);
    return;
  }
  const auto last_line = text.substr(text.rfind('\n') + 1);
  const bool goes_on = paragraph.is_item && (last_line.starts_with("• ") || last_line.ends_with(':'));
  if (!text.empty())
    text += goes_on ? "\n" : "\n\n";
  std::string joined_sentences;
  for (auto at = begin; at < end; ++at)
    append_sentence(joined_sentences, paragraph.sentences[at]);
  text += joined_sentences;
}

} // namespace

std::string run_text(const Run &run, const std::vector<Sentence> &sentences, std::string_view hook) {
  std::string text;
  for (const auto &paragraph : paragraphs_of(run, sentences, hook))
    append_paragraph(text, paragraph, 0, paragraph.sentences.size());
  return text;
}

Terms run_terms(const Run &run, const std::vector<Sentence> &sentences) {
  Terms result;
  for (const auto at : run.sentences)
    result = joined(result, sentences[at].terms);
  return result;
}

SentenceMarks run_marks(const Run &run, const std::vector<Sentence> &sentences) {
  SentenceMarks sum;
  for (const auto at : run.sentences)
    sum = added(sum, sentences[at].marks);
  return sum;
}

bool holds_sentence(const Run &run, const std::vector<Sentence> &sentences, std::string_view text) {
  return std::ranges::any_of(run.sentences, [&](size_t at) { return sentences[at].text == text; });
}

} // namespace waymark

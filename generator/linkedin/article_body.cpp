#include "linkedin/article_body.hpp"

#include "linkedin/word_list.hpp"
#include "linkedin/words/english_headings.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace waymark {
namespace {

constexpr RunLimits main_limits{450, 1250};
constexpr RunLimits scene_limits{250, 600};
constexpr size_t long_article = 25;         // sentences
constexpr size_t enough = 1350;             // characters of body after which no further run is looked for
constexpr size_t enough_with_origin = 1600; // where what led to the main run is still to be told
constexpr size_t too_much = 1900;
constexpr size_t most_runs = 3;

// A short article read as one section; the places between its sections are breaks.
std::vector<Sentence> as_one_section(std::vector<Sentence> sentences) {
  int last = sentences.empty() ? 0 : sentences.front().section;
  for (auto &sentence : sentences) {
    sentence.after_break = sentence.after_break || sentence.section != last;
    last = sentence.section;
    sentence.section = 0;
  }
  return sentences;
}

size_t units_of_run(const Run &run, const std::vector<Sentence> &sentences) {
  size_t units = 0;
  for (const auto at : run.sentences)
    units += utf16_units(sentences[at].text) + 1;
  return units;
}

} // namespace

bool ArticleBody::ends_early(const Run &run) const {
  const auto count = m_scope.sentences.size();
  return count > long_article && 10 * run.sentences.back() < 3 * count;
}

bool ArticleBody::choose_main_run() {
  const auto &scope = m_scope;
  auto found = find_runs(scope.sentences, main_limits, scope.closing_sections, scope.topic, scope.language);
  if (found.empty())
    found = find_runs(as_one_section(scope.sentences), main_limits, {}, scope.topic, scope.language);
  if (found.empty())
    return false;
  m_main_value = found.front().value;
  m_sets_scene = ends_early(found.front());
  if (m_sets_scene) {
    const auto scenes =
        find_runs(scope.sentences, scene_limits, scope.closing_sections, scope.topic, scope.language);
    const auto scene = std::ranges::find_if(scenes, [&](const Run &run) { return ends_early(run); });
    if (scene != scenes.end())
      found.front() = *scene;
  }
  m_runs.push_back(found.front());
  return true;
}

size_t ArticleBody::size() const {
  size_t sum = 0;
  for (const auto &run : m_runs)
    sum += units_of_run(run, m_scope.sentences) + 2;
  return sum;
}

bool ArticleBody::overlaps(size_t first, size_t last) const {
  return std::ranges::any_of(
      m_runs, [&](const Run &run) { return run.sentences.front() <= last && first <= run.sentences.back(); });
}

// What the chosen runs lack counts more: a number, an outcome, a decision.
double ArticleBody::value_beside_others(const Run &run) const {
  const double worth = m_sets_scene ? 1.5 : 0.6;
  const auto marks = run_marks(run, m_scope.sentences);
  bool has_measure = false;
  bool has_outcome = false;
  bool has_decision = false;
  for (const auto &other : m_runs) {
    const auto theirs = run_marks(other, m_scope.sentences);
    has_measure = has_measure || theirs.measures > 0;
    has_outcome = has_outcome || theirs.outcome > 0;
    has_decision = has_decision || theirs.decision > 0;
  }
  double value = run.value;
  value += marks.measures > 0 && !has_measure ? worth : 0;
  value += marks.outcome > 0 && !has_outcome ? worth : 0;
  value += marks.decision > 0 && !has_decision ? worth : 0;
  value += tells_decision(run) && !has_decision ? worth : 0; // what engineers read for
  return value + value_of_order(run) + value_of_introductions(run);
}

// The nouns that runs before it name are known to the reader after all.
double ArticleBody::value_of_introductions(const Run &run) const {
  Terms known;
  const auto alone = m_introductions.cost_of_all(run.sentences, known);
  for (const auto &other : m_runs)
    if (other.sentences.back() < run.sentences.front())
      known = joined(known, run_terms(other, m_scope.sentences));
  return alone - m_introductions.cost_of_all(run.sentences, known);
}

// A main run from late in the article wants what led to it; an early one what came of it.
double ArticleBody::value_of_order(const Run &run) const {
  const bool is_before = is_before_main(run);
  const auto marks = run_marks(run, m_scope.sentences);
  if (lacks_origin())
    return is_before ? 1.5 : 0;
  if (lacks_end() && 2 * run.sentences.front() >= m_scope.sentences.size() &&
      (marks.outcome > 0 || marks.lesson > 0))
    return 1.0;
  return is_before ? 0 : 0.5;
}

// "We chose …", not any "instead of".
bool ArticleBody::tells_decision(const Run &run) const {
  return std::ranges::any_of(run.sentences, [&](size_t at) {
    const auto &marks = m_scope.sentences[at].marks;
    return marks.decision > 0 && marks.we > 0;
  });
}

bool ArticleBody::lacks_end() const {
  return std::ranges::all_of(
      m_runs, [&](const Run &run) { return 2 * run.sentences.back() < m_scope.sentences.size(); });
}

bool ArticleBody::is_before_main(const Run &run) const {
  return run.sentences.back() < m_runs.front().sentences.front();
}

bool ArticleBody::lacks_origin() const {
  return m_runs.size() == 1 && 10 * m_runs.front().sentences.front() > 3 * m_scope.sentences.size();
}

bool ArticleBody::may_join(const Run &run, const std::string &hook, size_t size) const {
  constexpr double much_alike = 0.55;
  std::set<int> sections;
  for (const auto &sentence : m_scope.sentences)
    if (sentence.kind == SentenceKind::paragraph)
      sections.insert(sentence.section);
  const bool is_flat = sections.size() <= 2;
  // The options of a section are half of what it says where its decision is not told.
  const bool is_the_decision =
      !lacks_origin() && tells_decision(run) &&
      std::ranges::none_of(m_runs, [&](const Run &other) { return tells_decision(other); });
  const auto terms = run_terms(run, m_scope.sentences);
  if (m_scope.closing_sections.contains(run.section) || holds_sentence(run, m_scope.sentences, hook) ||
      size + units_of_run(run, m_scope.sentences) >= too_much ||
      overlaps(run.sentences.front(), run.sentences.back()))
    return false;
  return std::ranges::all_of(m_runs, [&](const Run &other) {
    return (run.section != other.section || is_flat || is_the_decision) &&
           overlap(terms, run_terms(other, m_scope.sentences)) < much_alike;
  });
}

void ArticleBody::choose_other_runs(const std::string &hook, size_t taken) {
  const RunLimits limits{180, m_sets_scene ? 850 : 600};
  const auto found =
      find_runs(m_scope.sentences, limits, m_scope.closing_sections, m_scope.topic, m_scope.language);
  while (m_runs.size() < most_runs && taken + size() < (lacks_origin() ? enough_with_origin : enough)) {
    const bool is_full = taken + size() >= enough;
    const Run *best = nullptr;
    double best_value = 0;
    for (const auto &run : found) {
      const double value = value_beside_others(run);
      if ((best == nullptr || value > best_value) && (!is_full || is_before_main(run)) &&
          may_join(run, hook, taken + size())) {
        best = &run;
        best_value = value;
      }
    }
    if (best == nullptr)
      return;
    m_runs.push_back(*best);
  }
}

bool ArticleBody::choose_story(const std::string &hook, const Terms &hook_terms, const Terms &takeaways,
                               int longest) {
  // What the reader needs first: the article's beginning, or what stands of it beside a note to the reader.
  constexpr double value_of_lede = 5;
  constexpr double value_of_opening = 3.5;
  constexpr double price_of_echo = 6; // the owner's hook is often the first sentence in fewer words
  constexpr double much_alike = 0.65;
  const auto &sentences = m_scope.sentences;
  const auto found =
      find_runs(sentences, {160, longest}, m_scope.closing_sections, m_scope.topic, m_scope.language);
  const auto value = [&](const Run &run) {
    const auto &first = sentences[run.sentences.front()];
    const bool is_opening = first.section == sentences.front().section && first.position == 0;
    const bool echoes = hook_terms.size() > 2 && overlap(first.terms, hook_terms) >= much_alike;
    return run.value - (echoes ? price_of_echo : 0) +
           (run.sentences.front() == 0 ? value_of_lede
            : is_opening               ? value_of_opening
                                       : 0);
  };
  const Run *story = nullptr;
  for (const auto &run : found) {
    const bool is_early = 2 * run.sentences.front() < sentences.size();
    if (is_early && (story == nullptr || value(run) > value(*story)) &&
        !holds_sentence(run, sentences, hook) && overlap(run_terms(run, sentences), takeaways) < 0.5)
      story = &run;
  }
  if (story == nullptr)
    return false;
  m_runs = {*story};
  m_main_value = story->value;
  return true;
}

bool ArticleBody::opens_after(const std::string &hook) const {
  if (m_runs.empty())
    return false;
  const auto first = m_runs.front().sentences.front();
  const auto &sentences = m_scope.sentences;
  if (sentences[first].text == hook)
    return true;
  return first > 0 && sentences[first - 1].text == hook &&
         sentences[first - 1].paragraph == sentences[first].paragraph;
}

std::string ArticleBody::rest_of_lede(const std::string &hook) const {
  constexpr int shortest = 60; // less than that does not lead to what follows
  constexpr int longest = 420;
  const auto &sentences = m_scope.sentences;
  if (sentences.empty() || sentences.front().text != hook)
    return {};
  std::string text;
  for (size_t at = 1; at < sentences.size() && sentences[at].paragraph == sentences.front().paragraph; ++at) {
    const bool is_usable = sentences[at].may_stand && ends_sentence(sentences[at].text) &&
                           !overlaps(at, at) && sentences[at].text != hook;
    if (!is_usable || display_width(text) + display_width(sentences[at].text) > longest)
      break;
    append_sentence(text, sentences[at].text);
  }
  return display_width(text) < shortest ? std::string() : text;
}

Terms ArticleBody::terms() const {
  Terms result;
  for (const auto &run : m_runs)
    result = joined(result, run_terms(run, m_scope.sentences));
  return result;
}

std::vector<std::string> ArticleBody::texts(const std::string &hook) const {
  auto runs = m_runs;
  std::ranges::sort(runs, {}, [](const Run &run) { return run.sentences.front(); });
  std::vector<std::string> result;
  result.reserve(runs.size());
  for (const auto &run : runs)
    result.push_back(run_text(run, m_scope.sentences, hook));
  return result;
}

bool ArticleBody::is_after_all(size_t sentence) const {
  return std::ranges::all_of(m_runs, [&](const Run &run) { return run.sentences.back() < sentence; });
}

std::optional<Passage> ArticleBody::closing_passage(const Terms &hook) const {
  const auto &scope = m_scope;
  const auto fits = [&](const Passage &passage) {
    return is_after_all(passage.first) && shared(passage.terms, scope.topic.all) >= 2 &&
           10 * shared(passage.terms, hook) < 6 * passage.terms.size() &&
           !overlaps(passage.first, passage.last);
  };
  // Under a closing heading the owner says what to keep, even without numbers.
  const auto in_closing = [&](const Passage &passage) {
    return scope.closing_sections.contains(scope.sentences[passage.first].section) && passage.value > 0.8 &&
           fits(passage);
  };
  const auto in_last_fifth = [&](const Passage &passage) {
    return 5 * passage.first > 4 * scope.sentences.size() && passage.value > 1.8 && fits(passage);
  };
  constexpr int longest = 330;
  auto passage = best_passage(scope, longest, PassageGrowth::to_the_limit, in_closing);
  return passage ? passage : best_passage(scope, longest, PassageGrowth::to_the_limit, in_last_fifth);
}

namespace {

// "1. Count first." is "Count first".
std::string without_number(std::string heading) {
  heading.erase(0, std::min(heading.find_first_not_of("#0123456789.): "), heading.size()));
  while (heading.ends_with('.') || heading.ends_with(':'))
    heading.pop_back();
  return heading;
}

// The heading is a label, but not where the sentence begins with its word: "Count first: Count the rows …".
std::string label_of(const std::string &heading, std::string_view sentence) {
  size_t in_heading = 0;
  size_t in_sentence = 0;
  const auto low_heading = folded(heading);
  const auto low_sentence = folded(sentence);
  const bool is_echo = next_word(low_heading, in_heading) == next_word(low_sentence, in_sentence);
  return is_echo ? std::string() : heading + ":";
}

std::string listicle_point(const ArticleScope &scope, size_t first) {
  constexpr int longest = 250;
  const auto &opening = scope.sentences[first];
  const auto heading = without_number(scope.headings[static_cast<size_t>(opening.section)].text);
  auto text = label_of(heading, opening.text);
  int width = 0;
  for (auto at = first; at < scope.sentences.size(); ++at) {
    const auto &sentence = scope.sentences[at];
    width += display_width(sentence.text);
    if (sentence.paragraph != opening.paragraph || !sentence.may_stand || (at > first && width > longest))
      break;
    append_sentence(text, sentence.text);
  }
  return text;
}

} // namespace

std::vector<std::string> listicle_points(const ArticleScope &scope, std::string_view hook) {
  constexpr size_t most_points = 7;
  static const WordList boilerplate(english::heading_boilerplate);
  std::vector<std::string> result;
  int last_section = 0;
  for (size_t at = 0; at < scope.sentences.size() && result.size() < most_points; ++at) {
    const auto &sentence = scope.sentences[at];
    const auto section = sentence.section;
    const bool is_usable = sentence.may_stand && !sentence.dangles && sentence.text != hook;
    if (section == last_section || section == 0 || !is_usable || scope.closing_sections.contains(section))
      continue;
    last_section = section;
    if (!boilerplate.is_all_of(heading_key(scope.headings[static_cast<size_t>(section)].text)))
      result.push_back(listicle_point(scope, at));
  }
  return result;
}

} // namespace waymark

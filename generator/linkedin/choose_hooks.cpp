#include "linkedin/choose_hooks.hpp"

#include "linkedin/judge_sentence.hpp"
#include "linkedin/plain_line.hpp"
#include "linkedin/word_list.hpp"
#include "linkedin/words/english_grammar.hpp"
#include "linkedin/words/english_meaning.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <iterator>

namespace waymark {
namespace {

struct HookCandidate {
  double value = 0;
  std::string text;
};

size_t word_total(std::string_view text) {
  size_t count = 0;
  for (size_t at = 0; at < text.size();)
    count += next_word(text, at).empty() ? 0 : 1;
  return count;
}

int kinds_of(const SentenceMarks &marks) {
  int kinds = 0;
  for (const int kind : {marks.contrast, marks.outcome, marks.lesson, marks.decision, marks.cause})
    kinds += kind > 0 ? 1 : 0;
  return kinds;
}

// "Kafka, part 2" is a place in a series, not a line to read first.
std::string without_part_number(std::string title) {
  const auto low = folded(title);
  const auto at = low.rfind("part ");
  const bool is_part = at != std::string::npos && at > 0 && low.size() == title.size() &&
                       at + 5 < low.size() && low[at + 5] >= '0' && low[at + 5] <= '9';
  if (is_part)
    title.resize(at);
  while (is_part && !title.empty() && std::string_view(" ,:-(").find(title.back()) != std::string_view::npos)
    title.pop_back();
  return title;
}

// "Enabling restarts for self-hosted users": what is being done; only with a number does it say what came of
// it.
bool begins_with_gerund(std::string_view text) {
  const auto low = folded(text);
  size_t at = 0;
  return next_word(low, at).ends_with("ing");
}

// "Large databases shed features": a short claim about the matter, not what the author did or is about to do.
bool speaks_of_matter(std::string_view text) {
  constexpr int longest_claim = 100;
  static const WordList first_person(english::first_person);
  return utf16_units(text) <= longest_claim && !first_person.is_in(folded(text)) && !begins_with_gerund(text);
}

class HookChooser {
public:
  HookChooser(ArticleScope &scope, const Run *main_run) : m_scope(scope), m_run(main_run) {
    if (m_run != nullptr)
      m_run_terms = run_terms(*m_run, m_scope.sentences);
    std::string units;
    for (const auto unit : english::units)
      units += std::string(unit) + " ";
    std::ranges::set_difference(m_scope.topic.all, m_scope.index.terms(units), std::back_inserter(m_topic));
  }

  std::vector<std::string> choose(std::string_view own_hook) {
    if (auto hook = fitting_hook(own_hook); !hook.empty())
      add(99, std::move(hook));
    if (m_scope.section_title.empty())
      add_title();
    else
      add_section_titles();
    for (size_t at = 0; at < m_scope.sentences.size(); ++at)
      add_sentence(at);
    for (size_t at = 0; at < m_scope.summary.size(); ++at)
      add_summary(at);
    std::ranges::stable_sort(m_candidates, std::greater<>(), &HookCandidate::value);
    return best();
  }

private:
  void add(double value, std::string text) { m_candidates.push_back({value, std::move(text)}); }

  void add_title() {
    constexpr int shortest_title = 16;
    const auto title = without_part_number(m_scope.title);
    if (display_width(title) < shortest_title || utf16_units(title) > longest_hook)
      return;
    const bool states = begins_with_gerund(title) ? marks_of(title).measures > 0 : states_something(title);
    add(states ? 7 : word_total(title) > 4 ? 5 : 3, title);
  }

  void add_section_titles() {
    const auto &heading = m_scope.section_title;
    const auto both = m_scope.title + ": " + heading;
    if (utf16_units(both) <= longest_hook)
      add(2.5, both);
    if (display_width(heading) >= 15 && utf16_units(heading) <= longest_hook)
      add(has_finite_verb(heading) ? 6 : 3, heading);
  }

  // The first sentence of the whole article: there authors say what happened, in words the title lacks.
  [[nodiscard]] bool is_lede(size_t at) const {
    return at == 0 && m_scope.section_title.empty() && m_scope.sentences[at].kind == SentenceKind::paragraph;
  }

  [[nodiscard]] bool may_leave_run(size_t at) const {
    if (m_run == nullptr)
      return true;
    const auto &used = m_run->sentences;
    const auto &sentence = m_scope.sentences[at];
    // The last sentence of a paragraph may go where more than a single one stays behind.
    const bool leaves_paragraph = sentence.is_last && sentence.position >= 2;
    return std::ranges::find(used, at) == used.end() || sentence.kind == SentenceKind::item ||
           leaves_paragraph || at == used.front();
  }

  void add_sentence(size_t at) {
    const auto &sentence = m_scope.sentences[at];
    const auto on_topic = shared(sentence.terms, m_topic);
    const int weight = 2 * std::min(1, sentence.marks.measures) + kinds_of(sentence.marks);
    const auto place = is_lede(at) ? HookPlace::first_of_article : HookPlace::elsewhere;
    if (weight == 0 || !may_be_hook(sentence, m_scope.language, place) || (on_topic < 2 && !is_lede(at)) ||
        !may_leave_run(at))
      return;
    const auto capped = [](size_t value, size_t most) { return static_cast<double>(std::min(value, most)); };
    double value = 1.3 * weight + 0.4 * capped(on_topic, 4) + 0.3 * sentence.score;
    value += m_run == nullptr ? 0.9 : 0.3 * capped(shared(sentence.terms, m_run_terms), 3);
    value -= weight < 3 ? 3 : 0;
    value += is_lede(at) ? 2 : 0;
    add(value, sentence.text);
  }

  // A first sentence that claims something goes before a title that only names its subject; with a number or
  // a consequence it goes further.
  void add_summary(size_t at) {
    const auto &text = m_scope.summary[at];
    const auto sentence = lone_sentence(text, m_scope.language);
    const auto place = at == 0 ? HookPlace::first_of_article : HookPlace::elsewhere;
    if (is_title_like(text) || !may_be_hook(sentence, m_scope.language, place))
      return;
    const auto marks = marks_of(text);
    const double number = marks.measures > 0 ? 1 : 0;
    if (at > 0 || marks.hedge > 0)
      add(2.2 + 2 * number, text);
    else if (has_finite_verb(text) && (number > 0 || kinds_of(marks) > 0))
      add(5.2 + number, text);
    else
      add(m_scope.language == Language::english && speaks_of_matter(text) ? 5.1 : 2.2, text);
  }

  std::vector<std::string> best() {
    constexpr double much_alike = 0.75;
    std::vector<std::string> result;
    std::vector<Terms> taken;
    for (const auto &candidate : m_candidates) {
      auto terms = m_scope.index.terms(candidate.text);
      if (std::ranges::any_of(taken, [&](const Terms &other) { return overlap(terms, other) >= much_alike; }))
        continue;
      result.push_back(candidate.text);
      taken.push_back(std::move(terms));
      if (result.size() == most_hooks)
        break;
    }
    return result;
  }

  ArticleScope &m_scope;
  const Run *m_run;
  Terms m_run_terms;
  Terms m_topic; // without units: "days" and "rows" are of every subject
  std::vector<HookCandidate> m_candidates;
};

} // namespace

bool states_something(std::string_view line) {
  const auto marks = marks_of(line);
  return has_finite_verb(line) || marks.decision > 0 || marks.measures > 0;
}

bool is_bare_subject(std::string_view line) {
  constexpr size_t most_words = 4;
  return !states_something(line) && word_total(line) <= most_words;
}

std::string fitting_hook(std::string_view hook) {
  auto lines = plain_lines(hook);
  if (lines.size() > 2)
    lines.resize(2);
  if (lines.empty())
    return {};
  auto both = lines.size() == 2 ? lines[0] + "\n" + lines[1] : lines[0];
  if (utf16_units(both) <= longest_hook)
    return both;
  std::string result;
  for (const auto &sentence : split_sentences(lines[0])) {
    auto longer = result;
    append_sentence(longer, sentence);
    if (utf16_units(longer) > longest_hook)
      break;
    result = std::move(longer);
  }
  return result;
}

std::vector<std::string> choose_hooks(ArticleScope &scope, std::string_view own_hook, const Run *main_run) {
  return HookChooser(scope, main_run).choose(own_hook);
}

} // namespace waymark

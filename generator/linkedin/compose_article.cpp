#include "linkedin/compose_article.hpp"

#include "linkedin/article_body.hpp"
#include "linkedin/choose_hooks.hpp"
#include "linkedin/choose_passages.hpp"
#include "linkedin/hashtags.hpp"
#include "linkedin/judge_sentence.hpp"
#include "linkedin/plain_line.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace waymark {
namespace {

constexpr int least_prose = 400;
constexpr size_t good_length = 1300;
constexpr size_t good_length_with_takeaways = 1000;
// Of 19 articles read aloud, 6 of 8 above it were good (3.5 of 5 and more), 1 of 11 below it.
constexpr double good_run = 12;
constexpr size_t longest_body = 1950;
constexpr size_t most_takeaways = 7;

constexpr std::string_view ask_takeaways =
    "linkedin.takeaways: three to five sentences, each with a number or a consequence";
constexpr std::string_view ask_section =
    "more prose in that section, with a decision, a number or a consequence";
constexpr std::string_view ask_hook = "linkedin.hook: one or two short lines, at most 140 characters";
constexpr std::string_view ask_takeaway =
    "linkedin.takeaway: the one sentence to remember (or a closing section)";
constexpr std::string_view ask_question =
    "linkedin.question: one question that only practitioners can answer";

std::vector<std::string> plain_takeaways(const PostLinkedin &linkedin) {
  std::vector<std::string> result;
  for (const auto &takeaway : linkedin.takeaways)
    if (auto text = plain_text_of(takeaway); !text.empty() && result.size() < most_takeaways)
      result.push_back(std::move(text));
  return result;
}

// Short points stand close together, longer ones apart.
std::string bulleted(const std::vector<std::string> &points) {
  constexpr int one_line = 130;
  const bool is_short =
      std::ranges::all_of(points, [](const auto &point) { return display_width(point) < one_line; });
  std::string text;
  for (const auto &point : points)
    text += (text.empty() ? "• " : is_short ? "\n• " : "\n\n• ") + point;
  return text;
}

class ArticleComposer {
public:
  ArticleComposer(const Post &post, const Article &article, std::optional<size_t> section,
                  const LinkedinSettings &settings)
      : m_post(post), m_is_whole(!section), m_settings(settings), m_scope(scope_of(post, article, section)) {
    if (m_is_whole)
      m_takeaways = plain_takeaways(post.linkedin);
  }

  Composition compose() {
    if (const auto width = usable_width(m_scope); width < least_prose && m_takeaways.empty())
      return refused(
          fmt::format("{} characters of running prose that stand without code and pictures", width));
    const bool is_list = m_takeaways.empty() && is_listicle(m_scope);
    ArticleBody body(m_scope);
    if (m_takeaways.empty() && !is_list && !body.choose_main_run())
      return refused("no 450 characters in a row that stand without code and pictures");
    m_result.run_value = body.main_value();
    m_result.hooks = choose_hooks(m_scope, m_is_whole ? m_post.linkedin.hook : "", body.main_run());
    if (m_result.hooks.empty())
      return refused("no sentence of at most 140 characters that could be read first", ask_hook);
    m_result.has_own_hook = m_is_whole && m_result.hooks.front() == fitting_hook(m_post.linkedin.hook);
    add_part(m_result, PartKind::hook, m_result.hooks.front());
    if (is_list)
      add_listicle();
    else if (m_takeaways.empty())
      add_runs(body);
    else
      add_story_and_takeaways(body);
    add_takeaway(body);
    add_question_and_hashtags();
    judge();
    return std::move(m_result);
  }

private:
  Composition refused(std::string why, std::string_view ask = ask_takeaways) {
    m_result = {};
    m_result.refusal = std::move(why);
    m_result.missing.emplace_back(m_is_whole ? ask : ask_section);
    return std::move(m_result);
  }

  // A section is told under the title of its article: the summary claims what other sections show.
  [[nodiscard]] std::string setting() const {
    const auto title = plain_text_of(m_post.title);
    const bool is_said = hook_of(m_result).find(title) != std::string_view::npos;
    return is_said ? std::string() : title;
  }

  // Many summaries are the article's first sentences in other words.
  [[nodiscard]] bool is_said_in(const std::vector<std::string> &story, const std::string &line) {
    constexpr double much_alike = 0.7;
    const auto terms = m_scope.index.terms(line);
    for (const auto &text : story)
      for (const auto &sentence : split_sentences(text))
        if (overlap(terms, m_scope.index.terms(sentence)) >= much_alike)
          return true;
    return false;
  }

  // The summary's sentences that can be used and that neither the hook nor the body says already.
  [[nodiscard]] std::string summary_text(const Terms &body, const std::vector<std::string> &story = {}) {
    std::string text;
    if (!m_is_whole)
      return setting();
    const auto first_line = std::string(hook_of(m_result));
    bool is_gap = false; // the sentence before it is told later, so nothing may lean on it here
    for (const auto &line : m_scope.summary) {
      const auto sentence = lone_sentence(line, m_scope.language);
      const bool is_usable = sentence.veto == Veto::none || sentence.veto == Veto::length;
      const bool is_of_hook =
          line == first_line || (!m_result.has_own_hook && is_said_in({first_line}, line));
      const bool is_of_story = is_said_in(story, line);
      const bool leans = (text.empty() && sentence.dangles) ||
                         (is_gap && !may_be_hook(sentence, m_scope.language, HookPlace::elsewhere));
      if (is_usable && !is_of_hook && !is_of_story && !leans && !is_title_like(line))
        append_sentence(text, line);
      is_gap = is_of_story;
    }
    const auto terms = m_scope.index.terms(text);
    const auto hook = m_scope.index.terms(hook_of(m_result));
    const bool says_nothing_new = overlap(terms, hook) >= 0.75 || overlap(terms, body) > 0.85;
    return says_nothing_new ? std::string() : text;
  }

  void add_runs(ArticleBody &body) {
    const auto hook = std::string(hook_of(m_result));
    // Where the hook is the sentence just before what follows, nothing may come between them.
    const bool reads_on = body.opens_after(hook);
    auto lede = reads_on ? std::string() : body.rest_of_lede(hook);
    const auto summary_size = reads_on || !lede.empty() ? 0 : utf16_units(summary_text({}));
    const auto ending = utf16_units(takeaway_text(body));
    body.choose_other_runs(hook, hook.size() + lede.size() + summary_size + ending);
    if (!lede.empty())
      add_part(m_result, PartKind::context, std::move(lede));
    else if (!reads_on)
      add_part(m_result, PartKind::context, summary_text(body.terms(), body.texts(hook)));
    for (auto &text : body.texts(hook))
      add_part(m_result, PartKind::story, std::move(text));
    if (m_is_whole)
      m_result.missing.emplace_back(ask_takeaways);
  }

  void add_story_and_takeaways(ArticleBody &body) {
    const auto hook = std::string(hook_of(m_result));
    std::string all;
    for (const auto &takeaway : m_takeaways)
      all += takeaway + " ";
    const auto terms = m_scope.index.terms(all);
    constexpr int room = 1450;
    const int left = room - display_width(all) - display_width(hook) - display_width(summary_text({}));
    const bool has_story =
        body.choose_story(hook, m_scope.index.terms(hook), terms, std::clamp(left, 480, 750));
    add_part(m_result, PartKind::context, summary_text(body.terms(), body.texts(hook)));
    for (auto &text : body.texts(hook))
      add_part(m_result, PartKind::story, std::move(text));
    if (!has_story && marks_of(all).decision == 0)
      add_decision(hook);
    add_part(m_result, PartKind::insights, bulleted(m_takeaways));
    m_result.has_takeaways = m_takeaways.size() >= 3;
    if (!m_result.has_takeaways)
      m_result.missing.emplace_back(ask_takeaways);
  }

  void add_decision(const std::string &hook) {
    const auto decision =
        best_passage(m_scope, 330, PassageGrowth::while_worth_it, [&](const Passage &passage) {
          const auto text = passage_text(m_scope, passage);
          return passage.value > 1.8 && shared(passage.terms, m_scope.topic.all) >= 2 &&
                 marks_of(text).decision > 0 && text.find(hook) == std::string::npos;
        });
    if (decision)
      add_part(m_result, PartKind::decision, passage_text(m_scope, *decision));
    else
      m_result.missing.emplace_back(
          "a sentence in the article that names the decision and the option rejected");
  }

  void add_listicle() {
    auto summary = summary_text({});
    const auto lede = m_scope.sentences.empty() || m_scope.sentences.front().section != 0
                          ? std::nullopt
                          : passage_from(m_scope, 0, 330, PassageGrowth::to_the_limit);
    if (summary.empty() && lede)
      summary = passage_text(m_scope, *lede);
    add_part(m_result, PartKind::context, std::move(summary));
    if (auto points = listicle_points(m_scope, hook_of(m_result)); !points.empty())
      add_part(m_result, PartKind::insights, bulleted(points));
  }

  std::string takeaway_text(const ArticleBody &body) {
    if (auto own = plain_text_of(m_post.linkedin.takeaway); m_is_whole && !own.empty())
      return own;
    const auto passage = body.closing_passage(m_scope.index.terms(hook_of(m_result)));
    const auto text = passage ? passage_text(m_scope, *passage) : std::string();
    const auto said = assembled_text(m_result);
    const bool is_said = std::ranges::any_of(split_sentences(text), [&](const std::string &sentence) {
      return said.find(sentence) != std::string::npos;
    });
    return is_said ? std::string() : text;
  }

  void add_takeaway(const ArticleBody &body) {
    const auto text = takeaway_text(body);
    const bool is_own = m_is_whole && !m_post.linkedin.takeaway.empty();
    const bool fits = units_of(m_result) + utf16_units(text) < longest_body;
    if (!text.empty() && (fits || is_own))
      add_part(m_result, PartKind::takeaway, text);
    else if (m_is_whole)
      m_result.missing.emplace_back(ask_takeaway);
  }

  void add_question_and_hashtags() {
    const auto question = m_is_whole ? plain_text_of(m_post.linkedin.question) : std::string();
    if (question.empty() && m_is_whole)
      m_result.missing.emplace_back(ask_question);
    add_part(m_result, PartKind::question, question);
    const auto &hashtags = m_post.linkedin.hashtags.empty() ? m_post.tags : m_post.linkedin.hashtags;
    add_part(m_result, PartKind::hashtags, hashtag_line(hashtags, m_settings.hashtags));
  }

  // What lifts a text most comes first.
  void put_missing_in_order() {
    constexpr std::array order = {ask_takeaways, ask_section, ask_hook, ask_takeaway, ask_question};
    std::ranges::stable_sort(m_result.missing, {}, [&](const std::string &missing) {
      return std::ranges::find(order, missing) - order.begin();
    });
  }

  void judge() {
    const auto units = utf16_units(assembled_text(m_result));
    m_result.is_ready = m_result.has_takeaways ? units >= good_length_with_takeaways
                                               : units >= good_length && m_result.run_value >= good_run;
    if (m_is_whole && m_scope.language == Language::english && is_bare_subject(hook_of(m_result)))
      m_result.is_ready = false;
    if (units < good_length)
      m_result.missing.push_back(
          fmt::format("{} characters to the target of {}", good_length - units, good_length));
    if (m_is_whole && m_post.linkedin.hook.empty())
      m_result.missing.emplace_back(ask_hook);
    if (!m_is_whole && !m_result.is_ready)
      m_result.missing.emplace_back(ask_section);
    put_missing_in_order();
  }

  const Post &m_post;
  bool m_is_whole;
  const LinkedinSettings &m_settings;
  ArticleScope m_scope;
  std::vector<std::string> m_takeaways;
  Composition m_result;
};

} // namespace

Composition compose_article(const Post &post, const Article &article, std::optional<size_t> section,
                            const LinkedinSettings &settings) {
  return ArticleComposer(post, article, section, settings).compose();
}

} // namespace waymark

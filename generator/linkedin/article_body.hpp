// The runs of an article that make the body of its Sunday text, and the passage that closes it.
// Why: a first run alone often only sets the scene; the second brings the decision, outcome or number it
// lacks.
#pragma once
#include "linkedin/choose_passages.hpp"
#include "linkedin/choose_runs.hpp"
#include "linkedin/loose_nouns.hpp"

#include <optional>

namespace waymark {

class ArticleBody {
public:
  explicit ArticleBody(const ArticleScope &scope)
      : m_scope(scope), m_introductions(scope.sentences, scope.topic.all) {}

  // The best run, of one section or, in a short article, across sections. False where there is none.
  bool choose_main_run();
  // Runs of other sections until the text is long enough; `taken` is the length of what stands before them.
  void choose_other_runs(const std::string &hook, size_t taken);
  // A run of the first half, at best the article's beginning, beside takeaways that say other things,
  // and that does not say the hook again.
  bool choose_story(const std::string &hook, const Terms &hook_terms, const Terms &takeaways, int longest);

  [[nodiscard]] const Run *main_run() const { return m_runs.empty() ? nullptr : &m_runs.front(); }
  [[nodiscard]] double main_value() const { return m_runs.empty() ? 0 : m_main_value; }
  // Does the body go on in the paragraph that begins with the hook?
  [[nodiscard]] bool opens_after(const std::string &hook) const;
  // What follows the hook in the article's first paragraph, where the hook is that paragraph's first
  // sentence.
  [[nodiscard]] std::string rest_of_lede(const std::string &hook) const;
  [[nodiscard]] Terms terms() const;
  // In the document's order.
  [[nodiscard]] std::vector<std::string> texts(const std::string &hook) const;
  // The best passage of a closing section, else of the article's last fifth, that the body does not hold.
  [[nodiscard]] std::optional<Passage> closing_passage(const Terms &hook) const;

private:
  [[nodiscard]] bool is_after_all(size_t sentence) const;
  [[nodiscard]] bool overlaps(size_t first, size_t last) const;
  [[nodiscard]] bool ends_early(const Run &run) const;
  [[nodiscard]] double value_beside_others(const Run &run) const;
  [[nodiscard]] double value_of_order(const Run &run) const;
  [[nodiscard]] double value_of_introductions(const Run &run) const;
  [[nodiscard]] bool tells_decision(const Run &run) const;
  [[nodiscard]] bool lacks_end() const; // all of it stands in the first half of the article
  [[nodiscard]] bool is_before_main(const Run &run) const;
  [[nodiscard]] bool lacks_origin() const; // begins late in the article, with nothing before it chosen
  [[nodiscard]] bool may_join(const Run &run, const std::string &hook, size_t size) const;
  [[nodiscard]] size_t size() const;

  const ArticleScope &m_scope;
  Introductions m_introductions;
  std::vector<Run> m_runs; // main first until texts() puts them in order
  double m_main_value = 0;
  bool m_sets_scene = false;
};

// "heading without its number: its first sentences", for at most seven sections.
std::vector<std::string> listicle_points(const ArticleScope &scope, std::string_view hook);

} // namespace waymark

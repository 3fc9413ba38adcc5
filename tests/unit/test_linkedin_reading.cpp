// Faults found by reading texts of real articles aloud, each shown on made-up sentences.
#include "catch.hpp"

#include "linkedin/choose_hooks.hpp"
#include "linkedin/compose_article.hpp"
#include "linkedin/judge_sentence.hpp"
#include "linkedin/loose_nouns.hpp"
#include "linkedin_fixture.hpp"

using namespace waymark;
using linkedin_fixture::post_of;

namespace {

bool leans(const std::string &text) {
  return dangles(text, Language::english);
}

Veto veto_of(const std::string &text) {
  return lone_sentence(text, Language::english).veto;
}

// Sentences with the terms that are looked at, without an article around them.
std::vector<Sentence> sentences_of(const std::vector<std::string> &texts, TermIndex &index) {
  std::vector<Sentence> result;
  for (const auto &text : texts) {
    auto sentence = lone_sentence(text, Language::english);
    sentence.terms = index.terms(text);
    sentence.definites = definite_terms(text, index);
    result.push_back(sentence);
  }
  return result;
}

std::string first_hook(const Composition &composition) {
  return composition.hooks.empty() ? composition.refusal : composition.hooks.front();
}

Composition composed(const Post &post) {
  return compose_article(post, article_of(post.body), {}, {});
}

const std::string harbour_body =
    "Our harbour has one crane with two scales. The harbour crane moved 40 boxes an hour, because every box "
    "was weighed twice. We dropped the second "
    "scale "
    "and the crane moved 62 boxes an hour. The price is a wrong weight in one box of 900, which the ship's "
    "own "
    "scale finds. Crews wait 12 minutes less for each ship, and nobody missed the second scale in a year of "
    "work. A scale that nobody reads costs 3,000 euros a year, so we sold it and bought a better camera. The "
    "camera reads each number once and keeps the picture for 30 days, which settled every dispute so far.\n";

Post harbour(const std::string &title, const std::string &summary) {
  return post_of("---\ntitle: " + title + "\nsummary: " + summary + "\ntags: [crane]\n---\n\n" + harbour_body,
                 "harbour");
}

} // namespace

TEST_CASE("a sentence that compares with what was named before it leans") {
  CHECK(leans("By using the same trick, the second crane came down to nine minutes a ship."));
  CHECK_FALSE(leans("We use the same scale as the harbour next door, and it is read twice."));
  CHECK(leans("For other scales like the one at the gate, a nightly check is enough."));
  CHECK(leans("Similar to weighing, the paint of each box was looked at by two crews."));
  CHECK_FALSE(leans("On rainy days the crane waits for the camera, not for the crew."));
}

TEST_CASE("a publication that only a link names is a pointer out of the text") {
  CHECK(veto_of("To quote this 2019 harbour paper, a scale that is not read is furniture.") ==
        Veto::reference);
  CHECK(veto_of("How a crew reads the scale is described in other posts of this harbour.") ==
        Veto::reference);
  CHECK(veto_of("In this harbour the scale is read twice, and papers are kept for a year.") == Veto::none);
}

TEST_CASE("nouns behind 'the' are found up to the next stop word or comma") {
  TermIndex index;
  CHECK(definite_terms("We read the new crane scale, the camera is new.", index) ==
        index.terms("new crane scale camera"));
  CHECK(definite_terms("The boxes are weighed.", index) == index.terms("boxes"));
  CHECK(definite_terms("A crane has one scale.", index).empty());
}

TEST_CASE("a noun is loose where only a left-out sentence names it") {
  TermIndex index;
  const auto sentences = sentences_of(
      {"A camera stands at the gate.", "Boxes pass the camera at noon.", "A crew counts them."}, index);
  const Terms given;
  const Introductions introductions(sentences, given);
  CHECK(introductions.cost_of_all({0, 1, 2}, {}) == 0);
  CHECK(introductions.cost_of_all({1, 2}, {}) > 0);
  CHECK(introductions.cost_of_all({1, 2}, index.terms("camera")) == 0);
  const auto camera = index.terms("camera");
  CHECK(Introductions(sentences, camera).cost_of_all({1, 2}, {}) == 0);
}

TEST_CASE("a summary that claims something is read before a title that only names its subject") {
  const std::string claim = "A crane with one scale moves 62 boxes an hour and it loses nothing.";
  CHECK(first_hook(composed(harbour("Scales of a harbour crane", claim))) == claim);
  const std::string title = "The second scale slowed our crane and found nothing";
  CHECK(first_hook(composed(harbour(title, "A crane without its second scale moves more boxes."))) == title);
}

TEST_CASE("a summary that is a second title is neither the hook nor the context") {
  const auto text = assembled_text(composed(harbour("The second scale slowed our crane down by a third",
                                                    "How we moved more boxes with half of the scales.")));
  CHECK(text.find("How we moved") == std::string::npos);
  CHECK(is_title_like("Why the second scale had to go."));
  CHECK_FALSE(is_title_like("Why did the second scale have to go?"));
}

TEST_CASE("a number of a list, a case and an addition lean on what is not there") {
  CHECK(veto_of("Scenario #3 leaves the crane with a difficult problem at noon.") == Veto::reference);
  CHECK(leans("In our case each crane is one job of the planner."));
  CHECK(leans("We have an additional problem at the gate on rainy days."));
  CHECK_FALSE(leans("We have one problem at the gate on rainy days."));
}

TEST_CASE("the bare name of a subject is no hook that would be ready") {
  CHECK(is_bare_subject("Cranes in harbours"));
  CHECK_FALSE(is_bare_subject("Our crane lost a third"));
  CHECK_FALSE(is_bare_subject("Taking the second scale away from a harbour crane"));
}

TEST_CASE("a short claim about the matter goes before a title that only names it") {
  const std::string claim = "Large harbours shed scales as they get big.";
  CHECK(first_hook(composed(harbour("Feature casualties of large harbours", claim + " A look at why."))) ==
        claim);
  CHECK(first_hook(composed(harbour("Enabling longer shifts for self-employed crews", claim))) == claim);
  CHECK(first_hook(composed(harbour("Moving scales cut the wait by 12 minutes", claim))) != claim);
  // What the author did is a story's announcement.
  const std::string title = "Second scales at the harbour's crane";
  CHECK(first_hook(composed(harbour(title, "Recently we took a scale from a crane."))) == title);
}

TEST_CASE("beside takeaways no story is told that says the owner's hook again") {
  auto post = post_of(
      "---\ntitle: The gate camera\nsummary: A camera at the gate replaced two crews.\ntags: [gate]\n"
      "---\n\nOur gate lost nine boxes in March, and no list was wrong. The list was written by two "
      "crews, who copied it from each other at noon.\n\nA lorry waits four minutes at the gate while "
      "a crew reads its number. The number is read again at the crane, so an error needs two crews to "
      "make it. Rain makes that likely, because wet plates are guessed.\n\nThe camera was put up in "
      "April.\n",
      "gate");
  post.linkedin.hook = "Our gate lost nine boxes in March.\nNo list was wrong.";
  post.linkedin.takeaways = {"Cameras do not copy.", "Crews do.", "We chose one camera over a third crew."};
  const auto text = assembled_text(composed(post));
  CHECK(text.find("and no list was wrong") == std::string::npos);
  CHECK(text.find("A lorry waits four minutes") != std::string::npos);
}

TEST_CASE("a unit of one letter ends its sentence, an initial does not") {
  using Strings = std::vector<std::string>;
  CHECK(split_sentences("The crane went from 48 s to 3 s. A crew of J. Smith saw it.") ==
        Strings{"The crane went from 48 s to 3 s.", "A crew of J. Smith saw it."});
}

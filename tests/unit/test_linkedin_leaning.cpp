// What a sentence leans on, and what of it is left out: found by reading texts of real articles.
#include "catch.hpp"

#include "linkedin/article.hpp"
#include "linkedin/composition.hpp"
#include "linkedin/hashtags.hpp"
#include "linkedin/judge_sentence.hpp"
#include "linkedin_fixture.hpp"
#include "text/unicode.hpp"

using namespace waymark;
using linkedin_fixture::document_of;
using Strings = std::vector<std::string>;

namespace {

bool leans(const std::string &text) {
  return dangles(text, Language::english);
}

std::string only_sentence(const std::string &markdown) {
  const auto article = article_of(document_of(markdown));
  return article.sentences.size() == 1 ? article.sentences[0].text : "not one sentence";
}

} // namespace

TEST_CASE("a sentence that adds to the one before it or stands for it leans") {
  CHECK(leans("The model of the embedding belongs into the record as well, because vectors differ."));
  CHECK_FALSE(leans("Reads as well as writes go through the same table of keys."));
  CHECK(leans("Azure AI Search says so plainly in its documentation."));
  CHECK(leans("So far, the core has no dependencies at all, and that is worth keeping."));
  CHECK(leans("The answer is no, since writes go to the masters only."));
  CHECK_FALSE(leans("A document takes some time to be found, and that time is on every dashboard."));
  CHECK(leans("Two jobs lost that race and wrote the same rows."));
}

TEST_CASE("a first word is cut only where a whole phrase does not begin with it") {
  CHECK(without_soft_start("So the index takes 11% of the insert rate on each table.") ==
        "The index takes 11% of the insert rate on each table.");
  CHECK(without_soft_start("So far the index takes 11% of the insert rate on each table.") ==
        "So far the index takes 11% of the insert rate on each table.");
}

TEST_CASE("a short sentence that points elsewhere is left out as a long one is") {
  const auto sentence = lone_sentence("See the code.", Language::english);
  CHECK(sentence.veto == Veto::reference);
  CHECK_FALSE(sentence.may_stand);
}

TEST_CASE("footnote marks and links without words leave no gap") {
  CHECK(only_sentence("The cache is called elastic [^1], and it scales slowly [^1].\n\n[^1]: Not here.\n") ==
        "The cache is called elastic, and it scales slowly.");
  CHECK(only_sentence("Reads go to the masters ([code](https://example.org/x)) within 1 ms.\n") ==
        "Reads go to the masters within 1 ms.");
}

TEST_CASE("abbreviations of other languages end no sentence") {
  CHECK(split_sentences("Der Lauf verlor z. B. Zeilen bzw. Spalten. Niemand sah es.") ==
        Strings{"Der Lauf verlor z. B. Zeilen bzw. Spalten.", "Niemand sah es."});
}

TEST_CASE("a word of a tag keeps its spelling, and is no other hashtag") {
  const std::map<std::string, std::string> own = {{"migration", "CloudMigration"}, {"rag", "RAG"}};
  CHECK(hashtag_of("cloud migration", own) == "CloudMigration");
  CHECK(hashtag_of("migration", own) == "CloudMigration");
  CHECK(hashtag_of("rag evaluation", own) == "RAGEvaluation");
  CHECK(most_spoken_of({"SQL", "stream processing", "data quality"},
                       "Quality of data is a stream of small checks.") ==
        Strings{"data quality", "stream processing", "SQL"});
}

TEST_CASE("a text is shortened at the ends of its story, and what announced a list goes with the list") {
  Composition composition;
  add_part(composition, PartKind::hook, "A hook.");
  add_part(composition, PartKind::story,
           "One sentence stays. Three things broke:\n• The first of them, at length.");
  add_part(composition, PartKind::takeaway, "Remember it.");
  shorten(composition, 60);
  CHECK(assembled_text(composition) == "A hook.\n\nOne sentence stays.\n\nRemember it.");
}

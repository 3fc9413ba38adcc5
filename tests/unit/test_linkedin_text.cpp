#include "catch.hpp"

#include "linkedin/article.hpp"
#include "linkedin/choose_hooks.hpp"
#include "linkedin/choose_runs.hpp"
#include "linkedin/composition.hpp"
#include "linkedin/hashtags.hpp"
#include "linkedin/judge_sentence.hpp"
#include "linkedin/next_sunday.hpp"
#include "linkedin/numbers.hpp"
#include "linkedin/phrase.hpp"
#include "linkedin/plain_line.hpp"
#include "linkedin/word_list.hpp"
#include "linkedin_fixture.hpp"
#include "model/words.hpp"
#include "text/unicode.hpp"

#include <algorithm>

using namespace waymark;
using linkedin_fixture::document_of;
using Strings = std::vector<std::string>;

namespace {

Sentence judged(const std::string &text) {
  return lone_sentence(text, Language::english);
}

Sentence item(const std::string &text) {
  Sentence sentence;
  sentence.text = text;
  sentence.kind = SentenceKind::item;
  sentence.is_last = true;
  judge_sentence(sentence, Language::english);
  return sentence;
}

Date day(const char *text) {
  return *parse_date(text);
}

} // namespace

TEST_CASE("a sentence ends at its mark before a space, not inside words and numbers") {
  CHECK(split_sentences("It took 99.7% of v1.2. Then \"it stopped.\" Why? Nobody knew!") ==
        Strings{"It took 99.7% of v1.2.", "Then \"it stopped.\"", "Why?", "Nobody knew!"});
  CHECK(split_sentences("It ran for 40 ms. Then it stopped.") ==
        Strings{"It ran for 40 ms.", "Then it stopped."});
  CHECK(split_sentences("Ask Ms. Day, i.e. the owner, e.g. by mail. Or J. Smith.") ==
        Strings{"Ask Ms. Day, i.e. the owner, e.g. by mail.", "Or J. Smith."});
  CHECK(split_sentences("See No. 5 of it. The answer is no. We left.") ==
        Strings{"See No. 5 of it.", "The answer is no.", "We left."});
  CHECK(split_sentences("Keys (see above. Or not) stay. Done.") ==
        Strings{"Keys (see above. Or not) stay.", "Done."});
  CHECK(split_sentences("一つ目。「二つ目。」三つ目！") == Strings{"一つ目。", "「二つ目。」", "三つ目！"});
  CHECK(split_sentences("No end") == Strings{"No end"});
  CHECK(split_sentences("  ").empty());
}

TEST_CASE("sentences of unspaced scripts are joined without a space") {
  std::string text;
  append_sentence(text, "一つ目。");
  append_sentence(text, "二つ目。");
  CHECK(text == "一つ目。二つ目。");
  append_sentence(text = "One.", "Two.");
  CHECK(text == "One. Two.");
}

TEST_CASE("words are found whole, in any case, with either apostrophe") {
  const std::string_view phrases[] = {"moved to", "can't", "cut"};
  const WordList list(phrases);
  CHECK(list.count(folded("We Moved to it, removed to it, can’t cut a shortcut; clear-cut.")) == 3);
  CHECK(list.at_start(folded("Cut it")) == 3);
  CHECK(list.at_start(folded("Cutting it")) == 0);
  CHECK(list.is_in(folded("before—cut—after")));
}

TEST_CASE("numbers with a unit, a currency or something counted are measures") {
  CHECK(count_numbers("99.7% of 48 s for €410, 12k, five months, 1,912 payments").measures == 6);
  CHECK(count_numbers("In 2026 and 1.2 we saw 61.").measures == 0);
  CHECK(count_numbers("In 2026 and 1.2 we saw 61.").bare == 1);
  CHECK(count_numbers("utf8 and s3").bare == 0);
  CHECK(numbers_in("from 3,600 to 99.7%.") == std::set<std::string>{"3,600", "99.7"});
}

TEST_CASE("a sentence that is no prose, or points outside itself, may not stand alone") {
  CHECK(judged("The run went from three to five minutes a day.").veto == Veto::none);
  CHECK(judged("No full stop at the end of this rather long line").veto == Veto::no_end);
  CHECK(judged("Nothing fails.").veto == Veto::length);
  CHECK(judged("The details are at https://example.org for all of them.").veto == Veto::address);
  CHECK(judged("The job calls refresh() on each table in the schema.").veto == Veto::code);
  CHECK(judged("The flag --full-refresh rebuilds every table in the schema.").veto == Veto::code);
  CHECK(judged("The column last_seen_at was written by the wrong clock.").veto == Veto::code);
  CHECK(judged("The column event_time was written by the wrong clock.").veto == Veto::none);
  CHECK(judged("Latency stayed at ~5 ms and the error rate < 2% all day.").veto == Veto::none);
  CHECK(judged("The old layout (with its three levels was abandoned.").veto == Veto::unbalanced);
  CHECK(judged("The results shown below were measured over a quarter.").veto == Veto::reference);
  CHECK(judged("The costs in table 3 were measured over a quarter.").veto == Veto::reference);
  CHECK(judged("The former was measured over a quarter of the year.").veto == Veto::back_reference);
  CHECK(judged("The former was measured over a quarter of the year.").may_stand);
  CHECK(judged("\"The table is late\" was the first message of the day.").veto == Veto::quote);
  CHECK(judged("You will see how the table is built in a few minutes.").veto == Veto::announcement);
  CHECK(judged("The seamless upgrade was a great success for the team.").veto == Veto::announcement);
  CHECK(judged("Install the package and restart the server afterwards.").veto == Veto::imperative);
  CHECK(judged("Who reads the table, and how often do they look at it?").veto == Veto::question);
  CHECK(item("A table without any index on its foreign key column.").veto == Veto::no_verb);
  CHECK(item("Throttle: batches of 5,000 keys with a pause in between.").veto == Veto::none);
}

TEST_CASE("a sentence that leans on the one before it is known by its words") {
  for (const char *leaning : {"It took 52 minutes.", "But the filter skips it.", "The second run was slower.",
                              "Another reason was the index.", "In March this table was dropped.",
                              "One in six runs lost that race and began again."}) {
    INFO(leaning);
    CHECK(dangles(leaning, Language::english));
  }
  for (const char *standing : {"The first version was slower.", "Another kind of check failed.",
                               "The rows that nobody reads cost most.",
                               "A full refresh every night is simple.", "The first few runs failed."}) {
    INFO(standing);
    CHECK_FALSE(dangles(standing, Language::english));
  }
  CHECK_FALSE(dangles("It took 52 minutes.", Language::other));
}

TEST_CASE("a soft first word is the only thing that is ever cut") {
  CHECK(without_soft_start("But a backfill touches more rows than the daily job does.") ==
        "A backfill touches more rows than the daily job does.");
  CHECK(without_soft_start("However, a backfill touches more rows than the daily job.") ==
        "A backfill touches more rows than the daily job.");
  CHECK(without_soft_start("Step 2: A backfill touches more rows than the daily job.") ==
        "A backfill touches more rows than the daily job.");
  CHECK(without_soft_start("So be it.") == "So be it.");
  CHECK(without_soft_start("Now the filter skips it, and the next run skips it too.") ==
        "The filter skips it, and the next run skips it too.");
  CHECK(without_soft_start("Sooner or later the disk is full and the job stops.") ==
        "Sooner or later the disk is full and the job stops.");
}

TEST_CASE("Markdown inlines become plain text, pictures and footnote marks go") {
  const auto article = article_of(document_of(
      "A **bold** claim of some length, longer than what would stand under a picture as its caption, with "
      "`event_time`, [a link](https://example.org) -- and ~~not~~ this[^1] ![x](y.png) "
      "(see section 2) [3].\n\n[^1]: Gone.\n"));
  REQUIRE(article.sentences.size() == 1);
  CHECK(article.sentences[0].text ==
        "A bold claim of some length, longer than what would stand under a picture as its "
        "caption, with event_time, a link – and this.");
  CHECK(article.sentences[0].code_spans == 1);
  CHECK(article.sentences[0].has_bold);
}

TEST_CASE("front-matter strings lose their Markdown but not their names") {
  CHECK(plain_line("**Bold** and *it* and _it_ and `a_b_c` in snake_case_name, 2 * 3 * 4") ==
        "Bold and it and it and a_b_c in snake_case_name, 2 * 3 * 4");
  CHECK(plain_line("A [link (one)](https://e.org/a_(b)) and ![p](q.png)end \\*kept\\*") ==
        "A link (one) and end *kept*");
  CHECK(plain_lines("one\n\n two \n") == Strings{"one", "two"});
  CHECK(plain_line("*open and `open") == "*open and `open");
}

TEST_CASE("code, tables and quotes are left out, and what follows them knows it") {
  const auto article = article_of(
      document_of("# One\n\nFirst.\n\n```sql\nselect 1\n```\n\nSecond.\n\n> Quote.\n\nThird. "
                  "Fourth.\n\nFigure 2: a picture.\n\nTable sizes: 40 GB.\n\n## Two\n\n- item\n  more\n"));
  Strings texts;
  std::vector<bool> breaks;
  for (const auto &sentence : article.sentences) {
    texts.push_back(sentence.text);
    breaks.push_back(sentence.after_break);
  }
  CHECK(texts == Strings{"First.", "Second.", "Third.", "Fourth.", "Table sizes: 40 GB.", "item more"});
  CHECK(breaks == std::vector<bool>{false, true, true, false, true, false});
  CHECK(article.code_blocks == 1);
  CHECK(article.headings.size() == 3);
  CHECK(article.sentences[5].section == 2);
  CHECK(article.sentences[5].kind == SentenceKind::item);
  CHECK(article.sentences[3].is_last);
}

TEST_CASE("a hook keeps to 140 characters and two lines") {
  CHECK(fitting_hook("One line.\nTwo lines.\nThree lines.") == "One line.\nTwo lines.");
  CHECK(fitting_hook("**Bold** claim") == "Bold claim");
  const auto longer = "A first sentence of some length stands here. X" + std::string(140, 'x') + ".";
  CHECK(fitting_hook(longer) == "A first sentence of some length stands here.");
  CHECK(fitting_hook(std::string(141, 'x')).empty());
  CHECK(fitting_hook(std::string(140, 'x')).size() == 140);
}

TEST_CASE("hashtags follow the owner's map, then the known spellings, then CamelCase") {
  const std::map<std::string, std::string> own = {{"rag", "RetrievalAugmentedGeneration"}};
  CHECK(hashtag_of("RAG", own) == "RetrievalAugmentedGeneration");
  CHECK(hashtag_of("dbt", own) == "dbt");
  CHECK(hashtag_of("sql server", own) == "SQLServer");
  CHECK(hashtag_of("data-quality", own) == "DataQuality");
  CHECK(hashtag_of("CI/CD", own) == "CICD");
  CHECK(hashtag_of("#Apache Iceberg", own) == "ApacheIceberg");
  CHECK(hashtag_of("データ品質", own) == "データ品質");
  CHECK(hashtag_of("2026", own).empty());
  CHECK(hashtag_line({"sql", "SQL", "2026", "data quality", "Kafka", "dbt"}, own) ==
        "#SQL #DataQuality #Kafka");
}

TEST_CASE("the text is cut at sentence ends below 3,000 UTF-16 units, and the hook stays") {
  Composition composition;
  composition.hooks = {"The hook."};
  add_part(composition, PartKind::hook, "The hook.");
  std::string story;
  for (int number = 0; number < 100; ++number)
    story += (story.empty()     ? ""
              : number % 5 == 0 ? "\n\n"
                                : " ") +
             std::string("Sentence of the story 🎯 with some words.");
  add_part(composition, PartKind::story, story);
  add_part(composition, PartKind::hashtags, "#One");
  const auto text = assembled_text(composition);
  CHECK(utf16_units(text) <= 3000);
  CHECK(utf16_units(text) > 2900);
  CHECK(text.starts_with("The hook.\n\nSentence of the story"));
  CHECK(text.ends_with("words.\n\n#One"));
  CHECK(text.find("\n\n\n") == std::string::npos);
}

TEST_CASE("the third line is never blank") {
  Composition composition;
  add_part(composition, PartKind::hook, "One.\nTwo.");
  add_part(composition, PartKind::context, "Three.");
  add_part(composition, PartKind::story, "Four.");
  CHECK(assembled_text(composition) == "One.\nTwo.\nThree.\n\nFour.");
  composition.parts[0].text = "One.";
  CHECK(assembled_text(composition) == "One.\n\nThree.\n\nFour.");
}

TEST_CASE("frames are filled with the owner's words and never look into them") {
  CHECK(filled("I chose {chose} over {over}.", {{"chose", "{over}"}, {"over", "b"}}) ==
        "I chose {over} over b.");
  CHECK(as_phrase("A nightly `run`.") == "a nightly run");
  CHECK(as_sentence("nightly\nrun") == "nightly run.");
  CHECK(as_opening("merge on read") == "Merge on read");
  CHECK(as_opening("dbt on one machine") == "dbt on one machine");
}

TEST_CASE("today counts until the posting time") {
  LinkedinSettings settings; // Sunday, 09:00
  CHECK(iso_date(next_sunday(settings, day("2026-11-22"), 9 * 60 - 1)) == "2026-11-22");
  CHECK(iso_date(next_sunday(settings, day("2026-11-22"), 9 * 60)) == "2026-11-29");
  CHECK(iso_date(next_sunday(settings, day("2026-11-23"), 0)) == "2026-11-29");
  settings.weekday = std::chrono::Tuesday;
  CHECK(iso_date(next_sunday(settings, day("2026-12-30"), 0)) == "2027-01-05");
  CHECK(weekday_name(settings.weekday) == "Tuesday");
  CHECK(time_of_day(9 * 60 + 5) == "09:05");
}

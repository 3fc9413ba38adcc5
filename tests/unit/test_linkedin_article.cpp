#include "catch.hpp"

#include "linkedin/compose_article.hpp"
#include "linkedin_fixture.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <random>

using namespace waymark;
using linkedin_fixture::post_from;
using linkedin_fixture::post_of;

namespace {

Composition composed(const Post &post) {
  return compose_article(post, article_of(post.body), {}, {});
}

std::vector<std::string> lines_of(const std::string &text) {
  std::vector<std::string> lines;
  for (size_t at = 0; at <= text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

// What every Sunday text keeps to, whatever it was made of.
void check_form(const Composition &composition, const std::string &text) {
  const auto lines = lines_of(text);
  CHECK(utf16_units(text) <= 3000);
  REQUIRE(lines.size() > 2);
  CHECK_FALSE(lines[2].empty());
  CHECK(text.find("\n\n\n") == std::string::npos);
  for (const char *leftover : {"**", "__", "`", "](", "https://", "<"})
    CHECK(text.find(leftover) == std::string::npos);
  const auto hook = std::string(hook_of(composition));
  CHECK(text.starts_with(hook));
  CHECK(text.find(hook, hook.size()) == std::string::npos);
  CHECK(utf16_units(hook) <= 140);
  CHECK(std::ranges::count(hook, '\n') <= 1);
}

// Every line of the text, its sentences and its bullets, stands in the source as the owner wrote it.
void check_words_are_the_owners(const std::string &text, const std::string &source) {
  for (auto line : lines_of(text)) {
    if (line.starts_with("• "))
      line.erase(0, std::string("• ").size());
    for (auto sentence : split_sentences(line)) {
      INFO(sentence);
      if (const auto label = sentence.find(": "); label < 40 && source.find(sentence) == std::string::npos) {
        CHECK(source.find(". " + sentence.substr(0, label)) != std::string::npos); // a numbered heading
        sentence.erase(0, label + 2);
      }
      CHECK((sentence.starts_with('#') || source.find(sentence) != std::string::npos));
    }
  }
}

std::string one_line(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  std::string result;
  for (const char byte : text)
    if (byte != '*' && byte != '`' && !(byte == ' ' && result.ends_with(' ')))
      result += byte;
  return result;
}

// Articles of a random shape, of sentences with and without what is hard to handle.
std::string generated_article(std::mt19937 &random) {
  static const std::vector<std::string> sentences = {
      "The nightly job read 40 GB and wrote 2 million rows in 31 minutes.",
      "We chose a lookback window over a full refresh, because the refresh cost 52 minutes.",
      "It failed on the third day.",
      "A **late** row waits for the `monthly` run, which is expensive.",
      "Nobody noticed for five months, and the reports stayed green.",
      "But the index takes 11% of the insert rate on every table that we own.",
      "See the figure below for details.",
      "What would you have done?",
      "Call refresh() with {{ this }} and a::b.",
      "The price is a second copy of 6 GB, and a test that fails when it is older than 35 days.",
      "Compare a sum with a source that you do not own.",
      "The lesson was that a default is a decision which somebody else made.",
      "The operator's report counts trains, so the same 🚆 appears in two regions."};
  static const std::vector<std::string> blocks = {
      "```sql\nselect * from t\n```", "| a | b |\n|---|---|\n| 1 | 2 |", "> A quote of someone.",
      "- A first point that was made by the team.\n- A second point that broke the build.",
      "![alt](picture.png)"};
  const auto pick = [&](const auto &from) { return from[random() % from.size()]; };
  std::string text = "---\ntitle: The table that lost " + std::to_string(random() % 90) +
                     "% of its rows\nsummary: A table lost rows for five months. A window of three days "
                     "fixed it.\ntags: [sql]\n---\n";
  for (auto section = random() % 6; section < 7; ++section) {
    text += "\n## Part " + std::to_string(section) + " of the story\n";
    for (auto paragraph = random() % 4; paragraph < 5; ++paragraph) {
      text += "\n";
      for (auto sentence = random() % 5; sentence < 6; ++sentence)
        text += pick(sentences) + (random() % 3 == 0 ? "\n" : " ");
      text += "\n";
      if (random() % 4 == 0)
        text += "\n" + pick(blocks) + "\n";
    }
  }
  return text;
}

} // namespace

TEST_CASE("the sample articles are composed as they were approved") {
  for (const char *name : {"exactly-once", "small-files", "judge-the-judge", "before-a-backfill"}) {
    const auto post = post_from(name);
    const auto composition = composed(post);
    const auto text = assembled_text(composition);
    INFO(name);
    CHECK(composition.is_ready == (std::string_view(name) != "before-a-backfill"));
    CHECK(linkedin_fixture::golden(name, text + "\n") == text + "\n");
    check_form(composition, text);
    check_words_are_the_owners(text, one_line(linkedin_fixture::file_text(
                                         WAYMARK_SOURCE_DIR "/tests/linkedin/" + std::string(name) + ".md")));
  }
}

TEST_CASE("generated articles keep to the form and to the owner's words") {
  std::mt19937 random(46);
  int with_text = 0;
  for (int round = 0; round < 40; ++round) {
    const auto source = generated_article(random);
    const auto composition = composed(post_of(source, "x"));
    const auto text = assembled_text(composition);
    if (!composition.refusal.empty())
      continue;
    ++with_text;
    INFO(source);
    check_form(composition, text);
    check_words_are_the_owners(
        text, one_line(source) + " The index takes 11% of the insert rate on every table that we own.");
  }
  CHECK(with_text > 20);
}

TEST_CASE("the same article gives the same text") {
  const auto post = post_from("exactly-once");
  CHECK(assembled_text(composed(post)) == assembled_text(composed(post)));
}

TEST_CASE("a post of code alone is refused with what to write") {
  const auto post = post_of(
      "---\ntitle: Ten psql commands\nsummary: Short.\ntags: [sql]\n---\n\n```\n\\d\n```\n\nThis lists "
      "databases:\n\n```\nx\n```\n",
      "x");
  const auto composition = composed(post);
  CHECK(composition.parts.empty());
  CHECK(composition.refusal == "0 characters of running prose that stand without code and pictures");
  REQUIRE(composition.missing.size() == 1);
  CHECK(composition.missing[0] ==
        "linkedin.takeaways: three to five sentences, each with a number or a consequence");
}

TEST_CASE("an article in a script without spaces is composed by its structure") {
  const auto post =
      post_of("---\ntitle: 増分モデルが2%の行を失った理由\nsummary: "
              "増分モデルは、遅れて届いた行をすべて落としていた。\ntags: [dbt]\n---\n\n"
              "## "
              "なぜ行が消えたか\n\n列車の訂正は一日半後に届くことがある。イベント時刻は古いので、フィルターは"
              "その行を飛ばし、次の実行でも飛ばす。"
              "何も失敗しない表が少しだけ小さくなる。行数の比較は役に立たなかった。昨日の表も同じ割合を失って"
              "いたからだ。見つけたのは、運行会社の月次集計との合計の比較だった。\n\n"
              "## "
              "選んだ方法\n\n三日間の再読み込みを選び、毎晩の全件更新はやめた。三日で訂正の99.7%"
              "を拾える。七日なら99.9%だが、実行時間は二倍になる。"
              "実行時間は三分から五分になった。残りの0.3%"
              "は月初の全件更新で直すことにして、古くなればテストが失敗する。\n",
              "x");
  const auto composition = composed(post);
  CHECK(composition.refusal.empty());
  const auto text = assembled_text(composition);
  CHECK(text.starts_with("増分モデルが2%の行を失った理由\n\n"));
  CHECK(text.find("飛ばす。何も") != std::string::npos);
}

TEST_CASE("the front matter's words are used as written, the question only from there") {
  auto post = post_from("exactly-once");
  CHECK(assembled_text(composed(post)).find("keys come") == std::string::npos);
  post.linkedin.hook = "Exactly once.\nUntil the *sink*.";
  post.linkedin.question = "Where do your keys come from?";
  post.linkedin.takeaways = {"One [thing](https://e.org).", "Two things.", "Three things."};
  post.linkedin.hashtags = {"data engineering", "Kafka"};
  const auto text = assembled_text(composed(post));
  CHECK(text.starts_with("Exactly once.\nUntil the sink.\nFinance found 1,912 payments"));
  CHECK(text.find("• One thing.\n• Two things.\n• Three things.") != std::string::npos);
  CHECK(text.ends_with("Where do your keys come from?\n\n#DataEngineering #Kafka"));
}

TEST_CASE("takeaways beyond the limit are cut at their ends") {
  auto post = post_from("small-files");
  post.linkedin.takeaways.clear();
  for (int number = 0; number < 7; ++number)
    post.linkedin.takeaways.push_back("Point " + std::to_string(number) + " " + std::string(600, 'x') + ".");
  const auto text = assembled_text(composed(post));
  CHECK(utf16_units(text) <= 3000);
  CHECK(text.find("• Point 0 ") != std::string::npos);
  CHECK(text.ends_with("#Lakehouse #ApacheIceberg #DataEngineering"));
}

TEST_CASE("a section of its own leaves out the front matter of the whole") {
  const auto post = post_from("small-files");
  const auto article = article_of(post.body);
  const auto section = compose_article(post, article, 2, {});
  CHECK(article.headings[2].text == "What we tried first");
  const auto text = assembled_text(section);
  CHECK(text.find("• Planning cost") == std::string::npos);
  CHECK(text.find("how often do they really look") == std::string::npos);
  CHECK(text.find("The arithmetic was against it.") != std::string::npos);
  CHECK(text.find("Two alerts did need") == std::string::npos);
}

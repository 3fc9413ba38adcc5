#include "catch.hpp"

#include "linkedin/compose_post.hpp"
#include "linkedin/draft_sunday.hpp"
#include "linkedin_fixture.hpp"
#include "linkedin_site.hpp"
#include "load_text.hpp"
#include "text/unicode.hpp"

using namespace waymark;
using linkedin_fixture::document_of;
using linkedin_fixture::sample_site;

namespace {

Post post_with(const std::string &body) {
  Post post;
  post.slug = "x";
  post.route = "/posts/x/";
  post.title = "What a late row costs";
  post.body = document_of(body);
  return post;
}

Composition composed(const Post &post) {
  Site site;
  site.content.posts = {post};
  site.posts = {0};
  PostComposer composer(site);
  return composer.compose(post_subjects(site).at(0), *parse_date("2026-11-22"));
}

std::string repeated(const std::string &text, int times) {
  std::string result;
  for (int at = 0; at < times; ++at)
    result += text;
  return result;
}

} // namespace

TEST_CASE("a post without a word of text, or all of code, is refused with what to write") {
  for (const char *body : {"", "```\nselect 1\n```\n", "![a](a.png)\n", "<!-- nothing -->\n"}) {
    const auto composition = composed(post_with(body));
    CHECK(composition.refusal == "0 characters of running prose that stand without code and pictures");
    CHECK(composition.missing ==
          std::vector<std::string>{
              "linkedin.takeaways: three to five sentences, each with a number or a consequence"});
  }
}

TEST_CASE("a Hindi post is cut at its danda and keeps the space after it") {
  const std::string sentence = "रिपोर्ट पाँच महीने तक दो प्रतिशत कम थी और किसी परीक्षण ने यह नहीं दिखाया। ";
  const std::string second = "हर रन ने वे पंक्तियाँ लीं जो पिछली सबसे नई पंक्ति से नई थीं, देर से आई पंक्तियाँ छूट गईं। ";
  const auto composition = composed(
      post_with(repeated(sentence + second, 4) + "\n\n## कारण\n\n" + repeated(second + sentence, 4) + "\n"));
  CHECK(composition.refusal.empty());
  const auto text = assembled_text(composition);
  CHECK(text.find("नहीं दिखाया। हर रन") != std::string::npos);
  CHECK(is_valid_utf8(text));
}

TEST_CASE("an Arabic post is read by its own question marks") {
  CHECK(split_sentences("لماذا ضاع الصف؟ لأن التشغيل تأخر. ثم عاد۔ انتهى.") ==
        std::vector<std::string>{"لماذا ضاع الصف؟", "لأن التشغيل تأخر.", "ثم عاد۔", "انتهى."});
  const std::string sentence = "كان التقرير أقل من الواقع بنسبة 2% لمدة خمسة أشهر ولم يفشل أي اختبار. ";
  const auto composition = composed(post_with(repeated(sentence, 12) + "\n"));
  CHECK(composition.refusal.empty());
  CHECK(assembled_text(composition).find(sentence.substr(0, sentence.size() - 1)) != std::string::npos);
}

TEST_CASE("an emoji made of several is never parted, however long the takeaway") {
  auto post = post_with(
      repeated("The family 👩‍👩‍👧‍👦 lost 3 rows because the run was late by 40 minutes. ",
               20) +
      "\n");
  for (int at = 0; at < 7; ++at)
    post.linkedin.takeaways.push_back(repeated("👩‍👩‍👧‍👦", 60) + " cost 5% of the rows.");
  const auto text = assembled_text(composed(post));
  CHECK(utf16_units(text) <= most_units);
  size_t families = 0;
  for (const auto &cluster : graphemes(text)) {
    CHECK(cluster != "👩");
    families += cluster == "👩‍👩‍👧‍👦" ? 1 : 0;
  }
  CHECK(families > 0);
}

TEST_CASE("a post of 100 kB is composed like any other") {
  std::string body;
  for (int section = 0; section < 40; ++section)
    body +=
        "## Part " + std::to_string(section) + "\n\n" +
        repeated("The run of day " + std::to_string(section) +
                     " took 40 minutes because the window was cut too late, and 3% of the rows were lost. ",
                 25) +
        "\n\n";
  CHECK(body.size() > 100'000);
  const auto composition = composed(post_with(body));
  CHECK(composition.refusal.empty());
  CHECK(utf16_units(assembled_text(composition)) <= 2000);
}

TEST_CASE("a time zone that does not exist and holidays that are no days are named at their line") {
  const auto loaded = load_files({{"content/site.yaml", sound_site + "linkedin:\n"
                                                                     "  time_zone: Europe/Atlantis\n"
                                                                     "  cadence: daily\n"
                                                                     "  holidays: [2026-12-27, 2026-13-01, "
                                                                     "2027-01-03 to 2026-12-20]\n"}});
  CHECK(loaded.printed.find("content/site.yaml:6:14: error: ") != std::string::npos);
  CHECK(loaded.printed.find("content/site.yaml:7:12: error: ") != std::string::npos);
  CHECK(loaded.printed.find("write a holiday as 2026-12-27, or as 2026-12-20 to 2027-01-03") !=
        std::string::npos);
  CHECK(loaded.printed.find("the holiday '2027-01-03 to 2026-12-20' ends before it begins") !=
        std::string::npos);
}

TEST_CASE("the calendar of site.yaml and the owner's counts in draft.md are read") {
  const auto loaded = load_files(
      {{"content/site.yaml", sound_site + "linkedin:\n  cadence: fortnightly\n  show_shared: true\n"
                                          "  holidays: [2026-12-27, 2026-12-30 to 2027-01-03]\n"},
       {"content/linkedin/2026-11-22-x/draft.md",
        "---\nsource: post:x\nstatus: posted\nurl: https://www.linkedin.com/posts/1\nhooks: [One, Two]\n"
        "impressions: 1200\ncomments: 0\nmessages: 2\n---\n"},
       {"content/linkedin/2026-11-22-x/post.txt", "One\n"}});
  CHECK(loaded.printed.empty());
  const auto &settings = loaded.content.profile.linkedin;
  CHECK(settings.cadence == Cadence::fortnightly);
  CHECK(settings.show_shared);
  REQUIRE(settings.holidays.size() == 2);
  CHECK(iso_date(settings.holidays[1].last) == "2027-01-03");
  REQUIRE(loaded.content.drafts.size() == 1);
  CHECK(loaded.content.drafts[0].results.impressions == 1200);
  CHECK(loaded.content.drafts[0].results.comments == 0);
  CHECK(loaded.content.drafts[0].results.messages == 2);
  CHECK(loaded.content.drafts[0].hooks == std::vector<std::string>{"One", "Two"});
  CHECK_FALSE(loaded.content.drafts[0].text);
}

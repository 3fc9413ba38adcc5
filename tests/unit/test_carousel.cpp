// What stands on the pages of a carousel: the owner's sentences, whole, and as many pages as are read.
#include "catch.hpp"
#include "linkedin/carousel.hpp"
#include "linkedin/compose_post.hpp"
#include "linkedin/finish_pack.hpp"
#include "linkedin/hook_figure.hpp"
#include "linkedin/slide_passages.hpp"
#include "linkedin_fixture.hpp"
#include "linkedin_site.hpp"
#include "load/load_words.hpp"
#include "markdown/diagrams.hpp"
#include "text/hash.hpp"
#include "text/hash_lines.hpp"

#include <random>

using namespace waymark;
using namespace waymark::linkedin_fixture;

namespace {

const Date sunday = *parse_date("2026-11-22");

std::string shown(const std::vector<SlidePassage> &passages) {
  std::string text;
  for (const auto &passage : passages)
    text += "[" + passage.lead + "] " + passage.text + "\n";
  return text;
}

std::string shown(const Slides &slides) {
  std::string text;
  for (const auto &page : slides.pages)
    text += page.label + " | " + page.lead + " | " + page.text +
            (page.figure.empty() ? "" : " | " + page.figure) + "\n";
  return text;
}

Slides slides_for(const Site &site, const Subject &subject) {
  return slides_of(site, subject, PostComposer(site).compose(subject, sunday), sunday);
}

Composition composition_of(std::vector<TextPart> parts) {
  Composition composition;
  composition.hooks = {"A hook."};
  composition.parts = std::move(parts);
  return composition;
}

} // namespace

TEST_CASE("a lead-in, a first sentence or a short passage as a whole stands out") {
  CHECK(shown(slide_passages("The price: storage grows.\n\nWhy: dbt can be tested.", 340)) ==
        "[The price] Storage grows.\n[Why] dbt can be tested.\n");
  CHECK(shown(slide_passages("A row was lost. Nobody saw it.", 340)) == "[A row was lost.] Nobody saw it.\n");
  CHECK(shown(slide_passages("A row was lost.", 340)) == "[A row was lost.] \n");
  CHECK(shown(slide_passages("At 09:00 the run begins: it ends at noon, as a rule.", 340)) ==
        "[At 09:00 the run begins] It ends at noon, as a rule.\n");
}

TEST_CASE("a lead-in is found in every script, and never goes over the end of a sentence") {
  CHECK(shown(slide_passages("列は二つである：両方を保存する。", 340)) ==
        "[列は二つである] 両方を保存する。\n");
  CHECK(shown(slide_passages("जाँच सरल है: पंक्तियाँ गिनिए।", 340)) == "[जाँच सरल है] पंक्तियाँ गिनिए।\n");
  CHECK(shown(slide_passages("失われた。理由：鍵がない。", 340)) == "[失われた。] 理由：鍵がない。\n");
}

TEST_CASE("each takeaway has its page, and a list stays below its heading") {
  CHECK(shown(slide_passages("• State: kept for you.\n\n• Rows are gone.", 340)) ==
        "[State] Kept for you.\n[Rows are gone.] \n");
  CHECK(shown(slide_passages("The numbers:\n• One: 1.\n• Two: 2.", 340)) ==
        "[The numbers] • One: 1.\n• Two: 2.\n");
  CHECK(shown(slide_passages("The numbers:\n• One: 1.\n• Two: 2.", 8)) ==
        "[The numbers] • One: 1.\n[The numbers] Two: 2.\n");
  CHECK(shown(slide_passages("Finished:\n• Draw it", 340)) == "[Finished] Draw it\n");
}

TEST_CASE("a long paragraph is parted between sentences, evenly, in any script") {
  const std::string first = "The first sentence of this paragraph is about sixty columns.";
  const std::string second = "The second one is of about the same length, as one can see.";
  const std::string third = "The third and the fourth are here so that it is too long.";
  const std::string fourth = "With the fourth one there is enough text for a second page.";
  CHECK(shown(slide_passages(first + " " + second + " " + third + " " + fourth, 140)) ==
        "[" + first + "] " + second + "\n[" + third + "] " + fourth + "\n");
  CHECK(shown(slide_passages("表の行が失われた。誰も気づかなかった。三分で直った。", 30)) ==
        "[表の行が失われた。] \n[誰も気づかなかった。] 三分で直った。\n");
  CHECK(shown(slide_passages("पंक्ति खो गई। किसी ने नहीं देखा।", 340)) == "[पंक्ति खो गई।] किसी ने नहीं देखा।\n");
  CHECK(shown(slide_passages("ضاع صف. لم يره أحد؟ نعم.", 340)) == "[ضاع صف.] لم يره أحد؟ نعم.\n");
}

TEST_CASE("the number of a hook is found with its unit, dates and versions are none") {
  CHECK(hook_figure("A watermark lost 3,198 of 1.7 million rows.") == "3,198");
  CHECK(hook_figure("If a user may read 2% of it, nothing is left in 82% of all searches.") == "82%");
  CHECK(hook_figure("Planning it took 94 s.") == "94 s");
  CHECK(hook_figure("The bill was €410.") == "€410");
  CHECK(hook_figure("Since 2026-11-22 we run v2 of 3.1.4 in one go.").empty());
  CHECK(hook_figure("Five ways out").empty());
  CHECK(hook_figure("売上を4%少なく見せた。") == "4%");
  CHECK(hook_figure("一日に18,400行が遅れた。") == "18,400");
  CHECK(hook_figure("1 of them").empty());
}

TEST_CASE("an article's carousel leads with its title, a decision's with the decision") {
  auto site = sample_site();
  const auto posts = post_subjects(site);
  const auto article = slides_for(site, posts[1]);
  INFO(shown(article));
  REQUIRE(is_carousel(article));
  CHECK(article.pages.front().kind == SlideKind::cover);
  CHECK(article.pages.front().lead == "Forty thousand small files");
  CHECK(article.pages.front().text == "The query read 2 GB in 3 seconds.\nPlanning it took 94.");
  CHECK(article.pages.front().figure == "2 GB");
  CHECK(article.pages.back().kind == SlideKind::closing);
  CHECK(article.address == "me.example.org/portfolio/posts/small-files");
  CHECK(article.invitation == "The whole article");

  const auto decision = slides_for(site, project_subjects(site, 0)[0]);
  INFO(shown(decision));
  REQUIRE(is_carousel(decision));
  CHECK(decision.pages.front().label == "Meter readings · A design decision");
  CHECK(decision.pages.front().lead ==
        "I chose an append-only table of readings with two times over updating readings in place.");
  CHECK(decision.pages.front().text.empty());
}

TEST_CASE("a German carousel is German to its closing page") {
  auto site = sample_site();
  site.content.words.texts = shipped_words("de");
  const auto article = slides_for(site, post_subjects(site)[1]);
  CHECK(article.pages.front().label == "Im Detail");
  CHECK(article.pages.back().label == "Was bleibt");
  CHECK(article.invitation == "Der ganze Artikel");
  auto project = slides_for(site, project_subjects(site, 0)[0]);
  CHECK(project.pages.front().lead ==
        "Ich habe an append-only table of readings with two times statt updating "
        "readings in place gewählt.");
  describe(project, {});
  CHECK(project.pages.back().alt.ends_with("Das Projekt mit Diagramm, Entscheidungen und Zahlen: "
                                           "me.example.org/portfolio/projects/meter-readings"));
}

TEST_CASE("every sentence on a page stands in the text, and none is cut") {
  auto site = sample_site();
  PostComposer composer(site);
  auto subjects = post_subjects(site);
  for (auto &subject : project_subjects(site, 0))
    subjects.push_back(subject);
  for (const auto &subject : subjects) {
    const auto &composition = composer.compose(subject, sunday);
    if (!composition.refusal.empty())
      continue;
    const auto text = assembled_text(composition);
    const auto slides = slides_of(site, subject, composition, sunday);
    for (const auto &page : slides.pages) {
      if (page.kind != SlideKind::insight)
        continue;
      INFO(page.lead << " | " << page.text);
      CHECK(text.find(page.lead) != std::string::npos);
      for (const auto &sentence : split_sentences(page.text))
        if (sentence.find('\n') == std::string::npos)
          CHECK(text.find(sentence.substr(1)) != std::string::npos); // its first letter may be a capital
    }
  }
}

TEST_CASE("a text too thin for five pages gives a cover alone and says why") {
  const auto site = sample_site();
  const auto slides =
      slides_of(site, post_subjects(site)[0], composition_of({{PartKind::story, "One thing."}}), sunday);
  CHECK(slides.pages.size() == 1);
  CHECK_FALSE(is_carousel(slides));
  CHECK(slides.refusal == "its text fills 3 pages, and 5 are the least");
}

TEST_CASE("above twelve pages the story gives way, the takeaways stay") {
  const auto site = sample_site();
  std::string story, insights;
  for (int i = 0; i < 12; ++i)
    story += "Paragraph " + std::to_string(i) + " of a long story.\n\n";
  for (int i = 0; i < 5; ++i)
    insights += "• Takeaway " + std::to_string(i) + " of mine.\n\n";
  auto composition = composition_of(
      {{PartKind::story, story}, {PartKind::insights, insights}, {PartKind::takeaway, "Done."}});
  composition.has_takeaways = true;
  const auto slides = slides_of(site, post_subjects(site)[0], composition, sunday);
  REQUIRE(slides.pages.size() == most_slides);
  CHECK(slides.pages[5].lead == "Paragraph 4 of a long story.");
  CHECK(slides.pages[6].label == "Insight 1 of 5");
  CHECK(slides.pages[10].lead == "Takeaway 4 of mine.");
  CHECK(slides.pages[11].lead == "Done.");
}

TEST_CASE("a post shows its first diagram, a section only its own") {
  auto site = sample_site();
  auto &post = site.content.posts[0];
  post.body =
      document_of("# T\n\n## One\n\nText.\n\n## Two\n\n```dot title=\"The path\"\ndigraph { a -> b }\n```\n");
  Subject subject;
  subject.source = "post:x";
  const auto text = composition_of({{PartKind::story, "One.\n\nTwo.\n\nThree."}});
  CHECK(slides_of(site, subject, text, sunday).pages.at(4).lead == "The path");
  subject.kind = SubjectKind::section;
  subject.source = "post:x#two";
  CHECK_FALSE(slides_of(site, subject, text, sunday).diagram.empty());
  subject.source = "post:x#one";
  CHECK(slides_of(site, subject, text, sunday).diagram.empty());
  subject.kind = SubjectKind::post;
  auto slides = slides_of(site, subject, text, sunday);
  drop_diagram(slides);
  CHECK(slides.pages.size() == 5);
  CHECK(slides.diagram.empty());
}

TEST_CASE("every page has an alternative text in plain sentences") {
  const auto site = sample_site();
  auto slides = slides_for(site, post_subjects(site)[1]);
  describe(slides, "");
  CHECK(slides.pages.front().alt.starts_with("Deep dive. Forty thousand small files. The query read 2 GB"));
  for (const auto &page : slides.pages)
    CHECK_FALSE(page.alt.empty());
  CHECK(slides.pages.back().alt.ends_with("The whole article: me.example.org/portfolio/posts/small-files"));
}

TEST_CASE("files that are added stand before draft.md, which knows their hashes and keeps its own") {
  SundayPack pack;
  pack.slides.title = "A title";
  pack.slides.pages = {{SlideKind::cover, {}, {}, {}, {}, "A cover."},
                       {SlideKind::closing, {}, {}, {}, {}, "Two\nlines."}};
  auto draft = "---\nhashes:\n" + hash_line("draft.md", std::string(32, '0')) + "\n---\n\nText.\n";
  draft = with_hash_line(draft, "draft.md", hash_without_hash_lines(draft));
  pack.files = {{"draft.md", draft}};
  add_file(pack, "cover.png", std::string("\x89PNG\r\n\0", 7));
  add_file(pack, "carousel.pdf", "%PDF");
  tell_pictures(pack);
  REQUIRE(pack.files.size() == 3);
  CHECK(pack.files[0].name == "cover.png");
  const auto &text = pack.files.back().bytes;
  CHECK(text.find(hash_line("cover.png", content_hash(pack.files[0].bytes))) != std::string::npos);
  CHECK(text.find(hash_line("draft.md", hash_without_hash_lines(text))) != std::string::npos);
  CHECK(text.ends_with(
      "Text.\n\n## Pictures\n\nTheir alternative texts, for those who do not see them.\n\n"
      "`cover.png`: A cover.\n\n`carousel.pdf`: attach it as a document. Its title: A title\n\n"
      "1. A cover.\n2. Two lines.\n"));
}

TEST_CASE("a hash line that is not there yet comes after the others") {
  const auto text = "a:\n" + hash_line("x", std::string(32, '1')) + "\nb\n";
  CHECK(with_hash_line(text, "y", std::string(32, '2')) == "a:\n" + hash_line("x", std::string(32, '1')) +
                                                               "\n" + hash_line("y", std::string(32, '2')) +
                                                               "\nb\n");
  CHECK(with_hash_line("nothing\n", "y", std::string(32, '2')) == "nothing\n");
}

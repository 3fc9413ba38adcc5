// What stands on the social cards, and how they are painted.
#include "catch.hpp"
#include "diagnostic/print.hpp"
#include "file_access/embedded_files.hpp"
#include "render/cards/card_path.hpp"
#include "render/cards/site_cards.hpp"
#include "render_fixture.hpp"
#include "worker/card_message.hpp"
#include "worker/draw_cards.hpp"

#include <algorithm>
#include <tuple>

using namespace waymark;

namespace {

Card card_at(const std::vector<PageCard> &cards, const std::string &path) {
  const auto found = std::ranges::find(cards, path, &PageCard::path);
  INFO(path);
  REQUIRE(found != cards.end());
  return found->card;
}

std::string words_of(const Card &card) {
  return card.label + " | " + card.title + " | " + card.facts + " | " + card.name + " | " + card.role +
         " | " + card.initials + " | " + card.figure + " | " + card.figure_label;
}

WorkerOptions worker() {
  WorkerOptions options;
  options.program = WAYMARK_WORKER;
  options.workers = 2;
  options.deadline = std::chrono::seconds(60);
  return options;
}

PageCard page_card(std::string title) {
  PageCard page{"/cards/posts/x.png", {}, {"content/posts/x.md", 2, 1}};
  page.card.label = "Post";
  page.card.title = std::move(title);
  page.card.name = "Ada Example";
  page.card.initials = "AE";
  page.card.language = "en";
  page.card.colours = {"#0f151b", "#0a0f14", "#2b3744", "#e4ebf1", "#9fb0bf", "#7db8f5", "#15304b"};
  return page;
}

std::uint32_t number_at(const std::string &png, size_t at) {
  std::uint32_t number = 0;
  for (size_t i = 0; i < 4; ++i)
    number = number << 8U | static_cast<unsigned char>(png.at(at + i));
  return number;
}

std::string printed(const Diagnostics &diagnostics) {
  return print_diagnostics(diagnostics, [](const std::string &) { return std::optional<std::string>(); });
}

} // namespace

TEST_CASE("a card says what a page is, how far it is, and whose", "[cards]") {
  const auto cards = site_cards(sample_site(), {}, "");
  CHECK(cards.front().path == "/cards/index.png");
  CHECK(words_of(cards.front().card) == "Data engineer | Ada <Example> | → senior data & AI engineer | "
                                        "me.example/repo | from March | A< | Data Engineer | Certificate");
  CHECK(words_of(card_at(cards, "/cards/projects/market.png")) ==
        "Project · Planned | Market intelligence | Spark · Delta Lake | Ada <Example> | Data engineer | A< | "
        "≤ 60 s | "
        "Event to Gold · a target");
  CHECK(card_at(cards, "/cards/projects/market.png").fill == CardFill::hollow);
  CHECK(card_at(cards, "/cards/projects/lake.png").fill == CardFill::full);
  CHECK(words_of(card_at(cards, "/cards/posts/late.png")) ==
        "Post · Late & later | How late & why | 15 November 2026 · 4 min | Ada <Example> | Data engineer | "
        "A< |  | ");
  const auto roadmap = card_at(cards, "/cards/roadmap.png");
  CHECK(words_of(roadmap) ==
        "Roadmap | To senior | Feb 2026 – Mar 2027 | Ada <Example> | Data engineer | A< | 33% | "
        "1 of 3 items done");
  CHECK(roadmap.done == 1);
  CHECK(roadmap.total == 3);
  CHECK(card_at(cards, "/cards/skills.png").figure.empty()); // one skill is nothing to boast of
}

TEST_CASE("a card takes the theme's dark colours and the project's diagram", "[cards]") {
  const auto cards = site_cards(sample_site(), {{"key-1", sample_fragments().drawings.at("key-1").wide}},
                                "--bg:light-dark(#ffffff,#101112);--accent:#ff0000;");
  const auto card = card_at(cards, "/cards/projects/market.png");
  CHECK(card.colours.ground == "#101112");
  CHECK(card.colours.accent == "#ff0000");
  CHECK(card.colours.text == "#e4ebf1");
  CHECK(card.drawing.starts_with("<svg xmlns="));
  CHECK(card.style == CardStyle::panelled);
  CHECK(card.font.empty());
}

TEST_CASE("a theme chooses its cards' scheme, style and font", "[cards]") {
  const auto of_tokens = [](std::string_view tokens) {
    return site_cards(sample_site(), {}, tokens)[0].card;
  };
  const auto press = of_tokens(*embedded_file("themes/press/tokens.css"));
  CHECK(press.colours.ground == "#f8f4ea");
  CHECK(press.colours.accent == "#8e1f1c");
  CHECK(press.style == CardStyle::ruled);
  CHECK(press.font == "Vollkorn");
  const auto route = of_tokens(*embedded_file("themes/route/tokens.css"));
  CHECK(route.colours.ground == "#0f151b");
  CHECK(route.style == CardStyle::panelled);
  CHECK(route.font == "Inter");
  CHECK(of_tokens("--font:\"Source Serif 4\", serif;").font == "Source Serif 4");
  CHECK(of_tokens("--font:system-ui,sans-serif}").font.empty());
  CHECK(of_tokens("--card-scheme:light;").colours.ground == "#fafbfb");
}

TEST_CASE("a large PNG or JPEG as cover stands in for a post's card, other covers do not", "[cards]") {
  auto site = sample_site();
  const auto count = site_cards(site, {}, "").size();
  auto &post = site.content.posts[site.posts[0]];
  auto &cover = post.cover.emplace();
  for (const auto &[path, width, height, serves] : {std::tuple("/posts/late/a.png", 600, 315, true),
                                                    {"/posts/late/a.JPEG", 2000, 1000, true},
                                                    {"/posts/late/a.png", 599, 400, false},
                                                    {"/posts/late/a.png", 600, 314, false},
                                                    {"/posts/late/a.svg", 1200, 630, false},
                                                    {"/posts/late/a.avif", 1200, 630, false},
                                                    {"", 1200, 630, false}}) {
    INFO(path);
    cover.path = path;
    cover.width = width;
    cover.height = height;
    CHECK(cover_is_card(post) == serves);
    CHECK(site_cards(site, {}, "").size() == count - (serves ? 1 : 0));
  }
}

TEST_CASE("a font that the system lacks is Inter, and short colours are colours", "[cards]") {
  auto inter = page_card("Late rows");
  auto lacking = inter;
  lacking.card.font = "No Such Family";
  lacking.card.colours.ground = "#000";
  inter.card.colours.ground = "#000000";
  auto ruled = inter;
  ruled.card.style = CardStyle::ruled;
  auto white = inter;
  white.card.colours.ground = "#fff";
  NoDrawingCache none;
  Diagnostics diagnostics;
  WorkerPool pool(worker());
  const auto painted = draw_cards({inter, lacking, ruled, white}, none, pool, diagnostics);
  CHECK(painted[0] == painted[1]);
  CHECK(painted[0] != painted[2]);
  CHECK(painted[0] != painted[3]);
}

TEST_CASE("every page that has its own card gets one, and none is drawn where the owner wants none",
          "[cards]") {
  auto site = sample_site();
  CHECK(site_cards(site, {}, "").size() == 1 + site.projects.size() + site.posts.size() + 1 + 1);
  site.content.profile.cards = false;
  CHECK(site_cards(site, {}, "").empty());
  CHECK(card_path("/") == "/cards/index.png");
  CHECK(card_path("/roadmap/x/") == "/cards/roadmap/x.png");
  CHECK(has_own_card("post"));
  CHECK_FALSE(has_own_card("tags"));
}

TEST_CASE("cards come through the worker's messages as they were", "[cards]") {
  auto card = page_card("Title").card;
  card.shape = CardShape::disc;
  card.fill = CardFill::half;
  card.style = CardStyle::ruled;
  card.font = "Vollkorn";
  card.done = 3;
  card.total = 7;
  const auto back = decode_card(encode(card));
  REQUIRE(back);
  CHECK(encode(*back) == encode(card));
  CHECK(back->shape == CardShape::disc);
  CHECK(back->fill == CardFill::half);
  CHECK(back->style == CardStyle::ruled);
  CHECK(back->font == "Vollkorn");
  CHECK(back->total == 7);
  CHECK_FALSE(decode_card(encode(card) + "x"));
  CHECK_FALSE(decode_card_answer(encode(CardAnswer{"no picture", ""})));
}

TEST_CASE("a card is a small PNG of 1200 by 630, the same in every run and for every title", "[cards]") {
  std::vector<PageCard> cards;
  for (const char *title : {"Late rows", "Datenflussüberwachungssystemarchitekturentscheidungen und anderes",
                            "डेटा गुणवत्ता क्यों मायने रखती है", "لماذا تهم جودة البيانات في الإنتاج",
                            "データ品質が重要な理由", "", "A title\nof two lines"})
    cards.push_back(page_card(title));
  cards.push_back(page_card(std::string(4000, 'W') + " the end"));
  for (auto ruled : std::vector(cards)) {
    ruled.card.style = CardStyle::ruled;
    cards.push_back(std::move(ruled));
  }
  cards.push_back(page_card("A figure"));
  cards.back().card.figure = "57%";
  cards.back().card.figure_label = "21 of 44 items done";
  cards.back().card.done = 21;
  cards.back().card.total = 44;
  NoDrawingCache none;
  Diagnostics diagnostics;
  WorkerPool pool(worker());
  const auto painted = draw_cards(cards, none, pool, diagnostics);
  for (const auto &png : painted) {
    REQUIRE(png.size() > 24);
    CHECK(number_at(png, 16) == 1200);
    CHECK(number_at(png, 20) == 630);
    CHECK(png.size() < 60'000);
  }
  CHECK(painted[0] != painted[1]);
  CHECK_FALSE(diagnostics.has_errors());
  WorkerPool other(worker());
  CHECK(draw_cards(cards, none, other, diagnostics) == painted);
}

TEST_CASE("a character that no font has is noted", "[cards]") {
  NoDrawingCache none;
  Diagnostics diagnostics;
  WorkerPool pool(worker());
  const auto card = page_card("\xf4\x8f\xbf\xbd");
  draw_cards({card, card}, none, pool, diagnostics); // once
  CHECK(printed(diagnostics) ==
        "content/posts/x.md:2:1: note: no installed font shows '\xf4\x8f\xbf\xbd' on cards/posts/x.png\n"
        "  hint: install a font that has it\n");
}

TEST_CASE("where a card cannot be drawn the site's stands in, and without that there is an error",
          "[cards]") {
  MemoryDrawingCache cache;
  Diagnostics diagnostics;
  const auto first = page_card("The site");
  WorkerPool pool(worker());
  const auto painted = draw_cards({first}, cache, pool, diagnostics);
  REQUIRE(diagnostics.all().empty());

  auto broken = worker();
  broken.program = "/nowhere/waymark-worker";
  WorkerPool no_pool(broken);
  CHECK(draw_cards({first, page_card("Another")}, cache, no_pool, diagnostics) ==
        std::vector{painted[0], painted[0]});
  CHECK(printed(diagnostics) ==
        "content/posts/x.md:2:1: warning: cards/posts/x.png shows the site's card: its own found no worker\n"
        "  hint: change the title, or try again\n");

  Diagnostics errors;
  CHECK(draw_cards({page_card("New")}, cache, no_pool, errors)[0].empty());
  CHECK(printed(errors) ==
        "waymark: error: cards/posts/x.png cannot be made: it found no worker\n"
        "  hint: install waymark and waymark-worker of the same version, or write 'cards: false' in "
        "content/site.yaml\n");
}

TEST_CASE("a digest of a diagram keeps the titles and drops the rest", "[cards]") {
  const Diagram diagram{"key",
                        "digraph { subgraph cluster_a { label=Group; a [label=\"First\\nsub\"]; } "
                        "b [shape=record, label=\"{Second|x}\"]; a -> b [label=words]; }",
                        "Title",
                        "",
                        {}};
  MemoryDrawingCache cache;
  WorkerPool pool(worker());
  const auto digests = draw_digests({&diagram}, cache, pool);
  REQUIRE(digests.size() == 1);
  const auto &svg = digests.at("key");
  for (const char *kept : {">First<", ">Second<"})
    CHECK(svg.find(kept) != std::string::npos);
  for (const char *dropped : {">sub<", ">Group<", ">words<", ">x<"})
    CHECK(svg.find(dropped) == std::string::npos);
  const Diagram broken{"other", "digraph {", "", "", {}};
  CHECK(draw_digests({&broken}, cache, pool).empty());
}

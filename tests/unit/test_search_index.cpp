// The search index: what it holds, what it must not hold, and how it is packed.
#include "catch.hpp"
#include "render/search/search_index.hpp"
#include "render_fixture.hpp"
#include "text/gzip_size.hpp"

#include <algorithm>

using namespace waymark;

namespace {

SearchEntry entry(const std::string &title, const std::string &text) {
  SearchEntry result;
  result.kind = "post";
  result.route = "/posts/" + title + "/";
  result.title = title;
  result.text = text;
  return result;
}

const SearchEntry *find(const std::vector<SearchEntry> &entries, const std::string &route) {
  const auto found = std::ranges::find(entries, route, &SearchEntry::route);
  return found == entries.end() ? nullptr : &*found;
}

std::string routes(const std::vector<SearchEntry> &entries, const std::string &kind) {
  std::string result;
  for (const auto &each : entries)
    if (each.kind == kind)
      result += each.route + " ";
  return result;
}

// Numbers that look thrown, the same on every machine.
class Dice {
public:
  size_t below(size_t bound) {
    m_state = m_state * 6364136223846793005U + 1442695040888963407U;
    return static_cast<size_t>(m_state >> 33U) % bound;
  }

private:
  std::uint64_t m_state = 20261128;
};

// About 7,000 words as a language has them: few stems with many endings, the frequent ones short.
std::vector<std::string> made_vocabulary(Dice &dice) {
  const std::vector<std::string> onsets{"b", "bl", "c",  "ch", "d", "dr", "f",   "g", "h",  "l", "m", "n",
                                        "p", "pr", "qu", "r",  "s", "st", "str", "t", "tr", "v", "w", ""};
  const std::vector<std::string> cores{"a", "e", "i", "o", "u", "ea", "ou", "io", "ai"};
  const std::vector<std::string> codas{"", "n", "r", "s", "t", "l", "ck", "nd", "rt", "m", "st"};
  const std::vector<std::string> endings{"", "s", "ed", "ing", "er", "ly", "tion", "able", "ness"};
  std::vector<std::string> words;
  while (words.size() < 7000) {
    std::string stem;
    for (size_t syllables = 1 + std::min<size_t>(2, words.size() / 300); syllables > 0; --syllables)
      stem += onsets[dice.below(onsets.size())] + cores[dice.below(cores.size())] +
              codas[dice.below(codas.size())];
    words.push_back(stem);
    for (size_t more = dice.below(6); more > 0; --more)
      words.push_back(stem + endings[dice.below(endings.size())]);
  }
  return words;
}

// By Zipf's law: the n-th word comes an n-th as often as the first.
std::string made_text(const std::vector<std::string> &words, size_t count, Dice &dice) {
  std::vector<size_t> sums;
  for (size_t rank = 1; rank <= words.size(); ++rank)
    sums.push_back((sums.empty() ? 0 : sums.back()) + 10'000'000 / rank);
  std::string text;
  for (; count > 0; --count)
    text +=
        words[static_cast<size_t>(std::ranges::upper_bound(sums, dice.below(sums.back())) - sums.begin())] +
        " ";
  return text;
}

SearchEntry made_post(const std::vector<std::string> &words, Dice &dice) {
  auto post = entry(made_text(words, 6, dice), made_text(words, 900, dice));
  post.detail = "22 Nov 2026";
  post.summary = made_text(words, 25, dice);
  for (const char *anchor : {"first", "second", "third", "fourth", "fifth", "sixth"})
    post.headings.push_back({anchor, made_text(words, 4, dice)});
  post.tags = {made_text(words, 1, dice), made_text(words, 1, dice)};
  return post;
}

} // namespace

TEST_CASE("the index packs words by what they share, and places as gaps") {
  auto first = entry("a", "spark sparks lake");
  first.detail = "22 Nov 2026";
  first.summary = "About a.";
  first.headings = {{"why", "Why & how"}};
  first.tags = {"spark"};
  CHECK(
      search_index({first, entry("b", "lake"), entry("c", "Spark lake")}, "/repo/") ==
      R"({"entries":[)"
      R"({"kind":"post","url":"/repo/posts/a/","title":"a","detail":"22 Nov 2026","summary":"About a.","headings":[["why","Why & how"]],"tags":["spark"]},)"
      R"({"kind":"post","url":"/repo/posts/b/","title":"b","detail":"","summary":"","headings":[],"tags":[]},)"
      R"({"kind":"post","url":"/repo/posts/c/","title":"c","detail":"","summary":"","headings":[],"tags":[]}],)"
      R"("words":"AlakeAsparkFs","places":"0 0 0,0 1,0"})"
      "\n");
}

TEST_CASE("shared beginnings are counted in characters, not in bytes, and at most 25") {
  CHECK(search_index({entry("a", "été étés")}, "/").find(R"("words":"AeteDs")") != std::string::npos);
  CHECK(search_index({entry("a", "हिन्दी हिन्द")}, "/").find(R"("words":"Aहिन्दFी")") != std::string::npos);
  const std::string word(25, 'a');
  CHECK(search_index({entry("a", word + "a " + word + "ab")}, "/").find("\"words\":\"A" + word + "aZab\"") !=
        std::string::npos);
}

TEST_CASE("a site without words has an index all the same") {
  CHECK(search_index({}, "/") == "{\"entries\":[],\"words\":\"\",\"places\":\"\"}\n");
}

TEST_CASE("everything published can be found") {
  const auto entries = search_entries(sample_site());
  CHECK(routes(entries, "project") == "/projects/market/ /projects/lake/ ");
  CHECK(routes(entries, "post") == "/posts/late/ /posts/old/ ");
  CHECK(routes(entries, "roadmap") == "/roadmap/ ");
  CHECK(routes(entries, "unit") == "/roadmap/#phase-1 /roadmap/#phase-2 /roadmap/#phase-3 ");
  CHECK(routes(entries, "skill") == "/skills/#spark /skills/#streaming ");
  CHECK(routes(entries, "certificate") == "/#page_certifications /#page_certifications ");
  CHECK(routes(entries, "page") == "/about/ ");
  CHECK(routes(entries, "week") == "/journal/#2026-W47 /journal/#2026-W44 ");
  const auto *project = find(entries, "/projects/market/");
  REQUIRE(project);
  for (const char *word :
       {"feeds", "commit", "dialect", "Deduplicate", "heartbeat", "precision", "pipeline", "Because"}) {
    INFO(word);
    CHECK(project->text.find(word) != std::string::npos);
  }
  CHECK(project->tags == std::vector<std::string>{"Spark", "Delta Lake", "Streaming"});
}

TEST_CASE("a roadmap's items are found in their units, its own words in itself") {
  const auto entries = search_entries(sample_site());
  const auto *whole = find(entries, "/roadmap/");
  const auto *second = find(entries, "/roadmap/#phase-2");
  REQUIRE(whole);
  REQUIRE(second);
  CHECK(whole->text.find("My own words") != std::string::npos);
  CHECK(whole->text.find("Chatbot") == std::string::npos);
  CHECK(second->text.find("Chatbot") != std::string::npos);
  CHECK(second->title == "Phase 2: Projects & more");
  CHECK(second->detail == "To senior");
}

TEST_CASE("a diagram is found by its title, not by its source") {
  Block fence;
  fence.kind = BlockKind::code;
  fence.text = "digraph { rankdir }";
  fence.diagram_title = "The pipeline";
  fence.diagram_description = "Two parts";
  std::string text;
  append_search_text(text, {fence});
  CHECK(text == "The pipeline\nTwo parts\n");
}

TEST_CASE("drafts, waiting posts and unpublished weeks are not in the index") {
  auto site = sample_site();
  const auto published = search_entries(site).size();
  Post draft;
  draft.route = "/posts/secret/";
  draft.title = "Secret";
  draft.draft = true;
  site.content.posts.push_back(draft);
  JournalWeek week;
  week.learned = "Secret";
  site.content.journal.push_back(week);
  CHECK(search_entries(site).size() == published);
  const auto index = search_index(search_entries(site), "/");
  CHECK(index.find("ecret") == std::string::npos);
  CHECK(index.find("yself") == std::string::npos); // of week 46, which is not published
}

TEST_CASE("the index of 50 posts of 900 words is below 60 kB on the wire, and the same every time") {
  Dice dice;
  const auto words = made_vocabulary(dice);
  std::vector<SearchEntry> posts;
  for (int post = 0; post < 50; ++post)
    posts.push_back(made_post(words, dice));
  const auto index = search_index(posts, "/repo/");
  CHECK(search_index(posts, "/repo/") == index);
  INFO(gzip_size(index));
  CHECK(gzip_size(index) < 60'000);
  CHECK(gzip_size(index) > 20'000); // the made text is no trifle
}

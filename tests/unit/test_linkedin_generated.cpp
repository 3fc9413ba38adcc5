// 2,000 made-up posts: whatever an owner writes, the text to paste keeps its promises.
#include "catch.hpp"

#include "linkedin/compose_post.hpp"
#include "linkedin_fixture.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <random>

using namespace waymark;
using linkedin_fixture::document_of;

namespace {

using Words = std::vector<std::string>;

struct Script {
  Words words;
  std::string space;
  std::string stop;
};

const std::array<Script, 6> scripts = {
    {{{"the",  "run",       "took",   "40 minutes", "because",  "a row", "was",    "lost",
       "we",   "chose",     "window", "over",       "merge",    "and",   "3.2%",   "of",
       "it",   "instead",   "costs",  "data",       "table",    "never", "cut",    "to",
       "12 s", "partition", "reads",  "late",       "e.g. one", "is",    "Dr. Who"},
      " ",
      "."},
     {{"データ", "表", "は", "遅れて", "届いた", "行", "を", "99.7%", "失った", "三分", "で", "直る", "試験"},
      "",
      "。"},
     {{"डेटा", "तालिका", "में", "पंक्ति", "खो", "गई", "क्योंकि", "40", "मिनट", "देर", "हुई", "क्षि"}, " ", "।"},
     {{"البيانات", "جدول", "في", "صف", "ضاع", "لأن", "40", "دقيقة", "تأخر", "التشغيل"}, " ", "."},
     {{"die", "Zeile", "ging", "verloren", "weil", "der", "Lauf", "40 Minuten", "dauerte", "Größe", "z. B."},
      " ",
      "!"},
     {{"👩‍👩‍👧‍👦", "🏳️‍🌈", "row", "e\u0301te\u0301", "is", "👍🏽", "lost",
       "in", "5%", "🇮🇳", "of the", "runs", "ZWJ"},
      " ",
      "?"}}};

const Words ornaments = {"**bold** ",
                         "*slanted* ",
                         "`code_span` ",
                         "[a link](https://example.org/x_y) ",
                         "~~gone~~ ",
                         "<br>",
                         "$x^2$ ",
                         "\\* ",
                         "![picture](p.png) ",
                         "_kept_ ",
                         "[^1] ",
                         "&amp; ",
                         "\\_ ",
                         "https://bare.example.org ",
                         "# "};

class PostMaker {
public:
  explicit PostMaker(unsigned seed) : m_random(seed) {}

  Post make() {
    Post post;
    post.slug = "made";
    post.route = "/posts/made/";
    post.position = {"content/posts/made.md", 2, 1};
    m_script = &scripts.at(up_to(scripts.size()));
    post.title = sentence(up_to(14) + 1);
    post.summary = up_to(3) == 0 ? "" : sentence(12) + " " + sentence(9);
    post.tags = {"data quality", "dbt", "c++", "データ"};
    if (up_to(3) == 0)
      post.linkedin.hook = sentence(up_to(60) + 3);
    for (size_t count = up_to(3) == 0 ? up_to(9) : 0; count > 0; --count)
      post.linkedin.takeaways.push_back(sentence(up_to(up_to(6) == 0 ? 200 : 30) + 4));
    if (up_to(4) == 0)
      post.linkedin.question = sentence(8);
    post.body = document_of(body());
    return post;
  }

private:
  size_t up_to(size_t count) { return m_random() % count; }
  const std::string &any(const Words &words) { return words[up_to(words.size())]; }

  std::string sentence(size_t words) {
    std::string text;
    for (size_t at = 0; at < words; ++at) {
      if (up_to(12) == 0)
        text += any(ornaments);
      text += (at == 0 ? "" : m_script->space) + any(m_script->words);
    }
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
      text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text + m_script->stop;
  }

  std::string paragraph() {
    std::string text;
    for (size_t count = up_to(6) + 1; count > 0; --count)
      text += sentence(up_to(28) + 3) + (m_script->space.empty() ? "" : " ");
    return text + "\n\n";
  }

  std::string block() {
    switch (up_to(12)) {
    case 0:
      return "```sql\nselect * from rows where a_b = `c`;\n```\n\n";
    case 1:
      return "| a | **b** |\n|---|---|\n| 1 | 2 |\n\n";
    case 2:
      return "- " + sentence(9) + "\n- " + sentence(12) + "\n  1. " + sentence(5) + "\n\n";
    case 3:
      return "> " + sentence(9) + "\n\n";
    case 4:
      return "## " + sentence(up_to(6) + 1) + "\n\n";
    case 5:
      return "$$\nx = \\frac{a}{b}\n$$\n\n";
    case 6:
      return "<div>\n" + sentence(5) + "\n</div>\n\n";
    default:
      return paragraph();
    }
  }

  std::string body() {
    std::string text;
    for (size_t count = up_to(30); count > 0; --count)
      text += block();
    return text + "\n[^1]: " + sentence(5) + "\n";
  }

  std::mt19937 m_random;
  const Script *m_script = nullptr;
};

Composition composed(const Post &post) {
  Site site;
  site.content.posts = {post};
  site.posts = {0};
  PostComposer composer(site);
  return composer.compose(post_subjects(site).at(0), *parse_date("2026-11-22"));
}

// Every line of a text is made of whole sentences, or is the owner's own title, hook or front matter.
bool ends_whole(std::string_view line) {
  return ends_sentence(line) || line.ends_with(':') || line.starts_with('#');
}

std::string first_mistake(const Post &post, const std::string &text, const Composition &composition) {
  if (utf16_units(text) > most_units)
    return "too long";
  if (!is_valid_utf8(text))
    return "broken UTF-8";
  for (const std::string_view mark : {"**", "](", "![", "```", "~~", "<br", "<div", "[^", "&amp;"})
    if (text.find(mark) != std::string::npos)
      return "Markdown is left: " + std::string(mark);
  if (text.find("\n\n\n") != std::string::npos || text.ends_with('\n'))
    return "blank lines";
  // A cluster that was cut would have fewer code points than any of the source's.
  for (const auto &cluster : graphemes(text))
    if (cluster == "\u200d" || cluster == "\ufe0f" || cluster == "\u0301")
      return "half a cluster";
  for (const auto &part : composition.parts) {
    const bool is_given = part.kind == PartKind::hook || part.kind == PartKind::hashtags ||
                          part.kind == PartKind::question || part.text == post.title;
    size_t begin = 0;
    while (!is_given && begin <= part.text.size()) {
      const auto end = std::min(part.text.find('\n', begin), part.text.size());
      const auto line = std::string_view(part.text).substr(begin, end - begin);
      if (!line.empty() && !ends_whole(line))
        return "cut inside a sentence: " + std::string(line);
      begin = end + 1;
    }
  }
  return {};
}

} // namespace

TEST_CASE("the text of any post is within the limit, whole, without Markdown and always the same") {
  int composed_texts = 0;
  for (unsigned seed = 1; seed <= 2000; ++seed) {
    const auto post = PostMaker(seed).make();
    const auto composition = composed(post);
    if (!composition.refusal.empty()) {
      CHECK_FALSE(composition.missing.empty());
      continue;
    }
    ++composed_texts;
    const auto text = assembled_text(composition);
    INFO("seed " << seed << "\n" << text);
    CHECK(first_mistake(post, text, composition).empty());
    if (seed % 20 == 0) {
      const bool is_repeatable = assembled_text(composed(PostMaker(seed).make())) == text;
      CHECK(is_repeatable);
    }
  }
  CHECK(composed_texts > 500);
}

// post.json: what LinkedIn's API takes gives, unescaped, the text that a person would paste.
#include "catch.hpp"
#include "linkedin/posts_api.hpp"

#include <array>
#include <nlohmann/json.hpp>
#include <random>

using namespace waymark;

namespace {

// As LinkedIn reads commentary: a backslash stands before a sign that means nothing then.
std::string unescaped(const std::string &commentary) {
  std::string text;
  for (size_t at = 0; at < commentary.size(); ++at) {
    if (commentary[at] == '\\' && at + 1 < commentary.size())
      ++at;
    text += commentary[at];
  }
  return text;
}

nlohmann::json parsed(const std::string &post, const std::string &comment = "c\n") {
  return nlohmann::json::parse(post_json(post, comment));
}

std::string made_text(std::mt19937 &random) {
  static const std::array<std::string, 30> pieces = {"\\",
                                                     "|",
                                                     "{",
                                                     "}",
                                                     "@",
                                                     "[",
                                                     "]",
                                                     "(",
                                                     ")",
                                                     "<",
                                                     ">",
                                                     "#",
                                                     "*",
                                                     "_",
                                                     "~",
                                                     "\n",
                                                     "\n\n",
                                                     " ",
                                                     "row ",
                                                     "3.2% ",
                                                     "\"",
                                                     "\t",
                                                     "データ。",
                                                     "क्षि ",
                                                     "👩‍👩‍👧‍👦",
                                                     "العربية ",
                                                     "#dbt ",
                                                     "\n#DataQuality #SQL\n",
                                                     "C# ",
                                                     "</script>"};
  std::string text = "Hook";
  for (auto count = random() % 60; count > 0; --count)
    text += pieces.at(random() % pieces.size());
  return text + "\n";
}

} // namespace

TEST_CASE("signs that LinkedIn's little markup knows are escaped, a line of hashtags is not") {
  CHECK(escaped_commentary("f(x)_y @all {a|b} [1] <T> ~5 *a* #12 C:\\x") ==
        "f\\(x\\)\\_y \\@all \\{a\\|b\\} \\[1\\] \\<T\\> \\~5 \\*a\\* \\#12 C:\\\\x");
  CHECK(escaped_commentary("Use #include.\n\n#DataQuality  #dbt\nC# #") ==
        "Use \\#include.\n\n#DataQuality  #dbt\nC\\# \\#");
  CHECK(escaped_commentary("#データ品質 #dbt") == "#データ品質 #dbt");
  CHECK(escaped_commentary("#a_b") == "\\#a\\_b");
  CHECK(escaped_commentary("").empty());
}

TEST_CASE("post.json is the body of the request, with the comment as it is") {
  const auto json = parsed("A (b)\n\n#dbt\n", "The whole article: https://example.org/a_b/\n");
  CHECK(json["post"]["author"] == "urn:li:person:YOUR_ID");
  CHECK(json["post"]["commentary"] == "A \\(b\\)\n\n#dbt");
  CHECK(json["post"]["visibility"] == "PUBLIC");
  CHECK(json["post"]["lifecycleState"] == "PUBLISHED");
  CHECK(json["post"]["distribution"]["feedDistribution"] == "MAIN_FEED");
  CHECK(json["comment"]["message"]["text"] == "The whole article: https://example.org/a_b/");
}

TEST_CASE("unescaping the commentary of 2,000 texts gives post.txt back byte for byte") {
  std::mt19937 random(6);
  for (int i = 0; i < 2000; ++i) {
    const auto post = made_text(random);
    INFO(post);
    const auto commentary = parsed(post)["post"]["commentary"].get<std::string>();
    REQUIRE(unescaped(commentary) + "\n" == post);
    for (const char sign : {'|', '{', '}', '@', '[', ']', '(', ')', '<', '>', '*', '_', '~'})
      for (auto at = commentary.find(sign); at != std::string::npos; at = commentary.find(sign, at + 1))
        REQUIRE(commentary[at - 1] == '\\');
  }
}

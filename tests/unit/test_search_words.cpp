#include "catch.hpp"
#include "text/search_words.hpp"

using namespace waymark;

namespace {
using Words = std::vector<std::string>;
}

TEST_CASE("words are cut at what is neither letter nor digit") {
  CHECK(search_words("dbt-core, stg_orders & CI/CD; 3.5") ==
        Words{"dbt", "core", "stg", "orders", "ci", "cd", "3", "5"});
  CHECK(search_words(" \n").empty());
  CHECK(search_words("").empty());
}

TEST_CASE("the names of languages keep their signs") {
  CHECK(search_words("C++, C# and F#; x+y, #42") == Words{"c++", "c#", "and", "f#", "x", "y", "42"});
}

TEST_CASE("accents, case and apostrophes make no difference") {
  CHECK(search_words("Zürich ZÜRICH zu\u0308rich don't don’t") ==
        Words{"zurich", "zurich", "zurich", "dont", "dont"});
  CHECK(search_words("Straße Łódź Ærø đoạn Đoạn œuvre ﬁne") ==
        Words{"strasse", "lodz", "aero", "doan", "doan", "oeuvre", "fine"});
  CHECK(search_words("ΣΟΦΟΣ σοφός") == Words{"σοφοσ", "σοφοσ"});
}

TEST_CASE("Hindi keeps its vowels, Arabic and Hebrew lose their points") {
  CHECK(search_words("हिन्दी में") == Words{"हिन्दी", "में"});
  CHECK(search_words("مُحَمَّد العـــربية") == Words{"محمد", "العربية"});
  CHECK(search_words("שָׁלוֹם") == Words{"שלום"});
}

TEST_CASE("writing without blanks gives its pairs, and its last character") {
  CHECK(search_words("東京都 SQL入門") == Words{"東京", "京都", "都", "sql", "入門", "門"});
  CHECK(search_words("データ") == Words{"デー", "ータ", "タ"});
  CHECK(search_words("한국어") == Words{"한국어"});
}

TEST_CASE("a word ends after 32 characters") {
  CHECK(search_words(std::string(40, 'a')) == Words{std::string(32, 'a')});
}

TEST_CASE("broken text gives no words, and no harm") {
  CHECK(search_words("a\xff\xfe"
                     "b")
            .size() <= 2);
}

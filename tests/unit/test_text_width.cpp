#include "catch.hpp"
#include "render/charts/text_width.hpp"

using namespace waymark;

TEST_CASE("a text is as wide as the font's letters, and other scripts are taken rather too wide") {
  CHECK(text_width("", {10}) == 0);
  CHECK(text_width("AV", {1000}) == 676 + 676);
  CHECK(text_width("AV", {1000, FontWeight::semibold}) == 724 + 724);
  CHECK(text_width("é ß", {1000}) == 582 + 281 + 609);
  CHECK(text_width("2026–2027", {1000}) == 2 * (605 + 625) + 2 * 605 + 624 + 571 + 500);
  CHECK(text_width("日", {1000}) == 1400);
}

TEST_CASE("a text that is too wide is cut with an ellipsis, and one that fits is not") {
  CHECK(shortened("Medallion layers", 200, {12}) == "Medallion layers");
  const auto cut = shortened("Medallion layers in a lakehouse", 120, {12});
  CHECK(cut == "Medallion layers in…");
  CHECK(text_width(cut, {12}) <= 120);
  CHECK(shortened("Medallion", 1, {12}) == "…");
}

TEST_CASE("a text breaks between words, and only the last line is cut") {
  CHECK(wrapped("Principal Data Engineer", 90, {12}, 3) ==
        std::vector<std::string>{"Principal Data", "Engineer"});
  CHECK(wrapped("Portfolio with three projects at scale", 90, {12}, 2) ==
        std::vector<std::string>{"Portfolio with", "three project…"});
  CHECK(wrapped("", 90, {12}, 2).empty());
}

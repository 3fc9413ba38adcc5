#include "catch.hpp"

#include "text/date.hpp"
#include "text/fragment_tokens.hpp"
#include "text/html_escape.hpp"
#include "text/slug.hpp"
#include "text/unicode.hpp"

using namespace waymark;

TEST_CASE("dates are read strictly") {
  CHECK(parse_date("2028-02-29"));
  CHECK_FALSE(parse_date("2026-02-29"));
  CHECK_FALSE(parse_date("2026-2-1"));
  CHECK_FALSE(parse_date("2026-11-22T09:00"));
}

TEST_CASE("weeks are those of ISO 8601") {
  CHECK(week_name(iso_week(*parse_date("2027-01-01"))) == "2026-W53");
  CHECK(iso_date(first_day({2026, 47})) == "2026-11-16");
  CHECK(parse_week("2026-W53"));
  CHECK_FALSE(parse_week("2025-W53"));
}

TEST_CASE("a date is printed long, short and as ISO") {
  const auto date = *parse_date("2026-11-02");
  CHECK(long_date(date) == "2 November 2026");
  CHECK(short_date(date) == "2 Nov 2026");
  CHECK(iso_date(add_days(date, -2)) == "2026-10-31");
}

TEST_CASE("a slug keeps letters of every script and drops the marks of Latin ones") {
  CHECK(slug_of("AWS Glue vs. Azure Data Factory: A Guide") == "aws-glue-vs-azure-data-factory-a-guide");
  CHECK(slug_of("Écoute, c’est l'été") == "ecoute-cest-lete");
  CHECK(slug_of("日本 語") == "日本-語");
  CHECK(slug_of("데이터 が") == "데이터-が");
  CHECK(slug_of("हिन्दी पाठ") == "हिन्दी-पाठ");
  CHECK(slug_of("🎯 !") == "");
  CHECK(slug_of("🗓️ Plan") == "plan");
  CHECK(slug_of("1️⃣ First") == "1-first");
}

TEST_CASE("UTF-16 units, graphemes and columns are counted apart") {
  CHECK(utf16_units("a🎯") == 3);
  CHECK(graphemes("👩‍💻e\u0301").size() == 2);
  CHECK(display_width("日本") == 4);
}

TEST_CASE("text is escaped for content and attributes") {
  CHECK(html_escaped("<a href=\"x\">'&'") == "&lt;a href=&#34;x&#34;&gt;&#39;&amp;&#39;");
}

TEST_CASE("tokens of a fragment become links and ids of its page") {
  const auto fragment = "<a id=\"" + id_token() + "n\" href=\"" + route_token("/posts/x/#why") + "\">";
  CHECK(resolve_tokens(fragment, "/repo/", "d1-") == "<a id=\"d1-n\" href=\"/repo/posts/x/#why\">");
}

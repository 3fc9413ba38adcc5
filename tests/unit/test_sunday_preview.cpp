// preview.html: opened from disk, asks nothing of any network, and shows any text as text.
#include "catch.hpp"
#include "file_access/file_reader.hpp"
#include "load/load_words.hpp"
#include "render/sunday_preview.hpp"
#include "text/base64.hpp"

using namespace waymark;

namespace {

SundayPreview sample() {
  SundayPreview preview;
  preview.language = "en";
  preview.title = "A & B";
  preview.subject = "post:a-and-b";
  preview.day = "Sunday 22 November 2026, 09:00";
  preview.name = "Ada Example";
  preview.role = "Data engineer";
  preview.initials = "AE";
  preview.text =
      "Hook </script><script>alert(1)</script> \"quoted\"\n\n</textarea>&amp;\nयह एक पंक्ति है। هذا صف.";
  preview.comment = "The whole article: https://example.org/";
  preview.hooks = {"Hook </script><script>alert(1)</script> \"quoted\"", "Two\nlines."};
  preview.pages = {{"png", "Page <one>."}};
  preview.cover = "A \"cover\".";
  return preview;
}

std::string rendered(const SundayPreview &preview, const Wording &words = {}) {
  Diagnostics diagnostics;
  const MemoryReader nothing({});
  const auto theme = load_theme_files(nothing, "route", {}, diagnostics);
  auto page = render_preview(preview, theme, words, diagnostics);
  for (const auto &each : diagnostics.all())
    UNSCOPED_INFO(each.message);
  CHECK(diagnostics.all().empty());
  return page;
}

size_t count(const std::string &text, const std::string &what) {
  size_t times = 0;
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
    ++times;
  return times;
}

} // namespace

TEST_CASE("whatever the text holds is shown as text") {
  const auto page = rendered(sample());
  CHECK(count(page, "<script>") == 1);
  CHECK(count(page, "</script>") == 1);
  CHECK(count(page, "</textarea>") == 2);
  CHECK(page.find("&lt;/textarea&gt;&amp;amp;\nयह एक पंक्ति है। هذا صف.</textarea>") != std::string::npos);
  CHECK(page.find("alt=\"Page &lt;one&gt;.\"") != std::string::npos);
}

TEST_CASE("the preview asks nothing of any network and is allowed to ask nothing") {
  const auto page = rendered(sample());
  CHECK(page.find("default-src 'none'") != std::string::npos);
  CHECK(count(page, "https://") == 1); // the comment's own text
  for (const auto *loaded : {"src=\"http", "href=\"http", "@import", "url(http"})
    CHECK(page.find(loaded) == std::string::npos);
  CHECK(page.find("src=\"data:image/png;base64,cG5n\"") != std::string::npos);
  CHECK(page.find("src=\"cover.png\"") != std::string::npos);
}

TEST_CASE("without a carousel the preview says why, without a cover it shows none") {
  auto preview = sample();
  preview.pages.clear();
  preview.cover.clear();
  preview.no_carousel = "its text fills 3 pages, and 5 are the least";
  const auto page = rendered(preview);
  CHECK(page.find("No carousel: its text fills 3 pages, and 5 are the least.") != std::string::npos);
  CHECK(page.substr(0, page.find("<script>")).find("carousel.pdf") == std::string::npos);
  CHECK(page.find("cover.png\"") == std::string::npos);
}

TEST_CASE("the preview speaks the site's language") {
  Diagnostics diagnostics;
  Profile profile;
  profile.language = "de";
  const auto page = rendered(sample(), load_words(MemoryReader({}), profile, diagnostics));
  CHECK(page.find("Entwurf für Sunday 22 November 2026, 09:00") != std::string::npos);
  CHECK(page.find("Beitrag kopieren") != std::string::npos);
  CHECK(page.find("Karussell, 1 Seiten") != std::string::npos);
}

TEST_CASE("base64 pads what is left over") {
  CHECK(base64("") == "");
  CHECK(base64("f") == "Zg==");
  CHECK(base64("fo") == "Zm8=");
  CHECK(base64("foo") == "Zm9v");
  CHECK(base64(std::string("\0\xff\xfe", 3)) == "AP/+");
}

#include "catch.hpp"
#include "check/check_descriptions.hpp"
#include "diagnostic/print.hpp"

using namespace waymark;

namespace {

const std::string good(80, 'x');

Site sound_site() {
  Site site;
  site.content.profile.summary = good;
  Page page;
  page.position = {"content/pages/about.md", 2, 1};
  page.summary_position = {"content/pages/about.md", 3, 1};
  page.title = "About";
  page.summary = good;
  site.content.pages = {page};
  return site;
}

std::string printed(const Site &site) {
  Diagnostics diagnostics;
  check_descriptions(site, diagnostics);
  return print_diagnostics(diagnostics, [](const std::string &) { return std::optional<std::string>(); });
}

} // namespace

TEST_CASE("descriptions of the right length are no news", "[check]") {
  CHECK(printed(sound_site()).empty());
}

TEST_CASE("a short description is told at its line, a missing one at the title's", "[check]") {
  auto site = sound_site();
  site.content.pages[0].summary = "Übung.";
  auto other = site.content.pages[0];
  other.title = "Now";
  other.summary = "";
  other.summary_position = {"content/pages/now.md", 2, 1};
  site.content.pages.push_back(other);
  CHECK(
      printed(site) ==
      "content/pages/about.md:3:1: note: the page's description has 6 characters; search results and link "
      "previews show 50 to 160\n"
      "  hint: say also what the reader gets from it\n"
      "content/pages/now.md:2:1: note: the page has no summary for search results and link previews\n"
      "  hint: write 'summary: …' with 50 to 160 characters\n");
}

TEST_CASE("two pages of one title are told", "[check]") {
  auto site = sound_site();
  Post post;
  post.title = "about";
  post.summary = good;
  post.position = {"content/posts/a.md", 2, 1};
  site.content.posts = {post};
  site.posts = {0};
  CHECK(printed(site) == "content/pages/about.md:2:1: note: content/posts/a.md has the title 'About' too\n"
                         "  hint: search results show little else: say in one of them what is different\n");
}

#include "catch.hpp"

#include "derive/derive_links.hpp"
#include "derive/derive_routes.hpp"
#include "derive/link_targets.hpp"
#include "diagnostic/print.hpp"

using namespace waymark;

namespace {

Inline link_to(const std::string &destination, InlineKind kind = InlineKind::link) {
  Inline link;
  link.kind = kind;
  link.destination = destination;
  link.line = 7;
  link.column = 3;
  return link;
}

Document document_of(std::vector<Inline> inlines, const std::string &heading_id = "why") {
  Block heading;
  heading.kind = BlockKind::heading;
  heading.level = 2;
  heading.id = heading_id;
  Block paragraph;
  paragraph.inlines = std::move(inlines);
  return {"", {heading, paragraph}, {}};
}

Post post_of(const std::string &file, const std::string &slug, std::vector<Inline> inlines) {
  Post post;
  post.file = file;
  post.slug = slug;
  post.position = {file, 1, 1};
  post.date = *parse_date("2026-11-01");
  post.body = document_of(std::move(inlines));
  return post;
}

// A portfolio of two posts, a project and a picture; the first post holds the links.
Site site_with(std::vector<Inline> inlines) {
  Site site;
  auto &content = site.content;
  content.posts.push_back(post_of("content/posts/2026-11-01-first.md", "first", std::move(inlines)));
  content.posts.push_back(post_of("content/posts/second/index.md", "second", {}));
  content.posts.push_back(post_of("content/posts/hidden.md", "hidden", {}));
  content.posts.back().draft = true;
  content.projects.emplace_back().slug = "drift";
  content.assets.push_back({"content/posts/picture one.png", 640, 480, 1000, true});
  return site;
}

struct Resolved {
  std::vector<Inline> links;
  std::vector<SiteAsset> assets;
  std::string printed;
};

Resolved resolve(std::vector<Inline> inlines) {
  auto site = site_with(std::move(inlines));
  Diagnostics diagnostics;
  DeriveOptions options;
  options.today = *parse_date("2026-11-22");
  derive_routes(site.content, diagnostics);
  derive_published(site, options);
  derive_links(site, diagnostics);
  return {site.content.posts[0].body.blocks[1].inlines, site.assets,
          print_diagnostics(diagnostics, [](auto &) { return std::optional<std::string>(); })};
}

std::string resolved(const std::string &destination) {
  const auto result = resolve({link_to(destination)});
  CHECK(result.printed.empty());
  return result.links[0].destination;
}

} // namespace

TEST_CASE("links between files become links between pages") {
  CHECK(resolved("second/index.md") == "/posts/second/");
  CHECK(resolved("second/") == "/posts/second/");
  CHECK(resolved("../posts/first.md") == "/posts/first/");
  CHECK(resolved("2026-11-01-first.md#why") == "/posts/first/#why");
  CHECK(resolved("../projects/drift/") == "/projects/drift/");
  CHECK(resolved("../../projects/drift/") == "/projects/drift/");
  CHECK(resolved("/projects/drift") == "/projects/drift/");
  CHECK(resolved("../projects/drift/index.md#decisions") == "/projects/drift/#decisions");
  CHECK(resolved("#why") == "#why");
}

TEST_CASE("addresses elsewhere stay as they are") {
  for (const auto *address : {"https://example.org/x", "mailto:a@example.org", "//example.org/x", "tel:+1"})
    CHECK(resolved(address) == address);
}

TEST_CASE("a picture beside a post is copied and knows its size") {
  const auto result = resolve({link_to("picture%20one.png", InlineKind::image)});
  CHECK(result.printed.empty());
  CHECK(result.links[0].destination == "/posts/picture one.png");
  CHECK(result.links[0].is_internal);
  CHECK(result.links[0].width == 640);
  REQUIRE(result.assets.size() == 1);
  CHECK(result.assets[0].source == "content/posts/picture one.png");
}

TEST_CASE("a dead link is an error at its place with the nearest name") {
  CHECK(resolve({link_to("secnd/index.md")}).printed ==
        "content/posts/2026-11-01-first.md:7:3: error: dead link: there is no 'secnd/index.md'\n"
        "  hint: did you mean content/posts/second/index.md?\n");
  CHECK(resolve({link_to("none.png", InlineKind::image)})
            .printed.find("error: dead picture: there is no 'none.png'") != std::string::npos);
  CHECK(resolve({link_to("#wy")}).printed ==
        "content/posts/2026-11-01-first.md:7:3: error: there is no '#wy' on that page\n"
        "  hint: did you mean 'why'?\n");
}

TEST_CASE("a link to something unpublished is an error") {
  CHECK(resolve({link_to("hidden.md")}).printed.find("'hidden.md' is not published yet") !=
        std::string::npos);
}

TEST_CASE("paths are joined without leaving the root") {
  CHECK(joined_path("content/posts", "../projects/y/") == "content/projects/y");
  CHECK(joined_path("a", "../../b").empty());
}

TEST_CASE("two pages at one address are an error") {
  Content content;
  content.pages.resize(2);
  content.pages[0].slug = "posts";
  content.pages[0].file = "content/pages/posts.md";
  content.pages[1].slug = "about";
  Diagnostics diagnostics;
  derive_routes(content, diagnostics);
  REQUIRE(diagnostics.count(Severity::error) == 1);
  CHECK(diagnostics.all()[0].message == "the address /posts/ belongs to Waymark already");
}

TEST_CASE("the base path follows from the base URL") {
  Site site;
  Diagnostics diagnostics;
  derive_base(site, "https://me.github.io/repo", {}, diagnostics);
  CHECK(site.base_url == "https://me.github.io/repo/");
  CHECK(site.base_path == "/repo/");
  derive_base(site, "https://example.org", {}, diagnostics);
  CHECK(site.base_path == "/");
  CHECK_FALSE(diagnostics.has_errors());
  derive_base(site, "me.github.io/repo", {}, diagnostics);
  CHECK(diagnostics.has_errors());
}

#include "catch.hpp"

#include "derive/derive_discussions.hpp"

using namespace waymark;

namespace {

Site shared_site(bool show) {
  Site site;
  site.today = *parse_date("2026-11-28");
  site.content.profile.linkedin.show_shared = show;
  Post post;
  post.slug = "late-rows";
  site.content.posts = {post};
  SundayDraft draft;
  draft.date = *parse_date("2026-11-22");
  draft.source = "post:late-rows#why";
  draft.status = DraftStatus::posted;
  draft.url = "https://www.linkedin.com/posts/section";
  site.content.drafts = {draft};
  return site;
}

std::string discussion(Site site) {
  derive_discussions(site);
  return site.content.posts[0].discussion;
}

} // namespace

TEST_CASE("a shared post names its discussion only where the owner shows it") {
  CHECK(discussion(shared_site(false)).empty());
  CHECK(discussion(shared_site(true)) == "https://www.linkedin.com/posts/section");
  auto site = shared_site(false);
  site.content.posts[0].linkedin.show_shared = true;
  CHECK(discussion(site) == "https://www.linkedin.com/posts/section");
  site = shared_site(true);
  site.content.posts[0].linkedin.show_shared = false;
  CHECK(discussion(site).empty());
}

TEST_CASE("the post as a whole goes before a section of it, and a draft is no discussion") {
  auto site = shared_site(true);
  site.content.drafts.push_back(site.content.drafts[0]);
  site.content.drafts[1].source = "post:late-rows";
  site.content.drafts[1].url = "https://www.linkedin.com/posts/whole";
  CHECK(discussion(site) == "https://www.linkedin.com/posts/whole");
  site.content.drafts[1].status = DraftStatus::draft;
  site.content.drafts[0].url.clear();
  CHECK(discussion(site).empty());
  site.content.drafts[0].url = "https://www.linkedin.com/posts/section";
  site.content.drafts[0].date = *parse_date("2026-12-06");
  CHECK(discussion(site).empty());
}

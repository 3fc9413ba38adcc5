#include "derive/derive_discussions.hpp"

namespace waymark {
namespace {

// The draft that shared the post as a whole, else the latest that shared a section of it.
const SundayDraft *discussion_of(const Post &post, const Site &site) {
  const auto source = "post:" + post.slug;
  const SundayDraft *found = nullptr;
  for (const auto &draft : site.content.drafts) {
    const bool is_out = draft.status == DraftStatus::posted && !draft.url.empty() && draft.date <= site.today;
    if (is_out && draft.source == source)
      return &draft;
    if (is_out && draft.source.starts_with(source + "#"))
      found = &draft;
  }
  return found;
}

} // namespace

void derive_discussions(Site &site) {
  for (auto &post : site.content.posts) {
    if (!post.linkedin.show_shared.value_or(site.content.profile.linkedin.show_shared))
      continue;
    if (const auto *draft = discussion_of(post, site))
      post.discussion = draft->url;
  }
}

} // namespace waymark

#include "derive/derive_site.hpp"

#include "derive/choose_strongest.hpp"
#include "derive/derive_diagrams.hpp"
#include "derive/derive_discussions.hpp"
#include "derive/derive_journal.hpp"
#include "derive/derive_links.hpp"
#include "derive/derive_listings.hpp"
#include "derive/derive_order.hpp"
#include "derive/derive_post_lists.hpp"
#include "derive/derive_progress.hpp"
#include "derive/derive_project_filters.hpp"
#include "derive/derive_redirects.hpp"
#include "derive/derive_references.hpp"
#include "derive/derive_related.hpp"
#include "derive/derive_resume.hpp"
#include "derive/derive_routes.hpp"
#include "derive/derive_skills.hpp"
#include "markdown/plain_text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

constexpr size_t words_per_minute =
    220; // adults reading non-fiction: about 238 (Brysbaert 2019); code slows down

void derive_reading_time(Content &content) {
  for (auto &post : content.posts)
    post.reading_minutes = static_cast<int>(std::max<size_t>(1, word_count(post.body) / words_per_minute));
}

// A change that is still to come is none; feeds would send the post again and again. A post that waits may
// have been updated after its day.
void derive_updates(Site &site, Diagnostics &diagnostics) {
  for (const auto index : site.posts) {
    auto &post = site.content.posts[index];
    if (!post.updated || *post.updated <= site.today || post.date > site.today)
      continue;
    diagnostics.warning(post.updated_position, "'updated' is after today",
                        fmt::format("today is {}; the page leaves this day out", iso_date(site.today)));
    post.updated.reset();
  }
}

} // namespace

Site derive_site(Content content, const DeriveOptions &options, Diagnostics &diagnostics) {
  Site site;
  site.content = std::move(content);
  site.today = options.today;
  const auto &written = site.content.profile;
  derive_base(site, options.base_url.empty() ? written.base_url : options.base_url, written.position,
              diagnostics);
  derive_routes(site.content, diagnostics);
  derive_published(site, options);
  derive_updates(site, diagnostics);
  derive_post_lists(site, diagnostics);
  derive_related(site);
  derive_journal(site);
  derive_reading_time(site.content);
  derive_references(site, diagnostics);
  derive_progress(site.content, options.today, diagnostics);
  derive_project_order(site);
  derive_certification_order(site);
  site.project_filters = derive_project_filters(site);
  site.skills = derive_skills(site);
  link_items_to_skills(site.content, site.skills);
  site.strongest = choose_strongest(site);
  derive_discussions(site);
  derive_redirects(site, diagnostics);
  derive_links(site, diagnostics);
  derive_diagrams(site);
  derive_listings(site);
  if (has_resume(site.content))
    site.resume = derive_resume(site);
  return site;
}

} // namespace waymark

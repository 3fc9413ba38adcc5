// The Sunday drafts: load and derive as for the site, then compose and write what the owner has not edited.
#pragma once
#include "build/build_report.hpp"

namespace waymark {

struct DraftRequest {
  std::string post;    // a slug, or empty
  std::string project; // a slug, or empty
  enum class Kind { best, recap } kind = Kind::best;
  // plan: write nothing, print the next eight
  enum class Extent { next_sunday, every_sunday, plan } extent = Extent::next_sunday;
  enum class Overwrite { never, keep_copy } overwrite = Overwrite::never;
};

BuildReport draft_sunday(const SiteOptions &options, const DraftRequest &request, Colour colour);

} // namespace waymark

// The Sunday draft: chooses the day and the subject, composes the text, yields the files.
// Why: the one entry of this folder; the command line, the driver and the tests need nothing else of it.
#pragma once
#include "model/site.hpp"
#include "model/sunday_pack.hpp"

#include <optional>
#include <string>
#include <vector>

namespace waymark {

struct SundayRequest {
  enum class Reach { next_one, up_to_last_dated } reach = Reach::next_one;   // --all
  enum class Wish { whatever_is_best, recap } wish = Wish::whatever_is_best; // --recap
  int minute_of_day = 0;       // now, in the zone of posting; with today it says which Sunday is next
  std::optional<Date> today{}; // in that zone; else the site's
  std::optional<Date> date{};  // --date: the day of the draft
  std::string post{};          // --post: its slug
  std::string project{};       // --project: its slug
};

struct SundayResult {
  std::vector<SundayPack> packs;
  std::vector<std::string> notices; // "2026-11-22: already there: content/linkedin/2026-11-22-x"
};

// Wishes that cannot be met are errors. A Sunday that has its draft keeps it: its pack comes back with
// is_new = false, composed afresh, so that emit may refresh what the owner has not touched; none comes back
// where the draft was posted.
SundayResult draft_sundays(const Site &site, const SundayRequest &request, Diagnostics &diagnostics);

} // namespace waymark

// The newest day on which the content of a page changed, as far as the content itself says.
// Why: the sitemap needs it, and a file's time says only when somebody cloned the repository.
#pragma once
#include "model/site.hpp"

#include <optional>

namespace waymark {

// Of its states, up to today.
std::optional<Date> last_change(const Project &project, Date today);
// Of the items that were done on a known day, up to today.
std::optional<Date> last_change(const Roadmap &roadmap, Date today);
// Of any project, roadmap, post or certificate: what the start and the skills show.
std::optional<Date> last_change(const Site &site);

} // namespace waymark

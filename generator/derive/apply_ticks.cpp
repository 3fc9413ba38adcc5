#include "derive/apply_ticks.hpp"

#include <fmt/format.h>

namespace waymark {

void apply_ticks(std::vector<Roadmap> &roadmaps, Date today, Diagnostics &diagnostics) {
  for (auto &roadmap : roadmaps)
    for (auto &item : roadmap.items) {
      if (item.ticked_on && *item.ticked_on > today) {
        diagnostics.warning(item.position,
                            fmt::format("'{}' is ticked for {}, which is still to come", item.text,
                                        iso_date(*item.ticked_on)),
                            "it counts as to do until then");
        continue;
      }
      item.is_done = item.is_ticked;
      item.done_on = item.is_ticked ? item.ticked_on : std::nullopt;
    }
}

} // namespace waymark

#include "derive/apply_ticks.hpp"

#include <fmt/format.h>

namespace waymark {

void apply_ticks(std::vector<Roadmap> &roadmaps, Date today, Diagnostics &diagnostics) {
  for (auto &roadmap : roadmaps)
    for (auto &item : roadmap.items) {
      if (item.ticked_on && *item.ticked_on > today) {
        auto message = fmt::format("'{}' is ticked for {}, which is in the future", item.text,
                                   iso_date(*item.ticked_on));
        roadmap.notes.push_back({item.position.line, message});
        diagnostics.warning(item.position, std::move(message), "it counts as to do until then");
        continue;
      }
      item.is_done = item.is_ticked;
      item.done_on = item.is_ticked ? item.ticked_on : std::nullopt;
    }
}

} // namespace waymark

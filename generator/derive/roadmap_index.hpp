// Finds units, items and habits of all roadmaps by their ids, or by the shortest end of an id that only one
// has. Why: nobody types "senior-data-ai-engineer/phase-3/draw-architectures" into a journal every week.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "model/reference.hpp"
#include "model/roadmap.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waymark {

struct RoadmapTarget {
  enum class Kind : std::uint8_t { unit, item, habit } kind = Kind::item;
  size_t roadmap = 0; // index into Content::roadmaps
  size_t index = 0;   // into its units, items or habits
};

class RoadmapIndex {
public:
  enum class Wanted : std::uint8_t { items, items_and_units, habits };

  explicit RoadmapIndex(const std::vector<Roadmap> &roadmaps);

  // Reports an id that nothing has (with the nearest ones; a mere warning where habits are wanted and no
  // roadmap has any) or several share (with all of them), and completes the reference to the whole id where
  // one is meant.
  std::optional<RoadmapTarget> find(Reference &reference, Wanted wanted, Diagnostics &diagnostics) const;

private:
  struct Entry {
    std::string id;
    RoadmapTarget target;
  };
  [[nodiscard]] std::vector<size_t> matches(std::string_view id, Wanted wanted) const;
  void report_unknown(const Reference &reference, Wanted wanted, Diagnostics &diagnostics) const;
  void report_ambiguous(const Reference &reference, const std::vector<size_t> &found,
                        Diagnostics &diagnostics) const;
  [[nodiscard]] bool is_wanted(size_t entry, Wanted wanted) const;

  std::vector<Entry> m_entries;
  std::unordered_map<std::string, std::vector<size_t>> m_by_end; // "phase-3/x" and "x" of "r/phase-3/x"
};

} // namespace waymark

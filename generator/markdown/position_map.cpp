#include "markdown/position_map.hpp"

#include <algorithm>

namespace waymark {

std::vector<size_t> line_starts(std::string_view text) {
  std::vector<size_t> starts = {0};
  for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
    starts.push_back(at + 1);
  return starts;
}

void PositionMap::begin_piece(size_t result_offset, size_t source_offset) {
  m_pieces.push_back({result_offset, source_offset});
}

void PositionMap::finish(std::string_view source, std::string_view result) {
  m_source_lines = line_starts(source);
  m_result_lines = line_starts(result);
}

Place PositionMap::in_source(Place place) const {
  if (m_pieces.empty())
    return place;
  const auto line = std::min(static_cast<size_t>(place.line), m_result_lines.size());
  const auto offset = m_result_lines[line - 1] + static_cast<size_t>(std::max(place.column, 1) - 1);
  auto piece = std::upper_bound(m_pieces.begin(), m_pieces.end(), offset,
                                [](size_t value, const Piece &each) { return value < each.result_offset; });
  if (piece == m_pieces.begin())
    return place;
  --piece;
  const auto source = piece->source_offset + (offset - piece->result_offset);
  const auto start = std::upper_bound(m_source_lines.begin(), m_source_lines.end(), source) - 1;
  return {static_cast<int>(start - m_source_lines.begin()) + 1,
          place.column == 0 ? 0 : static_cast<int>(source - *start) + 1};
}

Place PositionMap::in_file(Place place) const {
  if (place.line <= 0)
    return {};
  place = in_source(place);
  if (place.line == 1 && place.column > 0)
    place.column += m_bytes_before;
  place.line += m_first_line - 1;
  return place;
}

} // namespace waymark

// Places in the text that the parser saw, as places in the owner's file.
// Why: front matter and private parts are taken out before parsing, yet every message names the file's line.
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

namespace waymark {

struct Place {
  int line = 0; // from 1; 0 unknown
  int column = 0;
};

class PositionMap {
public:
  // `bytes_before` stood before the text on its first line.
  PositionMap(int first_line, int bytes_before) : m_first_line(first_line), m_bytes_before(bytes_before) {}

  // From here on in the result, the bytes are those from `source_offset` on.
  void begin_piece(size_t result_offset, size_t source_offset);
  // To be called once after the last piece.
  void finish(std::string_view source, std::string_view result);

  [[nodiscard]] Place in_file(Place in_result) const;

private:
  struct Piece {
    size_t result_offset;
    size_t source_offset;
  };
  [[nodiscard]] Place in_source(Place in_result) const;

  int m_first_line;
  int m_bytes_before;
  std::vector<Piece> m_pieces; // empty: nothing was taken out
  std::vector<size_t> m_source_lines;
  std::vector<size_t> m_result_lines;
};

// The offset of each line's first byte.
std::vector<size_t> line_starts(std::string_view text);

} // namespace waymark

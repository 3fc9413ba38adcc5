// Numbers and texts in one string of bytes, and back.
// Why: frames and cache entries are read by another program or a later run, so every length is checked.
#pragma once
#include "model/words.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace waymark {

void append_number(std::string &out, std::uint32_t number); // four bytes, little-endian
void append_text(std::string &out, std::string_view text);  // its length, then its bytes

void append_words(std::string &out, const Wording &words);

// Reads what the functions above wrote. After the first damage everything is 0 or empty and is_damaged().
class FieldReader {
public:
  explicit FieldReader(std::string_view bytes) : m_rest(bytes) {}
  std::uint32_t number();
  char byte();
  std::string_view text();
  [[nodiscard]] std::string_view rest() const { return m_rest; }
  [[nodiscard]] bool is_damaged() const { return m_is_damaged; }

private:
  std::string_view taken(size_t size);

  std::string_view m_rest;
  bool m_is_damaged = false;
};

Wording read_words(FieldReader &fields);

} // namespace waymark

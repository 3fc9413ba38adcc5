// Scripts that put no space between words: Chinese and Japanese.
// Why: a number between their letters, or the stop after them, is found without a space.
#pragma once

namespace waymark {

// Whether a character begins with this byte of UTF-8 (kana, Han and the full-width marks do).
constexpr bool begins_unspaced(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return (value >= 0xE3 && value <= 0xE9) || value == 0xEF;
}

} // namespace waymark

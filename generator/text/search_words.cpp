#include "text/search_words.hpp"

#include "text/letters.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utf8proc.h>
#include <utility>

namespace waymark {
namespace {

constexpr size_t longest_word = 32;

template <size_t count>
bool is_within(std::int32_t point, const std::array<std::pair<std::int32_t, std::int32_t>, count> &ranges) {
  return std::ranges::any_of(
      ranges, [&](const auto &range) { return point >= range.first && point <= range.second; });
}

// Accents of Latin, Greek and Cyrillic letters, points of Hebrew, vowel signs and the stretching of Arabic,
// apostrophes: what readers leave out. Marks of Indic scripts stay, they are vowels.
bool is_left_out(std::int32_t point) {
  static constexpr std::array<std::pair<std::int32_t, std::int32_t>, 8> ranges{{{0x27, 0x27},
                                                                                {0x300, 0x36F},
                                                                                {0x591, 0x5C7},
                                                                                {0x610, 0x61A},
                                                                                {0x640, 0x640},
                                                                                {0x64B, 0x65F},
                                                                                {0x670, 0x670},
                                                                                {0x2019, 0x2019}}};
  return is_within(point, ranges);
}

// Letters that have no accent to lose, as people type them who lack the key.
std::string_view plain_spelling(std::int32_t point) {
  static constexpr std::array<std::pair<std::int32_t, std::string_view>, 6> spellings{
      {{0xE6, "ae"}, {0xF8, "o"}, {0x111, "d"}, {0x131, "i"}, {0x142, "l"}, {0x153, "oe"}}};
  const auto *const found =
      std::ranges::find(spellings, point, &std::pair<std::int32_t, std::string_view>::first);
  return found == spellings.end() ? std::string_view() : found->second;
}

// Thai, Lao, Burmese, Khmer, kana, Han.
bool is_without_blanks(std::int32_t point) {
  static constexpr std::array<std::pair<std::int32_t, std::int32_t>, 9> ranges{{{0xE00, 0xEFF},
                                                                                {0x1000, 0x109F},
                                                                                {0x1780, 0x17FF},
                                                                                {0x3005, 0x3007},
                                                                                {0x3040, 0x30FF},
                                                                                {0x3400, 0x4DBF},
                                                                                {0x4E00, 0x9FFF},
                                                                                {0xF900, 0xFAFF},
                                                                                {0x20000, 0x3FFFF}}};
  return is_within(point, ranges);
}

bool is_word_part(std::int32_t point) {
  const auto category = utf8proc_category(point);
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

std::string mapped(std::string_view text, int options) {
  utf8proc_uint8_t *bytes = nullptr;
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t *>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &bytes,
                                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | options));
  std::string result =
      length < 0 ? std::string() : std::string(reinterpret_cast<char *>(bytes), static_cast<size_t>(length));
  std::free(bytes);
  return result;
}

std::string folded(std::string_view text) {
  const auto decomposed = mapped(text, UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD);
  std::string result;
  for (std::string_view rest = decomposed; !rest.empty();) {
    const auto next = first_code_point(rest);
    if (const auto spelling = plain_spelling(next.point); !spelling.empty())
      result += spelling;
    else if (!is_left_out(next.point))
      result += rest.substr(0, next.length);
    rest.remove_prefix(next.length);
  }
  return mapped(result, UTF8PROC_COMPOSE);
}

// Gathers the characters of a run, which is of one manner of writing.
class WordCutter {
public:
  void add(std::int32_t point, std::string_view bytes) {
    const bool stands_alone = is_without_blanks(point);
    if (stands_alone != m_is_without_blanks)
      finish();
    m_is_without_blanks = stands_alone;
    m_run.emplace_back(bytes);
  }

  // "c++", "f#".
  void add_sign(std::string_view sign) {
    if (!m_run.empty() && !m_is_without_blanks)
      m_run.emplace_back(sign);
    finish();
  }

  void finish() {
    if (m_is_without_blanks)
      add_pairs();
    else if (!m_run.empty())
      add_word();
    m_run.clear();
  }

  std::vector<std::string> words;

private:
  void add_word() {
    std::string word;
    for (size_t at = 0; at < std::min(m_run.size(), longest_word); ++at)
      word += m_run[at];
    words.push_back(std::move(word));
  }

  void add_pairs() {
    for (size_t at = 0; at < m_run.size(); ++at) {
      auto pair = std::string(m_run[at]);
      if (at + 1 < m_run.size())
        pair += m_run[at + 1];
      words.push_back(std::move(pair));
    }
  }

  std::vector<std::string_view> m_run; // its characters
  bool m_is_without_blanks = false;
};

} // namespace

std::vector<std::string> search_words(std::string_view text) {
  const auto letters = folded(text);
  WordCutter cutter;
  for (std::string_view rest = letters; !rest.empty();) {
    const auto next = first_code_point(rest);
    size_t length = next.length;
    if (is_word_part(next.point)) {
      cutter.add(next.point, rest.substr(0, length));
    } else if (rest.starts_with("++") || rest.starts_with('#')) {
      length = rest[0] == '#' ? 1 : 2;
      cutter.add_sign(rest.substr(0, length));
    } else {
      cutter.finish();
    }
    rest.remove_prefix(length);
  }
  cutter.finish();
  return std::move(cutter.words);
}

} // namespace waymark

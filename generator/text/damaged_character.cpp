#include "text/damaged_character.hpp"

#include "text/letters.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace waymark {
namespace {

constexpr std::u32string_view opening_quotes = U"„“‘‚«‹\"'([";
constexpr std::u32string_view closing_quotes = U"”“’‘»›";
constexpr std::u32string_view gaps = U"\u00A0–—…";
constexpr std::u32string_view signs_after_words = U"™®°·";
constexpr std::u32string_view footnote_signs = U"¹²³ªº";

bool has(std::u32string_view set, std::int32_t point) {
  return set.find(static_cast<char32_t>(point)) != std::u32string_view::npos;
}

bool is_letter(std::int32_t point) {
  return is_upper_letter(point) || is_lower_letter(point);
}

bool is_digit(std::int32_t point) {
  return point >= '0' && point <= '9';
}

// The characters of a candidate and their neighbours.
struct Sequence {
  std::int32_t before = 0;
  std::array<std::int32_t, 4> points{};
  size_t length = 0;
  std::int32_t after = 0;
  [[nodiscard]] std::int32_t lead() const { return points[0]; }
};

size_t length_by_lead(std::uint8_t byte) {
  return byte < 0xC2 || byte > 0xF4 ? 0 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

// The character that the bytes of the sequence mean, or 0.
std::int32_t decode(CodePage page, const Sequence &sequence) {
  std::string bytes;
  for (size_t index = 0; index < sequence.length; ++index) {
    const auto byte = byte_in(page, sequence.points[index]);
    if (!byte || (index > 0 && (*byte < 0x80 || *byte > 0xBF)))
      return 0;
    bytes += static_cast<char>(*byte);
  }
  const auto [point, length] = first_code_point(bytes);
  return length == sequence.length && point != 0xFFFD ? point : 0;
}

bool has_control(const Sequence &sequence) {
  for (size_t index = 0; index < sequence.length; ++index)
    if (sequence.points[index] >= 0x80 && sequence.points[index] < 0xA0)
      return true;
  return false;
}

// A capital letter of a word and what may follow it: `CAFÉ…`, `„Ä“`, `PÍŠE`, `Úžasný`, `3 Å²`.
bool capital_reads_well(const Sequence &sequence) {
  const auto next = sequence.points[1];
  const bool begins_word = !is_letter(sequence.before);
  if (is_lower_letter(sequence.before))
    return false;
  if (sequence.lead() == U'Â' && begins_word)
    return has(opening_quotes, sequence.before) && has(closing_quotes, next);
  if (sequence.lead() == U'Ã' && begins_word && next == 0xA0)
    return false;
  if (is_upper_letter(next))
    return !begins_word || is_upper_letter(sequence.after);
  if (is_lower_letter(next))
    return begins_word && sequence.lead() != U'Ä' && sequence.lead() != U'Å';
  if (has(gaps, next))
    return !is_lower_letter(sequence.after);
  if (begins_word && has(U"²³±", next))
    return sequence.lead() == U'Å';
  if (is_letter(sequence.after) && (begins_word || (next != U'’' && next != U'·')))
    return false;
  return has(closing_quotes, next) || has(signs_after_words, next);
}

// The end of a word and what may follow it: `café…”`, `« été »` with its hard blanks.
bool ending_reads_well(const Sequence &sequence) {
  if (sequence.lead() == U'â' && !is_letter(sequence.before))
    return false;
  for (size_t index = 1; index < sequence.length; ++index) {
    const auto next = sequence.points[index];
    if (has(gaps, next))
      return true;
    if (!has(closing_quotes, next) && !has(signs_after_words, next) && !has(footnote_signs, next))
      return false;
  }
  return true;
}

bool western_reads_well(const Sequence &sequence) {
  if (has_control(sequence))
    return false;
  return sequence.length == 2 ? capital_reads_well(sequence) : ending_reads_well(sequence);
}

// What opens or separates, and the letter or amount behind it: `«Été`, `l’été`, `–£50`; formulas: `√π`, `≈∞`.
bool mac_roman_reads_well(const Sequence &sequence) {
  if (sequence.length > 2)
    return false;
  if (has(U"«»…\u00A0–—“”‘’‹›", sequence.lead()))
    return true;
  if (has(U"√¬", sequence.lead()) && has(U"π∏∑∫∞µ∂Ω", sequence.points[1]))
    return sequence.points[1] == U'π' || !is_letter(sequence.before);
  return has(U"ƒ≈∆", sequence.lead()) && !is_letter(sequence.before) && !is_letter(sequence.after);
}

bool stands_alone(const Sequence &sequence) {
  return !is_letter(sequence.before) && !is_letter(sequence.after);
}

bool is_certain(CodePage page, Script script, const Sequence &sequence) {
  switch (script) {
  case Script::symbol:
    return true;
  case Script::latin:
    return is_letter(sequence.before) || !is_digit(sequence.after);
  case Script::mark:
    return page == CodePage::western && is_letter(sequence.before);
  case Script::greek:
  case Script::cyrillic:
    return stands_alone(sequence);
  default:
    return sequence.length > 2 && script != Script::passing && stands_alone(sequence);
  }
}

// `count` characters from `at` on, with their neighbours; nothing where the run is too short.
std::optional<Sequence> sequence_at(const DamagedRun &run, size_t at, size_t count) {
  if (count == 0 || at + count > run.points.size())
    return {};
  Sequence sequence;
  sequence.length = count;
  std::copy_n(run.points.begin() + static_cast<std::ptrdiff_t>(at), count, sequence.points.begin());
  sequence.before = at > 0 ? run.points[at - 1] : run.before;
  sequence.after = at + count < run.points.size() ? run.points[at + count] : run.after;
  return sequence;
}

// An emoji of Mac Roman whose first character got lost, for programs drop what is in the private use area:
// the others are "üéØ". Lower case throughout ("üöä") may be a list of letters.
std::optional<DamagedCharacter> emoji_without_lead(const DamagedRun &run, size_t at) {
  constexpr size_t count = 3;
  const auto found = run.points[at] == U'ü' ? sequence_at(run, at, count) : std::nullopt;
  if (!found || is_letter(found->before))
    return {};
  auto whole = *found;
  whole.length = count + 1;
  std::copy_n(found->points.begin(), count, whole.points.begin() + 1);
  whole.points[0] = 0xF8FF;
  const auto point = decode(CodePage::mac_roman, whole);
  if (point == 0 || script_of(point) != Script::symbol)
    return {};
  const bool is_lower = is_lower_letter(found->points[1]) && is_lower_letter(found->points[2]);
  return DamagedCharacter{count, point, Script::symbol, is_lower, !is_lower};
}

std::optional<DamagedCharacter> whole_character(CodePage page, const DamagedRun &run, size_t at) {
  const auto lead = byte_in(page, run.points[at]);
  const auto sequence = sequence_at(run, at, lead ? length_by_lead(*lead) : 0);
  const auto point = sequence ? decode(page, *sequence) : 0;
  const auto script = point == 0 ? Script::none : script_of(point);
  if (script == Script::none)
    return {};
  const bool reads_well =
      page == CodePage::western ? western_reads_well(*sequence) : mac_roman_reads_well(*sequence);
  return DamagedCharacter{sequence->length, point, script, reads_well,
                          !reads_well && is_certain(page, script, *sequence)};
}

} // namespace

std::optional<DamagedCharacter> damaged_character(CodePage page, const DamagedRun &run, size_t at) {
  auto character = whole_character(page, run, at);
  return character || page == CodePage::western ? character : emoji_without_lead(run, at);
}

} // namespace waymark

#include "text/repair_encoding.hpp"

#include "text/damaged_character.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

namespace waymark {
namespace {

bool is_ascii(char byte) {
  return static_cast<unsigned char>(byte) < 0x80;
}

// The first byte beyond ASCII from `at` on, or the text's end: eight bytes at a time, for most text is ASCII.
size_t next_run(std::string_view text, size_t at) {
  constexpr std::uint64_t high_bits = 0x8080808080808080;
  for (std::uint64_t word = 0; at + sizeof word <= text.size(); at += sizeof word) {
    std::memcpy(&word, text.data() + at, sizeof word);
    if (word & high_bits)
      break;
  }
  while (at < text.size() && is_ascii(text[at]))
    ++at;
  return at;
}

size_t end_of_run(std::string_view text, size_t at) {
  while (at < text.size() && !is_ascii(text[at]))
    ++at;
  return at;
}

// A run and where its characters begin in the text; the last offset is the run's end.
struct PlacedRun {
  DamagedRun run;
  std::vector<size_t> offsets;
};

PlacedRun run_at(std::string_view text, size_t begin, size_t end) {
  PlacedRun placed;
  placed.run.before = begin > 0 ? text[begin - 1] : 0;
  placed.run.after = end < text.size() ? text[end] : 0;
  for (auto at = begin; at < end;) {
    const auto [point, length] = first_code_point(text.substr(at, end - at));
    placed.run.points.push_back(point);
    placed.offsets.push_back(at);
    at += length;
  }
  placed.offsets.push_back(end);
  return placed;
}

// Damaged characters one after another.
struct Chain {
  size_t begin = 0; // in DamagedRun::points
  size_t end = 0;
  std::vector<DamagedCharacter> characters;
};

std::vector<Chain> chains_of(CodePage page, const DamagedRun &run) {
  std::vector<Chain> chains;
  for (size_t at = 0; at < run.points.size();) {
    const auto character = damaged_character(page, run, at);
    if (!character) {
      ++at;
      continue;
    }
    if (chains.empty() || chains.back().end != at)
      chains.push_back({at, at, {}});
    at += character->length;
    chains.back().end = at;
    chains.back().characters.push_back(*character);
  }
  return chains;
}

bool is_script_of_words(Script script) {
  return script != Script::symbol && script != Script::mark && script != Script::passing;
}

// Two letters of one script in a row are no accident, unless each might be meant.
bool spells_a_word(const Chain &chain) {
  size_t letters = 0;
  bool reads_well = true;
  for (const auto &each : chain.characters) {
    if (!is_script_of_words(each.script) || each.script != chain.characters.front().script)
      continue;
    ++letters;
    reads_well = reads_well && each.reads_well;
  }
  return letters > 2 || (letters == 2 && !reads_well);
}

bool is_certain(const Chain &chain) {
  return std::ranges::any_of(chain.characters, &DamagedCharacter::is_certain) || spells_a_word(chain);
}

template <typename Visit>
void for_each_run(std::string_view text, Visit visit) {
  for (auto begin = next_run(text, 0); begin < text.size();) {
    const auto end = end_of_run(text, begin);
    visit(begin, end);
    begin = next_run(text, end);
  }
}

// How much of the text beyond ASCII, in characters, reads as damage in one code page.
struct Extent {
  size_t certain = 0;
  size_t possible = 0;
  size_t all = 0;
};

Extent extent_of(CodePage page, std::string_view text) {
  Extent extent;
  for_each_run(text, [&](size_t begin, size_t end) {
    const auto run = run_at(text, begin, end).run;
    extent.all += run.points.size();
    for (const auto &chain : chains_of(page, run)) {
      extent.possible += chain.end - chain.begin;
      extent.certain += is_certain(chain) ? chain.end - chain.begin : 0;
    }
  });
  return extent;
}

enum class Doubtful { kept, repaired };

std::string undone(CodePage page, Doubtful doubtful, std::string_view text) {
  std::string result;
  result.reserve(text.size());
  size_t copied = 0;
  for_each_run(text, [&](size_t begin, size_t end) {
    const auto [run, offsets] = run_at(text, begin, end);
    for (const auto &chain : chains_of(page, run)) {
      if (doubtful == Doubtful::kept && !is_certain(chain))
        continue;
      result += text.substr(copied, offsets[chain.begin] - copied);
      copied = offsets[chain.end];
      for (const auto &character : chain.characters)
        append_utf8(result, character.point);
    }
  });
  result += text.substr(copied);
  return result;
}

// One saving undone; nothing where the text is sound.
std::optional<std::string> undo_once(std::string_view text) {
  const auto western = extent_of(CodePage::western, text);
  const auto mac_roman = extent_of(CodePage::mac_roman, text);
  const auto page = mac_roman.certain > western.certain ? CodePage::mac_roman : CodePage::western;
  const auto &extent = page == CodePage::western ? western : mac_roman;
  if (extent.certain == 0)
    return {};
  const bool is_mostly_damage = extent.possible * 5 >= extent.all * 4;
  return undone(page, is_mostly_damage ? Doubtful::repaired : Doubtful::kept, text);
}

// Both texts have the same ASCII in the same places; what stands between differs where it was repaired.
std::vector<EncodingRepair> compare(std::string_view damaged, std::string_view repaired) {
  std::vector<EncodingRepair> repairs;
  int line = 1;
  size_t line_start = 0, counted = 0, in_repaired = 0, after_run = 0;
  for_each_run(damaged, [&](size_t begin, size_t end) {
    for (; counted < begin; ++counted)
      if (damaged[counted] == '\n') {
        ++line;
        line_start = counted + 1;
      }
    in_repaired += begin - after_run;
    after_run = end;
    const auto end_in_repaired = end_of_run(repaired, in_repaired);
    const auto from = damaged.substr(begin, end - begin);
    const auto to = repaired.substr(in_repaired, end_in_repaired - in_repaired);
    in_repaired = end_in_repaired;
    if (from != to)
      repairs.push_back({line, static_cast<int>(begin - line_start) + 1, std::string(from), std::string(to)});
  });
  return repairs;
}

} // namespace

RepairedText repair_encoding(std::string_view text) {
  constexpr int most_rounds = 3;
  RepairedText result{std::string(text), {}};
  if (next_run(text, 0) == text.size())
    return result;
  for (int round = 0; round < most_rounds; ++round) {
    auto better = undo_once(result.text);
    if (!better)
      break;
    result.text = std::move(*better);
  }
  if (result.text != text)
    result.repairs = compare(text, result.text);
  return result;
}

} // namespace waymark

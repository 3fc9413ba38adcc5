#include "linkedin/composition.hpp"

#include "linkedin/sentence.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace waymark {
namespace {

std::string joined_parts(const std::vector<TextPart> &parts) {
  std::string text;
  for (const auto &part : parts) {
    if (part.text.empty())
      continue;
    if (!text.empty()) {
      // The fold shows three lines: after a hook of two, the third must not be blank.
      const bool fills_third_line = std::ranges::count(text, '\n') == 1;
      text += fills_third_line ? "\n" : "\n\n";
    }
    text += part.text;
  }
  return text;
}

// Cuts the last sentence of the last paragraph or line; everything where it is the only one.
void cut_last_sentence(std::string &text) {
  const auto line_end = text.rfind('\n');
  const auto begin = line_end == std::string::npos ? 0 : line_end + 1;
  const auto sentences = split_sentences(std::string_view(text).substr(begin));
  if (sentences.size() <= 1)
    text.resize(line_end == std::string::npos ? 0 : line_end);
  else
    text.resize(text.rfind(sentences.back()));
  while (text.ends_with('\n') || text.ends_with(' '))
    text.pop_back();
  if (text.ends_with(':')) // it announced what is cut
    cut_last_sentence(text);
}

// What can spare a sentence first: the story, then the rest; the hook and the hashtags never.
TextPart *part_to_cut(std::vector<TextPart> &parts) {
  for (const auto kind : {PartKind::story, PartKind::context, PartKind::insights, PartKind::decision,
                          PartKind::takeaway, PartKind::question}) {
    const auto found = std::ranges::find_if(parts.rbegin(), parts.rend(), [&](const TextPart &part) {
      return part.kind == kind && !part.text.empty();
    });
    if (found != parts.rend())
      return &*found;
  }
  return nullptr;
}

void cut_to(std::vector<TextPart> &parts, size_t units) {
  while (utf16_units(joined_parts(parts)) > units) {
    auto *part = part_to_cut(parts);
    if (part == nullptr)
      return;
    cut_last_sentence(part->text);
  }
}

} // namespace

void add_part(Composition &composition, PartKind kind, std::string text) {
  if (!text.empty())
    composition.parts.push_back({kind, std::move(text)});
}

std::string_view hook_of(const Composition &composition) {
  return composition.hooks.empty() ? std::string_view() : std::string_view(composition.hooks.front());
}

std::string assembled_text(const Composition &composition) {
  auto parts = composition.parts;
  cut_to(parts, most_units);
  return joined_parts(parts);
}

void shorten(Composition &composition, size_t units) {
  cut_to(composition.parts, units);
}

size_t units_of(const Composition &composition) {
  size_t sum = 0;
  for (const auto &part : composition.parts)
    sum += utf16_units(part.text) + 2;
  return sum;
}

} // namespace waymark

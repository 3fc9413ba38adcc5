#include "worker/slides_message.hpp"

#include "worker/packed_fields.hpp"

#include <array>

namespace waymark {
namespace {

// One list of fields for both directions, so that they cannot part.
template <typename AnyColours>
auto texts_of_colours(AnyColours &colours) {
  return std::array{&colours.ground, &colours.surface, &colours.line,       &colours.text,
                    &colours.muted,  &colours.accent,  &colours.accent_soft};
}

template <typename AnySlide>
auto texts_of_slide(AnySlide &slide) {
  return std::array{&slide.label, &slide.lead, &slide.text, &slide.figure};
}

template <typename AnySlides>
auto texts_of(AnySlides &slides) {
  return std::array{&slides.title, &slides.name,       &slides.role,    &slides.initials, &slides.language,
                    &slides.date,  &slides.invitation, &slides.address, &slides.url,      &slides.digest};
}

void append_count(std::string &bytes, size_t count) {
  append_number(bytes, static_cast<std::uint32_t>(count));
}

} // namespace

std::string encode(const Slides &slides) {
  std::string bytes;
  for (const auto *text : texts_of(slides))
    append_text(bytes, *text);
  for (const auto *colours : {&slides.light, &slides.dark})
    for (const auto *text : texts_of_colours(*colours))
      append_text(bytes, *text);
  append_count(bytes, slides.pages.size());
  for (const auto &slide : slides.pages) {
    append_number(bytes, static_cast<std::uint32_t>(slide.kind));
    for (const auto *text : texts_of_slide(slide))
      append_text(bytes, *text);
  }
  append_count(bytes, slides.drawings.size());
  for (const auto &drawing : slides.drawings)
    append_text(bytes, drawing);
  return bytes;
}

std::optional<Slides> decode_slides(std::string_view bytes) {
  FieldReader fields(bytes);
  Slides slides;
  for (auto *text : texts_of(slides))
    *text = fields.text();
  for (auto *colours : {&slides.light, &slides.dark})
    for (auto *text : texts_of_colours(*colours))
      *text = fields.text();
  for (auto count = fields.number(); count > 0 && !fields.is_damaged(); --count) {
    auto &slide = slides.pages.emplace_back();
    slide.kind = static_cast<SlideKind>(fields.number() % 4);
    for (auto *text : texts_of_slide(slide))
      *text = fields.text();
  }
  for (auto count = fields.number(); count > 0 && !fields.is_damaged(); --count)
    slides.drawings.emplace_back(fields.text());
  if (fields.is_damaged() || !fields.rest().empty() || slides.pages.empty())
    return {};
  return slides;
}

std::string encode(const SlidesAnswer &answer) {
  std::string bytes;
  append_text(bytes, answer.pdf);
  append_text(bytes, answer.cover);
  append_text(bytes, answer.unknown);
  append_number(bytes, answer.is_diagram_legible ? 1 : 0);
  append_count(bytes, answer.crowded.size());
  for (const auto page : answer.crowded)
    append_count(bytes, page);
  append_count(bytes, answer.thumbnails.size());
  for (const auto &thumbnail : answer.thumbnails)
    append_text(bytes, thumbnail);
  return bytes;
}

std::optional<SlidesAnswer> decode_slides_answer(std::string_view bytes) {
  FieldReader fields(bytes);
  SlidesAnswer answer;
  answer.pdf = fields.text();
  answer.cover = fields.text();
  answer.unknown = fields.text();
  answer.is_diagram_legible = fields.number() != 0;
  for (auto count = fields.number(); count > 0 && !fields.is_damaged(); --count)
    answer.crowded.push_back(fields.number());
  for (auto count = fields.number(); count > 0 && !fields.is_damaged(); --count)
    answer.thumbnails.emplace_back(fields.text());
  if (fields.is_damaged() || !fields.rest().empty() || answer.cover.empty())
    return {};
  return answer;
}

} // namespace waymark

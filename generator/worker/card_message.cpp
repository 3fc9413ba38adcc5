#include "worker/card_message.hpp"

#include "worker/packed_fields.hpp"

#include <array>

namespace waymark {
namespace {

constexpr std::string_view png_signature = "\x89PNG\r\n\x1a\n";

// One list of fields for both directions, so that they cannot part.
template <typename AnyCard>
auto texts_of(AnyCard &card) {
  auto &colours = card.colours;
  return std::array{&card.label,     &card.title,          &card.facts,   &card.name,         &card.role,
                    &card.initials,  &card.language,       &card.figure,  &card.figure_label, &card.drawing,
                    &colours.ground, &colours.panel,       &colours.line, &colours.text,      &colours.muted,
                    &colours.accent, &colours.accent_soft, &card.font};
}

} // namespace

std::string encode(const Card &card) {
  std::string bytes;
  for (const auto *text : texts_of(card))
    append_text(bytes, *text);
  append_number(bytes, static_cast<std::uint32_t>(card.shape));
  append_number(bytes, static_cast<std::uint32_t>(card.fill));
  append_number(bytes, static_cast<std::uint32_t>(card.style));
  append_number(bytes, static_cast<std::uint32_t>(card.done));
  append_number(bytes, static_cast<std::uint32_t>(card.total));
  return bytes;
}

std::optional<Card> decode_card(std::string_view bytes) {
  FieldReader fields(bytes);
  Card card;
  for (auto *text : texts_of(card))
    *text = fields.text();
  card.shape = static_cast<CardShape>(fields.number() % 4);
  card.fill = static_cast<CardFill>(fields.number() % 3);
  card.style = static_cast<CardStyle>(fields.number() % 2);
  card.done = static_cast<int>(fields.number() & 0x7fffffffU);
  card.total = static_cast<int>(fields.number() & 0x7fffffffU);
  if (fields.is_damaged() || !fields.rest().empty())
    return {};
  return card;
}

std::string encode(const CardAnswer &answer) {
  std::string bytes;
  append_text(bytes, answer.unknown);
  append_text(bytes, answer.png);
  return bytes;
}

std::optional<CardAnswer> decode_card_answer(std::string_view bytes) {
  FieldReader fields(bytes);
  CardAnswer answer;
  answer.unknown = fields.text();
  answer.png = fields.text();
  if (fields.is_damaged() || !fields.rest().empty() || !answer.png.starts_with(png_signature))
    return {};
  return answer;
}

} // namespace waymark

// What is asked of the worker for a social card, and what comes back.
// Why: the answer's bytes are also the cache entry, so that a warm build notes the same as a cold one.
#pragma once
#include "model/card.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace waymark {

struct CardAnswer {
  std::string png;
  std::string unknown; // the first character that no installed font has; empty: none
};

std::string encode(const Card &card);
std::optional<Card> decode_card(std::string_view bytes);

std::string encode(const CardAnswer &answer);
std::optional<CardAnswer> decode_card_answer(std::string_view bytes);

} // namespace waymark

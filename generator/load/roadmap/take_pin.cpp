#include "load/roadmap/take_pin.hpp"

#include <algorithm>

namespace waymark {
namespace {

bool is_id_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

std::string take_pin(Block &item) {
  if (item.children.empty() || item.children[0].kind != BlockKind::paragraph)
    return {};
  for (auto &each : item.children[0].inlines) {
    if (each.kind != InlineKind::text)
      continue;
    const auto begin = each.text.find("{#");
    const auto close = begin == std::string::npos ? begin : each.text.find('}', begin);
    if (close == std::string::npos)
      continue;
    auto id = each.text.substr(begin + 2, close - begin - 2);
    if (id.empty() || !std::ranges::all_of(id, is_id_byte))
      continue;
    const auto blank = begin > 0 && each.text[begin - 1] == ' ' ? begin - 1 : begin;
    each.text.erase(blank, close + 1 - blank);
    return id;
  }
  return {};
}

} // namespace waymark

#include "render/template/entities.hpp"

#include "text/letters.hpp"

#include <array>
#include <charconv>
#include <optional>

namespace waymark::templates {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 24> names = {{
    {"amp", "&"},   {"lt", "<"},     {"gt", ">"},    {"quot", "\""}, {"apos", "'"},   {"nbsp", "\u00a0"},
    {"copy", "©"},  {"reg", "®"},    {"trade", "™"}, {"deg", "°"},   {"middot", "·"}, {"laquo", "«"},
    {"raquo", "»"}, {"ndash", "–"},  {"mdash", "—"}, {"lsquo", "‘"}, {"rsquo", "’"},  {"ldquo", "“"},
    {"rdquo", "”"}, {"hellip", "…"}, {"bull", "•"},  {"times", "×"}, {"rarr", "→"},   {"larr", "←"},
}};

std::optional<std::string> meaning(std::string_view name) {
  for (const auto &[known, character] : names)
    if (known == name)
      return std::string(character);
  if (!name.starts_with('#'))
    return {};
  const bool is_hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
  const auto digits = name.substr(is_hex ? 2 : 1);
  std::int32_t point = 0;
  const auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), point, is_hex ? 16 : 10);
  if (digits.empty() || error != std::errc() || end != digits.data() + digits.size() || point <= 0 ||
      point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
    return {};
  std::string result;
  append_utf8(result, point);
  return result;
}

} // namespace

std::string without_entities(std::string_view text) {
  std::string result;
  while (true) {
    const auto begin = text.find('&');
    result += text.substr(0, begin);
    if (begin == std::string_view::npos)
      return result;
    text.remove_prefix(begin + 1);
    const auto end = text.substr(0, 12).find(';');
    const auto character = end == std::string_view::npos ? std::nullopt : meaning(text.substr(0, end));
    result += character ? *character : "&";
    if (character)
      text.remove_prefix(end + 1);
  }
}

} // namespace waymark::templates

#include "render/template/python_text.hpp"

#include "text/letters.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace waymark::templates {
namespace {

bool is_ascii(char byte) {
  return static_cast<unsigned char>(byte) < 0x80;
}

// The bytes of the last character.
size_t last_length(std::string_view text) {
  size_t length = 1;
  while (length < text.size() && length < 4 && continues_character(text[text.size() - length]))
    ++length;
  return length;
}

// The bytes of a line's end at the start of `text`, or 0.
size_t line_end(std::string_view text) {
  if (text.starts_with("\r\n"))
    return 2;
  if (is_ascii(text[0]))
    return std::string_view("\n\r\v\f\x1c\x1d\x1e").find(text[0]) != std::string_view::npos ? 1 : 0;
  const auto [point, length] = first_code_point(text);
  return point == 0x85 || point == 0x2028 || point == 0x2029 ? length : 0;
}

} // namespace

std::vector<std::string_view> characters_of(std::string_view text) {
  std::vector<std::string_view> result;
  result.reserve(text.size());
  while (!text.empty()) {
    const auto length = is_ascii(text[0]) ? 1 : first_code_point(text).length;
    result.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return result;
}

bool is_space(std::int32_t point) {
  if (point < 0x80)
    return point == ' ' || (point >= 0x09 && point <= 0x0D) || (point >= 0x1C && point <= 0x1F);
  return point == 0x85 || point == 0xA0 || point == 0x1680 || (point >= 0x2000 && point <= 0x200A) ||
         point == 0x2028 || point == 0x2029 || point == 0x202F || point == 0x205F || point == 0x3000;
}

std::string_view without_leading_space(std::string_view text) {
  while (!text.empty()) {
    const auto [point, length] = first_code_point(text);
    if (!is_space(point))
      break;
    text.remove_prefix(length);
  }
  return text;
}

std::string_view without_trailing_space(std::string_view text) {
  while (!text.empty()) {
    const auto length = last_length(text);
    if (!is_space(first_code_point(text.substr(text.size() - length)).point))
      break;
    text.remove_suffix(length);
  }
  return text;
}

std::string_view stripped(std::string_view text) {
  return without_trailing_space(without_leading_space(text));
}

std::string_view stripped_of(std::string_view text, std::string_view characters) {
  const auto set = characters_of(characters);
  const auto in_set = [&](std::string_view one) { return std::ranges::find(set, one) != set.end(); };
  while (!text.empty() && in_set(text.substr(0, first_code_point(text).length)))
    text.remove_prefix(first_code_point(text).length);
  while (!text.empty() && in_set(text.substr(text.size() - last_length(text))))
    text.remove_suffix(last_length(text));
  return text;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> result;
  for (text = without_leading_space(text); !text.empty(); text = without_leading_space(text)) {
    size_t length = 0;
    while (length < text.size()) {
      const auto next = first_code_point(text.substr(length));
      if (is_space(next.point))
        break;
      length += next.length;
    }
    result.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return result;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> result;
  for (size_t begin = 0, at = 0; at < text.size();) {
    const auto end = line_end(text.substr(at));
    if (end == 0 && at + 1 < text.size()) {
      ++at;
      continue;
    }
    result.push_back(text.substr(begin, end == 0 ? text.size() - begin : at - begin));
    at += std::max<size_t>(end, 1);
    begin = at;
  }
  return result;
}

std::vector<std::string_view> split_at(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> result;
  while (true) {
    const auto next = text.find(separator);
    result.push_back(text.substr(0, next));
    if (next == std::string_view::npos)
      return result;
    text.remove_prefix(next + separator.size());
  }
}

std::string replaced(std::string_view text, std::string_view old, std::string_view replacement,
                     std::int64_t limit) {
  std::string result;
  size_t at = 0;
  for (std::int64_t count = 0; limit < 0 || count < limit; ++count) {
    const auto next = text.find(old, at + (old.empty() && count > 0 ? 1 : 0));
    if (next == std::string_view::npos)
      break;
    auto end = next;
    while (old.empty() && end < text.size() && continues_character(text[end]))
      ++end;
    result += text.substr(at, end - at);
    result += replacement;
    at = end + old.size();
  }
  return result.append(text.substr(at));
}

} // namespace waymark::templates

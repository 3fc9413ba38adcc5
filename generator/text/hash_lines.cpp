#include "text/hash_lines.hpp"

#include "text/hash.hpp"

#include <algorithm>

namespace waymark {
namespace {

constexpr size_t hash_digits = 32;

bool is_hash_line(std::string_view line) {
  if (!line.starts_with("  ") || !line.ends_with('"') || line.size() < hash_digits + 6)
    return false;
  const auto digits = line.substr(line.size() - hash_digits - 1, hash_digits);
  const auto before = line.substr(0, line.size() - hash_digits - 1);
  return before.ends_with(": \"") && digits.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

template <typename Visit>
void for_each_line(std::string_view text, Visit visit) {
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
    auto line = text.substr(0, end);
    while (line.ends_with('\n') || line.ends_with('\r'))
      line.remove_suffix(1);
    visit(line, text.substr(0, end));
    text.remove_prefix(end);
  }
}

} // namespace

std::string hash_line(std::string_view file, std::string_view hash) {
  return "  " + std::string(file) + ": \"" + std::string(hash) + "\"";
}

std::string hash_without_hash_lines(std::string_view text) {
  std::string rest;
  for_each_line(text, [&](std::string_view line, std::string_view whole) {
    if (!is_hash_line(line))
      rest += whole;
  });
  return content_hash(rest);
}

std::string with_hash_line(std::string_view text, std::string_view file, std::string_view hash) {
  const auto start = "  " + std::string(file) + ": \"";
  const auto line_of_file = hash_line(file, hash) + "\n";
  std::string result;
  size_t last_end = 0;
  bool is_there = false;
  for_each_line(text, [&](std::string_view line, std::string_view whole) {
    const bool is_it = is_hash_line(line) && line.starts_with(start);
    result += is_it ? line_of_file : std::string(whole);
    is_there = is_there || is_it;
    if (is_hash_line(line))
      last_end = result.size();
  });
  if (!is_there && last_end > 0)
    result.insert(last_end, line_of_file);
  return result;
}

} // namespace waymark

#include "render/feeds/calendar_lines.hpp"

#include "text/unicode.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

bool is_control(char byte) {
  return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F;
}

} // namespace

std::string calendar_text(std::string_view text) {
  std::string out;
  for (const char byte : text) {
    if (byte == '\n')
      out += "\\n";
    else if (is_control(byte))
      out += ' ';
    else if (byte == '\\' || byte == ';' || byte == ',')
      out.append({'\\', byte});
    else
      out += byte;
  }
  return out;
}

std::string calendar_uri(std::string_view address) {
  std::string out;
  for (const char byte : address)
    if (const auto value = static_cast<unsigned char>(byte); value <= 0x20 || value >= 0x7F)
      out += fmt::format("%{:02X}", value);
    else
      out += byte;
  return out;
}

std::string calendar_line(std::string_view name, std::string_view value) {
  constexpr size_t most_octets = 75;
  auto line = fmt::format("{}:{}", name, value);
  std::string out;
  for (std::string_view rest = line, indent; !rest.empty(); indent = " ") {
    auto length = std::min(rest.size(), most_octets - indent.size());
    while (length < rest.size() && length > 1 && continues_character(rest[length]))
      --length;
    out.append(indent).append(rest.substr(0, length)).append("\r\n");
    rest.remove_prefix(length);
  }
  return out;
}

} // namespace waymark

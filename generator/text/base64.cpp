#include "text/base64.hpp"

#include <cstdint>

namespace waymark {

std::string base64(std::string_view bytes) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string result;
  result.reserve((bytes.size() + 2) / 3 * 4);
  for (size_t at = 0; at < bytes.size(); at += 3) {
    std::uint32_t group = 0;
    for (size_t i = 0; i < 3; ++i)
      group = group << 8U | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U);
    for (size_t i = 0; i < 4; ++i)
      result += at + i <= bytes.size() ? digits[group >> (18U - 6U * i) & 63U] : '=';
  }
  return result;
}

} // namespace waymark

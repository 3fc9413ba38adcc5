#include "text/hash.hpp"

#include <xxhash.h>

namespace waymark {

std::string content_hash(std::string_view bytes) {
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
  static constexpr std::string_view digits = "0123456789abcdef";
  std::string result;
  result.reserve(2 * sizeof canonical.digest);
  for (const unsigned char byte : canonical.digest) {
    result += digits[byte >> 4U];
    result += digits[byte & 15U];
  }
  return result;
}

} // namespace waymark

#include "worker/packed_fields.hpp"

namespace waymark {

void append_number(std::string &out, std::uint32_t number) {
  for (unsigned shift = 0; shift < 32; shift += 8)
    out += static_cast<char>(static_cast<unsigned char>(number >> shift));
}

void append_text(std::string &out, std::string_view text) {
  append_number(out, static_cast<std::uint32_t>(text.size()));
  out += text;
}

std::string_view FieldReader::taken(size_t size) {
  if (m_is_damaged || size > m_rest.size()) {
    m_is_damaged = true;
    m_rest = {};
    return {};
  }
  const auto result = m_rest.substr(0, size);
  m_rest.remove_prefix(size);
  return result;
}

std::uint32_t FieldReader::number() {
  std::uint32_t result = 0;
  unsigned shift = 0;
  for (const char byte : taken(4)) {
    result |= static_cast<std::uint32_t>(static_cast<unsigned char>(byte)) << shift;
    shift += 8;
  }
  return result;
}

char FieldReader::byte() {
  const auto one = taken(1);
  return one.empty() ? '\0' : one[0];
}

std::string_view FieldReader::text() {
  return taken(number());
}

void append_words(std::string &out, const Wording &words) {
  append_number(out, static_cast<std::uint32_t>(words.texts.size()));
  for (const auto &[key, text] : words.texts) {
    append_text(out, key);
    append_text(out, text);
  }
}

Wording read_words(FieldReader &fields) {
  Wording words;
  const auto count = fields.number();
  for (std::uint32_t i = 0; i < count && !fields.is_damaged(); ++i) {
    const std::string key(fields.text());
    words.texts[key] = fields.text();
  }
  return words;
}

} // namespace waymark

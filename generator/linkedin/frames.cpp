#include "linkedin/frames.hpp"

namespace waymark {

const std::string &Frames::text(std::string_view key) const {
  const auto &plain = word(m_words, key);
  if (!plain.empty())
    return plain;
  return word(m_words, std::string(key) + (m_tone == Tone::neutral ? ".neutral" : ".first_person"));
}

std::string Frames::fill(std::string_view key, Fillings values) const {
  return filled(text(key), values);
}

std::string Frames::sentence(std::string_view key, std::string_view front_matter) const {
  return fill(key, {{"x", as_sentence(front_matter)}});
}

} // namespace waymark

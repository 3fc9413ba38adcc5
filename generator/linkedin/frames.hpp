// The few words of a Sunday text that are not the owner's: `frames.…` of words/<language>.yaml.
// Why: whatever is printed is the owner's sentence or stands in that table, in the tone that site.yaml sets.
#pragma once
#include "linkedin/phrase.hpp"
#include "model/profile.hpp"
#include "model/words.hpp"

namespace waymark {

class Frames {
public:
  Frames(const Wording &words, Tone tone) : m_words(words), m_tone(tone) {}

  // The frame `key`, filled. One that sounds otherwise in each tone stands as key.first_person and
  // key.neutral in the table.
  [[nodiscard]] std::string fill(std::string_view key, Fillings values = {}) const;
  // "The price: Storage grows.", of what front matter says.
  [[nodiscard]] std::string sentence(std::string_view key, std::string_view front_matter) const;
  [[nodiscard]] const Wording &words() const { return m_words; }

private:
  [[nodiscard]] const std::string &text(std::string_view key) const;
  const Wording &m_words;
  Tone m_tone;
};

} // namespace waymark

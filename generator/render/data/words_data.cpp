#include "render/data/words_data.hpp"

namespace waymark {

Value words_data(const Wording &words) {
  Value data = Value::object();
  for (const auto &[key, text] : english_words()) {
    auto *place = &data;
    std::string_view rest = key;
    for (auto dot = rest.find('.'); dot != std::string_view::npos; dot = rest.find('.')) {
      place = &(*place)[std::string(rest.substr(0, dot))];
      rest.remove_prefix(dot + 1);
    }
    (*place)[std::string(rest)] = word(words, key);
  }
  return data;
}

} // namespace waymark

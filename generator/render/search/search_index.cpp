#include "render/search/search_index.hpp"

#include "render/site_links.hpp"
#include "render/template/value.hpp"
#include "text/letters.hpp"
#include "text/search_words.hpp"

#include <algorithm>
#include <map>

namespace waymark {
namespace {

using Places = std::map<std::string, std::vector<size_t>>; // word → entries, ascending

void add_places(const std::string &text, size_t entry, Places &places) {
  for (auto &word : search_words(text)) {
    auto &at = places[std::move(word)];
    if (at.empty() || at.back() != entry)
      at.push_back(entry);
  }
}

// How many characters both begin with, and the bytes of these in `word`.
struct Shared {
  size_t characters = 0;
  size_t bytes = 0;
};

Shared shared_beginning(std::string_view before, std::string_view word) {
  constexpr size_t most = 25;
  Shared shared;
  while (shared.characters < most && shared.bytes < word.size()) {
    const auto next = word.substr(shared.bytes, first_code_point(word.substr(shared.bytes)).length);
    if (!before.substr(std::min(shared.bytes, before.size())).starts_with(next))
      break;
    ++shared.characters;
    shared.bytes += next.size();
  }
  return shared;
}

std::string words_text(const Places &places) {
  std::string text;
  std::string_view before;
  for (const auto &[word, unused] : places) {
    const auto shared = shared_beginning(before, word);
    text += static_cast<char>('A' + shared.characters);
    text += word.substr(shared.bytes);
    before = word;
  }
  return text;
}

std::string places_text(const Places &places) {
  std::string text;
  for (const auto &[unused, entries] : places) {
    text += text.empty() ? "" : ",";
    size_t next = 0;
    for (const auto entry : entries) {
      text += (next == 0 ? "" : " ") + std::to_string(entry - next);
      next = entry + 1;
    }
  }
  return text;
}

Value entry_value(const SearchEntry &entry, const std::string &base_path) {
  Value headings = Value::array();
  for (const auto &heading : entry.headings)
    headings.push_back({heading.anchor, heading.text});
  return Value::object({{"kind", entry.kind},
                        {"url", with_base(base_path, entry.route)},
                        {"title", entry.title},
                        {"detail", entry.detail},
                        {"summary", entry.summary},
                        {"headings", std::move(headings)},
                        {"tags", entry.tags}});
}

} // namespace

std::string search_index(const std::vector<SearchEntry> &entries, const std::string &base_path) {
  Places places;
  Value shown = Value::array();
  for (size_t index = 0; index < entries.size(); ++index) {
    const auto &entry = entries[index];
    add_places(entry.text, index, places);
    shown.push_back(entry_value(entry, base_path));
  }
  const auto value = Value::object(
      {{"entries", std::move(shown)}, {"words", words_text(places)}, {"places", places_text(places)}});
  return value.dump(-1, ' ', false, Value::error_handler_t::replace) + "\n";
}

} // namespace waymark

#include "load/load_words.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "file_access/embedded_files.hpp"
#include "load/yaml_reader.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace waymark {
namespace {

std::string path_of(const std::string &language) {
  return "words/" + language + ".yaml";
}

// "de" of "words/de.yaml"
std::vector<std::string> known_languages(const FileReader &reader) {
  std::set<std::string> names;
  const auto add = [&](std::string_view path) {
    const auto name = path.substr(std::string_view("words/").size());
    names.emplace(name.substr(0, name.find('.')));
  };
  for (const auto path : embedded_files_below("words"))
    add(path);
  for (const auto &path : reader.files_below("words"))
    add(path);
  return {names.begin(), names.end()};
}

// The names that stand in braces.
std::set<std::string, std::less<>> places_in(std::string_view text) {
  std::set<std::string, std::less<>> names;
  for (auto begin = text.find('{'); begin != std::string_view::npos; begin = text.find('{', begin + 1))
    if (const auto end = text.find('}', begin); end != std::string_view::npos)
      names.emplace(text.substr(begin + 1, end - begin - 1));
  return names;
}

bool is_list_of_months(std::string_view key) {
  return key == "months" || key == "months_short";
}

class WordReader {
public:
  WordReader(std::string file, Diagnostics &diagnostics)
      : m_file(std::move(file)), m_diagnostics(diagnostics) {
    for (const auto &[key, text] : english_words())
      m_known.push_back(key);
  }

  // Lays the file's words over the table. Answers whether the file could be read.
  bool read(std::string_view text, WordTable &table) {
    const auto root = parse_yaml(m_file, text, 1, m_diagnostics);
    if (!root || root->kind == YamlKind::null)
      return root.has_value();
    if (root->kind != YamlKind::map) {
      m_diagnostics.error({m_file, root->line, root->column}, "this file must be a map of keys to texts",
                          "write: key: text");
      return false;
    }
    for (const auto &entry : root->entries)
      add(entry, table);
    return true;
  }

private:
  void add(const YamlEntry &entry, WordTable &table) {
    const auto english = english_words().find(entry.key);
    if (english == english_words().end()) {
      const auto hint = did_you_mean(entry.key, m_known);
      m_diagnostics.error({m_file, entry.line, entry.column}, fmt::format("unknown key '{}'", entry.key),
                          hint.empty() ? "the keys are those of the shipped words/en.yaml" : hint);
    } else if (entry.value.kind != YamlKind::text) {
      m_diagnostics.error({m_file, entry.line, entry.column}, fmt::format("'{}' must be a text", entry.key),
                          "write it in one line, in quotes");
    } else if (check(entry, english->second)) {
      table[entry.key] = entry.value.text;
    }
  }

  bool check(const YamlEntry &entry, const std::string &english) {
    const SourcePosition position{m_file, entry.value.line, entry.value.column};
    const auto &text = entry.value.text;
    if (is_list_of_months(entry.key) && std::ranges::count(text, ' ') != 11) {
      m_diagnostics.error(position, fmt::format("'{}' must name twelve months", entry.key),
                          "write them in one line with a blank between them");
      return false;
    }
    const auto known = places_in(english);
    for (const auto &name : places_in(text))
      if (!known.contains(name)) {
        m_diagnostics.error(position, fmt::format("'{}' has no value '{{{}}}'", entry.key, name),
                            known.empty() ? "it has none: write plain words"
                                          : fmt::format("it has {{{}}}", fmt::join(known, "}, {")));
        return false;
      }
    return true;
  }

  std::string m_file;
  Diagnostics &m_diagnostics;
  std::vector<std::string> m_known;
};

void warn_of_missing(const std::string &file, const WordTable &table, Diagnostics &diagnostics) {
  std::vector<std::string> missing;
  for (const auto &[key, text] : english_words())
    if (!table.contains(key))
      missing.push_back(key);
  if (missing.empty())
    return;
  const auto count = missing.size();
  if (count > 5)
    missing.resize(5);
  diagnostics.warning({file, 0, 0},
                      fmt::format("{} {} not in this file: {}{}", count, count == 1 ? "key is" : "keys are",
                                  fmt::join(missing, ", "), count > missing.size() ? " …" : ""),
                      "English stands in for them; the shipped words/en.yaml has them all");
}

} // namespace

WordTable shipped_words(const std::string &language) {
  WordTable table;
  Diagnostics none;
  if (const auto bytes = embedded_file(path_of(language)); bytes && language != "en")
    WordReader(path_of(language), none).read(*bytes, table);
  return table;
}

Wording load_words(const FileReader &reader, const Profile &profile, Diagnostics &diagnostics) {
  const auto &language = profile.language;
  const auto file = path_of(language);
  const auto shipped = embedded_file(file);
  const auto own = reader.read(file);
  if (!shipped && !own) {
    const auto known = known_languages(reader);
    const auto hint = did_you_mean(language, known);
    diagnostics.warning(
        profile.language_position,
        fmt::format("there are no words of the language '{}': the interface is in English", language),
        hint.empty()
            ? fmt::format("known are {}; another one is a file {} of your own", fmt::join(known, ", "), file)
            : hint);
    return {};
  }
  Wording words{shipped_words(language)};
  const bool is_override = own && own != shipped;
  if (is_override && WordReader(file, diagnostics).read(*own, words.texts) && !shipped)
    warn_of_missing(file, words.texts, diagnostics);
  return words;
}

} // namespace waymark

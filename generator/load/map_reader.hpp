// Reads the keys of one YAML map as typed values and reports every key that is unknown, missing or ill-typed.
// Why: a loader becomes a list of its fields, and each mistake is told in the same words everywhere.
#pragma once
#include "load/field_forms.hpp"
#include "load/yaml_reader.hpp"
#include "model/reference.hpp"

#include <array>
#include <functional>
#include <limits>
#include <map>

namespace waymark {

template <typename Value>
struct Choice {
  std::string_view name;
  Value value;
};

// `node` must be a map and outlive the reader. Every key that is asked for is thereby known; finish() reports
// the others. An absent key and one without a value (`tags:`) are the same. Keys are string literals: views
// of them are kept.
class MapReader {
public:
  MapReader(const YamlNode &node, const std::string &file, Diagnostics &diagnostics);

  // `example` is the value shown where the key is missing: title: "…"
  std::string text(std::string_view key);
  std::string required_text(std::string_view key, std::string_view example = "\"…\"");
  std::string summary(std::string_view key);          // warns above 160 characters
  std::string required_summary(std::string_view key); // likewise
  std::vector<std::string> texts(std::string_view key);
  bool boolean(std::string_view key);
  std::optional<double> number(std::string_view key, double least, double most,
                               std::string_view example = "2.5");
  std::optional<int> integer(std::string_view key, int least, int most);
  std::optional<Date> date(std::string_view key);
  std::optional<Month> month(std::string_view key);
  std::optional<Month> required_month(std::string_view key);
  std::optional<int> time(std::string_view key); // minutes after midnight
  std::string time_zone(std::string_view key);
  std::string email(std::string_view key);
  std::string url(std::string_view key, UrlUse use);
  std::string required_url(std::string_view key, UrlUse use);
  std::optional<Reference> reference(std::string_view key);
  std::vector<Reference> references(std::string_view key);
  std::vector<Reference> distinct_references(std::string_view key); // each text once; warns of repeats
  std::map<std::string, std::string> text_map(std::string_view key);
  std::vector<std::pair<Reference, int>> counts(std::string_view key); // a map of names to whole numbers

  // One of some words, in any case.
  template <typename Value, size_t count>
  std::optional<Value> choice(std::string_view key, const std::array<Choice<Value>, count> &choices) {
    std::vector<std::string> names;
    names.reserve(count);
    for (const auto &choice : choices)
      names.emplace_back(choice.name);
    const auto index = chosen(key, names);
    return index ? std::optional(choices[*index].value) : std::nullopt;
  }

  // Calls read for the map at `key`, or for each map of the list at `key`, and finishes it.
  void map(std::string_view key, const std::function<void(MapReader &)> &read);
  void maps(std::string_view key, const std::function<void(MapReader &)> &read);

  // For keys that another part of the program writes and nothing here needs.
  void ignore(std::initializer_list<std::string_view> keys);
  // The value as it stands, for keys that may be of several kinds; nullptr where absent.
  const YamlNode *node(std::string_view key);

  [[nodiscard]] bool has(std::string_view key) const;
  [[nodiscard]] SourcePosition position() const;                         // of the first key
  [[nodiscard]] SourcePosition position_of(std::string_view key) const;  // of the key; else position()
  [[nodiscard]] SourcePosition position_of(const YamlNode &value) const; // of a value
  [[nodiscard]] Diagnostics &diagnostics() const { return m_diagnostics; }
  void report_missing(std::string_view key, std::string_view example); // at finish()
  // Reports unknown keys, and missing ones unless an unknown key is that one misspelt.
  void finish();

private:
  [[nodiscard]] const YamlEntry *find(std::string_view key) const;
  const YamlNode *find_text(std::string_view key);
  void report_kind(std::string_view key, const YamlNode &value, std::string_view wanted,
                   std::string_view hint) const;
  void report_empty(std::string_view key, std::string_view example) const;
  bool require(std::string_view key, std::string_view example); // whether it has a value; reports where not
  void check_length(std::string_view key, std::string_view text) const;
  std::optional<size_t> chosen(std::string_view key, const std::vector<std::string> &names);
  template <typename Value>
  std::optional<Value> formed(const YamlNode &value, Formed<Value> form) const;

  struct Missing {
    std::string_view key;
    std::string example;
  };
  [[nodiscard]] std::vector<std::string> known_keys() const;

  const YamlNode &m_node;
  const std::string &m_file;
  Diagnostics &m_diagnostics;
  std::vector<std::string_view> m_known;
  std::vector<Missing> m_missing;
};

} // namespace waymark

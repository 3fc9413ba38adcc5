#include "load/map_reader.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "load/foreign_keys.hpp"
#include "text/trim.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace waymark {
namespace {

constexpr size_t longest_summary = 160; // what search results and link previews show

std::string_view name_of(YamlKind kind) {
  constexpr std::array<std::string_view, 4> names = {"nothing", "a text", "a list", "a map"};
  return names.at(static_cast<size_t>(kind));
}

} // namespace

MapReader::MapReader(const YamlNode &node, const std::string &file, Diagnostics &diagnostics)
    : m_node(node), m_file(file), m_diagnostics(diagnostics) {
  m_known.reserve(24);
}

const YamlEntry *MapReader::find(std::string_view key) const {
  const auto found = std::ranges::find(m_node.entries, key, &YamlEntry::key);
  return found == m_node.entries.end() ? nullptr : &*found;
}

const YamlNode *MapReader::node(std::string_view key) {
  m_known.push_back(key);
  const auto *entry = find(key);
  return entry && entry->value.kind != YamlKind::null ? &entry->value : nullptr;
}

bool MapReader::has(std::string_view key) const {
  const auto *entry = find(key);
  return entry && entry->value.kind != YamlKind::null;
}

SourcePosition MapReader::position() const {
  if (m_node.entries.empty())
    return position_of(m_node);
  return {m_file, m_node.entries.front().line, m_node.entries.front().column};
}

SourcePosition MapReader::position_of(std::string_view key) const {
  const auto *entry = find(key);
  return entry ? SourcePosition{m_file, entry->line, entry->column} : position();
}

SourcePosition MapReader::position_of(const YamlNode &value) const {
  return {m_file, value.line, value.column};
}

void MapReader::report_missing(std::string_view key, std::string_view example) {
  m_missing.push_back({key, std::string(example)});
}

void MapReader::report_empty(std::string_view key, std::string_view example) const {
  m_diagnostics.error(position_of(key), fmt::format("'{}' is empty", key),
                      fmt::format("write: {}: {}", key, example));
}

void MapReader::report_kind(std::string_view key, const YamlNode &value, std::string_view wanted,
                            std::string_view hint) const {
  m_diagnostics.error(position_of(value),
                      fmt::format("'{}' must be {}, not {}", key, wanted, name_of(value.kind)),
                      std::string(hint));
}

bool MapReader::require(std::string_view key, std::string_view example) {
  const auto *entry = find(key);
  m_known.push_back(key);
  if (!entry)
    report_missing(key, example);
  else if (entry->value.kind == YamlKind::null)
    report_empty(key, example);
  return entry && entry->value.kind != YamlKind::null;
}

const YamlNode *MapReader::find_text(std::string_view key) {
  const auto *value = node(key);
  if (value && value->kind != YamlKind::text) {
    report_kind(key, *value, "a text", fmt::format("write it as: {}: \"…\"", key));
    return nullptr;
  }
  return value;
}

std::string MapReader::text(std::string_view key) {
  const auto *value = find_text(key);
  return value ? std::string(trimmed(value->text)) : std::string();
}

std::string MapReader::required_text(std::string_view key, std::string_view example) {
  if (!require(key, example))
    return {};
  const auto *value = find_text(key);
  auto result = value ? std::string(trimmed(value->text)) : std::string();
  if (value && result.empty())
    report_empty(key, example);
  return result;
}

void MapReader::check_length(std::string_view key, std::string_view text) const {
  const auto length = text.size() > longest_summary ? code_points(text) : 0;
  if (length > longest_summary)
    m_diagnostics.warning(position_of(key),
                          fmt::format("'{}' has {} characters; search results and link previews show {}", key,
                                      length, longest_summary),
                          fmt::format("shorten it by {}", length - longest_summary));
}

std::string MapReader::summary(std::string_view key) {
  auto result = text(key);
  check_length(key, result);
  return result;
}

std::string MapReader::required_summary(std::string_view key) {
  auto result = required_text(key, "\"one sentence that says what the reader gets\"");
  check_length(key, result);
  return result;
}

std::vector<std::string> MapReader::texts(std::string_view key) {
  std::vector<std::string> result;
  for (auto &reference : distinct_references(key))
    result.push_back(std::move(reference.id));
  return result;
}

std::vector<Reference> MapReader::distinct_references(std::string_view key) {
  std::vector<Reference> result;
  for (auto &reference : references(key))
    if (std::ranges::find(result, reference.id, &Reference::id) == result.end())
      result.push_back(std::move(reference));
    else
      m_diagnostics.warning(reference.position, fmt::format("'{}' stands twice in '{}'", reference.id, key),
                            "remove one of the two");
  return result;
}

std::vector<Reference> MapReader::references(std::string_view key) {
  const auto *list = node(key);
  if (!list)
    return {};
  if (list->kind != YamlKind::list) {
    report_kind(key, *list, "a list of texts",
                list->kind == YamlKind::text ? fmt::format("write it as a list: [{}]", trimmed(list->text))
                                             : fmt::format("write it as: {}: [a, b]", key));
    return {};
  }
  std::vector<Reference> result;
  for (const auto &item : list->items) {
    if (item.kind == YamlKind::text && !trimmed(item.text).empty())
      result.push_back({std::string(trimmed(item.text)), position_of(item)});
    else if (item.kind == YamlKind::text || item.kind == YamlKind::null)
      m_diagnostics.error(position_of(key), fmt::format("'{}' has an empty item", key),
                          "remove it, or fill it in");
    else
      report_kind(key, item, "a list of texts", "a text with ': ' in it, or '{' in front, needs quotes");
  }
  return result;
}

std::optional<Reference> MapReader::reference(std::string_view key) {
  const auto *value = find_text(key);
  if (!value || trimmed(value->text).empty())
    return {};
  return Reference{std::string(trimmed(value->text)), position_of(*value)};
}

bool MapReader::boolean(std::string_view key) {
  const auto *value = node(key);
  if (!value)
    return false;
  const bool is_plain = value->kind == YamlKind::text && !value->is_quoted;
  if (is_plain && (value->text == "true" || value->text == "false"))
    return value->text == "true";
  constexpr std::array<std::string_view, 8> negations = {"no", "off",   "n",     "0",
                                                         "No", "False", "FALSE", "Off"};
  const bool means_no =
      std::ranges::find(negations, value->text) != negations.end() || value->text == "false";
  m_diagnostics.error(
      position_of(*value),
      fmt::format("'{}' must be true or false, not {}", key,
                  value->kind == YamlKind::text ? fmt::format("'{}'", value->text)
                                                : std::string(name_of(value->kind))),
      fmt::format("write {}{}", means_no ? "false" : "true", value->is_quoted ? " without quotes" : ""));
  return false;
}

std::optional<double> MapReader::number(std::string_view key, double least, double most,
                                        std::string_view example) {
  const auto *value = node(key);
  if (!value)
    return {};
  if (value->kind != YamlKind::text) {
    report_kind(key, *value, "a number", fmt::format("write a plain number: {}", example));
    return {};
  }
  const auto number = number_form(value->text);
  if (!number) {
    m_diagnostics.error(position_of(*value), fmt::format("'{}' must be a number, not '{}'", key, value->text),
                        fmt::format("write a plain number: {}", example));
    return {};
  }
  if (value->is_quoted) {
    report_kind(key, *value, "a number", fmt::format("write it without quotes: {}", value->text));
    return {};
  }
  if (*number < least || *number > most) {
    const auto range = most == std::numeric_limits<int>::max() ? fmt::format("at least {}", least)
                                                               : fmt::format("from {} to {}", least, most);
    m_diagnostics.error(position_of(*value), fmt::format("'{}' must be {}, not {}", key, range, value->text));
    return {};
  }
  return number;
}

std::optional<int> MapReader::integer(std::string_view key, int least, int most) {
  const auto value = number(key, least, most, "2");
  if (!value)
    return {};
  if (*value == static_cast<int>(*value))
    return static_cast<int>(*value);
  m_diagnostics.error(position_of(find(key)->value), fmt::format("'{}' must be a whole number", key));
  return {};
}

template <typename Value>
std::optional<Value> MapReader::formed(const YamlNode &value, Formed<Value> form) const {
  if (!form.value)
    m_diagnostics.error(position_of(value), std::move(form.mistake.message), std::move(form.mistake.hint));
  return std::move(form.value);
}

std::optional<Date> MapReader::date(std::string_view key) {
  const auto *value = find_text(key);
  return value ? formed(*value, date_form(trimmed(value->text))) : std::nullopt;
}

std::optional<Month> MapReader::month(std::string_view key) {
  const auto *value = find_text(key);
  return value ? formed(*value, month_form(trimmed(value->text))) : std::nullopt;
}

std::optional<Month> MapReader::required_month(std::string_view key) {
  return require(key, "2024-03") ? month(key) : std::nullopt;
}

std::optional<int> MapReader::time(std::string_view key) {
  const auto *value = find_text(key);
  return value ? formed(*value, time_form(trimmed(value->text))) : std::nullopt;
}

std::string MapReader::time_zone(std::string_view key) {
  const auto *value = find_text(key);
  return value ? formed(*value, zone_form(trimmed(value->text))).value_or("") : std::string();
}

std::string MapReader::email(std::string_view key) {
  const auto *value = find_text(key);
  return value && !value->text.empty() ? formed(*value, email_form(trimmed(value->text))).value_or("")
                                       : std::string();
}

std::string MapReader::url(std::string_view key, UrlUse use) {
  const auto *value = find_text(key);
  return value && !value->text.empty() ? formed(*value, url_form(trimmed(value->text), use)).value_or("")
                                       : std::string();
}

std::string MapReader::required_url(std::string_view key, UrlUse use) {
  constexpr std::string_view example = "https://example.org/";
  if (!require(key, example))
    return {};
  if (find(key)->value.kind == YamlKind::text && trimmed(find(key)->value.text).empty())
    report_empty(key, example);
  return url(key, use);
}

std::optional<size_t> MapReader::chosen(std::string_view key, const std::vector<std::string> &names) {
  const auto *value = find_text(key);
  if (!value)
    return {};
  const auto word = lower_case(trimmed(value->text));
  const auto found = std::ranges::find(names, word);
  if (found != names.end())
    return static_cast<size_t>(found - names.begin());
  const auto nearest_name = did_you_mean(word, names);
  m_diagnostics.error(position_of(*value), fmt::format("unknown {} '{}'", key, value->text),
                      fmt::format("{}{}it is one of: {}", nearest_name, nearest_name.empty() ? "" : " ",
                                  fmt::join(names, ", ")));
  return {};
}

void MapReader::map(std::string_view key, const std::function<void(MapReader &)> &read) {
  const auto *value = node(key);
  if (!value)
    return;
  if (value->kind != YamlKind::map) {
    report_kind(key, *value, "a map", "write its keys on lines of their own, indented");
    return;
  }
  MapReader inner(*value, m_file, m_diagnostics);
  read(inner);
  inner.finish();
}

void MapReader::maps(std::string_view key, const std::function<void(MapReader &)> &read) {
  const auto *list = node(key);
  if (!list)
    return;
  if (list->kind != YamlKind::list) {
    report_kind(key, *list, "a list of maps", "begin each item with '- ', its keys indented below");
    return;
  }
  for (const auto &item : list->items) {
    MapReader inner(item, m_file, m_diagnostics);
    if (item.kind != YamlKind::map) {
      m_diagnostics.error(item.kind == YamlKind::null ? position_of(key) : position_of(item),
                          fmt::format("an item of '{}' must be a map, not {}", key, name_of(item.kind)),
                          "write its keys: - key: value");
      continue;
    }
    read(inner);
    inner.finish();
  }
}

std::map<std::string, std::string> MapReader::text_map(std::string_view key) {
  std::map<std::string, std::string> result;
  map(key, [&](MapReader &inner) {
    for (const auto &entry : inner.m_node.entries)
      result[entry.key] = inner.required_text(entry.key);
  });
  return result;
}

std::vector<std::pair<Reference, int>> MapReader::counts(std::string_view key) {
  std::vector<std::pair<Reference, int>> result;
  map(key, [&](MapReader &inner) {
    for (const auto &entry : inner.m_node.entries)
      if (const auto count = inner.integer(entry.key, 0, std::numeric_limits<int>::max()))
        result.push_back({{entry.key, inner.position_of(entry.key)}, *count});
  });
  return result;
}

void MapReader::ignore(std::initializer_list<std::string_view> keys) {
  m_known.insert(m_known.end(), keys);
}

std::vector<std::string> MapReader::known_keys() const {
  std::vector<std::string> known(m_known.begin(), m_known.end());
  std::ranges::sort(known);
  known.erase(std::unique(known.begin(), known.end()), known.end()); // clang 14 cannot read ranges::unique
  return known;
}

void MapReader::finish() {
  for (const auto &entry : m_node.entries) {
    if (std::ranges::find(m_known, entry.key) != m_known.end())
      continue;
    const auto known = known_keys();
    const auto elsewhere = std::string(own_name_of_foreign_key(entry.key, known));
    const auto meant = elsewhere.empty() ? nearest(entry.key, known) : elsewhere;
    std::erase_if(m_missing, [&](const Missing &missing) { return missing.key == meant; });
    m_diagnostics.error({m_file, entry.line, entry.column}, fmt::format("unknown key '{}'", entry.key),
                        !elsewhere.empty() ? fmt::format("here it is called '{}'", elsewhere)
                        : meant.empty()    ? fmt::format("known here: {}", fmt::join(known, ", "))
                                           : did_you_mean(entry.key, known));
  }
  for (const auto &[key, example] : m_missing)
    m_diagnostics.error(position(), fmt::format("missing key '{}'", key),
                        fmt::format("add: {}: {}", key, example));
}

} // namespace waymark

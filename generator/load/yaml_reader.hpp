// YAML text as a tree of plain nodes with their places in the owner's file.
// Why: yaml-cpp accepts duplicate keys, aliases without end and unclosed quotes; what passes here is sound,
// and nothing else in the program knows the library.
#pragma once
#include "diagnostic/diagnostic.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

enum class YamlKind { null, text, list, map };

struct YamlEntry;

// A text stays as it was written: "yes" and "1.10" are made a boolean or a number only where one is wanted.
struct YamlNode {
  YamlKind kind = YamlKind::null;
  std::string text;
  bool is_quoted = false; // "…", '…', or a block after | or >: never a boolean or a number
  int line = 0;           // where the value begins, in the owner's file
  int column = 0;
  int text_line = 0; // where its text begins: the line after a | or >, else `line`
  std::vector<YamlNode> items;
  std::vector<YamlEntry> entries; // in the file's order, each key once
};

struct YamlEntry {
  std::string key;
  int line = 0;
  int column = 0;
  YamlNode value;
};

// `first_line` is the line of the file on which `text` begins. Nothing where the text is no YAML (reported);
// a duplicate key is reported and its first value kept. An empty text is a null node.
std::optional<YamlNode> parse_yaml(const std::string &file, std::string_view text, int first_line,
                                   Diagnostics &diagnostics);

} // namespace waymark

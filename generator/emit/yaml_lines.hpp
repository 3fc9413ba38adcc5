// YAML as lines that can be changed in place: keys of one map, each with its value's text and the lines below
// it. Why: a YAML library forgets comments, quotes and layout; the owner should find them all again.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// Lines with their ends.
std::vector<std::string> split_lines(std::string_view text);

// The keys of one block map stand in the lines from `begin` to `end`, all indented alike.
struct MapLines {
  size_t begin = 0;
  size_t end = 0;
  size_t indent = 0;
};

MapLines map_lines(const std::vector<std::string> &lines, size_t begin, size_t end);

// One key of a map.
struct KeyLines {
  size_t line = 0;  // of the key
  size_t value = 0; // where the value begins in it, behind the colon and its blanks
  size_t end = 0;   // behind the last line that belongs to it
};

std::optional<KeyLines> find_key(const std::vector<std::string> &lines, const MapLines &map,
                                 std::string_view key);

// The value in one line up to a comment or the line's end, without blanks behind it.
size_t value_end(std::string_view line, size_t begin);

// Behind the last line from `begin` to `end` that says something: neither blank nor a comment.
size_t content_end(const std::vector<std::string> &lines, size_t begin, size_t end);

} // namespace waymark

// The YAML between two lines `---` at the top of a Markdown file, and the body below it.
// Why: posts, projects, pages, journal weeks, roadmaps and drafts all begin so, and mistakes in either part
// need their place in the file.
#pragma once
#include "file_access/file_reader.hpp"
#include "load/yaml_reader.hpp"

namespace waymark {

// Views into the file's text, which must outlive them.
struct FrontMatterText {
  bool is_present = false;
  std::string_view yaml;
  int yaml_line = 1; // the line of the file on which `yaml` begins
  std::string_view body;
  int body_line = 1;
};

// A file without front matter is all body. Nothing (reported) where the closing `---` is missing.
std::optional<FrontMatterText> split_front_matter(const SourceFile &file, Diagnostics &diagnostics);

struct FrontMatter {
  bool is_present = false;
  YamlNode map; // always a map; empty where nothing is written
  std::string_view body;
  int body_line = 1;
};

// Split and parsed. Nothing (reported) where the YAML is broken or is no map.
std::optional<FrontMatter> parse_front_matter(const SourceFile &file, Diagnostics &diagnostics);

// For kinds of files that must have front matter: `example` shows the least that is needed, a line a key.
// Nothing (reported) also where there is none.
std::optional<FrontMatter> require_front_matter(const SourceFile &file, std::string_view example,
                                                Diagnostics &diagnostics);

// The top of a YAML file that must be a map; an empty file is an empty map.
std::optional<YamlNode> parse_yaml_map(const std::string &file, std::string_view text, int first_line,
                                       Diagnostics &diagnostics);

} // namespace waymark

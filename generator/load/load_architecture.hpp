// A project's diagram: architecture.dot or architecture.yaml beside its index.md, or what the key
// `architecture` names or holds.
#pragma once
#include "file_access/file_reader.hpp"
#include "load/map_reader.hpp"
#include "model/project.hpp"

namespace waymark {

struct Architecture {
  std::optional<Diagram> diagram;
  std::string file; // the file it came from; empty where inline
};

// Reads the key `architecture`: the name of a .dot or .yaml file, DOT text, or a map {file | dot, title,
// description}.
Architecture load_architecture(const FileReader &reader, const std::string &folder,
                               const std::string &project_title, MapReader &keys);

} // namespace waymark

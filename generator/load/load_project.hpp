// A project: content/projects/<slug>/index.md and its diagram.
#pragma once
#include "file_access/file_reader.hpp"
#include "model/project.hpp"

#include <optional>

namespace waymark {

struct LoadedProject {
  Project project;
  std::string dot_file; // the file its diagram came from, which is no asset then; empty where inline
};

// `reader` gives the files beside index.md.
std::optional<LoadedProject> load_project(const FileReader &reader, const SourceFile &file,
                                          Diagnostics &diagnostics);

} // namespace waymark

// The links of diagrams against every file of the site.
// Why: a link stands in DOT that only the worker reads, and its target may be a page that only rendering
// knows.
#pragma once
#include "file_access/file_reader.hpp"
#include "model/diagram.hpp"
#include "model/output.hpp"
#include "model/site.hpp"

#include <vector>

namespace waymark {

// A path of this site behind which no file stands is an error, at the place where the diagram's file names
// it.
void check_diagram_links(const Site &site, const Drawings &drawings, const std::vector<OutputFile> &files,
                         const FileReader &reader, Diagnostics &diagnostics);

} // namespace waymark

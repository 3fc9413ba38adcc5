// A roadmap's file made fit for reading: wrongly re-encoded text turned back, old line ends made new.
// Why: roadmaps are copied from anywhere, and the owner's file is repaired on the page, never on the disk.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "file_access/file_reader.hpp"
#include "model/roadmap.hpp"

#include <vector>

namespace waymark {

// The file with the lines it has. Every repair is added to `repairs`; each line that has any is a warning, up
// to twenty, and one more counts the rest. CRLF and a byte order mark stay: front_matter and markdown/ know
// them.
SourceFile repair_source(const SourceFile &file, std::vector<RoadmapRepair> &repairs,
                         Diagnostics &diagnostics);

} // namespace waymark

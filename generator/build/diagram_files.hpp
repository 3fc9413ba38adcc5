// Each project's diagram as files: projects/<slug>/diagram.svg (both schemes), -light, -dark and diagram.png.
// Why: READMEs, cards and slides show the picture that the page shows.
#pragma once
#include "model/diagram.hpp"
#include "model/output.hpp"
#include "model/site.hpp"
#include "render/theme_files.hpp"
#include "worker/drawing_cache.hpp"
#include "worker/worker_pool.hpp"

#include <vector>

namespace waymark {

// A file of the owner's under one of these names stays.
std::vector<OutputFile> diagram_files(const Site &site, const Drawings &drawings, const ThemeFiles &theme,
                                      DrawingCache &cache, WorkerPool &pool, Diagnostics &diagnostics);

} // namespace waymark

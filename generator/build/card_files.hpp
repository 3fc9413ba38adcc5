// The social cards as files: cards/<route>.png.
// Why: what stands on them comes from render, how they are painted is the worker's; here they meet.
#pragma once
#include "model/output.hpp"
#include "model/site.hpp"
#include "render/theme_files.hpp"
#include "worker/drawing_cache.hpp"
#include "worker/worker_pool.hpp"

#include <vector>

namespace waymark {

std::vector<OutputFile> card_files(const Site &site, const ThemeFiles &theme, DrawingCache &cache,
                                   WorkerPool &pool, Diagnostics &diagnostics);

} // namespace waymark

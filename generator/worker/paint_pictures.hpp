// SVG files painted as PNG: from the cache where they stand there, else by waymark-worker.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "worker/drawing_cache.hpp"
#include "worker/worker_pool.hpp"

#include <string>
#include <vector>

namespace waymark {

struct PictureRequest {
  std::string svg;         // stands alone; what it refers to is not read
  SourcePosition position; // where its diagram is written
};

// PNGs of twice the size in px, in the order of the requests; empty where one could not be painted, which is
// reported at its position.
std::vector<std::string> paint_pictures(const std::vector<PictureRequest> &pictures, DrawingCache &cache,
                                        WorkerPool &pool, Diagnostics &diagnostics);

} // namespace waymark

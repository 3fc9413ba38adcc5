// All diagrams of a site drawn: from the cache where they stand there, else by waymark-worker.
#pragma once
#include "model/diagram.hpp"
#include "model/words.hpp"
#include "worker/drawing_cache.hpp"
#include "worker/worker_pool.hpp"

#include <vector>

namespace waymark {

// What could be drawn, by key. A mistake is reported at every place where its diagram stands; a diagram with
// an error has no drawing and is not cached. No worker is started where the cache has everything.
Drawings draw_diagrams(const std::vector<Diagram> &diagrams, DrawingCache &cache, WorkerPool &pool,
                       Diagnostics &diagnostics, const Wording &words = {});

} // namespace waymark

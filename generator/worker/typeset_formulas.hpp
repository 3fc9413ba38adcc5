// All formulas of a site typeset: from the cache where they stand there, else by waymark-worker.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "model/formula.hpp"
#include "worker/drawing_cache.hpp"
#include "worker/worker_pool.hpp"

namespace waymark {

// What could be typeset, by key; the others stay text and are reported as warnings at their places. No worker
// is started where the cache has everything.
TypesetFormulas typeset_formulas(const std::vector<Formula> &formulas, DrawingCache &cache, WorkerPool &pool,
                                 Diagnostics &diagnostics);

} // namespace waymark

// All listings of a site highlighted: from the cache where they stand there, else by waymark-worker.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "model/listing.hpp"
#include "worker/drawing_cache.hpp"
#include "worker/worker_pool.hpp"

namespace waymark {

// What could be highlighted, by key; the others are shown without colours and reported as warnings. No worker
// is started where the cache has everything.
MarkedListings highlight_listings(const std::vector<Listing> &listings, DrawingCache &cache, WorkerPool &pool,
                                  Diagnostics &diagnostics);

} // namespace waymark

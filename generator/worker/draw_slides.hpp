// A carousel and its cover: from the cache where they stand there, else drawn by waymark-worker.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "worker/drawing_cache.hpp"
#include "worker/slides_message.hpp"
#include "worker/worker_pool.hpp"

namespace waymark {

// The same bytes for the same slides. Nothing (a warning, `position` being that of the subject) where the
// worker fails; what cannot be read well is noted.
std::optional<SlidesAnswer> draw_slides(const Slides &slides, const SourcePosition &position,
                                        DrawingCache &cache, WorkerPool &pool, Diagnostics &diagnostics);

} // namespace waymark

// resume.pdf: from the cache where it stands there, else set by waymark-worker.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "worker/drawing_cache.hpp"
#include "worker/resume_message.hpp"
#include "worker/worker_pool.hpp"

namespace waymark {

// The PDF's bytes, the same for the same request. Nothing (reported) where the worker fails. What had to be
// cut, and signs that Inter does not have, are noted.
std::optional<std::string> draw_resume(const ResumeRequest &request, DrawingCache &cache, WorkerPool &pool,
                                       Diagnostics &diagnostics);

} // namespace waymark

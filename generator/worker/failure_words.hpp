// Why the worker gave no answer, as the end of a sentence: "took too long".
// Why: whoever asks for a picture says the same of the same failure.
#pragma once
#include "worker/worker_pool.hpp"

#include <string>

namespace waymark {

std::string failure_words(const WorkerAnswer &answer);

// The same as a clause of its own: "it took too long", "waymark-worker crashed".
std::string failure_clause(const WorkerAnswer &answer);

} // namespace waymark

// One request of the client answered.
#pragma once
#include "worker/frame.hpp"

namespace waymark {

// An answer or a refusal with the request's id. Does not return from "crash" and its like.
Frame answer_request(const Frame &request);

} // namespace waymark

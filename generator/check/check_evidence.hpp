// Ticks without evidence, and evidence without ticks.
// Why: a recruiter believes what can be looked at; and a document whose boxes lag behind its proof looks
// idle.
#pragma once
#include "model/content.hpp"

namespace waymark {

// Notes only. For each roadmap one that counts what is done by a tick or the journal alone and names the
// first ten; items of a unit that a post or project names as a whole are proven by it. And one at every box
// that is still open although a post, project or certificate completes its item.
void check_evidence(const Content &content, Diagnostics &diagnostics);

} // namespace waymark

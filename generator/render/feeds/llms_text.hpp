// llms.txt (llmstxt.org): the site for language models, as Markdown with absolute links.
// Why: whoever asks an assistant about the owner should hear what is proven, and that a plan is a plan.
#pragma once
#include "model/site.hpp"

#include <string>

namespace waymark {

std::string llms_text(const Site &site);

} // namespace waymark

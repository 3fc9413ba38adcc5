// The words of the interface as templates see them: "status.live" is words.status.live.
#pragma once
#include "model/words.hpp"
#include "render/template/value.hpp"

namespace waymark {

Value words_data(const Wording &words);

} // namespace waymark

// How many words a text has, as blanks part them.
// Why: reading times of pages and the rubric's judgement of them count alike.
#pragma once
#include <cstddef>
#include <string_view>

namespace waymark {

size_t count_words(std::string_view text);

} // namespace waymark

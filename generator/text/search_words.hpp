// The words of a text as the search compares them: folded to small letters without accents.
// Why: the index made here and the query read by the page's script must cut and fold alike; search.js says
// the same rules once more.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// "Zürich's C++ jobs" → "zurichs", "c++", "jobs". A word is a run of letters, marks and digits, with "#" or
// "++" behind it, at most 32 characters. Writing without blanks (Chinese, Japanese, Thai …) gives every pair
// of neighbours and its last character: "東京都" → "東京", "京都", "都".
std::vector<std::string> search_words(std::string_view text);

} // namespace waymark

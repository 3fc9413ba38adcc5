// Facts of front matter as sentences and as phrases within one.
// Why: they are no sentences yet, and the frames around them are the only words that Waymark adds.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

// One plain line with a full stop at its end.
std::string as_sentence(std::string_view front_matter);
// One plain line without one, and with a small article: "A nightly run." is "a nightly run".
std::string as_phrase(std::string_view front_matter);
// With a capital at the start, but "dbt" stays "dbt".
std::string as_opening(std::string text);

} // namespace waymark

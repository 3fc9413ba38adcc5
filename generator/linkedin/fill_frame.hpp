// A frame with the owner's words in it.
// Why: facts of front matter are no sentences yet; the frames are the only words that Waymark adds.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace waymark {

using FrameValues = std::initializer_list<std::pair<std::string_view, std::string_view>>;

// "{x}" is replaced by the value named x; the owner's words are never looked into for names.
std::string fill_frame(std::string_view frame, FrameValues values);

// One plain line with a full stop at its end.
std::string as_sentence(std::string_view front_matter);
// One plain line without one, and with a small article: "A nightly run." is "a nightly run".
std::string as_phrase(std::string_view front_matter);
// With a capital at the start, but "dbt" stays "dbt".
std::string as_opening(std::string text);

} // namespace waymark

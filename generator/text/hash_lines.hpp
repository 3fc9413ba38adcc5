// A hash of a text that holds hashes itself.
// Why: draft.md records the hash of every file of its folder, its own included, by which an edit is known.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

// "  post.txt: \"0123…\"": how a hash stands in draft.md's front matter.
std::string hash_line(std::string_view file, std::string_view hash);

// content_hash of the text without its hash lines.
std::string hash_without_hash_lines(std::string_view text);

// The text with the line of `file` replaced, or added after the last one; unchanged where no file has one.
std::string with_hash_line(std::string_view text, std::string_view file, std::string_view hash);

} // namespace waymark

// The words of inlines and blocks without their markup.
// Why: ids, titles, search, drafts and word counts all mean the same by "the text".
#pragma once
#include "model/document.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace waymark {

// Text, code and the alternative texts of pictures; a line break is a blank. Tags, comments and footnote
// marks are no words.
std::string plain_text(const std::vector<Inline> &inlines);
// The same with code blocks; blocks inside stand on lines of their own, the cells of a row side by side.
std::string plain_text(const Block &block);

// Words of prose, footnotes included; code blocks are not read word by word and do not count. A character of
// Chinese or Japanese counts as a word.
size_t word_count(const Document &document);

} // namespace waymark

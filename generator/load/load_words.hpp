// The words of the interface: words/<language>.yaml, the shipped file with the portfolio's own laid over it.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "file_access/file_reader.hpp"
#include "model/profile.hpp"
#include "model/words.hpp"

namespace waymark {

// Of the profile's language. A language that has no file is a warning, and so are keys that are missing in a
// file of a language that is not shipped: English stands in. Unknown keys and values are errors.
Wording load_words(const FileReader &reader, const Profile &profile, Diagnostics &diagnostics);

// The shipped words of a language; empty where there are none. English stands in no file of another language.
WordTable shipped_words(const std::string &language);

} // namespace waymark

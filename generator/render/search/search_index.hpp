// The search index as JSON: the entries, every word of them once, and beside each word where it stands.
// Why: the visitor's browser searches by itself, without a server; it loads this file when someone searches.
#pragma once
#include "render/search/search_entry.hpp"

#include <string>
#include <vector>

namespace waymark {

// "entries": what is shown and ranked: kind, url (with the base path), title, detail, summary, headings,
// tags. "words": the sorted words of all texts, each as a capital letter, which says how many characters it
// shares with the word before it (A none, B one … Z 25), and the rest of it. "places": for each word the
// entries that hold it, as the gaps between their numbers: "0 3" is entries 0 and 4. 50 posts of 900 words
// are about 35 kB of it, gzipped.
std::string search_index(const std::vector<SearchEntry> &entries, const std::string &base_path);

} // namespace waymark

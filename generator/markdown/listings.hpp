// The listings of a document.
// Why: what is to be highlighted, and by which key a page finds it again, is decided here alone.
#pragma once
#include "model/document.hpp"
#include "model/listing.hpp"

namespace waymark {

// Names a highlighted listing in caches and on pages.
std::string listing_key(std::string_view language, std::string_view code);
// Those in a language; diagrams and formulas are none.
std::vector<Listing> listings_of(const Document &document);

} // namespace waymark

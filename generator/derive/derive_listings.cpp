#include "derive/derive_listings.hpp"

#include "derive/published_documents.hpp"
#include "markdown/formulas.hpp"
#include "markdown/listings.hpp"

#include <algorithm>
#include <iterator>

namespace waymark {

void derive_listings(Site &site) {
  for_each_published_document(site, [&](const Document &document) {
    std::ranges::move(listings_of(document), std::back_inserter(site.listings));
    std::ranges::move(formulas_of(document), std::back_inserter(site.formulas));
  });
}

} // namespace waymark

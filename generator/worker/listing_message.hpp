// What is asked of the worker for listings, and what comes back.
// Why: a language costs more to load than its code to read, so many listings go in one request; each one's
// answer is also its cache entry.
#pragma once
#include "model/listing.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct ListingRequest {
  std::string language; // a definition's name, or as the fence has it
  std::string code;
};

struct ListingAnswer {
  bool is_known = false; // the language
  std::vector<CodePart> parts;
};

std::string encode(const std::vector<ListingRequest> &requests);
std::optional<std::vector<ListingRequest>> decode_listing_requests(std::string_view bytes);

std::string encode(const ListingAnswer &answer);
// Nothing where the parts do not cover `size` bytes.
std::optional<ListingAnswer> decode_listing_answer(std::string_view bytes, size_t size);

} // namespace waymark

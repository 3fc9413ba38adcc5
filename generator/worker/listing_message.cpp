#include "worker/listing_message.hpp"

#include "worker/packed_fields.hpp"

namespace waymark {

std::string encode(const std::vector<ListingRequest> &requests) {
  std::string bytes;
  append_number(bytes, static_cast<std::uint32_t>(requests.size()));
  for (const auto &request : requests) {
    append_text(bytes, request.language);
    append_text(bytes, request.code);
  }
  return bytes;
}

std::optional<std::vector<ListingRequest>> decode_listing_requests(std::string_view bytes) {
  FieldReader fields(bytes);
  std::vector<ListingRequest> requests;
  for (auto left = fields.number(); left > 0 && !fields.is_damaged(); --left) {
    ListingRequest request;
    request.language = fields.text();
    request.code = fields.text();
    requests.push_back(std::move(request));
  }
  if (fields.is_damaged() || !fields.rest().empty())
    return {};
  return requests;
}

std::string encode(const ListingAnswer &answer) {
  std::string bytes;
  append_number(bytes, answer.is_known ? 1 : 0);
  for (const auto &part : answer.parts) {
    bytes += static_cast<char>(part.style);
    append_number(bytes, part.length);
  }
  return bytes;
}

std::optional<ListingAnswer> decode_listing_answer(std::string_view bytes, size_t size) {
  FieldReader fields(bytes);
  ListingAnswer answer;
  answer.is_known = fields.number() != 0;
  size_t covered = 0;
  while (!fields.rest().empty()) {
    const auto style = static_cast<unsigned char>(fields.byte());
    const auto length = fields.number();
    if (fields.is_damaged() || style > static_cast<unsigned char>(last_code_style))
      return {};
    answer.parts.push_back({static_cast<CodeStyle>(style), length});
    covered += length;
  }
  if (fields.is_damaged() || covered != (answer.is_known ? size : 0))
    return {};
  return answer;
}

} // namespace waymark

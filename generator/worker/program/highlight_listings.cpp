#include "worker/program/highlight_listings.hpp"

#include "worker/highlighter/highlighter_module.hpp"
#include "worker/listing_message.hpp"
#include "worker/packed_fields.hpp"

#include <dlfcn.h>
#include <filesystem>

namespace waymark {
namespace {

// Null where it cannot be loaded.
HighlightCode *load_highlighter(std::string &reason) {
  std::error_code error;
  const auto here = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
  void *module = ::dlopen((here / highlighter_file).c_str(), RTLD_LAZY | RTLD_LOCAL);
  void *function = module ? ::dlsym(module, highlighter_symbol) : nullptr;
  if (!function)
    reason = ::dlerror();
  return reinterpret_cast<HighlightCode *>(function);
}

} // namespace

std::optional<std::string> answer_listings(std::string_view requests, std::string &reason) {
  reason = "damaged request";
  const auto listings = decode_listing_requests(requests);
  if (!listings)
    return {};
  static std::string why_not;
  static HighlightCode *const highlight = load_highlighter(why_not);
  reason = why_not;
  if (!highlight)
    return {};
  std::string bytes;
  for (const auto &listing : *listings) {
    ListingAnswer answer;
    answer.is_known = highlight(listing.language, listing.code, answer.parts);
    append_text(bytes, encode(answer));
  }
  return bytes;
}

} // namespace waymark

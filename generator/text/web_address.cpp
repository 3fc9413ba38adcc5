#include "text/web_address.hpp"

namespace waymark {
namespace {

std::string_view without_scheme(std::string_view address) {
  const auto scheme = address.find("://");
  return scheme == std::string_view::npos ? address : address.substr(scheme + 3);
}

} // namespace

std::string host_of(std::string_view address) {
  const auto rest = without_scheme(address);
  return std::string(rest.substr(0, rest.find_first_of(":/")));
}

std::string shown_address(std::string_view address) {
  auto rest = without_scheme(address);
  if (rest.ends_with('/'))
    rest.remove_suffix(1);
  return std::string(rest);
}

} // namespace waymark

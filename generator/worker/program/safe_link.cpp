#include "worker/program/safe_link.hpp"

#include "text/fragment_tokens.hpp"
#include "text/html_escape.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace waymark {

std::optional<std::string> safe_link(std::string_view address) {
  if (address.empty() ||
      std::ranges::any_of(address, [](char c) { return static_cast<unsigned char>(c) < ' '; }))
    return {};
  if (address.starts_with('#'))
    return "#" + id_token() + html_escaped(address.substr(1));
  if (address.starts_with('/') && !address.starts_with("//"))
    return route_token(html_escaped(address));
  const auto scheme_end = address.find_first_of(":/?#");
  if (scheme_end != std::string_view::npos && address[scheme_end] == ':') {
    const auto scheme = lower_case(address.substr(0, scheme_end));
    if (scheme != "http" && scheme != "https" && scheme != "mailto" && scheme != "tel")
      return {};
  }
  return html_escaped(address);
}

} // namespace waymark

#include "render/html/address.hpp"

#include "text/fragment_tokens.hpp"

namespace waymark {
namespace {

// Lower case and without what browsers pass over; empty where there is no scheme.
std::string scheme_of(std::string_view address) {
  std::string scheme;
  for (const char c : address) {
    if (c == ':')
      return scheme;
    if (c == '/' || c == '?' || c == '#')
      return {};
    if (static_cast<unsigned char>(c) > ' ')
      scheme += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return {};
}

bool is_data_picture(std::string_view address) {
  const auto begin = address.find(':') + 1;
  return address.substr(begin).starts_with("image/");
}

// The bytes that stand in addresses as they are (RFC 3986, with '%' for what is encoded already).
bool is_plain(char c) {
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
    return true;
  return std::string_view("-_.+!*(),%#@?=;:/~$").find(c) != std::string_view::npos;
}

} // namespace

bool is_safe_address(std::string_view address, AddressUse use) {
  const auto scheme = scheme_of(address);
  if (scheme == "data")
    return use == AddressUse::picture && is_data_picture(address);
  return scheme != "javascript" && scheme != "vbscript" && scheme.find('&') == std::string::npos;
}

void append_address(std::string &out, std::string_view address) {
  static constexpr char digits[] = "0123456789ABCDEF";
  for (const char c : address) {
    if (is_plain(c)) {
      out += c;
    } else if (c == '&') {
      out += "&amp;";
    } else if (c == '\'') {
      out += "&#39;";
    } else {
      out += '%';
      out += digits[static_cast<unsigned char>(c) >> 4];
      out += digits[static_cast<unsigned char>(c) & 15];
    }
  }
}

void append_site_path(std::string &out, std::string_view path) {
  std::string escaped;
  append_address(escaped, path);
  out += route_token(escaped);
}

} // namespace waymark

#include "text/fragment_tokens.hpp"

namespace waymark {

std::string route_token(std::string_view site_path) {
  return std::string(1, token_begin) + 'r' + std::string(site_path) + token_end;
}

std::string id_token() {
  return std::string(1, token_begin) + 'i' + token_end;
}

std::string resolve_tokens(std::string_view fragment, std::string_view base, std::string_view id_prefix) {
  std::string result;
  result.reserve(fragment.size());
  while (true) {
    const auto begin = fragment.find(token_begin);
    const auto end = begin == std::string_view::npos ? begin : fragment.find(token_end, begin);
    result += fragment.substr(0, begin);
    if (end == std::string_view::npos)
      return result;
    const auto payload = fragment.substr(begin + 2, end - begin - 2);
    if (fragment[begin + 1] == 'i') {
      result += id_prefix;
    } else {
      result += base;
      result += payload.starts_with('/') ? payload.substr(1) : payload;
    }
    fragment.remove_prefix(end + 1);
  }
}

} // namespace waymark

// Places in a cached fragment that are filled when its page is composed: links of this site and id prefixes.
// Why: a fragment's bytes depend neither on the base URL nor on the page that shows it, so it can be cached.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

// Bytes that no text of the owner contains: markdown/ replaces them with U+FFFD.
inline constexpr char token_begin = '\x02';
inline constexpr char token_end = '\x03';

// Stands for the base path or base URL and a path of this site: "/posts/x/#why".
std::string route_token(std::string_view site_path);
// Stands for the prefix that makes a fragment's ids unique on its page.
std::string id_token();

// Replaces all tokens. `base` is "/repo/" in pages and "https://host/repo/" in feeds; it ends with '/'.
std::string resolve_tokens(std::string_view fragment, std::string_view base, std::string_view id_prefix);

} // namespace waymark

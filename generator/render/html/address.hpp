// Addresses as they stand in href and src: escaped, and only of harmless kinds.
// Why: "javascript:" in a link runs as the site's owner, wherever the link came from.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

enum class AddressUse { link, picture };

// No javascript:, vbscript: or data: (data: pictures may be shown, not linked).
bool is_safe_address(std::string_view address, AddressUse use);

// Percent-encodes what no address may hold and escapes for a double-quoted attribute.
void append_address(std::string &out, std::string_view address);
// The same for a path of this site, as a route token.
void append_site_path(std::string &out, std::string_view path);

} // namespace waymark

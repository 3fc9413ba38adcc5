// The key `aliases`: old addresses of a post, project or page.
// Why: whoever kept an old link still arrives; and an address that could never have been one is a mistake.
#pragma once
#include "load/map_reader.hpp"

namespace waymark {

// As routes: "/2025/late" and "/2025/late/index.html" are "/2025/late/", "/2025/late.html" is itself.
std::vector<Reference> load_aliases(MapReader &keys);

} // namespace waymark

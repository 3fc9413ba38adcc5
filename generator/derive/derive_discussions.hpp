// Where a post is discussed: the address of the LinkedIn post that shared it.
// Why: only what is out, and only where the owner wants it, `show_shared: true`.
#pragma once
#include "model/site.hpp"

namespace waymark {

void derive_discussions(Site &site);

} // namespace waymark

// Does a sentence lean on the one before it: "It …", "The second …", "… this table …", "By the same trick …"?
// Why: such a sentence opens no text, and after a gap it speaks of something that is not there.
#pragma once
#include "linkedin/article.hpp"

#include <string_view>

namespace waymark {

bool dangles(std::string_view text, Language language);

} // namespace waymark

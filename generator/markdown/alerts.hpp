// GitHub's alerts: a quote that begins with [!NOTE] and the like.
// Why: the marker is no word of the text, so it is taken out once, here.
#pragma once
#include "model/document.hpp"

namespace waymark {

// Sets Block::alert of such quotes and removes their markers.
void read_alerts(Document &document);

} // namespace waymark

// A roadmap as JSON, with the lines of its document: how it was understood, for other programs.
// Why: `waymark roadmap --json` and the site's roadmap.json are one format.
#pragma once
#include "model/roadmap.hpp"

#include <string>

namespace waymark {

// Every key is always there; what the document does not say is null. Units that only group a checklist are no
// units here: their items are the loose ones.
std::string roadmap_json(const Roadmap &roadmap);

// The same for everyone to read: without the notes and repairs, which are the owner's, and, where the
// schedule is private, without the due days that tell what is late.
std::string public_roadmap_json(Roadmap roadmap, Date today);

} // namespace waymark

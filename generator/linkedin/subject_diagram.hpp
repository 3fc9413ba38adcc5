// The diagram that belongs to a Sunday's subject.
// Why: what is shown must be what the text speaks of; a section does not borrow the picture of another.
#pragma once
#include "linkedin/subject.hpp"
#include "model/diagram.hpp"

#include <optional>

namespace waymark {

// Of a project its architecture; of a post the first of its body; of a section the first that stands in it.
std::optional<Diagram> diagram_of_subject(const Site &site, const Subject &subject);

} // namespace waymark

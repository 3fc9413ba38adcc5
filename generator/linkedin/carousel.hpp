// A Sunday text as the pages of a carousel: a cover, one insight a page, the diagram, a closing page.
// Why: a carousel is read page by page, each for itself, so sentences stay whole and none is squeezed.
#pragma once
#include "linkedin/composition.hpp"
#include "linkedin/subject.hpp"
#include "model/slides.hpp"

namespace waymark {

// Without drawings and colours, which build adds. Where the text gives fewer than `fewest_slides` pages, the
// cover alone and the reason; above `most_slides` whole pages of the story are left out, the last ones first.
Slides slides_of(const Site &site, const Subject &subject, const Composition &composition, Date day);

// Without its page where the diagram could not be drawn or would not be legible; again a cover alone where
// too few pages are left.
void drop_diagram(Slides &slides);

// Sets each page's alternative text; the last step, as it counts the pages.
void describe(Slides &slides, std::string_view diagram_text);

} // namespace waymark

// A post, or one section of it, as a Sunday text made of its own sentences.
// Why: hook, claim, an unbroken run of the story, its other half, the takeaway: what was found to read well.
#pragma once
#include "linkedin/article.hpp"
#include "linkedin/composition.hpp"
#include "model/post.hpp"
#include "model/profile.hpp"

#include <optional>

namespace waymark {

// `section` is an index into the article's headings; the front matter's hook, takeaways and question speak of
// the whole and are left out of a section's text.
Composition compose_article(const Post &post, const Article &article, std::optional<size_t> section,
                            const LinkedinSettings &settings);

} // namespace waymark

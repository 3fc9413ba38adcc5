// Which posts a reader of a post or project may want next.
#pragma once
#include "model/site.hpp"

namespace waymark {

// Fills `related` of published posts and of projects: at most three, the closest first.
//
// What two of them have in common is a tag (of a project: a skill or a part of its stack), a project, or an
// item or unit of a roadmap. Each such thing counts log2(N / n), where n of the N published posts have it: a
// tag that every post has says nothing, one that two of two hundred have says much. Posts with nothing in
// common are never related; equal ones stand newest first. Left out is what the page shows anyway: the
// previous and the next post, the other parts of its series, the posts about a project.
//
// Needs site.posts and the lists of posts.
void derive_related(Site &site);

} // namespace waymark

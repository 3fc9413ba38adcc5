// The owner as schema.org knows people.
// Why: the start, the CV and the page about the owner tell all that is proven, other pages name only the
// author.
#pragma once
#include "model/site.hpp"
#include "render/template/value.hpp"

namespace waymark {

// Name and address: for "author".
Value author_node(const Site &site);

// Everything: role, links, proven skills, the present job, degrees and valid certificates. What is only
// planned, claimed or a sample is left out.
Value person_node(const Site &site);

} // namespace waymark

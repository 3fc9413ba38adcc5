// The filter that puts values into a text of the interface: {{ words.done_of | fill(done=3, total=7) }}.
// Why: languages order their words differently, so a sentence is one text with names for what varies.
#pragma once
#include "model/words.hpp"
#include "render/template/site_filter.hpp"

namespace waymark {

// "{name}" becomes the argument of that name; markup stays markup. A word with the forms `one` and `other` is
// chosen by the argument `n`. A name that is not given is a mistake. The words must outlive the filter.
SiteFilter fill_filter(const Wording &words);

} // namespace waymark

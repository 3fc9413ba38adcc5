// How much there is to read on a project's page.
#pragma once
#include "model/project.hpp"

#include <cstddef>

namespace waymark {

// Words of the story and of the metadata that the page shows as prose.
size_t page_words(const Project &project);

} // namespace waymark

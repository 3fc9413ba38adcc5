// How much there is to read on a project's page.
#pragma once
#include "model/project.hpp"

#include <cstddef>
#include <string_view>

namespace waymark {

size_t words_in(std::string_view text);

// Words of the story and of the metadata that the page shows as prose.
size_t page_words(const Project &project);

} // namespace waymark

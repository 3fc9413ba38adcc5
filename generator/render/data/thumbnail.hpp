// A project's diagram made small for its card: a picture of its shape, not to be read.
#pragma once
#include "model/diagram.hpp"
#include "model/project.hpp"
#include "render/template/value.hpp"

#include <string>
#include <string_view>

namespace waymark {

// Inline SVG, hidden from screen readers (the project's page describes the diagram), or null.
Value project_thumbnail(const Project &project, const Drawings &drawings);

// An SVG without its names, links and icons, its places in whole units; without its texts and arrowheads too,
// unless it is narrow enough for them to be seen in a card.
std::string thumbnail_of(std::string_view svg);

} // namespace waymark

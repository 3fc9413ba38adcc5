// What depends on several templates: parents, chains of blocks, names of templates that do not exist.
#pragma once
#include "render/template/statement.hpp"

namespace waymark::templates {

// A template in a circle of `extends` is reported and extends nothing.
void link_templates(Templates &templates, Diagnostics &diagnostics);

} // namespace waymark::templates

// Jobs and education as templates see them.
#pragma once
#include "model/experience.hpp"
#include "render/template/value.hpp"

namespace waymark {

Value experience_data(const Experience &experience);

} // namespace waymark

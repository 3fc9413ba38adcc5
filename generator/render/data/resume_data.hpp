// The CV as templates see it.
#pragma once
#include "model/resume.hpp"
#include "render/template/value.hpp"

namespace waymark {

Value resume_data(const Resume &resume);

} // namespace waymark

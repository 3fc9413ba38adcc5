// An exam as templates see it.
#pragma once
#include "model/certification.hpp"
#include "render/template/value.hpp"

namespace waymark {

Value certification_data(const Certification &certification);

} // namespace waymark

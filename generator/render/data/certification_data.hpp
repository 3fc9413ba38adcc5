// An exam as templates see it.
#pragma once
#include "model/certification.hpp"
#include "model/words.hpp"
#include "render/template/value.hpp"

namespace waymark {

Value certification_data(const Certification &certification, const Wording &words);

} // namespace waymark

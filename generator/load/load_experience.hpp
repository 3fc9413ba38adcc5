// Jobs and education: content/experience.yaml.
#pragma once
#include "file_access/file_reader.hpp"
#include "model/experience.hpp"

namespace waymark {

// Empty where the file does not exist.
Experience load_experience(const FileReader &reader, Diagnostics &diagnostics);

} // namespace waymark

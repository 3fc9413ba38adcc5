// Exams planned, earned and retired: content/certifications.yaml.
#pragma once
#include "file_access/file_reader.hpp"
#include "model/certification.hpp"

#include <vector>

namespace waymark {

// Empty where the file does not exist.
std::vector<Certification> load_certifications(const FileReader &reader, Diagnostics &diagnostics);

} // namespace waymark

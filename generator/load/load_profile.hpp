// Who the owner is and how the site is set up: content/site.yaml.
#pragma once
#include "file_access/file_reader.hpp"
#include "model/profile.hpp"

namespace waymark {

Profile load_profile(const FileReader &reader, Diagnostics &diagnostics);

} // namespace waymark

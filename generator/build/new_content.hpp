// A new post, project or page with the front matter that it needs.
// Why: nobody remembers the keys, and a file that begins sound stays sound.
#pragma once
#include "build/build_report.hpp"

#include <string>

namespace waymark {

struct NewRequest {
  enum class Kind { post, project, page } kind = Kind::post;
  std::string title;
};

// Writes content/posts/<today>-<slug>.md (a draft), content/projects/<slug>/index.md or
// content/pages/<slug>.md (samples until their owner says otherwise), never over a file, and prints its path.
// What `check` would call a mistake of the new file, such as an address that is taken, is told and nothing is
// written.
BuildReport new_content(const SiteOptions &options, const NewRequest &request, Colour colour);

} // namespace waymark

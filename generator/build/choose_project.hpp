// The project that a command names.
#pragma once
#include "build/build_report.hpp"

namespace waymark {

struct ChosenProject {
  const Project *project = nullptr;
  std::string mistake; // for stderr, where there is none
};

// Without a slug the only project there is.
ChosenProject choose_project(const Content &content, const std::string &slug);

// The text to stdout, or into the file `output`, whose last line says that `command` wrote it; a file that is
// not ours is refused.
BuildReport put_text(const std::string &text, const std::string &output, std::string_view command);

} // namespace waymark

// Old addresses against every file of the site.
// Why: feeds, badges and the theme's files have addresses that only rendering knows.
#pragma once
#include "model/output.hpp"
#include "model/site.hpp"

#include <vector>

namespace waymark {

// An alias whose page would take the place of another file, or need a folder of a file's name, is an error.
void check_redirects(const Site &site, const std::vector<OutputFile> &files, Diagnostics &diagnostics);

} // namespace waymark

// A slug taken from a file's or a folder's name.
#pragma once
#include "diagnostic/diagnostic.hpp"

namespace waymark {

// `name` as it is; reported where it would not stand well in an address.
std::string slug_of_file(const std::string &file, const std::string &name, Diagnostics &diagnostics);

} // namespace waymark

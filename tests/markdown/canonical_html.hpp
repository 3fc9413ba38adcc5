// HTML reduced to a form in which our pages and the library's own output can be compared.
// Why: ours has figures, regions and labels that the library lacks; what is left must agree exactly.
#pragma once
#include <string>
#include <string_view>

enum class Writer { waymark, library };

// One line for each tag and text; what differs on purpose (tests/markdown/README.md) is gone.
std::string canonical_html(std::string_view html, Writer writer);

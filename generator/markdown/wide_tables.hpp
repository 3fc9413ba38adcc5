// Refuses tables with very many columns before they reach the parser.
// Why: cmark-gfm 0.29.0.gfm.6 needs seconds for a few kilobytes of them (CVE-2023-37463).
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "markdown/position_map.hpp"

#include <string>

namespace waymark {

inline constexpr int most_table_columns = 100;

// Such a table is an error and stays in `text` as plain lines.
void refuse_wide_tables(const std::string &file, std::string &text, const PositionMap &map,
                        Diagnostics &diagnostics);

} // namespace waymark

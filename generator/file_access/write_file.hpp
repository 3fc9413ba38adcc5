// Writing a file so that a reader sees the old bytes or the new ones, never a part.
// Why: a killed build or a full disk must not leave half a page or half of the owner's draft.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

// Makes the folders above, writes beside the target and renames over it. Nothing where it went well, else the
// system's words ("site/index.html: Permission denied").
std::optional<std::string> write_whole_file(const std::string &path, std::string_view bytes);

// Renames, or copies whole where source and target are on different file systems; the folders above are made.
std::optional<std::string> move_into_place(const std::string &source, const std::string &target);

} // namespace waymark

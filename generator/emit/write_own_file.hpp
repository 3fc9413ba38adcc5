// Writes a file that says itself who wrote it, and never over one that somebody else wrote or edited.
// Why: a README and an interview sheet lie among the owner's own files.
#pragma once
#include <string>
#include <string_view>

namespace waymark {

// The text with a last line "<!-- Written by waymark readme; hash … -->", by which an edit is known.
std::string with_writer(std::string_view text, std::string_view command);

enum class OwnFileState { written, unchanged, not_ours, failed };
struct OwnFile {
  OwnFileState state = OwnFileState::written;
  std::string problem; // the system's words where it failed
};

// `text` as with_writer made it. Written where there is no file, or an untouched one of the same command.
OwnFile write_own_file(const std::string &path, const std::string &text, std::string_view command);

} // namespace waymark

// Which file below content/ is what.
// Why: one listing of the folder, read by the place and name of each file; what stands where nothing is read
// is a slip that the owner should hear of.
#pragma once
#include "file_access/file_reader.hpp"
#include "model/content.hpp"

#include <string>
#include <vector>

namespace waymark {

// Paths from the portfolio's root, each list sorted.
struct ContentFiles {
  std::vector<std::string> roadmaps; // content/roadmaps/x.md
  std::vector<std::string> journal;  // content/journal/x.md
  std::vector<std::string> projects; // content/projects/x/index.md
  std::vector<std::string> posts;    // content/posts/x.md, content/posts/x/index.md
  std::vector<std::string> pages;    // content/pages/x.md
  std::vector<std::string> drafts;   // content/linkedin/x/draft.md
  std::vector<std::string> assets;   // all other files below posts, pages and projects
};

ContentFiles find_content_files(const FileReader &reader, Diagnostics &diagnostics);

// "content/posts/x/index.md" is "content/posts/x".
std::string folder_of(const std::string &path);
// "content/posts/x.md" is "x"; of ".../x/index.md" "index".
std::string stem_of(const std::string &path);

} // namespace waymark

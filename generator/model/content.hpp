// Everything the owner wrote, typed: what load yields and derive takes.
#pragma once
#include "model/certification.hpp"
#include "model/experience.hpp"
#include "model/journal.hpp"
#include "model/page.hpp"
#include "model/post.hpp"
#include "model/profile.hpp"
#include "model/project.hpp"
#include "model/roadmap.hpp"
#include "model/sunday_draft.hpp"
#include "model/words.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace waymark {

// A file beside a post, page or project that its document may show: copied when it is linked.
struct AssetFile {
  std::string path; // "content/posts/x/picture.png"
  int width = 0;    // pixels, where the format says; 0 unknown
  int height = 0;
  std::uint64_t bytes = 0;
  bool is_picture = false; // one that browsers show, by its bytes
};

struct Content {
  Profile profile;
  std::vector<Roadmap> roadmaps;             // by file name; at most one is primary, else the first
  std::vector<JournalWeek> journal;          // by week
  std::vector<Project> projects;             // by slug
  std::vector<Post> posts;                   // by date, then slug
  std::vector<Page> pages;                   // by slug
  std::vector<Certification> certifications; // in the file's order
  Experience experience;
  std::vector<SundayDraft> drafts; // by date
  std::vector<AssetFile> assets;   // by path
  Wording words;                   // of the interface, in the profile's language
};

} // namespace waymark

// A Sunday's files as composed: what linkedin yields and emit writes.
// Why: a new kind of file (a carousel, a preview) is one more entry, and nothing else changes.
#pragma once
#include "model/slides.hpp"
#include "text/date.hpp"

#include <string>
#include <vector>

namespace waymark {

struct SundayFile {
  std::string name; // "post.txt"
  std::string bytes;
};

struct SundayPack {
  std::string folder; // "content/linkedin/2026-11-22-x"
  Date date{};
  std::string source;               // as SundayDraft::source
  std::string subject;              // for people: "How late is too late?"
  size_t characters = 0;            // of post.txt, in UTF-16 units
  bool is_ready = false;            // good enough to be posted as it is
  bool is_new = true;               // false: the Sunday had this draft; its untouched files may be refreshed
  std::vector<std::string> missing; // what the owner could write to lift it
  std::vector<std::string> hooks;   // the first stands in post.txt
  Slides slides;                    // what carousel.pdf and cover.png are drawn from
  std::vector<SundayFile> files;    // draft.md last: it holds the hashes of the others
};

} // namespace waymark

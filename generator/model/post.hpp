// A post: content/posts/<date>-<slug>.md or content/posts/<slug>/index.md.
#pragma once
#include "model/document.hpp"
#include "model/reference.hpp"
#include "text/date.hpp"

#include <optional>
#include <string>
#include <vector>

namespace waymark {

struct PostLinkedin {
  SourcePosition position; // of the key `linkedin`, else of the front matter
  std::string hook;
  std::vector<std::string> takeaways;
  std::string takeaway;
  std::string question;
  std::vector<std::string> hashtags;
  std::optional<Date> date;
  SourcePosition date_position;
  bool skip = false;
  std::optional<bool> show_shared; // else as site.yaml says
};

// A picture beside the post that stands at its head.
struct PostCover {
  std::string file; // as written
  std::string alt;
  SourcePosition position;
  std::string path; // set by derive: "/posts/x/cover.png"
  int width = 0;    // pixels; 0 unknown
  int height = 0;
};

// Which part of which series a post is.
struct SeriesPart {
  size_t series = 0; // in Site::series
  size_t number = 1;
};

struct Post {
  SourcePosition position;
  std::string file; // "content/posts/2026-11-15-x.md"
  std::string slug;
  std::string route; // set by derive: "/posts/<slug>/"
  std::string title; // required
  Date date{};       // required, here or in the file's name
  std::optional<Date> updated;
  SourcePosition updated_position;
  std::string summary; // required
  std::vector<std::string> tags;
  std::vector<SourcePosition> tag_positions; // of each tag
  std::string series;
  SourcePosition series_position;
  bool draft = false;
  std::optional<Reference> project;
  std::vector<Reference> roadmap;
  std::optional<PostCover> cover;
  std::vector<Reference> aliases; // old addresses that lead here
  PostLinkedin linkedin;
  bool sample = false;
  Document body;
  SourcePosition summary_position;
  int reading_minutes = 0;        // set by derive, as all that follows
  std::string discussion;         // its LinkedIn post's address, where the owner shows it
  std::vector<size_t> tag_places; // of a published post: in Site::tags
  std::optional<SeriesPart> part; // of a published post
  std::vector<size_t> related;    // places in Site::posts
};

} // namespace waymark

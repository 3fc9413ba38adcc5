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

struct Post {
  SourcePosition position;
  std::string file; // "content/posts/2026-11-15-x.md"
  std::string slug;
  std::string route; // set by derive: "/posts/<slug>/"
  std::string title; // required
  Date date{};       // required, here or in the file's name
  std::optional<Date> updated;
  std::string summary; // required
  std::vector<std::string> tags;
  std::string series;
  bool draft = false;
  std::optional<Reference> project;
  std::vector<Reference> roadmap;
  std::string cover; // a picture beside the post
  std::vector<std::string> aliases;
  PostLinkedin linkedin;
  bool sample = false;
  Document body;
  int reading_minutes = 0; // set by derive
  std::string discussion;  // set by derive: its LinkedIn post's address, where the owner shows it
};

} // namespace waymark

// What preview.html of a Sunday draft shows.
// Why: linkedin composes, the owner may have edited, the worker draws; render only shows it.
#pragma once
#include <string>
#include <vector>

namespace waymark {

struct PreviewPage {
  std::string thumbnail; // PNG
  std::string alt;
};

struct SundayPreview {
  std::string language;
  std::string title;
  std::string subject; // "post:late-rows#why"
  std::string day;     // "Sunday 22 November 2026, 09:00"
  std::string name, role, initials;
  std::string text;    // of post.txt
  std::string comment; // of first-comment.txt
  std::vector<std::string> hooks;
  std::vector<std::string> missing;
  std::vector<PreviewPage> pages; // empty: no carousel
  std::string no_carousel;        // why there is none
  std::string cover;              // alternative text of cover.png; empty: there is none
};

} // namespace waymark

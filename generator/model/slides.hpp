// A carousel and its cover: what stands on each page, and in which colours.
// Why: linkedin chooses the words, build adds the drawing and the theme's colours, the worker sets and
// paints; this is all that they know of one another.
#pragma once
#include <string>
#include <vector>

namespace waymark {

enum class SlideKind { cover, insight, diagram, closing };

// Every text may be empty but the alternative one.
struct Slide {
  SlideKind kind = SlideKind::insight;
  std::string label;  // small, above: "The decision"
  std::string lead;   // large: a title, or the sentence that opens the page
  std::string text;   // below it; on the closing page the question
  std::string figure; // cover: the hook's number, "82%"
  std::string alt;    // for those who do not see the page
};

// "#rrggbb", of the theme.
struct SlideColours {
  std::string ground, surface, line, text, muted, accent, accent_soft;
};

inline constexpr size_t fewest_slides = 5; // of a carousel that is read to its end
inline constexpr size_t most_slides = 12;

struct Slides {
  std::string title; // of the document
  std::string name;  // of the owner
  std::string role;
  std::string initials;
  std::string language;              // BCP 47: chooses among the forms of Han letters
  std::string date;                  // "2026-11-22"
  std::string invitation;            // "The whole article"
  std::string address;               // as shown: "me.github.io/portfolio/posts/x"
  std::string url;                   // where it leads
  std::string diagram;               // key of the drawing that a page shows; empty: none
  std::vector<Slide> pages;          // the cover first; alone where the subject is too thin for a carousel
  std::string refusal;               // why it is: "3 pages, and 5 are the least"
  std::vector<std::string> drawings; // the diagram's layouts as SVG files: the one that fits best is shown
  std::string digest; // one with the titles of its parts alone, for where none of them could be read
  SlideColours light, dark;
};

inline bool is_carousel(const Slides &slides) {
  return slides.pages.size() >= fewest_slides;
}

} // namespace waymark

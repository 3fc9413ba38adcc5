// The HTML elements and attributes that may pass from Markdown into a page.
// Why: raw HTML is welcome where it serves a text, and never as a way to scripts, styles or broken pages.
#pragma once
#include <string_view>

namespace waymark {

// What may stand inside an element.
enum class Holds { nothing, text, blocks, parts };

struct HtmlElement {
  std::string_view name;
  bool is_phrasing;            // may stand in a line of text
  Holds holds;                 // parts: only elements that name it as a parent
  std::string_view parents;    // blank-separated; empty: anywhere
  std::string_view attributes; // its own, beside the global ones; blank-separated
};

// Null where the element may not pass. Names are lower case.
const HtmlElement *find_html_element(std::string_view name);
bool may_have_attribute(const HtmlElement &element, std::string_view attribute);
bool may_stand_in(const HtmlElement &element, std::string_view parent);
// Its end tag may be left out: li, p, td and the like.
bool closes_by_itself(const HtmlElement &element);

} // namespace waymark

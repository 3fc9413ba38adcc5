// The picture that a link preview shows of a page: its words, its drawing, its colours.
// Why: render says what stands on it, the worker sets and paints it; neither knows the other.
#pragma once
#include "diagnostic/diagnostic.hpp"

#include <string>
#include <vector>

namespace waymark {

inline constexpr int card_width = 1200; // px
inline constexpr int card_height = 630;

// "#rrggbb", of the theme.
struct CardColours {
  std::string ground, panel, line, text, muted, accent, accent_soft;
};

// The alphabet of the site: what is proven is full, what is planned is hollow.
enum class CardShape { diamond, square, disc, tick };
enum class CardFill { full, half, hollow };
// With a coloured panel and a disc, or as a printed page: a masthead, rules of ink, the title in half bold.
enum class CardStyle { panelled, ruled };

struct Card {
  CardShape shape = CardShape::diamond;
  CardFill fill = CardFill::full;
  std::string label; // "Project · Data"
  std::string title;
  std::string facts; // "15 November 2026 · 7 min"
  std::string name;  // of the owner
  std::string role;
  std::string initials;
  std::string language;     // BCP 47: chooses among the forms of Han letters
  std::string figure;       // "41 min": the panel's, where it has no drawing
  std::string figure_label; // what it is the figure of
  int done = 0;             // of `total`; a bar below the figure where there is a total
  int total = 0;
  std::string drawing; // a whole SVG file; empty: none
  CardColours colours;
  CardStyle style = CardStyle::panelled;
  std::string font; // of the theme, taken where the system has it; else Inter
};

// A card and where it goes.
struct PageCard {
  std::string path; // "/cards/posts/x.png"
  Card card;
  SourcePosition position; // of the page's source
};

} // namespace waymark

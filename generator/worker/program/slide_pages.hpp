// The pages of a carousel, and the wide picture of its cover.
// Why: both show the same words in the same hand, one for the feed's tall pages, one for a link's preview.
#pragma once
#include "model/slides.hpp"
#include "worker/program/svg_picture.hpp"

#include <optional>

namespace waymark {

inline constexpr double slide_width = 1080; // px
inline constexpr double slide_height = 1350;
inline constexpr int cover_width = 1200;
inline constexpr int cover_height = 627;

struct SlideFindings {
  std::string unknown;     // a character that no installed font has
  bool is_crowded = false; // smaller than can be read well
};

// `drawing`: what the page of the diagram shows.
SlideFindings paint_slide(cairo_t *canvas, const Slides &slides, size_t page, const SvgPicture *drawing);
SlideFindings paint_cover_picture(cairo_t *canvas, const Slides &slides);

// The layout that is largest on a page, else the digest; nothing where even its letters could not be read.
const SvgPicture *choose_drawing(const std::vector<SvgPicture> &drawings, const SvgPicture &digest);

} // namespace waymark

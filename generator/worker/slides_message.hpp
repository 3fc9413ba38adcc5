// What is asked of the worker for a carousel and its cover, and what comes back.
// Why: the answer's bytes are also the cache entry, so that a second draft notes the same as the first.
#pragma once
#include "model/slides.hpp"

#include <optional>
#include <string_view>

namespace waymark {

struct SlidesAnswer {
  std::string pdf;                     // empty where the pages are no carousel
  std::string cover;                   // PNG, 1200×627
  std::vector<std::string> thumbnails; // PNGs of the pages, 216×270; none without a carousel
  std::string unknown;                 // a character that no installed font has, so that it is left out
  std::vector<size_t> crowded;         // pages, from 1, whose text had to be smaller than can be read well
  bool is_diagram_legible = true;      // false: drawn without its page
};

std::string encode(const Slides &slides);
std::optional<Slides> decode_slides(std::string_view bytes);

std::string encode(const SlidesAnswer &answer);
std::optional<SlidesAnswer> decode_slides_answer(std::string_view bytes);

} // namespace waymark

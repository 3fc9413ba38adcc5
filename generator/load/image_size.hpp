// Width and height of a picture, read from the first bytes of its file.
// Why: a page that states them does not jump while its pictures load.
#pragma once
#include <optional>
#include <string_view>

namespace waymark {

struct ImageSize {
  int width = 0; // pixels, as shown: a JPEG's orientation is respected
  int height = 0;
};

// PNG, JPEG, GIF, WebP, AVIF and SVG, told apart by their bytes. Nothing for other files and damaged ones.
std::optional<ImageSize> image_size(std::string_view bytes);
// Whether a browser shows it, of whatever size: also an SVG that states none, BMP and ICO.
bool is_picture(std::string_view bytes);

} // namespace waymark

#include "worker/program/write_png.hpp"

#include <algorithm>
#include <cstdint>
#include <png.h>
#include <unordered_map>
#include <vector>

namespace waymark {
namespace {

using Colour = std::uint32_t; // 0xrrggbb

constexpr size_t most_colours = 256;
constexpr int near = 48; // a square of distances: below it the eye sees one colour

int distance(Colour left, Colour right) {
  int sum = 0;
  for (unsigned shift = 0; shift < 24; shift += 8) {
    const int difference = static_cast<int>(left >> shift & 255U) - static_cast<int>(right >> shift & 255U);
    sum += difference * difference;
  }
  return sum;
}

std::vector<Colour> pixels_of(cairo_surface_t *surface) {
  cairo_surface_flush(surface);
  const int width = cairo_image_surface_get_width(surface);
  const int height = cairo_image_surface_get_height(surface);
  const std::ptrdiff_t stride = cairo_image_surface_get_stride(surface);
  const auto *data = cairo_image_surface_get_data(surface);
  std::vector<Colour> pixels;
  pixels.reserve(static_cast<size_t>(width) * height);
  for (int y = 0; data && y < height; ++y) {
    const auto *row = reinterpret_cast<const Colour *>(data + y * stride);
    for (int x = 0; x < width; ++x)
      pixels.push_back(row[x] & 0xffffffU);
  }
  return pixels;
}

// The most used first.
std::vector<Colour> by_use(const std::vector<Colour> &pixels) {
  std::unordered_map<Colour, int> uses;
  for (auto run = pixels.begin(); run != pixels.end();) { // most pixels are as the one before
    const auto end = std::find_if(run, pixels.end(), [&](Colour pixel) { return pixel != *run; });
    uses[*run] += static_cast<int>(end - run);
    run = end;
  }
  std::vector<std::pair<int, Colour>> order;
  for (const auto &[colour, count] : uses)
    order.emplace_back(-count, colour);
  std::ranges::sort(order);
  std::vector<Colour> colours;
  for (const auto &[count, colour] : order)
    colours.push_back(colour);
  return colours;
}

size_t nearest(const std::vector<Colour> &palette, Colour colour) {
  size_t best = 0;
  int least = distance(palette[0], colour);
  for (size_t i = 1; i < palette.size() && least > 0; ++i)
    if (const int each = distance(palette[i], colour); each < least) {
      least = each;
      best = i;
    }
  return best;
}

// Shades that are nearly there already come only where room is left.
std::vector<Colour> chosen(const std::vector<Colour> &colours) {
  std::vector<Colour> palette;
  for (const int apart : {near, 0})
    for (const auto colour : colours)
      if (palette.size() < most_colours &&
          (palette.empty() || distance(palette[nearest(palette, colour)], colour) > apart))
        palette.push_back(colour);
  return palette;
}

} // namespace

std::string palette_png(cairo_surface_t *surface) {
  const auto pixels = pixels_of(surface);
  if (pixels.empty())
    return {};
  const auto colours = by_use(pixels);
  const auto palette = chosen(colours);
  std::unordered_map<Colour, std::uint8_t> places;
  for (const auto colour : colours)
    places[colour] = static_cast<std::uint8_t>(nearest(palette, colour));
  std::vector<std::uint8_t> indexes;
  indexes.reserve(pixels.size());
  for (const auto pixel : pixels)
    indexes.push_back(places.at(pixel));
  std::vector<std::uint8_t> map;
  for (const auto colour : palette)
    for (const unsigned shift : {16U, 8U, 0U})
      map.push_back(static_cast<std::uint8_t>(colour >> shift & 255U));

  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(cairo_image_surface_get_width(surface));
  image.height = static_cast<png_uint_32>(cairo_image_surface_get_height(surface));
  image.format = PNG_FORMAT_RGB_COLORMAP;
  image.colormap_entries = static_cast<png_uint_32>(palette.size());
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
  std::string png(size, '\0');
  if (png_image_write_to_memory(&image, png.data(), &size, 0, indexes.data(), 0, map.data()) == 0)
    return {};
  png.resize(size);
  return png;
}

} // namespace waymark

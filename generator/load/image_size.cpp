#include "load/image_size.hpp"

#include "load/svg_size.hpp"

#include <algorithm>

namespace waymark {
namespace {

enum class Order { big, little };

// Of `count` bytes; 0 behind the end, so that a cut file has no size.
unsigned number_at(std::string_view bytes, size_t at, int count, Order order) {
  if (at + static_cast<size_t>(count) > bytes.size())
    return 0;
  unsigned value = 0;
  for (int index = 0; index < count; ++index) {
    const int place = order == Order::big ? index : count - 1 - index;
    value = value << 8U | static_cast<unsigned char>(bytes[at + static_cast<size_t>(place)]);
  }
  return value;
}

std::optional<ImageSize> sized(unsigned width, unsigned height) {
  constexpr unsigned largest = 1U << 20U;
  if (width == 0 || height == 0 || width > largest || height > largest)
    return {};
  return ImageSize{static_cast<int>(width), static_cast<int>(height)};
}

std::optional<ImageSize> png_size(std::string_view bytes) {
  return sized(number_at(bytes, 16, 4, Order::big), number_at(bytes, 20, 4, Order::big));
}

std::optional<ImageSize> gif_size(std::string_view bytes) {
  return sized(number_at(bytes, 6, 2, Order::little), number_at(bytes, 8, 2, Order::little));
}

// Orientations 5 to 8 of EXIF turn the picture by a quarter.
bool is_turned(std::string_view exif) {
  if (!exif.starts_with(std::string_view("Exif\0\0", 6)))
    return false;
  const auto tiff = exif.substr(6);
  const auto order = tiff.starts_with("II") ? Order::little : Order::big;
  const auto directory = number_at(tiff, 4, 4, order);
  const auto entries = number_at(tiff, directory, 2, order);
  for (size_t index = 0; index < entries; ++index) {
    const auto entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.size())
      return false;
    if (number_at(tiff, entry, 2, order) == 0x0112)
      return number_at(tiff, entry + 8, 2, order) >= 5;
  }
  return false;
}

// Start of frame, but not DHT, JPG and DAC, which share its range.
bool is_frame(unsigned marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

std::optional<ImageSize> jpeg_size(std::string_view bytes) {
  bool turned = false;
  for (size_t at = 2; at + 4 <= bytes.size() && bytes[at] == '\xFF';) {
    const auto marker = number_at(bytes, at + 1, 1, Order::big);
    if (marker == 0xFF) { // padding
      ++at;
      continue;
    }
    const auto length = number_at(bytes, at + 2, 2, Order::big);
    if (length < 2)
      return {};
    if (marker == 0xE1)
      turned = turned || is_turned(bytes.substr(at + 4, length - 2));
    if (is_frame(marker)) {
      const auto height = number_at(bytes, at + 5, 2, Order::big);
      const auto width = number_at(bytes, at + 7, 2, Order::big);
      return turned ? sized(height, width) : sized(width, height);
    }
    at += 2 + length;
  }
  return {};
}

std::optional<ImageSize> webp_size(std::string_view bytes) {
  const auto kind = bytes.substr(std::min<size_t>(12, bytes.size()), 4);
  if (kind == "VP8X" && bytes.size() >= 30)
    return sized(number_at(bytes, 24, 3, Order::little) + 1, number_at(bytes, 27, 3, Order::little) + 1);
  if (kind == "VP8L" && bytes.size() >= 25) {
    const auto bits = number_at(bytes, 21, 4, Order::little);
    return sized((bits & 0x3FFFU) + 1, (bits >> 14U & 0x3FFFU) + 1);
  }
  if (kind == "VP8 ")
    return sized(number_at(bytes, 26, 2, Order::little) & 0x3FFFU,
                 number_at(bytes, 28, 2, Order::little) & 0x3FFFU);
  return {};
}

// The property "irot" holds quarters of a turn.
bool is_quarter_turned(std::string_view head) {
  const auto at = head.find("irot");
  return at != std::string_view::npos && number_at(head, at + 4, 1, Order::big) % 2 == 1;
}

// "avif" or "avis" among the brands of the first box.
bool is_avif(std::string_view bytes) {
  const auto brands = bytes.substr(0, std::min<size_t>(number_at(bytes, 0, 4, Order::big), 256));
  return brands.substr(std::min<size_t>(4, brands.size())).starts_with("ftyp") &&
         brands.find("avi", 8) != std::string_view::npos;
}

// The header may state the sizes of tiles and thumbnails too: the largest is the picture.
std::optional<ImageSize> avif_size(std::string_view bytes) {
  constexpr size_t header = 1U << 16U;
  const auto head = bytes.substr(0, header);
  std::optional<ImageSize> best;
  for (auto at = head.find("ispe"); at != std::string_view::npos; at = head.find("ispe", at + 4)) {
    const auto size = sized(number_at(head, at + 8, 4, Order::big), number_at(head, at + 12, 4, Order::big));
    if (size && (!best || static_cast<long>(size->width) * size->height >
                              static_cast<long>(best->width) * best->height))
      best = size;
  }
  return best && is_quarter_turned(head) ? ImageSize{best->height, best->width} : best;
}

} // namespace

std::optional<ImageSize> image_size(std::string_view bytes) {
  if (bytes.starts_with("\x89PNG\r\n\x1A\n"))
    return png_size(bytes);
  if (bytes.starts_with("\xFF\xD8\xFF"))
    return jpeg_size(bytes);
  if (bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a"))
    return gif_size(bytes);
  if (bytes.starts_with("RIFF") && bytes.substr(std::min<size_t>(8, bytes.size())).starts_with("WEBP"))
    return webp_size(bytes);
  if (is_avif(bytes))
    return avif_size(bytes);
  return svg_size(bytes);
}

bool is_picture(std::string_view bytes) {
  return bytes.starts_with("BM") || bytes.starts_with(std::string_view("\0\0\1\0", 4)) ||
         has_svg_root(bytes) || image_size(bytes);
}

} // namespace waymark

#include "catch.hpp"

#include "load/image_size.hpp"

#include <string>

using namespace waymark;

namespace {

// "640x480", or "none".
std::string size_of(std::string_view bytes) {
  const auto size = image_size(bytes);
  return size ? std::to_string(size->width) + "x" + std::to_string(size->height) : "none";
}

std::string bytes(std::initializer_list<int> values) {
  std::string result;
  for (const int value : values)
    result += static_cast<char>(value);
  return result;
}

const std::string frame = bytes({0xFF, 0xC0, 0, 11, 8, 0x01, 0xE0, 0x02, 0x80, 1, 1, 0x11, 0}); // 640×480

std::string exif(int orientation) {
  return bytes({0xFF, 0xE1, 0, 34}) + std::string("Exif\0\0II*\0\x08\0\0\0\x01\0", 16) +
         bytes({0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0});
}

} // namespace

TEST_CASE("the size of each picture format is read from its header", "[load]") {
  CHECK(size_of("\x89PNG\r\n\x1A\n" + bytes({0, 0, 0, 13}) + "IHDR" +
                bytes({0, 0, 2, 0x80, 0, 0, 1, 0xE0})) == "640x480");
  CHECK(size_of("GIF89a" + bytes({0x80, 2, 0xE0, 1})) == "640x480");
  CHECK(size_of(bytes({0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0}) + frame) == "640x480");
  CHECK(size_of("RIFF" + bytes({0, 0, 0, 0}) + "WEBPVP8 " +
                bytes({0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 0x80, 2, 0xE0, 1})) == "640x480");
  CHECK(size_of("RIFF" + bytes({0, 0, 0, 0}) + "WEBPVP8L" + bytes({0, 0, 0, 0, 0x2F, 0x7F, 0xC2, 0x77, 0})) ==
        "640x480");
  CHECK(size_of("RIFF" + bytes({0, 0, 0, 0}) + "WEBPVP8X" +
                bytes({10, 0, 0, 0, 0, 0, 0, 0, 0x7F, 2, 0, 0xDF, 1, 0})) == "640x480");
  CHECK(size_of(bytes({0, 0, 0, 28}) + "ftypavif" + bytes({0, 0, 0, 20}) + "ispe" +
                bytes({0, 0, 0, 0, 0, 0, 2, 0x80, 0, 0, 1, 0xE0})) == "640x480");
}

TEST_CASE("a JPEG that its camera turned is as high as it was wide", "[load]") {
  CHECK(size_of(bytes({0xFF, 0xD8}) + exif(1) + frame) == "640x480");
  CHECK(size_of(bytes({0xFF, 0xD8}) + exif(6) + frame) == "480x640");
}

TEST_CASE("an SVG states its size in attributes or in its viewBox", "[load]") {
  CHECK(size_of("<?xml version=\"1.0\"?>\n<!-- x -->\n<svg width='64px' height=\"48\">") == "64x48");
  CHECK(size_of("<svg viewBox=\"0 0 64.4 48\">") == "64x48");
  CHECK(size_of("<svg viewBox=\"-1,-1,64,48\" width=\"128\">") == "128x96");
  CHECK(size_of("<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 64 48\">") == "64x48");
  CHECK(size_of("<svg width=\"72pt\" height=\"1in\">") == "96x96");
  CHECK(size_of("<svg stroke-width=\"3\" data-height=\"4\">") == "none");
}

TEST_CASE("damaged and other files have no size", "[load]") {
  CHECK(size_of("") == "none");
  CHECK(size_of("\x89PNG\r\n\x1A\n") == "none");
  CHECK(size_of("GIF89a") == "none");
  CHECK(size_of("RIFF") == "none");
  CHECK(size_of("RIFF0000WEBP") == "none");
  CHECK(size_of(bytes({0xFF, 0xD8, 0xFF, 0xE0, 0, 0})) == "none");
  CHECK(size_of(bytes({0xFF, 0xD8, 0xFF, 0xE1, 0, 10}) + std::string("Exif\0\0II", 8)) == "none");
  CHECK(size_of("<svg width=\"1e9\" height=\"2\">") == "none");
  CHECK(size_of("<svg viewBox=\"0 0") == "none");
  CHECK(size_of("a,b,c\n") == "none");
}

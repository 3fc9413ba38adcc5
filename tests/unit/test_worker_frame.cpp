#include "catch.hpp"

#include "text/hash.hpp"
#include "worker/drawing_message.hpp"
#include "worker/frame.hpp"
#include "worker/packed_fields.hpp"

using namespace waymark;

namespace {

Frame some_frame() {
  return {7, FrameKind::draw_diagram, "fast", std::string("digraph\0{}", 10)};
}

DrawingAnswer some_answer() {
  return {{"<svg/>", "", "a leads to b.\n"},
          {{Severity::warning, {{}, 3, 9}, "there is no shape 'boxx'", "did you mean 'box'?"}}};
}

} // namespace

TEST_CASE("a hash is the 32 hex digits of XXH3-128") {
  CHECK(content_hash("") == "99aa06d3014798d86001c324468d497f");
  CHECK(content_hash("waymark").size() == 32);
  CHECK(content_hash("a") != content_hash("b"));
}

TEST_CASE("a frame comes back as it went, however its bytes arrive") {
  const auto bytes = encode_frame(some_frame()) + encode_frame({8, FrameKind::answer, {}, {}});
  FrameReader whole;
  whole.feed(bytes);
  CHECK(whole.next() == some_frame());
  CHECK(whole.next() == Frame{8, FrameKind::answer, {}, {}});
  CHECK_FALSE(whole.next());

  FrameReader drops;
  std::vector<Frame> frames;
  for (const char byte : bytes) {
    drops.feed({&byte, 1});
    while (auto frame = drops.next())
      frames.push_back(std::move(*frame));
  }
  REQUIRE(frames.size() == 2);
  CHECK(frames[0] == some_frame());
  CHECK_FALSE(drops.is_damaged());
}

TEST_CASE("a damaged frame is noticed and nothing after it is believed") {
  FrameReader too_long;
  too_long.feed(std::string("\xff\xff\xff\xff", 4) + encode_frame(some_frame()));
  CHECK_FALSE(too_long.next());
  CHECK(too_long.is_damaged());
  too_long.feed(encode_frame(some_frame()));
  CHECK_FALSE(too_long.next());

  FrameReader too_short;
  too_short.feed(std::string("\x02\0\0\0ab", 6));
  CHECK_FALSE(too_short.next());
  CHECK(too_short.is_damaged());

  auto options_too_long = encode_frame(some_frame());
  options_too_long[12] = '\x7f';
  FrameReader reader;
  reader.feed(options_too_long);
  CHECK_FALSE(reader.next());
  CHECK(reader.is_damaged());

  auto unknown_kind = encode_frame(some_frame());
  unknown_kind[8] = '\x63';
  FrameReader other;
  other.feed(unknown_kind);
  CHECK_FALSE(other.next());
  CHECK(other.is_damaged());
}

TEST_CASE("every single-byte damage of a frame is survived") {
  const auto bytes = encode_frame(some_frame());
  for (size_t at = 0; at < bytes.size(); ++at)
    for (const char value : {'\x00', '\x01', '\x7f', '\x80', '\xff'}) {
      auto damaged = bytes;
      damaged[at] = value;
      FrameReader reader;
      reader.feed(damaged);
      const auto frame = reader.next();
      CHECK((!frame || frame->payload.size() <= bytes.size()));
    }
}

TEST_CASE("a drawing's answer comes back as it went, and cut short or with a tail it is refused") {
  const auto bytes = encode(some_answer());
  const auto back = decode_drawing_answer(bytes);
  REQUIRE(back);
  CHECK(back->drawing.wide == "<svg/>");
  CHECK(back->drawing.text == "a leads to b.\n");
  CHECK(back->findings == some_answer().findings);
  for (size_t size = 0; size < bytes.size(); ++size)
    CHECK_FALSE(decode_drawing_answer(std::string_view(bytes).substr(0, size)));
  CHECK_FALSE(decode_drawing_answer(bytes + "x"));
}

TEST_CASE("a drawing's request comes back as it went") {
  const auto back = decode_drawing_request(encode(DrawingRequest{"digraph {}", "Title", ""}));
  REQUIRE(back);
  CHECK(back->dot == "digraph {}");
  CHECK(back->title == "Title");
  CHECK_FALSE(decode_drawing_request("junk"));
}

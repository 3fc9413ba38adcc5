// The messages between waymark and waymark-worker: length-prefixed frames on one stream.
// Why: the worker may die, hang or talk nonsense at any byte, and the other side must notice and go on.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

// Changes with every change of a message's form, so that an old worker beside a new program is noticed.
inline constexpr std::string_view worker_protocol = "waymark-worker 3 " WAYMARK_VERSION;

inline constexpr std::size_t largest_frame = std::size_t{16} << 20U; // bytes; beyond it the stream is damaged

enum class FrameKind : std::uint32_t {
  hello = 1,    // worker → client, once: worker_protocol
  draw_diagram, // client → worker: a packed DrawingRequest
  draw_resume,  // client → worker: a packed ResumeRequest
  paint_svg,    // client → worker: an SVG file; the answer is a PNG
  highlight,    // client → worker: a packed listing; the answer is its marked parts
  typeset_math, // client → worker: packed formulas; the answer is MathML
  draw_card,    // client → worker: a packed Card; the answer is a PNG
  draw_slides,  // client → worker: packed Slides; the answer is a packed SlidesAnswer
  exercise,     // client → worker: "echo …", "crash", "hang", "memory", "garbage": how tests make it fail
  answer,       // worker → client: what the request asked for
  refused,      // worker → client: the request made no sense; the payload says why
};

// On the wire: the number of bytes that follow, then id, kind, options (length, bytes), payload (the rest).
struct Frame {
  std::uint32_t id = 0; // chosen by the client; an answer carries its request's
  FrameKind kind = FrameKind::answer;
  std::string options; // how to do it, apart from what; empty for diagrams
  std::string payload;
  friend bool operator==(const Frame &, const Frame &) = default;
};

std::string encode_frame(const Frame &frame);

// Cuts a stream into frames, however its bytes arrive.
class FrameReader {
public:
  void feed(std::string_view bytes);
  // The next whole frame; nothing where more bytes are needed or the stream is damaged.
  std::optional<Frame> next();
  // A length out of bounds or fields that do not fit: nothing after this place can be trusted.
  [[nodiscard]] bool is_damaged() const { return m_is_damaged; }

private:
  std::string m_bytes;
  size_t m_begin = 0;
  bool m_is_damaged = false;
};

} // namespace waymark

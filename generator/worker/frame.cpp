#include "worker/frame.hpp"

#include "worker/packed_fields.hpp"

namespace waymark {
namespace {

constexpr size_t smallest_body = 12; // id, kind, length of the options

std::optional<Frame> decode_body(std::string_view body) {
  FieldReader fields(body);
  Frame frame;
  frame.id = fields.number();
  const auto kind = fields.number();
  frame.options = fields.text();
  frame.payload = fields.rest();
  if (fields.is_damaged() || kind < static_cast<std::uint32_t>(FrameKind::hello) ||
      kind > static_cast<std::uint32_t>(FrameKind::refused))
    return {};
  frame.kind = static_cast<FrameKind>(kind);
  return frame;
}

} // namespace

std::string encode_frame(const Frame &frame) {
  std::string bytes;
  bytes.reserve(4 + smallest_body + frame.options.size() + frame.payload.size());
  append_number(bytes,
                static_cast<std::uint32_t>(smallest_body + frame.options.size() + frame.payload.size()));
  append_number(bytes, frame.id);
  append_number(bytes, static_cast<std::uint32_t>(frame.kind));
  append_text(bytes, frame.options);
  bytes += frame.payload;
  return bytes;
}

void FrameReader::feed(std::string_view bytes) {
  m_bytes.erase(0, m_begin);
  m_begin = 0;
  if (!m_is_damaged)
    m_bytes += bytes;
}

std::optional<Frame> FrameReader::next() {
  const auto rest = std::string_view(m_bytes).substr(m_begin);
  if (m_is_damaged || rest.size() < 4)
    return {};
  const size_t size = FieldReader(rest).number();
  m_is_damaged = size < smallest_body || size > largest_frame;
  if (m_is_damaged || rest.size() < 4 + size)
    return {};
  auto frame = decode_body(rest.substr(4, size));
  m_is_damaged = !frame;
  m_begin += 4 + size;
  return frame;
}

} // namespace waymark

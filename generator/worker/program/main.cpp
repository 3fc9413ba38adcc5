// waymark-worker: answers requests on descriptor 0, a socket, in their order, until it is closed.
// Arguments: bytes of memory it may use, seconds after which it ends itself while it works on one request.
#include "worker/frame.hpp"
#include "worker/program/answer_request.hpp"
#include "worker/program/draw_diagram.hpp"
#include "worker/program/worker_limits.hpp"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using namespace waymark;

std::uint64_t number_in(const char *text) {
  std::uint64_t number = 0;
  std::from_chars(text, text + std::strlen(text), number);
  return number;
}

bool send_frame(const Frame &frame) {
  const auto bytes = encode_frame(frame);
  for (size_t sent = 0; sent < bytes.size();) {
    const auto count = ::send(STDIN_FILENO, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
    if (count <= 0 && errno != EINTR)
      return false;
    sent += count > 0 ? static_cast<size_t>(count) : 0;
  }
  return true;
}

Frame bounded(Frame frame) {
  if (frame.payload.size() > largest_frame - 1024)
    return {frame.id, FrameKind::refused, {}, "the answer is too large"};
  return frame;
}

bool answer_all(FrameReader &frames, unsigned alarm_seconds) {
  while (const auto request = frames.next()) {
    ::alarm(alarm_seconds); // where the client died meanwhile, nobody else would end a layout without end
    const auto answer = bounded(answer_request(*request));
    ::alarm(0);
    if (!send_frame(answer))
      return false;
  }
  return !frames.is_damaged();
}

} // namespace

int main(int count, char **words) {
  set_memory_limit(count > 1 ? number_in(words[1]) : 0);
  const auto alarm_seconds = static_cast<unsigned>(count > 2 ? number_in(words[2]) : 0);
  start_graphviz();
  if (!send_frame({0, FrameKind::hello, {}, std::string(worker_protocol)})) {
    std::fputs("waymark-worker is started by waymark and speaks with it alone\n", stderr);
    return 2;
  }
  FrameReader frames;
  std::array<char, 65536> buffer;
  bool goes_on = true;
  while (goes_on) {
    const auto got = ::recv(STDIN_FILENO, buffer.data(), buffer.size(), 0);
    if (got < 0 && errno == EINTR)
      continue;
    if (got <= 0)
      break;
    frames.feed({buffer.data(), static_cast<size_t>(got)});
    goes_on = answer_all(frames, alarm_seconds);
  }
  std::_Exit(goes_on ? 0 : 1); // Graphviz never frees its context wholly; the system does it faster
}

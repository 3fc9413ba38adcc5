#include "worker/program/answer_request.hpp"

#include "worker/card_message.hpp"
#include "worker/drawing_message.hpp"
#include "worker/program/draw_card.hpp"
#include "worker/program/draw_diagram.hpp"
#include "worker/program/draw_resume_pdf.hpp"
#include "worker/program/draw_slide_files.hpp"
#include "worker/program/highlight_listings.hpp"
#include "worker/program/paint_svg.hpp"
#include "worker/program/typeset_math.hpp"

#include <csignal>
#include <memory>
#include <string>
#include <unistd.h>
#include <vector>

namespace waymark {
namespace {

void use_all_memory() {
  constexpr size_t block = size_t{16} << 20U;
  constexpr size_t most = 4096; // 64 GiB of address space: beyond every limit that is set in earnest
  std::vector<std::unique_ptr<char[]>> blocks;
  while (blocks.size() < most)
    blocks.push_back(std::make_unique_for_overwrite<char[]>(block));
}

// Fails as Graphviz might, so that the client's care for it can be tested.
Frame exercise(const Frame &request) {
  if (request.payload == "crash")
    std::raise(SIGSEGV);
  else if (request.payload == "hang")
    while (true)
      ::pause();
  else if (request.payload == "memory")
    use_all_memory();
  else if (request.payload == "garbage")
    return {request.id, static_cast<FrameKind>(77), {}, "no such kind"};
  return {request.id, FrameKind::answer, {}, request.payload};
}

Frame answer_resume(const Frame &request) {
  const auto asked = decode_resume_request(request.payload);
  if (!asked)
    return {request.id, FrameKind::refused, {}, "damaged request"};
  return {request.id, FrameKind::answer, {}, encode(draw_resume_pdf(*asked))};
}

Frame answer_diagram(const Frame &request) {
  const auto asked = decode_drawing_request(request.payload);
  if (!asked)
    return {request.id, FrameKind::refused, {}, "damaged request"};
  return {request.id, FrameKind::answer, {}, encode(draw_diagram(*asked))};
}

Frame answer_card(const Frame &request) {
  const auto card = decode_card(request.payload);
  if (!card)
    return {request.id, FrameKind::refused, {}, "damaged request"};
  return {request.id, FrameKind::answer, {}, encode(draw_card(*card))};
}

Frame answer_slides(const Frame &request) {
  auto asked = decode_slides(request.payload);
  if (!asked)
    return {request.id, FrameKind::refused, {}, "damaged request"};
  return {request.id, FrameKind::answer, {}, encode(draw_slide_files(std::move(*asked)))};
}

Frame paint(const Frame &request) {
  std::string reason;
  auto png = paint_svg(request.payload, reason);
  return {request.id, png ? FrameKind::answer : FrameKind::refused, {}, png ? std::move(*png) : reason};
}

Frame highlight(const Frame &request) {
  std::string reason;
  auto answers = answer_listings(request.payload, reason);
  return {request.id,
          answers ? FrameKind::answer : FrameKind::refused,
          {},
          answers ? std::move(*answers) : reason};
}

Frame typeset(const Frame &request) {
  std::string reason;
  auto answers = answer_formulas(request.payload, reason);
  return {request.id,
          answers ? FrameKind::answer : FrameKind::refused,
          {},
          answers ? std::move(*answers) : reason};
}

} // namespace

Frame answer_request(const Frame &request) {
  switch (request.kind) {
  case FrameKind::draw_diagram:
    return answer_diagram(request);
  case FrameKind::draw_resume:
    return answer_resume(request);
  case FrameKind::draw_slides:
    return answer_slides(request);
  case FrameKind::paint_svg:
    return paint(request);
  case FrameKind::highlight:
    return highlight(request);
  case FrameKind::typeset_math:
    return typeset(request);
  case FrameKind::draw_card:
    return answer_card(request);
  case FrameKind::exercise:
    return exercise(request);
  default:
    return {request.id, FrameKind::refused, {}, "unknown kind of request"};
  }
}

} // namespace waymark

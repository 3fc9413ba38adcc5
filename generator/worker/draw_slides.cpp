#include "worker/draw_slides.hpp"

#include "text/hash.hpp"
#include "worker/failure_words.hpp"
#include "worker/missing_font.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

// Raised with every change that alters the document's or the pictures' bytes.
constexpr int slides_code = 3;

void note_flaws(const SlidesAnswer &answer, const SourcePosition &position, Diagnostics &diagnostics) {
  if (!answer.unknown.empty())
    tell_missing_font(answer.unknown, "in carousel.pdf or cover.png", position, diagnostics);
  for (const auto page : answer.crowded)
    diagnostics.add(
        {Severity::note, position,
         fmt::format("page {} of carousel.pdf holds a sentence too long to be read on a phone", page),
         "make two of it"});
}

} // namespace

std::optional<SlidesAnswer> draw_slides(const Slides &slides, const SourcePosition &position,
                                        DrawingCache &cache, WorkerPool &pool, Diagnostics &diagnostics) {
  const auto payload = encode(slides);
  const auto key = fmt::format("slides-{}-{}", slides_code, content_hash(payload));
  const auto entry = cache.find(key);
  auto answer = entry ? decode_slides_answer(*entry) : std::nullopt;
  if (!answer) {
    const auto asked = pool.ask({{FrameKind::draw_slides, payload}}).at(0);
    if (asked.outcome == WorkerAnswer::Outcome::answered)
      answer = decode_slides_answer(asked.payload);
    if (!answer) {
      diagnostics.warning(position, "carousel.pdf and cover.png cannot be drawn: " + failure_clause(asked),
                          "install waymark and waymark-worker of the same version");
      return {};
    }
    if (answer->unknown.empty()) // else a font that is installed later would not be seen
      cache.store(key, asked.payload);
  }
  note_flaws(*answer, position, diagnostics);
  if (!answer->unknown.empty() && !is_sign(answer->unknown))
    return {};
  return answer;
}

} // namespace waymark

#include "worker/paint_pictures.hpp"

#include "text/hash.hpp"
#include "worker/failure_words.hpp"

#ifndef WAYMARK_RSVG_VERSION
#define WAYMARK_RSVG_VERSION "unknown"
#endif

namespace waymark {
namespace {

constexpr std::string_view painting = "png-1-rsvg-" WAYMARK_RSVG_VERSION "-";
constexpr std::string_view png_signature = "\x89PNG\r\n\x1a\n";

bool is_png(std::string_view bytes) {
  return bytes.starts_with(png_signature);
}

} // namespace

std::vector<std::string> paint_pictures(const std::vector<PictureRequest> &pictures, DrawingCache &cache,
                                        WorkerPool &pool, Diagnostics &diagnostics) {
  std::vector<std::string> painted(pictures.size());
  std::vector<WorkerRequest> requests;
  std::vector<size_t> asked;
  for (size_t i = 0; i < pictures.size(); ++i) {
    const auto entry = cache.find(std::string(painting) + content_hash(pictures[i].svg));
    if (entry && is_png(*entry)) {
      painted[i] = *entry;
      continue;
    }
    asked.push_back(i);
    requests.push_back({FrameKind::paint_svg, pictures[i].svg});
  }
  const auto answers = requests.empty() ? std::vector<WorkerAnswer>() : pool.ask(requests);
  for (size_t i = 0; i < asked.size(); ++i) {
    const auto &picture = pictures[asked[i]];
    if (answers[i].outcome == WorkerAnswer::Outcome::answered && is_png(answers[i].payload)) {
      painted[asked[i]] = answers[i].payload;
      cache.store(std::string(painting) + content_hash(picture.svg), answers[i].payload);
    } else {
      diagnostics.warning(picture.position,
                          "diagram.png is not written: painting it " + failure_words(answers[i]),
                          "diagram.svg shows the same");
    }
  }
  return painted;
}

} // namespace waymark

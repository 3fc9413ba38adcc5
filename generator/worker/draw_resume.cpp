#include "worker/draw_resume.hpp"

#include "text/hash.hpp"

namespace waymark {
namespace {

// Raised with every change that alters the document's bytes.
constexpr int resume_code = 1;

std::string reason_of(const WorkerAnswer &answer) {
  using Outcome = WorkerAnswer::Outcome;
  const auto said = answer.said.substr(0, answer.said.find('\n'));
  switch (answer.outcome) {
  case Outcome::late:
    return "it took too long";
  case Outcome::out_of_memory:
    return "it needs too much memory";
  case Outcome::unavailable:
    return "waymark-worker does not start" + (said.empty() ? said : ": " + said);
  case Outcome::crashed:
    return "waymark-worker crashed" + (said.empty() ? said : ": " + said);
  case Outcome::answered:
  case Outcome::refused:
    break;
  }
  return "waymark-worker gave no usable answer";
}

} // namespace

std::optional<std::string> draw_resume(const ResumeRequest &request, DrawingCache &cache, WorkerPool &pool,
                                       Diagnostics &diagnostics) {
  const auto payload = encode(request);
  const auto key = "resume-" + std::to_string(resume_code) + "-" + content_hash(payload);
  const auto entry = cache.find(key);
  auto answer = entry ? decode_resume_answer(*entry) : std::nullopt;
  if (!answer) {
    const auto asked = pool.ask({{FrameKind::draw_resume, payload}}).at(0);
    if (asked.outcome == WorkerAnswer::Outcome::answered)
      answer = decode_resume_answer(asked.payload);
    if (!answer) {
      diagnostics.error({}, "resume.pdf cannot be made: " + reason_of(asked),
                        "install waymark and waymark-worker of the same version");
      return {};
    }
    cache.store(key, asked.payload);
  }
  for (const auto &note : answer->notes)
    diagnostics.add(note);
  return std::move(answer->pdf);
}

} // namespace waymark

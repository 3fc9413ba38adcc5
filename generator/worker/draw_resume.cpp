#include "worker/draw_resume.hpp"

#include "text/hash.hpp"
#include "worker/failure_words.hpp"

namespace waymark {
namespace {

// Raised with every change that alters the document's bytes.
constexpr int resume_code = 2;

// With what the worker said of it, where it did not come to an answer.
std::string reason_of(const WorkerAnswer &answer) {
  using Outcome = WorkerAnswer::Outcome;
  const auto said = answer.said.substr(0, answer.said.find('\n'));
  const bool has_died = answer.outcome == Outcome::unavailable || answer.outcome == Outcome::crashed;
  return failure_clause(answer) + (has_died && !said.empty() ? ": " + said : std::string());
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

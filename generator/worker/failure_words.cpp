#include "worker/failure_words.hpp"

namespace waymark {

std::string failure_words(const WorkerAnswer &answer) {
  using Outcome = WorkerAnswer::Outcome;
  switch (answer.outcome) {
  case Outcome::late:
    return "took too long";
  case Outcome::out_of_memory:
    return "needs too much memory";
  case Outcome::crashed:
    return "crashed the worker";
  case Outcome::unavailable:
    return "found no worker";
  case Outcome::answered:
  case Outcome::refused:
    break;
  }
  return answer.payload.empty() || answer.payload.size() > 200 ? "gave nothing" : answer.payload;
}

} // namespace waymark

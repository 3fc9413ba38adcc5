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

std::string failure_clause(const WorkerAnswer &answer) {
  using Outcome = WorkerAnswer::Outcome;
  switch (answer.outcome) {
  case Outcome::late:
  case Outcome::out_of_memory:
    return "it " + failure_words(answer);
  case Outcome::unavailable:
    return "waymark-worker does not start";
  case Outcome::crashed:
    return "waymark-worker crashed";
  case Outcome::answered:
  case Outcome::refused:
    break;
  }
  return "waymark-worker gave no usable answer";
}

} // namespace waymark

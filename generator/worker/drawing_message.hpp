// What is asked of the worker for one diagram, and what comes back.
// Why: the answer's bytes are also the cache entry, so that a warm build warns like a cold one.
#pragma once
#include "model/diagram.hpp"
#include "model/words.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct DrawingRequest {
  std::string dot;
  std::string title;
  std::string description;
  Wording words = {}; // those of diagrams, where they are not English
  int fit_width = 0; // px; where given, one layout of the titles alone: the one that is largest in this room
  int fit_height = 0;
};

// Positions count from the first line of the DOT text and name no file: the same for every place where the
// diagram stands.
struct DrawingAnswer {
  Drawing drawing; // empty where a finding is an error
  std::vector<Diagnostic> findings;
};

std::string encode(const DrawingRequest &request);
std::optional<DrawingRequest> decode_drawing_request(std::string_view bytes);

std::string encode(const DrawingAnswer &answer);
std::optional<DrawingAnswer> decode_drawing_answer(std::string_view bytes);

} // namespace waymark

// What is asked of the worker for resume.pdf, and what comes back.
// Why: the answer's bytes are also the cache entry, so that a warm build notes the same as a cold one.
#pragma once
#include "model/profile.hpp"
#include "model/resume.hpp"
#include "model/words.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct ResumeRequest {
  Resume resume;
  Paper paper = Paper::a4;
  std::string base_url; // absolute, ends with '/': before site paths
  std::string accent;   // "#0f5aa8"
  std::string date;     // "2026-11-22": the document's own
  Wording words = {};   // those of the CV, where they are not English
};

struct ResumeAnswer {
  std::string pdf;
  std::vector<Diagnostic> notes; // without a place
};

std::string encode(const ResumeRequest &request);
std::optional<ResumeRequest> decode_resume_request(std::string_view bytes);

std::string encode(const ResumeAnswer &answer);
std::optional<ResumeAnswer> decode_resume_answer(std::string_view bytes);

} // namespace waymark

// What a roadmap's work has made public: posts, live projects and certificates, each with its day.
// Why: the page's head and its timeline show proof by the day it could be seen, not by the day it was ticked.
#pragma once
#include "model/site.hpp"

#include <string>
#include <vector>

namespace waymark {

struct PublicProof {
  enum class Kind { project, post, certificate } kind = Kind::post;
  std::string title;
  std::string url; // empty: nothing to see
  Date day{};
};

// By day, the oldest first; each once.
std::vector<PublicProof> public_proofs(const Site &site, const Roadmap &roadmap);

// Certifications belong to the primary roadmap.
bool shows_certifications(const Site &site, const Roadmap &roadmap);

} // namespace waymark

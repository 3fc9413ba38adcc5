// What the portfolio says of skills and products, and what of it can be opened.
// Why: an advert is compared with this alone; a fuller derivation may take its place.
#pragma once
#include "model/site.hpp"

#include <string>
#include <vector>

namespace waymark {

struct SkillSupport {
  std::string label; // "Project, live: Rail delays"
  std::string url;   // absolute; empty where there is none
  bool is_proof = false;
};

// One place of the portfolio: the texts that name skills there, and what it is as support.
struct SkillSource {
  enum class Naming {
    names,
    mentions
  } naming = Naming::names; // mentions: prose, in which names are looked for
  std::vector<std::string> texts;
  SkillSupport support;
};

// Proof: a project that is built or being built, a published post, an earned certificate, a finished roadmap
// item with evidence, an achievement with evidence. All else is a claim.
std::vector<SkillSource> claimed_skills(const Site &site);

} // namespace waymark

// What the portfolio says of skills and products, and what of it can be opened.
// Why: an advert is compared with this alone: the map of skills, and the words of what stands beside it.
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

// Proof is what proves a skill on /skills/ (a project that is or was live, a published post, an earned
// certificate); also a finished roadmap item with evidence and an achievement with evidence. All else is a
// claim.
std::vector<SkillSource> claimed_skills(const Site &site);

} // namespace waymark

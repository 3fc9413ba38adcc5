// Which skills the portfolio names, and what proves each of them.
#pragma once
#include "model/site.hpp"

namespace waymark {

// Whether anything names a skill, so that there is a page about skills.
bool names_skills(const Content &content);

// By what weighs (model/skill.hpp): proven before begun before claimed, then the heavier, then by name. A
// post counts for the skills whose slug is one of its tags. Needs routes, order and progress.
std::vector<Skill> derive_skills(const Site &site);

// Tells each finished item of a roadmap which skills it helps to prove.
void link_items_to_skills(Content &content, const std::vector<Skill> &skills);

} // namespace waymark

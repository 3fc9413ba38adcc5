#include "render/data/page_data.hpp"
#include "render/data/skill_data.hpp"
#include "render/views/views.hpp"

#include <algorithm>

namespace waymark {

Value skills_view(const RenderContext &context) {
  const auto &skills = context.site.skills;
  auto page =
      page_data({"skills", "/skills/", "Skills", tab_title("Skills", context.site_data),
                 "Which skills are proven, by which projects, posts, certificates and roadmap items, and "
                 "which are only claimed.",
                 "/skills/"});
  for (const auto &skill : skills)
    page["skills"].push_back(skill_data(skill));
  page["proof_rules"] = proof_rules_data();
  page["sample"] = std::ranges::any_of(
      skills, [](const Skill &skill) { return std::ranges::any_of(skill.proofs, &SkillProof::sample); });
  return page;
}

} // namespace waymark

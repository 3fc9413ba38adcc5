#include "render/data/page_data.hpp"
#include "render/data/skill_data.hpp"
#include "render/views/views.hpp"

#include <algorithm>

namespace waymark {

Value skills_view(const RenderContext &context) {
  const auto &skills = context.site.skills;
  const auto &words = context.site.content.words;
  auto page = page_data({"skills", "/skills/", word(words, "skills_title"),
                         tab_title(word(words, "skills_title"), context.site_data),
                         word(words, "skills_about"), "/skills/"});
  for (const auto &skill : skills)
    page["skills"].push_back(skill_data(skill, words));
  page["proof_rules"] = proof_rules_data(words);
  page["sample"] = std::ranges::any_of(
      skills, [](const Skill &skill) { return std::ranges::any_of(skill.proofs, &SkillProof::sample); });
  return page;
}

} // namespace waymark

#include "render/data/skill_data.hpp"

#include "text/skill_slug.hpp"

#include <algorithm>
#include <array>

namespace waymark {
namespace {

// The marks of the theme, in the order of ProofKind.
constexpr std::array<const char *, proof_rules.size()> marks{
    "project", "cert", "post", "project half now", "item full", "project hollow", "cert hollow", "claim"};
constexpr std::array standings{"proven", "begun", "claimed"};

Value proof_data(const SkillProof &proof, const Wording &words) {
  const auto &rule = rule_of(proof.kind);
  return Value::object({{"kind", rule.key},
                        {"kind_label", word(words, "proof." + std::string(rule.key))},
                        {"mark", marks.at(static_cast<size_t>(proof.kind))},
                        {"text", proof.text},
                        {"url", proof.url},
                        {"weight", rule.weight},
                        {"sample", proof.sample}});
}

} // namespace

Value skill_data(const Skill &skill, const Wording &words) {
  Value proofs = Value::array();
  for (const auto &proof : skill.proofs)
    proofs.push_back(proof_data(proof, words));
  return Value::object({{"name", skill.name},
                        {"slug", skill.slug},
                        {"url", "/skills/#" + skill.slug},
                        {"standing", standings.at(static_cast<size_t>(skill.standing))},
                        {"weight", skill.weight},
                        {"proofs", std::move(proofs)}});
}

Value proof_rules_data(const Wording &words) {
  Value list = Value::array();
  for (const auto &rule : proof_rules)
    list.push_back(Value::object({{"kind", rule.key},
                                  {"mark", marks.at(static_cast<size_t>(rule.kind))},
                                  {"weight", rule.weight},
                                  {"rule", word(words, "rule." + std::string(rule.key))}}));
  return list;
}

Value skills_named(const std::vector<std::string> &names, const Site &site) {
  std::vector<std::string> slugs;
  for (const auto &name : names)
    slugs.push_back(skill_slug(name));
  Value list = Value::array();
  for (const auto &skill : site.skills)
    if (std::ranges::find(slugs, skill.slug) != slugs.end())
      list.push_back(skill_data(skill, site.content.words));
  return list;
}

} // namespace waymark

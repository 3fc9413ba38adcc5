// A skill with what proves it, and the table that says what a proof is worth.
// Why: the skills page, skills.json and the order of skills all read the one table, so that the rule on the
// page is the rule of the code.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

enum class ProofKind : std::uint8_t {
  live_project,
  certificate,
  post,
  building_project,
  item,
  planned_project,
  planned_certificate,
  profile,
};

struct ProofRule {
  ProofKind kind;
  std::string_view key; // in skills.json; words/en.yaml has its name at proof.<key>, its rule at rule.<key>
  int weight;
};

// In the order of the enumeration.
inline constexpr std::array<ProofRule, 8> proof_rules{{
    {ProofKind::live_project, "live_project", 3},
    {ProofKind::certificate, "certificate", 3},
    {ProofKind::post, "post", 2},
    {ProofKind::building_project, "building_project", 1},
    {ProofKind::item, "item", 1},
    {ProofKind::planned_project, "planned_project", 0},
    {ProofKind::planned_certificate, "planned_certificate", 0},
    {ProofKind::profile, "profile", 0},
}};

constexpr const ProofRule &rule_of(ProofKind kind) {
  return proof_rules.at(static_cast<size_t>(kind));
}

struct SkillProof {
  ProofKind kind = ProofKind::profile;
  std::string text; // title of the project or post, name of the certificate, text of the item
  std::string url;  // site path or address; empty where nothing is public
  bool sample = false;
};

// Begun: the strongest there is, is a project that is being built. Claimed: nothing that weighs.
enum class SkillStanding : std::uint8_t { proven, begun, claimed };

struct Skill {
  std::string slug; // its anchor on /skills/
  std::string name; // as written first
  SkillStanding standing = SkillStanding::claimed;
  int weight = 0;                 // sum of its proofs' weights
  std::vector<SkillProof> proofs; // strongest first
};

} // namespace waymark

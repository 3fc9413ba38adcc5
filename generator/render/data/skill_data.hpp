// Skills as templates see them, with what proves them, and the rule of what a proof weighs.
#pragma once
#include "model/site.hpp"
#include "render/template/value.hpp"

namespace waymark {

Value skill_data(const Skill &skill, const Wording &words);
Value proof_rules_data(const Wording &words);

// The skills of the site that one of the names means, in the site's order.
Value skills_named(const std::vector<std::string> &names, const Site &site);

} // namespace waymark

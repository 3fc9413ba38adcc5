// What adverts ask for by name, and the other names that it goes by.
// Why: "k8s" is Kubernetes; and what a portfolio lacks can be told only where its name is known.
#pragma once
#include <span>
#include <string_view>

namespace waymark {

struct SkillName {
  std::string_view name;    // as it is printed
  std::string_view aliases; // between '|'
};

std::span<const SkillName> skill_names();

// Names that are words of English too ("react to incidents"): in prose they count with a capital alone.
bool is_common_word(std::string_view word);

} // namespace waymark

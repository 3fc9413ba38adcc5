#include "render/feeds/skills_json.hpp"

#include "render/data/skill_data.hpp"
#include "render/site_links.hpp"

namespace waymark {
namespace {

// Addresses instead of site paths, and nothing that only a theme needs.
Value for_programs(Value entry, const std::string &base_url) {
  entry.erase("mark");
  entry.erase("kind_label");
  if (entry.contains("url") && entry["url"].get_ref<const std::string &>().starts_with('/'))
    entry["url"] = with_base(base_url, entry["url"].get<std::string>());
  return entry;
}

} // namespace

std::string skills_json(const Site &site) {
  Value skills = Value::array();
  for (const auto &skill : site.skills) {
    auto value = for_programs(skill_data(skill, site.content.words), site.base_url);
    for (auto &proof : value["proofs"])
      proof = for_programs(std::move(proof), site.base_url);
    skills.push_back(std::move(value));
  }
  Value rules = Value::array();
  for (const auto &rule : proof_rules_data(site.content.words))
    rules.push_back(for_programs(rule, site.base_url));
  const auto value = Value::object(
      {{"as_of", iso_date(site.today)}, {"rules", std::move(rules)}, {"skills", std::move(skills)}});
  return value.dump(2, ' ', false, Value::error_handler_t::replace) + "\n";
}

} // namespace waymark

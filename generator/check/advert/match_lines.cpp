#include "check/advert/match_advert.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

constexpr size_t most_supports = 3;

// "Kubernetes (line 4: \"k8s\")".
std::string mentions_of(const MatchedSkill &skill) {
  std::string text;
  for (const auto &mention : skill.mentions)
    text += fmt::format("{}line {}: \"{}\"", text.empty() ? "" : ", ", mention.line, mention.words);
  return fmt::format("  {} ({})\n", skill.name, text);
}

std::string support_of(const MatchedSkill &skill) {
  std::string lines;
  const auto shown = std::min(skill.support.size(), most_supports);
  for (size_t i = 0; i < shown; ++i) {
    const auto &[label, url, is_proof] = skill.support[i];
    lines += fmt::format("    {}{}{}\n", label, url.empty() ? "" : "  ", url);
  }
  if (skill.support.size() > shown)
    lines += fmt::format("    and {} more\n", skill.support.size() - shown);
  return lines;
}

std::string group(std::string_view title, const std::vector<MatchedSkill> &skills) {
  auto text = fmt::format("\n{}: {}\n", title, skills.empty() ? "nothing" : std::to_string(skills.size()));
  for (const auto &skill : skills)
    text += mentions_of(skill) + support_of(skill);
  return text;
}

std::string lines_under(std::string_view title, const std::vector<AdvertLine> &lines) {
  if (lines.empty())
    return {};
  auto text = fmt::format("\n{}\n", title);
  for (const auto &line : lines)
    text += fmt::format("  line {}: {}\n", line.number, line.text);
  return text;
}

} // namespace

std::string match_lines(const AdvertMatch &match) {
  const auto all = match.covered.size() + match.claimed.size() + match.missing.size();
  auto text = fmt::format("{} {} found in the advert, matched by the words in quotes\n", all,
                          all == 1 ? "skill" : "skills");
  text += group("Covered with evidence", match.covered);
  text += group("Claimed only", match.claimed);
  text += group("Missing", match.missing);
  text += lines_under("Years of experience asked for (compare them yourself)", match.years);
  return text + lines_under("No known skill in these points (read them yourself)", match.unknown);
}

} // namespace waymark

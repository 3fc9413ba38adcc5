// A job advert against what is proven.
// Why: before an application it is good to know what can be shown, what is only said, and what is not there.
#pragma once
#include "check/advert/claimed_skills.hpp"

#include <string_view>

namespace waymark {

struct AdvertLine {
  int number = 0; // in the file, from 1
  std::string text;
};

struct MatchedSkill {
  std::string name;
  struct Mention {
    int line = 0;
    std::string words; // as the advert writes them
  };
  std::vector<Mention> mentions;
  std::vector<SkillSupport> support; // proof first
};

struct AdvertMatch {
  std::vector<MatchedSkill> covered; // at least one proof
  std::vector<MatchedSkill> claimed;
  std::vector<MatchedSkill> missing;
  std::vector<AdvertLine> years;   // lines that ask for years of experience
  std::vector<AdvertLine> unknown; // points of lists in which no skill is known
};

AdvertMatch match_advert(const Site &site, std::string_view advert);

// Whole lines for the terminal; says by which words of which lines each was found.
std::string match_lines(const AdvertMatch &match);

} // namespace waymark

#include "check/advert/match_advert.hpp"

#include "check/advert/advert_words.hpp"
#include "check/advert/skill_names.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <regex>

namespace waymark {
namespace {

using Words = std::vector<AdvertWord>;

// All ways to write one skill.
struct Skill {
  std::string name;
  std::vector<Words> phrases;
  std::vector<SkillSupport> support;
};

std::string key_of(const Words &words) {
  std::string key;
  for (const auto &word : words)
    key += word.text + " ";
  return key;
}

class SkillList {
public:
  SkillList() {
    for (const auto &[name, aliases] : skill_names()) {
      add(std::string(name), m_skills.size());
      for (size_t at = 0; at < aliases.size();) {
        const auto end = std::min(aliases.find('|', at), aliases.size());
        add(std::string(aliases.substr(at, end - at)), m_skills.size() - 1);
        at = end + 1;
      }
    }
  }

  // The skill of that name; a new one where no name is like it.
  void support(const std::string &name, const SkillSupport &support) {
    const auto key = key_of(advert_words(name));
    if (key.empty())
      return;
    if (!m_places.contains(key))
      add(name, m_skills.size());
    add_once(m_skills[m_places[key]].support, support);
  }

  // "Azure Databricks" says something of Azure too.
  void support_with_cloud(const std::string &name, const SkillSupport &given) {
    support(name, given);
    const auto words = advert_words(name);
    if (words.size() > 1 && (words[0].text == "azure" || words[0].text == "aws"))
      support(words[0].text, given);
  }

  // Longest phrases first, so that "SQL Server" is not SQL; each word of the text is used once.
  template <typename Visit>
  void find_in(const Words &words, Visit visit) {
    std::vector<bool> is_taken(words.size(), false);
    for (const auto &[phrase, place] : longest_first())
      for (auto at = find_phrase(words, phrase, 0); at < words.size();
           at = find_phrase(words, phrase, at + 1)) {
        const auto first = is_taken.begin() + static_cast<std::ptrdiff_t>(at);
        const auto last = first + static_cast<std::ptrdiff_t>(phrase.size());
        const bool is_prose = phrase.size() == 1 && is_common_word(phrase[0].text) && !words[at].is_capital;
        if (is_prose || std::find(first, last, true) != last)
          continue;
        std::fill(first, last, true);
        visit(m_skills[place], words[at], words[at + phrase.size() - 1]);
      }
  }

  static void add_once(std::vector<SkillSupport> &list, const SkillSupport &support) {
    if (std::ranges::find(list, support.label, &SkillSupport::label) == list.end())
      list.push_back(support);
  }

private:
  void add(const std::string &name, size_t place) {
    auto words = advert_words(name);
    if (place == m_skills.size())
      m_skills.push_back({name, {}, {}});
    m_places.emplace(key_of(words), place);
    m_skills[place].phrases.push_back(std::move(words));
    m_longest.clear();
  }

  const std::vector<std::pair<Words, size_t>> &longest_first() {
    if (!m_longest.empty())
      return m_longest;
    for (size_t place = 0; place < m_skills.size(); ++place)
      for (const auto &phrase : m_skills[place].phrases)
        m_longest.emplace_back(phrase, place);
    std::ranges::stable_sort(m_longest, std::ranges::greater(),
                             [](const auto &one) { return one.first.size(); });
    return m_longest;
  }

  std::vector<Skill> m_skills;
  std::map<std::string, size_t> m_places; // by the words of each name
  std::vector<std::pair<Words, size_t>> m_longest;
};

// Names first: what they add is then looked for in the prose too.
SkillList skills_of(const Site &site) {
  SkillList skills;
  const auto sources = claimed_skills(site);
  for (const auto &source : sources)
    if (source.naming == SkillSource::Naming::names)
      for (const auto &name : source.texts)
        skills.support_with_cloud(name, source.support);
  for (const auto &source : sources)
    if (source.naming == SkillSource::Naming::mentions)
      for (const auto &text : source.texts)
        skills.find_in(advert_words(text), [&](Skill &skill, const AdvertWord &, const AdvertWord &) {
          SkillList::add_once(skill.support, source.support);
        });
  return skills;
}

std::vector<AdvertLine> lines_of(std::string_view advert) {
  std::vector<AdvertLine> lines;
  for (int number = 1; !advert.empty(); ++number) {
    const auto end = std::min(advert.find('\n'), advert.size());
    auto text = advert.substr(0, end);
    while (!text.empty() && (text.back() == '\r' || text.back() == ' '))
      text.remove_suffix(1);
    lines.push_back({number, std::string(text)});
    advert.remove_prefix(std::min(end + 1, advert.size()));
  }
  return lines;
}

bool asks_for_years(const std::string &line) {
  static const std::regex form(R"(\d+\s*(\+|\S{1,3}\s*\d+\+?)?\s*(years?|yrs?|jahre?|ans|años|anos|anni)\b)",
                               std::regex::icase);
  return line.size() < 2000 && std::regex_search(line, form);
}

// The text of a list's point, or empty.
std::string point_of(const std::string &line) {
  constexpr std::array<std::string_view, 6> marks = {"- ", "* ", "+ ", "• ", "– ", "· "};
  const auto start = line.find_first_not_of(" \t");
  if (start == std::string::npos)
    return {};
  const auto text = line.substr(start);
  for (const auto mark : marks)
    if (text.starts_with(mark))
      return text.substr(mark.size());
  return {};
}

void take_line(const AdvertLine &line, SkillList &skills, std::vector<MatchedSkill> &found,
               AdvertMatch &match) {
  bool is_known = false;
  skills.find_in(advert_words(line.text), [&](Skill &skill, const AdvertWord &first, const AdvertWord &last) {
    is_known = true;
    auto known = std::ranges::find(found, skill.name, &MatchedSkill::name);
    if (known == found.end())
      known = found.insert(found.end(), {skill.name, {}, skill.support});
    known->mentions.push_back({line.number, line.text.substr(first.begin, last.end - first.begin)});
  });
  const bool has_years = asks_for_years(line.text);
  if (has_years)
    match.years.push_back(line);
  if (const auto point = point_of(line.text); !is_known && !has_years && !point.empty())
    match.unknown.push_back({line.number, point});
}

} // namespace

AdvertMatch match_advert(const Site &site, std::string_view advert) {
  auto skills = skills_of(site);
  AdvertMatch match;
  std::vector<MatchedSkill> found;
  for (const auto &line : lines_of(advert))
    take_line(line, skills, found, match);
  std::ranges::stable_sort(found, {}, [](const MatchedSkill &skill) { return skill.mentions.front().line; });
  for (auto &skill : found) {
    std::ranges::stable_sort(skill.support, std::ranges::greater(), &SkillSupport::is_proof);
    const bool is_proven = !skill.support.empty() && skill.support.front().is_proof;
    auto &group = is_proven ? match.covered : skill.support.empty() ? match.missing : match.claimed;
    group.push_back(std::move(skill));
  }
  return match;
}

} // namespace waymark

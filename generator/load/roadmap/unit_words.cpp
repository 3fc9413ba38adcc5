#include "load/roadmap/unit_words.hpp"

namespace waymark {
namespace {

using enum GrammaticalNumber;

constexpr UnitWord unit_words[] = {
    {"phase", UnitKind::phase, singular},
    {"phases", UnitKind::phase, plural},
    {"level", UnitKind::level, singular},
    {"levels", UnitKind::level, plural},
    {"stage", UnitKind::stage, singular},
    {"stages", UnitKind::stage, plural},
    {"year", UnitKind::year, singular},
    {"years", UnitKind::year, plural},
    {"quarter", UnitKind::quarter, singular},
    {"quarters", UnitKind::quarter, plural},
    {"month", UnitKind::month, singular},
    {"months", UnitKind::month, plural},
    {"sprint", UnitKind::sprint, singular},
    {"sprints", UnitKind::sprint, plural},
    {"week", UnitKind::week, singular},
    {"weeks", UnitKind::week, plural},
    {"wk", UnitKind::week, singular},
    {"wks", UnitKind::week, plural},
    {"day", UnitKind::day, singular},
    {"days", UnitKind::day, plural},
    {"module", UnitKind::module, singular},
    {"modules", UnitKind::module, plural},
    {"part", UnitKind::part, singular},
    {"parts", UnitKind::part, plural},
    {"step", UnitKind::step, singular},
    {"steps", UnitKind::step, plural},
    {"milestone", UnitKind::milestone, singular},
    {"milestones", UnitKind::milestone, plural},
};

struct TimeWord {
  std::string_view text;
  UnitKind kind;
};

constexpr TimeWord time_words[] = {
    {"day", UnitKind::day},          {"days", UnitKind::day},     {"week", UnitKind::week},
    {"weeks", UnitKind::week},       {"wk", UnitKind::week},      {"wks", UnitKind::week},
    {"month", UnitKind::month},      {"months", UnitKind::month}, {"mo", UnitKind::month},
    {"mos", UnitKind::month},        {"mth", UnitKind::month},    {"quarter", UnitKind::quarter},
    {"quarters", UnitKind::quarter}, {"year", UnitKind::year},    {"years", UnitKind::year},
    {"yr", UnitKind::year},          {"yrs", UnitKind::year},
};

} // namespace

const UnitWord *unit_word(const TextToken &token) {
  if (token.kind == TextToken::Kind::word)
    for (const auto &word : unit_words)
      if (word.text == token.text)
        return &word;
  return nullptr;
}

std::optional<UnitKind> time_unit(const TextToken &token) {
  if (token.kind == TextToken::Kind::word)
    for (const auto &word : time_words)
      if (word.text == token.text)
        return word.kind;
  return {};
}

} // namespace waymark

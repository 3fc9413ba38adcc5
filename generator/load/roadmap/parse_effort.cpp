#include "load/roadmap/parse_effort.hpp"

#include "load/roadmap/calendar_words.hpp"
#include "load/roadmap/phrase_table.hpp"
#include "load/roadmap/unit_words.hpp"

#include <cmath>
#include <utility>

namespace waymark {
namespace {

struct EffortWords {
  // By how many hours one of it is.
  PhraseTable<double> hours{
      {1, "hours, hour, hrs, hr, h, horas, hora, heures, heure, stunden, stunde, std, ore, ora, giờ, tiếng, "
          "jam"},
      {1.0 / 60, "minutes, minute, mins, min, minutos, minuto, minuten, minuti, minuto, phút, menit"}};
  // "/" stands for them too.
  PhraseSet per{
      "per, a, an, each, every, por, cada, al, a la, à, par, chaque, pro, je, jede, jeden, die, der, "
      "alla, ogni, mỗi, một, setiap, tiap, se, na, em"};
  // Frequencies in one word.
  PhraseTable<UnitKind> adverbs{
      {UnitKind::week,
       "weekly, semanales, semanal, semanais, hebdomadaires, hebdo, wöchentlich, settimanali, "
       "settimanale, hàng tuần, mingguan, seminggu, mỗi tuần"},
      {UnitKind::day, "daily, everyday, diarias, diaria, diarios, diárias, diários, quotidien, quotidiennes, "
                      "täglich, giornaliere, giornalieri, hàng ngày, hằng ngày, harian, sehari, mỗi ngày"},
      {UnitKind::month, "monthly, mensuales, mensuelles, mensais, monatlich, mensili, bulanan, sebulan"}};
};

const EffortWords &effort_words() {
  static const EffortWords words;
  return words;
}

// 10, 1.5, 1,5; 1,000
std::optional<double> parse_decimal(TokenCursor &cursor) {
  if (!cursor.is_number())
    return {};
  double value = cursor.peek().number;
  cursor.advance();
  const bool has_comma = cursor.is_mark(',');
  if ((!has_comma && !cursor.is_mark('.')) || !cursor.is_number(1) || !cursor.peek(1).is_glued)
    return value;
  const auto &digits = cursor.peek(1);
  if (has_comma && digits.text.size() == 3)
    value = value * 1000 + digits.number;
  else
    value += digits.number / std::pow(10, digits.text.size());
  cursor.advance(2);
  return value;
}

// 40, 40-60, 40+, 40h-60
std::optional<Effort> parse_amount(TokenCursor &cursor) {
  const auto from = parse_decimal(cursor);
  if (!from)
    return {};
  const auto place = cursor.place();
  effort_words().hours.accept(cursor);
  if (cursor.accept_dash() || accept_range_word(cursor)) {
    if (const auto to = parse_decimal(cursor); to && *to >= *from)
      return Effort{*from, *to, {}};
  }
  cursor.go_back(place);
  cursor.accept_mark('+');
  return Effort{*from, *from, {}};
}

// "/week", "per week", "a week", "weekly", "daily"
std::optional<UnitKind> parse_frequency(TokenCursor &cursor) {
  const auto place = cursor.place();
  skip_fillers(cursor); // "8 hours of study per week"
  if (const auto adverb = effort_words().adverbs.accept(cursor))
    return adverb;
  if (cursor.accept_mark('/') || effort_words().per.accept(cursor)) {
    if (const auto unit = accept_time_unit(cursor))
      return unit;
    for (const auto &[letter, unit] : {std::pair{"w", UnitKind::week}, std::pair{"d", UnitKind::day}})
      if (cursor.accept_word(letter))
        return unit;
  }
  cursor.go_back(place);
  return {};
}

} // namespace

std::optional<Effort> parse_effort(std::string_view text) {
  const auto tokens = text_tokens(text);
  TokenCursor cursor(tokens);
  skip_fillers(cursor);
  auto effort = parse_amount(cursor);
  if (!effort)
    return {};
  cursor.accept_dash(); // "40-hour"
  const auto unit = effort_words().hours.accept(cursor);
  if (!unit)
    return {};
  effort->min_hours *= *unit;
  effort->max_hours *= *unit;
  effort->per = parse_frequency(cursor);
  skip_fillers(cursor);
  if (!cursor.is_at_end())
    return {};
  effort->text = text.substr(tokens.front().begin, tokens.back().end - tokens.front().begin);
  return effort;
}

} // namespace waymark

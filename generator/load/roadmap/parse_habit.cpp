#include "load/roadmap/parse_habit.hpp"

#include "load/roadmap/number_words.hpp"
#include "load/roadmap/phrase_table.hpp"

#include <algorithm>

namespace waymark {
namespace {

constexpr double days = 7, weeks = 1, months = 12.0 / 52;
constexpr double most_times = 50;     // of one sentence's number: "100 questions per day" counts days
constexpr size_t longest_habit = 300; // bytes; what is longer is a text

struct HabitWords {
  // How often a week it comes: "per day", "every Sunday".
  PhraseTable<double> periods{
      {days,
       "day, morning, evening, night, days, día, días, dia, dias, mañana, noche, manhã, noite, jour, jours, "
       "matin, soir, tag, tage, morgen, abend, giorno, giorni, mattina, sera, ngày, sáng, tối, hari, pagi, "
       "malam"},
      {5, "weekday, weekdays, workday, working day, día laboral, dia útil, werktag, jour ouvré, giorno "
          "feriale, hari "
          "kerja"},
      {2, "weekend, weekends, fin de semana, fim de semana, week end, wochenende, fine settimana, akhir "
          "pekan, cuối "
          "tuần"},
      {weeks, "week, weeks, wk, sunday, monday, tuesday, wednesday, thursday, friday, saturday, sundays, "
              "mondays, tuesdays, "
              "wednesdays, thursdays, fridays, saturdays, semana, semanas, lunes, martes, miércoles, jueves, "
              "viernes, "
              "sábado, domingo, domingos, segunda, terça, quarta, quinta, sexta, segunda feira, terça feira, "
              "quarta feira, "
              "quinta feira, sexta feira, semaine, semaines, lundi, mardi, mercredi, jeudi, vendredi, "
              "samedi, dimanche, "
              "woche, wochen, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, settimana, "
              "settimane, "
              "lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, tuần, chủ nhật, thứ hai, thứ "
              "ba, thứ tư, thứ "
              "năm, thứ sáu, thứ bảy, minggu, pekan, senin, selasa, rabu, kamis, jumat, sabtu, hari minggu"},
      {0.5, "fortnight, sprint, quincena, quinzena, quinzaine"},
      {months, "month, months, mes, mês, mois, monat, mese, tháng, bulan"},
      {4.0 / 52, "quarter, trimestre, quartal, kuartal, quý"}};
  // Words before a period.
  PhraseSet every{
      "every, each, every single, cada, todos los, todas las, todo, toda, todos os, todas as, chaque, tous "
      "les, toutes les, jeden, jede, jedes, alle, ogni, tutti i, tutte le, mỗi, hàng, hằng, setiap, tiap"};
  PhraseSet per{"per, por, al, a la, par, pro, am, in der, al, alla, một, se"};
  PhraseSet times_a{"a, an, por, à, la, al, a la, alla, die, pro, par, per, một, mỗi"};
  PhraseSet other{"other, second, segundo, zweite, zweiten, deux"};
  PhraseSet times{"time, times, vez, veces, vezes, fois, mal, volta, volte, lần, kali"};
  PhraseTable<double> multiples{{1, "once, einmal"}, {2, "twice, zweimal"}, {3, "thrice, dreimal"}};
  // Periods in one word, of a short sentence: "Practise SQL daily".
  PhraseTable<double> adverbs{
      {days, "daily, everyday, diario, diaria, diariamente, diário, quotidien, quotidiennement, täglich, "
             "quotidianamente, giornaliero, hàng ngày, hằng ngày, mỗi ngày, harian"},
      {5, "weekdays, on weekdays, werktags, entre semana, en semaine"},
      {2, "weekends, on weekends, am wochenende, los fines de semana, le week end, cuối tuần, akhir pekan"},
      {weeks, "weekly, semanal, semanalmente, hebdomadaire, wöchentlich, settimanale, hàng tuần, hằng tuần, "
              "mingguan"},
      {0.5, "biweekly, fortnightly, quincenal, quinzenal"},
      {months, "monthly, mensual, mensal, mensuel, monatlich, mensile, hàng tháng, bulanan"}};
  // At the begin: "Mon–Thu: lessons", "Weekdays: …"; 1 is Monday.
  PhraseTable<int> weekdays{
      {1, "mon, monday, mondays, lun, lunes, lundi, lunedì, mo, montag, seg, segunda, thứ hai, "
          "senin"},
      {2, "tue, tues, tuesday, tuesdays, martes, mardi, martedì, di, dienstag, ter, terça, thứ "
          "ba, selasa"},
      {3, "wed, wednesday, wednesdays, mié, miércoles, mercredi, mer, mercoledì, mi, mittwoch, "
          "qua, quarta, thứ tư, rabu"},
      {4, "thu, thur, thurs, thursday, thursdays, jue, jueves, jeudi, gio, giovedì, do, "
          "donnerstag, qui, quinta, thứ năm, kamis"},
      {5, "fri, friday, fridays, vie, viernes, vendredi, ven, venerdì, fr, freitag, sex, sexta, "
          "thứ sáu, jumat"},
      {6, "sat, saturday, saturdays, sáb, sábado, samedi, sam, sabato, sa, samstag, thứ bảy, "
          "sabtu"},
      {7, "sun, sunday, sundays, dom, domingo, domingos, dimanche, domenica, so, sonntag, chủ "
          "nhật, hari minggu"}};
  PhraseTable<double> day_groups{
      {5, "weekdays, weekday, werktags, entre semana, en semaine, dias úteis"},
      {2, "weekends, weekend, wochenende, fines de semana, fins de semana, week end"}};
  // What systems handle "per day" is a load, not a habit.
  PhraseSet loads{
      "requests, request, events, records, rows, messages, queries, users, orders, files, transactions, "
      "gb, tb, mb, pb, million, millions, k, m, bn, billion, solicitudes, eventos, registros, filas, "
      "usuarios, pedidos, requisições, usuários, requêtes, événements, lignes, utilisateurs, anfragen, "
      "ereignisse, zeilen, nutzer, richieste, eventi, righe, utenti, yêu cầu, bản ghi, permintaan"};
};

const HabitWords &habit_words() {
  static const HabitWords words;
  return words;
}

// "every other day", "every 2 weeks", "each week"
std::optional<double> parse_every(TokenCursor cursor, std::string_view text) {
  if (!habit_words().every.accept(cursor))
    return {};
  double share = 1;
  if (habit_words().other.accept(cursor))
    share = 2;
  else if (const auto number = parse_number(cursor, text, RomanNumbers::refused); number && *number > 0)
    share = *number;
  const auto period = habit_words().periods.accept(cursor);
  return period ? std::optional(*period / share) : std::nullopt;
}

// "3 times a week", "twice per month", "2 lần mỗi tuần"
std::optional<double> parse_times(TokenCursor cursor, std::string_view text) {
  auto times = habit_words().multiples.accept(cursor);
  if (!times) {
    const auto number = parse_number(cursor, text, RomanNumbers::refused);
    const bool is_times = number && (cursor.accept_word("x") || habit_words().times.accept(cursor));
    if (!is_times)
      return {};
    times = *number;
  }
  if (!cursor.accept_mark('/') && !habit_words().times_a.accept(cursor))
    habit_words().every.accept(cursor);
  const auto period = habit_words().periods.accept(cursor);
  return period ? std::optional(*times * *period) : std::nullopt;
}

// "per day", "/week", "por día"
std::optional<double> parse_rate(TokenCursor cursor) {
  if (!cursor.accept_mark('/') && !habit_words().per.accept(cursor))
    return {};
  return habit_words().periods.accept(cursor);
}

// "every 2 weeks" has its number in it; of "two problems per day" it stands before.
double number_before(const std::vector<TextToken> &tokens, size_t end, std::string_view text) {
  TokenCursor cursor(tokens);
  for (size_t at = 0; at < end; ++at) {
    cursor.go_back(at);
    const auto number = parse_number(cursor, text, RomanNumbers::refused);
    // "30 min per day" and "Top 150 per day" say how much, not how often.
    const bool is_amount = cursor.is_word("min") || cursor.is_word("mins") || cursor.is_word("minutes") ||
                           cursor.is_word("h") || cursor.is_word("hour") || cursor.is_word("hours") ||
                           cursor.is_word("hrs") || cursor.is_mark('%');
    if (number && *number > 0 && *number <= most_times && !is_amount && cursor.place() < end)
      return *number;
    if (number)
      return 1;
  }
  return 1;
}

// "Mon–Thu: …", "Mon, Wed, Fri – …", "Weekdays: …" at the begin
std::optional<double> parse_days(const std::vector<TextToken> &tokens) {
  TokenCursor cursor(tokens);
  double target = 0;
  if (const auto group = habit_words().day_groups.accept(cursor)) {
    target = *group;
  } else {
    auto day = habit_words().weekdays.accept(cursor);
    if (!day)
      return {};
    target = 1;
    for (auto place = cursor.place();; place = cursor.place()) {
      const bool is_range = cursor.accept_dash() || cursor.accept_word("to");
      const bool is_list = !is_range && (cursor.accept_mark(',') || cursor.accept_mark('/') ||
                                         cursor.accept_mark('&') || cursor.accept_word("and"));
      const auto next = is_range || is_list ? habit_words().weekdays.accept(cursor) : std::nullopt;
      if (!next) {
        cursor.go_back(place);
        break;
      }
      target += is_range ? (*next - *day + 7) % 7 : 1;
      day = next;
    }
  }
  const bool is_label = cursor.is_mark(':') || cursor.is_dash() || cursor.is_mark('(') || cursor.is_mark('|');
  // "Mo–Do: …" are days, "Do: …" is a word.
  const bool is_clear = tokens[0].text.size() > 2 || target > 1;
  return is_label && is_clear ? std::optional(target) : std::nullopt;
}

bool is_load(const std::vector<TextToken> &tokens) {
  TokenCursor cursor(tokens);
  for (; !cursor.is_at_end(); cursor.advance())
    if (habit_words().loads.is_at(cursor))
      return true;
  return false;
}

// "Practise SQL daily", "Daily standup notes"; but "a pipeline that loads the orders daily" is something to
// build, as is a "Weekly report for the board".
std::optional<double> parse_adverb(const std::vector<TextToken> &tokens) {
  if (tokens.size() > 4)
    return {};
  TokenCursor cursor(tokens);
  const auto first = habit_words().adverbs.accept(cursor);
  if (first && (cursor.is_at_end() || *first == days))
    return first;
  for (size_t at = 1; at < tokens.size(); ++at) {
    cursor.go_back(at);
    if (const auto last = habit_words().adverbs.accept(cursor); last && cursor.is_at_end())
      return last;
  }
  return {};
}

} // namespace

std::optional<HabitPhrase> parse_habit(std::string_view text) {
  if (text.size() > longest_habit)
    return {};
  const auto tokens = text_tokens(text);
  if (tokens.empty() || is_load(tokens))
    return {};
  if (const auto target = parse_days(tokens))
    return HabitPhrase{*target};
  TokenCursor cursor(tokens);
  for (; !cursor.is_at_end(); cursor.advance()) {
    if (const auto target = parse_times(cursor, text))
      return HabitPhrase{*target};
    if (const auto period = parse_every(cursor, text))
      return HabitPhrase{*period * number_before(tokens, cursor.place(), text)};
    if (const auto period = parse_rate(cursor))
      return HabitPhrase{*period * number_before(tokens, cursor.place(), text)};
  }
  if (const auto target = parse_adverb(tokens))
    return HabitPhrase{*target};
  return {};
}

} // namespace waymark

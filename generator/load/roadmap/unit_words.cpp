#include "load/roadmap/unit_words.hpp"

#include "load/roadmap/phrase_table.hpp"

namespace waymark {
namespace {

using enum GrammaticalNumber;
using enum NameOrder;

const PhraseTable<UnitWord> &unit_words() {
  using enum UnitKind;
  static const PhraseTable<UnitWord> table{
      // English, German
      {{phase, singular, name_first}, "phase"},
      {{phase, plural, name_first}, "phases, phasen"},
      {{level, singular, name_first}, "level, lvl, stufe, lernstufe"},
      {{level, plural, name_first}, "levels, stufen"},
      {{stage, singular, name_first}, "stage, etappe, abschnitt"},
      {{stage, plural, name_first}, "stages, etappen, abschnitte"},
      {{year, singular, name_first}, "year, jahr"},
      {{year, plural, name_first}, "years, jahre"},
      {{quarter, singular, name_first}, "quarter, quartal, qtr"},
      {{quarter, plural, name_first}, "quarters, quartale"},
      {{month, singular, name_first}, "month, monat"},
      {{month, plural, name_first}, "months, monate"},
      {{sprint, singular, name_first}, "sprint"},
      {{sprint, plural, name_first}, "sprints"},
      {{week, singular, name_first}, "week, wk, woche, kalenderwoche"},
      {{week, plural, name_first}, "weeks, wks, wochen"},
      {{day, singular, name_first}, "day, tag"},
      {{day, plural, name_first}, "days, tage"},
      {{module, singular, name_first}, "module, modul"},
      {{module, plural, name_first}, "modules, module"},
      {{part, singular, name_first}, "part, teil"},
      {{part, plural, name_first}, "parts, teile"},
      {{step, singular, name_first}, "step, schritt"},
      {{step, plural, name_first}, "steps, schritte"},
      {{milestone, singular, name_first}, "milestone, meilenstein"},
      {{milestone, plural, name_first}, "milestones, meilensteine"},
      // Spanish, Portuguese, French, Italian, Vietnamese, Indonesian; the last two know no plural
      {{phase, singular, name_last}, "fase, giai đoạn"},
      {{phase, plural, name_last}, "fases, fasi"},
      {{level, singular, name_last},
       "nivel, nível, niveau, livello, cấp độ, cấp, trình độ, mức độ, mức, tingkat, tingkatan"},
      {{level, plural, name_last}, "niveles, níveis, niveaux, livelli"},
      {{stage, singular, name_last}, "etapa, estágio, stade, tappa, stadio, chặng, tahap, tahapan"},
      {{stage, plural, name_last}, "etapas, estágios, stades, tappe, stadi"},
      {{year, singular, name_last}, "año, ano, année, anno, năm, tahun"},
      {{year, plural, name_last}, "años, anos, années, anni"},
      {{quarter, singular, name_last}, "trimestre, quý, kuartal, triwulan"},
      {{quarter, plural, name_last}, "trimestres, trimestri"},
      {{month, singular, name_last}, "mes, mês, mois, mese, tháng, bulan"},
      {{month, plural, name_last}, "meses, mesi"},
      {{week, singular, name_last}, "semana, semaine, settimana, tuần, minggu, pekan"},
      {{week, plural, name_last}, "semanas, semaines, settimane"},
      {{day, singular, name_last}, "día, dia, jour, journée, giorno, giornata, ngày, hari"},
      {{day, plural, name_last}, "días, dias, jours, journées, giorni"},
      {{module, singular, name_last}, "módulo, modulo, học phần, mô đun"},
      {{module, plural, name_last}, "módulos, moduli"},
      {{part, singular, name_last}, "parte, partie, phần, bagian"},
      {{part, plural, name_last}, "partes, parties, parti"},
      {{step, singular, name_last}, "paso, passo, étape, passaggio, bước, langkah"},
      {{step, plural, name_last}, "pasos, passos, étapes, passi, passaggi"},
      {{milestone, singular, name_last},
       "hito, marco, jalon, traguardo, pietra miliare, cột mốc, mốc, tonggak"},
      {{milestone, plural, name_last}, "hitos, marcos, jalons, traguardi, pietre miliari"},
  };
  return table;
}

const PhraseTable<UnitKind> &time_words() {
  using enum UnitKind;
  static const PhraseTable<UnitKind> table{
      {day, "day, days, tag, tage, tagen, día, días, dia, dias, jour, jours, giorno, giorni, ngày, hari"},
      {week, "week, weeks, wk, wks, woche, wochen, semana, semanas, semaine, semaines, settimana, "
             "settimane, tuần, minggu, pekan"},
      {month, "month, months, mo, mos, mth, mths, monat, monate, monaten, mes, meses, mês, mois, mese, mesi, "
              "tháng, bulan"},
      {quarter, "quarter, quarters, quartal, quartale, trimestre, trimestres, trimestri, quý, kuartal"},
      {year, "year, years, yr, yrs, jahr, jahre, jahren, año, años, ano, anos, an, ans, année, années, anno, "
             "anni, năm, tahun"},
  };
  return table;
}

} // namespace

std::optional<UnitWord> accept_unit_word(TokenCursor &cursor) {
  return unit_words().accept(cursor);
}

bool is_unit_word(const TokenCursor &cursor) {
  return unit_words().peek(cursor).has_value();
}

std::optional<UnitKind> accept_time_unit(TokenCursor &cursor) {
  return time_words().accept(cursor);
}

bool is_time_unit(const TokenCursor &cursor) {
  return time_words().peek(cursor).has_value();
}

} // namespace waymark

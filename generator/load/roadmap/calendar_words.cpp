#include "load/roadmap/calendar_words.hpp"

#include "load/roadmap/phrase_table.hpp"

namespace waymark {
namespace {

const PhraseTable<unsigned> &month_words() {
  static const PhraseTable<unsigned> table{
      {1, "january, jan, enero, ene, janeiro, janvier, janv, januar, jänner, gennaio, januari"},
      {2, "february, feb, febr, febrero, fevereiro, fev, février, févr, februar, feber, febbraio, februari, "
          "pebruari"},
      {3, "march, mar, marzo, março, mars, märz, maerz, mrz, maret"},
      {4, "april, apr, abril, abr, avril, avr, aprile"},
      {5, "may, mayo, maio, mai, maggio, mei"},
      {6, "june, jun, junio, junho, juin, juni, giugno, giu"},
      {7, "july, jul, julio, julho, juillet, juil, juli, luglio"},
      {8, "august, aug, agosto, août, agustus, agt, agu"},
      {9, "september, sept, sep, septiembre, setiembre, setembro, septembre, settembre"},
      {10, "october, oct, octubre, outubro, octobre, oktober, okt, ottobre, ott"},
      {11, "november, nov, noviembre, novembro, novembre, nopember"},
      {12, "december, dec, diciembre, dic, dezembro, dez, décembre, dezember, dicembre, desember"},
  };
  return table;
}

// Abbreviations that are words of some language too.
const PhraseTable<unsigned> &doubtful_month_words() {
  static const PhraseTable<unsigned> table{{1, "gen"}, {3, "marco"}, {5, "mag"},  {7, "lug"},
                                           {8, "ago"}, {9, "set"},   {10, "out"}, {12, "des"}};
  return table;
}

struct CalendarWords {
  PhraseSet month_prefix{"tháng"};
  PhraseSet of{"of, de, del, do, di, năm, tahun"};
  PhraseSet range{
      "to, until, till, through, thru, and, a, al, y, hasta, hasta el, até, até o, e, ao, à, au, et, jusqu, "
      "jusque, en, bis, bis zum, und, fino a, fino al, ad, đến, tới, đến hết, và, sampai, sampai dengan, "
      "hingga, dan"};
  PhraseSet until{
      "by, by the, until, till, before, deadline, due, due by, due on, due date, ends, ending, no later "
      "than, fecha límite, vence, échéance, frist, scadenza, hasta, "
      "hasta el, antes de, antes del, para el, até, até o, prazo, avant, avant le, avant fin, jusqu, d ici, "
      "bis, "
      "bis zum, bis spätestens, vor, fällig, fällig am, entro, entro il, fino a, fino al, prima di, trước, "
      "trước ngày, hạn, đến hết, sampai, sebelum, hingga, paling lambat, tenggat"};
  PhraseSet since{
      "from, since, starting, starting in, starting from, starts, start, start date, starting date, "
      "beginning, "
      "as of, startdatum, beginn, fecha de inicio, inicio, data de início, início, date de début, début, "
      "data di inizio, data d inizio, inizio, ngày bắt đầu, bắt đầu, tanggal mulai, desde, "
      "desde el, a partir de, a partir del, depuis, à partir de, dès, seit, ab, ab dem, dal, "
      "dall, từ, từ ngày, "
      "kể từ, sejak, mulai"};
  PhraseSet from{"between, de, del, entre, do, da, du, von, vom, zwischen, tra, fra, dari, antara"};
  PhraseSet present{"present, now, ongoing, today, onwards, open, actualidad, la actualidad, presente, hoy, "
                    "hoje, o presente, "
                    "présent, aujourd hui, heute, oggi, hiện tại, nay, sekarang"};
  PhraseSet ongoing{"ongoing, continuous, continuously, lifelong, indefinite, forever, en curso, continuo, "
                    "continua, contínuo, "
                    "contínua, permanente, em andamento, en cours, en continu, continu, laufend, "
                    "fortlaufend, in corso, liên "
                    "tục, berkelanjutan, terus menerus"};
  PhraseSet end{"end of, end, the end of, fin de, fin, finales de, a finales de, final de, o fim de, "
                "fim de, fine, fine di, la fine di, ende, cuối, akhir"};
  PhraseSet part{"mid, middle of, early, late, mediados de, meados de, mi, mitte, anfang, metà"};
  PhraseSet onward{"onwards, onward, and on, and beyond, and up, and after, en adelante, em diante, et plus, "
                   "et au delà, und "
                   "mehr, in poi, trở đi, ke atas, dan seterusnya, y más, e mais"};
  PhraseSet filler{
      "about, approx, approximately, around, circa, est, estimated, estimate, duration, timeline, timeframe, "
      "time frame, time, total, roughly, nearly, effort, dates, date, period, span, ca, commitment, "
      "schedule, of, "
      "study, up to, each, long, experience, exp, time required, estimated time, full time, part time, "
      "length, "
      "duración, tiempo, aproximadamente, aprox, alrededor de, período, periodo, fechas, de experiencia, de "
      "duración, cada uno, duração, tempo, cerca de, carga horária, de experiência, datas, durée, temps, "
      "environ, période, dates, d expérience, estimée, dauer, zeit, zeitraum, etwa, rund, ungefähr, "
      "erfahrung, "
      "insgesamt, geschätzt, aufwand, durata, periodo, di esperienza, totale, thời gian, thời lượng, khoảng, "
      "tổng, kinh nghiệm, durasi, waktu, sekitar, kira kira, pengalaman"};
};

const CalendarWords &words() {
  static const CalendarWords all;
  return all;
}

// "out 2026", "Out. de 2026", "set/2026", "ago – out 2026"
bool has_date_behind(TokenCursor cursor) {
  cursor.accept_mark('.');
  if (!cursor.accept_mark('/'))
    words().of.accept(cursor);
  cursor.accept_mark(',');
  if (cursor.accept_mark('\''))
    return cursor.is_number();
  if (cursor.is_number())
    return cursor.peek().text.size() == 4;
  return (cursor.accept_dash() || words().range.accept(cursor)) &&
         (month_words().accept(cursor) || doubtful_month_words().accept(cursor));
}

} // namespace

std::optional<unsigned> accept_month(TokenCursor &cursor) {
  if (const auto doubtful = doubtful_month_words().peek(cursor)) {
    auto behind = cursor;
    behind.advance();
    const auto &written = cursor.peek();
    // "março" has lost its mark among the tokens, but not its length.
    if (!has_date_behind(behind) && written.end - written.begin == written.text.size())
      return {};
    cursor.advance();
    return doubtful;
  }
  return month_words().accept(cursor);
}
bool is_month(const TokenCursor &cursor) {
  auto ahead = cursor;
  return accept_month(ahead).has_value();
}
bool accept_month_prefix(TokenCursor &cursor) {
  return words().month_prefix.accept(cursor);
}
bool accept_of(TokenCursor &cursor) {
  return words().of.accept(cursor);
}
bool accept_range_word(TokenCursor &cursor) {
  if (!words().range.accept(cursor))
    return false;
  if (cursor.accept_mark('\'')) // jusqu'au
    words().range.accept(cursor);
  return true;
}
bool accept_until(TokenCursor &cursor) {
  if (!words().until.accept(cursor))
    return false;
  if (cursor.accept_mark('\''))
    words().range.accept(cursor);
  return true;
}
bool accept_since(TokenCursor &cursor) {
  return words().since.accept(cursor);
}
bool accept_from(TokenCursor &cursor) {
  return words().from.accept(cursor);
}
bool accept_present(TokenCursor &cursor) {
  return words().present.accept(cursor);
}
bool accept_ongoing(TokenCursor &cursor) {
  return words().ongoing.accept(cursor);
}
bool accept_end_of(TokenCursor &cursor) {
  return words().end.accept(cursor);
}
bool accept_part_of(TokenCursor &cursor) {
  return words().part.accept(cursor);
}
bool accept_onwards(TokenCursor &cursor) {
  return words().onward.accept(cursor);
}

bool can_begin_calendar(const TokenCursor &cursor) {
  return is_month(cursor) || words().until.is_at(cursor) || words().since.is_at(cursor) ||
         words().from.is_at(cursor) || words().ongoing.is_at(cursor) || words().end.is_at(cursor) ||
         words().part.is_at(cursor);
}

void skip_fillers(TokenCursor &cursor) {
  while (cursor.accept_mark(':') || cursor.accept_mark('~') || cursor.accept_mark('.') ||
         cursor.accept_mark('<') || cursor.accept_ornament() || words().filler.accept(cursor))
    continue;
}

} // namespace waymark

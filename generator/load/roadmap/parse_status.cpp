#include "load/roadmap/parse_status.hpp"

#include "load/roadmap/phrase_table.hpp"

namespace waymark {
namespace {

constexpr size_t longest_status = 120; // bytes

const PhraseTable<Tick> &status_words() {
  static const PhraseTable<Tick> table{
      {Tick::open,
       "not started, not started yet, not yet, not yet started, not done, planned, to do, todo, pending, "
       "upcoming, "
       "open, backlog, next, queued, later, future, up next, coming soon, incomplete, not completed, "
       "scheduled, "
       "pendiente, por hacer, no iniciado, no empezado, sin empezar, sin iniciar, planificado, planeado, "
       "pendente, a "
       "fazer, não iniciado, não iniciada, planejado, por fazer, à faire, pas commencé, non commencé, prévu, "
       "planifié, à venir, pas encore, offen, geplant, ausstehend, nicht begonnen, noch nicht begonnen, zu "
       "tun, zu "
       "erledigen, da fare, non iniziato, pianificato, in programma, chưa bắt đầu, chưa làm, chưa, chưa học, "
       "dự "
       "kiến, sắp tới, cần làm, belum dimulai, belum, belum mulai, direncanakan, akan datang"},
      {Tick::doing,
       "in progress, wip, work in progress, ongoing, doing, started, current, currently, active, working on "
       "it, "
       "learning, underway, partially done, partial, in work, en curso, en progreso, en proceso, haciendo, "
       "em "
       "andamento, em progresso, em curso, fazendo, en cours, commencé, en progrès, in arbeit, läuft, in "
       "bearbeitung, begonnen, angefangen, in corso, iniziato, đang làm, đang học, đang thực hiện, đang tiến "
       "hành, "
       "sedang berjalan, sedang dikerjakan, berlangsung, dalam proses, sedang dipelajari"},
      {Tick::done, "done, complete, completed, finished, achieved, passed, shipped, closed, learned, learnt, "
                   "mastered, earned, "
                   "hecho, hecha, completado, completada, terminado, terminada, listo, aprobado, concluído, "
                   "concluída, feito, "
                   "feita, finalizado, completo, pronto, fait, terminé, terminée, achevé, fini, réussi, "
                   "erledigt, fertig, "
                   "abgeschlossen, bestanden, fertiggestellt, fatto, fatta, completato, completata, finito, "
                   "terminato, xong, "
                   "hoàn thành, đã xong, đã hoàn thành, đã học, hoàn tất, selesai, sudah selesai, tuntas"},
      {Tick::dropped, "dropped, skipped, skip, cancelled, canceled, abandoned, won t do, wont do, "
                      "descartado, cancelado, cancelada, "
                      "omitido, abandonado, descartada, abandonné, abandonnée, annulé, annulée, verworfen, "
                      "abgebrochen, gestrichen, "
                      "übersprungen, annullato, saltato, abbandonato, đã hủy, bỏ qua, đã bỏ, hủy bỏ, "
                      "dibatalkan, dilewati, batal"},
  };
  return table;
}

struct KnownSign {
  std::string_view sign;
  Tick state;
};

constexpr KnownSign known_signs[] = {
    {"✅", Tick::done},     {"☑", Tick::done},     {"✔", Tick::done},       {"✓", Tick::done},
    {"🟢", Tick::done},  {"💯", Tick::done},     {"🏁", Tick::done},       {"🗹", Tick::done},
    {"⏳", Tick::doing},    {"⌛", Tick::doing},    {"🚧", Tick::doing},      {"🔄", Tick::doing},
    {"🟡", Tick::doing}, {"🟠", Tick::doing}, {"🔨", Tick::doing},      {"🏗", Tick::doing},
    {"▶", Tick::doing},    {"🚀", Tick::doing},    {"◐", Tick::doing},      {"⬜", Tick::open},
    {"🔲", Tick::open},     {"☐", Tick::open},     {"⚪", Tick::open},       {"🔴", Tick::open},
    {"❌", Tick::open},     {"✗", Tick::open},     {"✘", Tick::open},       {"◻", Tick::open},
    {"⭕", Tick::open},     {"⬛", Tick::open},     {"⚫", Tick::open},       {"○", Tick::open},
    {"📅", Tick::open},     {"🔜", Tick::open},     {"📝", Tick::open},       {"📋", Tick::open},
    {"🗓", Tick::open},  {"🚫", Tick::dropped},  {"🗑", Tick::dropped}, {"⛔", Tick::dropped},
};

std::optional<Tick> state_of_sign(std::string_view sign) {
  for (const auto &[known, state] : known_signs)
    if (known == sign)
      return state;
  return {};
}

std::optional<Tick> state_of_percent(const TokenCursor &cursor) {
  if (!cursor.is_number() || !cursor.is_mark('%', 1))
    return {};
  const int percent = cursor.peek().number;
  return percent >= 100 ? Tick::done : percent == 0 ? Tick::open : Tick::doing;
}

// "[x]", "[ ]", "[/]" as text: tables have no task items.
std::optional<Tick> state_of_box(std::string_view cell) {
  if (cell == "[x]" || cell == "[X]")
    return Tick::done;
  if (cell == "[ ]")
    return Tick::open;
  if (cell == "[/]")
    return Tick::doing;
  return cell == "[-]" ? std::optional(Tick::dropped) : std::nullopt;
}

} // namespace

std::optional<Tick> accept_status(TokenCursor &cursor) {
  return status_words().accept(cursor);
}

Sign sign_at(const TokenCursor &cursor, std::string_view text) {
  constexpr std::string_view text_look = "\xEF\xB8\x8E", emoji_look = "\xEF\xB8\x8F";
  Sign sign;
  for (size_t at = 0; cursor.peek(at).kind == TextToken::Kind::ornament; ++at) {
    const auto &token = cursor.peek(at);
    if (at > 0 && !token.is_glued)
      break;
    const auto written = text.substr(token.begin, token.end - token.begin);
    if (written != text_look && written != emoji_look)
      sign.text += written;
    sign.end = token.end;
  }
  return sign;
}

std::optional<Tick> parse_status(std::string_view cell) {
  if (cell.size() > longest_status)
    return {};
  if (const auto box = state_of_box(cell))
    return box;
  const auto tokens = text_tokens(cell);
  TokenCursor cursor(tokens);
  const auto sign = sign_at(cursor, cell);
  while (cursor.accept_ornament())
    continue;
  const auto of_sign = state_of_sign(sign.text);
  if (cursor.is_at_end())
    return of_sign;
  if (const auto percent = state_of_percent(cursor))
    return percent;
  const auto of_words = accept_status(cursor);
  while (cursor.accept_ornament())
    continue; // "Done ✅"
  const bool is_ended = cursor.is_at_end() || cursor.is_mark('(') || cursor.is_dash() ||
                        cursor.is_mark(',') || cursor.is_mark('.') || cursor.is_mark('!') ||
                        cursor.is_mark(':');
  if (of_words && is_ended)
    return of_words;
  // "✅ (2026-06-14)", "⏳ 50%"
  return !of_words && of_sign && cursor.is_mark('(') ? of_sign : std::nullopt;
}

} // namespace waymark

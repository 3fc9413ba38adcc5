#include "load/roadmap/parse_rank_label.hpp"

#include "load/roadmap/phrase_table.hpp"

#include <algorithm>

namespace waymark {
namespace {

constexpr std::ptrdiff_t most_words = 6; // "Senior Staff Data Platform Engineer"; more is a sentence

struct RankWords {
  PhraseSet ranks{
      "intern, trainee, apprentice, graduate, entry level, entry, junior, jr, associate, mid level, mid, "
      "middle, "
      "intermediate, senior, sr, staff, senior staff, principal, senior principal, distinguished, fellow, "
      "lead, "
      "tech lead, team lead, head of, director, architect, chief, beginner, novice, foundational, advanced, "
      "expert, "
      "master, practicante, becario, principiante, básico, intermedio, avanzado, experto, semi senior, "
      "estagiário, "
      "iniciante, júnior, pleno, sênior, intermediário, avançado, especialista, stagiaire, débutant, "
      "intermédiaire, avancé, confirmé, praktikant, einsteiger, anfänger, fortgeschritten, fortgeschrittene, "
      "fortgeschrittener, experte, stagista, intermedio, avanzato, esperto, thực tập sinh, thực tập, người "
      "mới, "
      "người mới bắt đầu, cơ bản, trung cấp, nâng cao, chuyên gia, magang, pemula, menengah, lanjutan, "
      "mahir, ahli"};
  // What a rank may be of; the rank may stand behind it: "Data Engineer Senior", "Ingeniero Junior".
  PhraseSet roles{
      "engineer, developer, analyst, scientist, architect, designer, programmer, consultant, specialist, "
      "administrator, ingeniero, ingeniera, desarrollador, analista, engenheiro, engenheira, desenvolvedor, "
      "ingénieur, développeur, analyste, ingenieur, entwickler, analyst, ingegnere, sviluppatore, kỹ sư, lập "
      "trình "
      "viên, insinyur, pengembang, analis"};
};

const RankWords &rank_words() {
  static const RankWords words;
  return words;
}

bool is_at_rank(const std::vector<TextToken> &tokens, size_t at) {
  TokenCursor cursor(tokens);
  cursor.go_back(at);
  return rank_words().ranks.is_at(cursor);
}

bool is_at_role(const std::vector<TextToken> &tokens, size_t at) {
  TokenCursor cursor(tokens);
  cursor.go_back(at);
  return rank_words().roles.is_at(cursor);
}

// "Junior", "Mid-Level Engineer", "Ingeniero Junior", "Junior → Mid"
bool names_rank(const std::vector<TextToken> &tokens) {
  if (is_at_rank(tokens, 0))
    return true;
  if (!is_at_role(tokens, 0))
    return false;
  for (size_t at = 1; at < tokens.size(); ++at)
    if (is_at_rank(tokens, at))
      return true;
  return false;
}

bool is_part_of_name(const TextToken &token) {
  return token.kind == TextToken::Kind::word || token.kind == TextToken::Kind::dash ||
         (token.kind == TextToken::Kind::mark &&
          std::string_view("/&,()+").find(token.text) != std::string_view::npos);
}

struct RankCode {
  std::string text; // "L3"
  int number = 0;
};

// "Senior Engineer (L3)", "Staff Engineer (IC5)": the code leaves the title.
std::optional<RankCode> take_code(std::string &title) {
  const auto open = title.rfind('(');
  const auto close = open == std::string::npos ? open : title.find(')', open);
  if (close == std::string::npos || close + 1 != title.size())
    return {};
  const auto text = title.substr(open + 1, close - open - 1);
  const auto tokens = text_tokens(text);
  const bool is_code = tokens.size() == 2 && tokens[0].kind == TextToken::Kind::word &&
                       tokens[0].text.size() <= 2 && tokens[1].kind == TextToken::Kind::number &&
                       tokens[1].is_glued;
  if (!is_code)
    return {};
  title.erase(title.find_last_not_of(' ', open - 1) + 1);
  return RankCode{text, tokens[1].number};
}

} // namespace

std::optional<UnitLabel> parse_rank_label(std::string_view text) {
  if (text.size() > longest_unit_label)
    return {};
  auto [title, timing] = split_timing(text);
  const auto code = take_code(title);
  auto tokens = text_tokens(title);
  std::erase_if(tokens, [](const TextToken &token) { return token.kind == TextToken::Kind::ornament; });
  const auto end = std::ranges::find_if(tokens, [](const TextToken &token) { return token.text == ":"; });
  tokens.erase(end, tokens.end()); // "Senior: own the platform"
  const auto words = std::ranges::count(tokens, TextToken::Kind::word, &TextToken::kind);
  if (words == 0 || words > most_words || !std::ranges::all_of(tokens, is_part_of_name) ||
      !names_rank(tokens))
    return {};
  UnitLabel label;
  label.certainty = UnitLabel::Certainty::named;
  label.kind = UnitKind::level;
  if (code) {
    label.number = code->number;
    label.label = code->text;
  }
  label.title = title;
  label.is_time_written = timing.span.has_value();
  label.timing = std::move(timing);
  return label;
}

} // namespace waymark

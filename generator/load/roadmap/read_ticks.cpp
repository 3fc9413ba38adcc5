#include "load/roadmap/read_ticks.hpp"

#include "load/roadmap/parse_span.hpp"

#include <array>
#include <fmt/format.h>

namespace waymark {
namespace {

constexpr int most_marks = 8; // of one item; nobody writes more, and each is a pass over the text

enum class MarkKind { done, due, other };

struct Mark {
  std::string_view sign;
  MarkKind kind;
};

// As Obsidian Tasks writes them; those of kind other are taken out of the text and mean nothing here.
constexpr std::array<Mark, 10> emoji_marks = {{{"✅", MarkKind::done},
                                               {"☑️", MarkKind::done},
                                               {"📅", MarkKind::due},
                                               {"📆", MarkKind::due},
                                               {"🗓️", MarkKind::due},
                                               {"🗓", MarkKind::due},
                                               {"⏳", MarkKind::other},
                                               {"🛫", MarkKind::other},
                                               {"➕", MarkKind::other},
                                               {"❌", MarkKind::other}}};

constexpr std::array<Mark, 6> word_marks = {{{"done", MarkKind::done},
                                             {"completed", MarkKind::done},
                                             {"finished", MarkKind::done},
                                             {"passed", MarkKind::done},
                                             {"due", MarkKind::due},
                                             {"deadline", MarkKind::due}}};

struct FoundMark {
  MarkKind kind = MarkKind::other;
  size_t begin = 0;
  size_t end = 0;
  PartialDate date;
};

// A date at the begin of the text, and how many bytes it takes.
std::optional<std::pair<PartialDate, size_t>> date_at_begin(std::string_view text) {
  const auto tokens = text_tokens(text);
  TokenCursor cursor(tokens);
  while (cursor.accept_mark(':') || cursor.accept_word("on") || cursor.accept_word("by") ||
         (!cursor.is_at_end() && cursor.peek().kind == TextToken::Kind::ornament && cursor.peek().is_glued))
    continue;
  if (const auto date = parse_partial_date(cursor))
    return std::pair(*date, cursor.end_of_last());
  return {};
}

std::optional<FoundMark> find_emoji_mark(std::string_view text) {
  for (const auto &[sign, kind] : emoji_marks)
    for (auto at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + sign.size()))
      if (const auto date = date_at_begin(text.substr(at + sign.size(), 40)))
        return FoundMark{kind, at, at + sign.size() + date->second, date->first};
  return {};
}

// "(done 2026-06-14)", "[due: 30 June 2026]"
std::optional<FoundMark> find_bracket_mark(std::string_view text) {
  for (auto open = text.find_first_of("(["); open != std::string_view::npos;
       open = text.find_first_of("([", open + 1)) {
    const auto close = text.find(text[open] == '(' ? ')' : ']', open);
    if (close == std::string_view::npos)
      return {};
    const auto inside = text.substr(open + 1, close - open - 1);
    const auto tokens = text_tokens(inside);
    for (const auto &[word, kind] : word_marks) {
      if (tokens.empty() || tokens[0].text != word)
        continue;
      const auto date = date_at_begin(inside.substr(tokens[0].end));
      if (date && tokens[0].end + date->second == tokens.back().end)
        return FoundMark{kind, open, close + 1, date->first};
    }
  }
  return {};
}

// Takes the mark and the blanks that it leaves.
void take_out(std::string &text, size_t begin, size_t end) {
  text.erase(begin, end - begin);
  while (begin > 0 && text[begin - 1] == ' ' &&
         (begin == text.size() || text[begin] == ' ' || text[begin] == ',' || text[begin] == '.'))
    text.erase(--begin, 1);
  while (!text.empty() && text.front() == ' ')
    text.erase(0, 1);
}

bool is_real(const PartialDate &date) {
  return !date.year || first_day(date).has_value();
}

void note(TickMarks &marks, const FoundMark &mark, std::string_view written, const SourcePosition &position,
          Diagnostics &diagnostics) {
  if (!is_real(mark.date))
    diagnostics.warning(position, fmt::format("there is no such day: '{}'", written),
                        "write a date as 2026-06-14");
  else if (mark.kind == MarkKind::due && !marks.due)
    marks.due = mark.date;
  else if (mark.kind == MarkKind::done && mark.date.day && !marks.ticked_on)
    marks.ticked_on = first_day(mark.date);
  if (mark.kind == MarkKind::done)
    marks.is_ticked = true;
}

} // namespace

TickMarks read_ticks(const std::string &text, Tick box, const SourcePosition &position,
                     Diagnostics &diagnostics) {
  TickMarks marks;
  marks.text = text;
  int left = most_marks;
  for (auto *find : {find_emoji_mark, find_bracket_mark})
    while (const auto mark = left-- > 0 ? find(marks.text) : std::nullopt) {
      note(marks, *mark, std::string_view(marks.text).substr(mark->begin, mark->end - mark->begin), position,
           diagnostics);
      take_out(marks.text, mark->begin, mark->end);
    }
  if (box == Tick::open && marks.is_ticked) {
    diagnostics.warning(position, "an open box says when it was done",
                        "tick the box: [x]; or take the date away");
    marks.is_ticked = false;
    marks.ticked_on.reset();
  }
  marks.is_ticked = marks.is_ticked || box == Tick::done;
  marks.name = marks.text;
  if (const auto due = find_due(marks.text)) {
    if (!marks.due && is_real(due->date))
      marks.due = due->date;
    take_out(marks.name, due->begin, due->end);
  }
  return marks;
}

} // namespace waymark

#include "load/roadmap/read_ticks.hpp"

#include "load/roadmap/calendar_words.hpp"
#include "load/roadmap/parse_span.hpp"
#include "load/roadmap/parse_status.hpp"
#include "load/roadmap/phrase_table.hpp"

#include <array>
#include <fmt/format.h>
#include <vector>

namespace waymark {
namespace {

constexpr size_t longest_mark = 80; // bytes
constexpr size_t longest_tag = 20;  // bytes
constexpr size_t longest_tail = 10; // tokens
constexpr int most_marks = 8;       // of one item; nobody writes more, and each is a pass over the text

enum class MarkKind { done, due, other };

struct Mark {
  std::string_view sign;
  MarkKind kind;
};

// As Obsidian Tasks writes them; those of kind other are taken out of the text and mean nothing here.
constexpr std::array<Mark, 15> emoji_marks = {{{"✅", MarkKind::done},
                                               {"☑", MarkKind::done},
                                               {"✔️", MarkKind::done},
                                               {"✔", MarkKind::done},
                                               {"✓", MarkKind::done},
                                               {"⏰", MarkKind::due},
                                               {"☑️", MarkKind::done},
                                               {"📅", MarkKind::due},
                                               {"📆", MarkKind::due},
                                               {"🗓️", MarkKind::due},
                                               {"🗓", MarkKind::due},
                                               {"⏳", MarkKind::other},
                                               {"🛫", MarkKind::other},
                                               {"➕", MarkKind::other},
                                               {"❌", MarkKind::other}}};

struct TickWords {
  // Beside the words of a status and of an end: keys of Dataview and TaskPaper.
  PhraseTable<MarkKind> keys{{MarkKind::done, "completion"},
                             {MarkKind::due, "due, deadline"},
                             {MarkKind::other, "scheduled, start, created, planned, defer"}};
  PhraseSet before_date{"on, by, el, em, am, le, il, pada, vào, vào ngày"};
};

const TickWords &tick_words() {
  static const TickWords words;
  return words;
}

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
  while (cursor.accept_mark(':') || tick_words().before_date.accept(cursor) ||
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

// "done", "completion", "due", "fällig am"
std::optional<MarkKind> accept_key(TokenCursor &cursor) {
  if (const auto key = tick_words().keys.accept(cursor))
    return key;
  const auto place = cursor.place();
  if (accept_status(cursor) == Tick::done)
    return MarkKind::done;
  cursor.go_back(place);
  return accept_until(cursor) ? std::optional(MarkKind::due) : std::nullopt;
}

// "done 2026-06-14" and nothing else.
std::optional<std::pair<MarkKind, PartialDate>> parse_keyed_date(std::string_view text) {
  const auto tokens = text_tokens(text);
  TokenCursor cursor(tokens);
  const auto key = accept_key(cursor);
  if (!key || cursor.is_at_end())
    return {};
  const auto begin = cursor.peek().begin;
  const auto date = date_at_begin(text.substr(begin));
  if (!date || begin + date->second != tokens.back().end)
    return {};
  return std::pair(*key, date->first);
}

// "(done 2026-06-14)", "[due: 30 June 2026]", "@done(2026-06-14)"
std::optional<FoundMark> find_bracket_mark(std::string_view text) {
  for (auto open = text.find_first_of("(["); open != std::string_view::npos;
       open = text.find_first_of("([", open + 1)) {
    const auto close = text.substr(0, open + longest_mark).find(text[open] == '(' ? ')' : ']', open);
    if (close == std::string_view::npos)
      continue;
    const auto before = text.substr(0, open).substr(open > longest_tag ? open - longest_tag : 0);
    const auto sign = before.rfind('@');
    const bool is_tag = sign != std::string_view::npos && sign + 1 < before.size();
    const auto at = open - (is_tag ? before.size() - sign : 0);
    const auto inside = text.substr(open + 1, close - open - 1);
    const auto key = is_tag ? std::string(text.substr(at + 1, open - at - 1)) + " " : std::string();
    if (const auto found = parse_keyed_date(key + std::string(inside)))
      return FoundMark{found->first, at, close + 1, found->second};
  }
  return {};
}

// "… — done 2026-06-14", "…, completed on 14 June 2026."
std::optional<FoundMark> find_last_words(std::string_view text) {
  const auto tokens = text_tokens(text);
  for (auto at = tokens.size() > longest_tail ? tokens.size() - longest_tail : 1; at < tokens.size(); ++at) {
    TokenCursor cursor(tokens);
    cursor.go_back(at);
    if (accept_status(cursor) != Tick::done || cursor.is_at_end())
      continue;
    const auto begin = cursor.peek().begin;
    const auto date = date_at_begin(text.substr(begin));
    const auto end = date ? begin + date->second : 0;
    if (!date || !date->first.month || text.substr(end).find_first_not_of(" .)") != std::string_view::npos)
      continue;
    const auto &before = tokens[at - 1];
    const bool is_apart = before.kind == TextToken::Kind::dash || before.text == "," || before.text == ":" ||
                          before.text == "|" || before.text == ";";
    return FoundMark{MarkKind::done, is_apart ? before.begin : tokens[at].begin, text.size(), date->first};
  }
  return {};
}

// "[x] 2026-06-14 Load a file", as in todo.txt.
std::optional<FoundMark> find_first_date(std::string_view text) {
  if (text.size() > 10 && text[10] == ' ' && parse_date(text.substr(0, 10)))
    return FoundMark{MarkKind::done, 0, 11, date_at_begin(text.substr(0, 10))->first};
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
  std::vector finders{find_emoji_mark, find_bracket_mark, find_last_words};
  if (box == Tick::done)
    finders.push_back(find_first_date);
  for (auto *find : finders)
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
  marks.is_begun = box == Tick::doing && !marks.is_ticked;
  marks.is_dropped = box == Tick::dropped;
  marks.name = marks.text;
  if (const auto due = find_due(marks.text)) {
    if (!marks.due && is_real(due->date))
      marks.due = due->date;
    take_out(marks.name, due->begin, due->end);
  }
  return marks;
}

} // namespace waymark

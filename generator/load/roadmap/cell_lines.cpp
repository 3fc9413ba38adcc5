#include "load/roadmap/cell_lines.hpp"

#include "load/roadmap/text_tokens.hpp"
#include "markdown/plain_text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace waymark {
namespace {

bool is_line_break(const Inline &each) {
  return each.kind == InlineKind::line_break ||
         (each.kind == InlineKind::html && (each.text.starts_with("<br") || each.text.starts_with("<BR") ||
                                            each.text.starts_with("<li") || each.text.starts_with("</li")));
}

constexpr std::array<std::pair<std::string_view, Tick>, 5> boxes{{{"[ ]", Tick::open},
                                                                  {"[x]", Tick::done},
                                                                  {"[X]", Tick::done},
                                                                  {"[/]", Tick::doing},
                                                                  {"[-]", Tick::dropped}}};
constexpr std::array<std::string_view, 5> bullets{"- ", "* ", "• ", "·", "☐"};

void trim(std::string &text) {
  text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
}

// Takes a bullet and a box from the begin of the line.
void take_marks(CellLine &line) {
  if (line.inlines.empty() || line.inlines.front().kind != InlineKind::text)
    return;
  auto &text = line.inlines.front().text;
  trim(text);
  for (const auto bullet : bullets)
    if (text.starts_with(bullet)) {
      text.erase(0, bullet.size());
      trim(text);
    }
  for (const auto &[box, tick] : boxes)
    if (text.starts_with(box)) {
      line.tick = tick;
      text.erase(0, box.size());
      trim(text);
    }
}

} // namespace

std::vector<CellLine> cell_lines(const std::vector<Inline> &inlines) {
  std::vector<CellLine> lines(1);
  for (const auto &each : inlines) {
    if (is_line_break(each))
      lines.emplace_back();
    else
      lines.back().inlines.push_back(each);
  }
  for (auto &line : lines)
    take_marks(line);
  std::erase_if(lines, [](const CellLine &line) { return text_tokens(plain_text(line.inlines)).empty(); });
  return lines;
}

} // namespace waymark

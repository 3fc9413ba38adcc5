#include "worker/program/ruled_card.hpp"

#include <algorithm>

namespace waymark {
namespace {

constexpr double margin = 64;
constexpr double whole = card_width - 2 * margin;
constexpr double name_middle = 70;
constexpr double rule_top = 110;
constexpr double label_middle = 166;
constexpr double title_top = 196;
constexpr double bottom = card_height - 52;
constexpr double column = 648; // where the right column's hairline stands
constexpr double gutter = 40;
constexpr CardBox plate{column, rule_top + 10, card_width - column, card_height - rule_top - 10};
constexpr CardBox drawing_box{plate.x + 20, plate.y + 20, plate.width - 40, plate.height - 40};

// The name on the left and the role on the right, above the rule.
void paint_masthead(CardCanvas &canvas) {
  const auto &card = canvas.card();
  const auto name = canvas.line(card.name, 38, CardWeight::semibold, card.role.empty() ? whole : whole * 0.6);
  canvas.draw_line(name, margin, name_middle, name.width(), card.colours.text);
  const auto role = canvas.line(card.role, 29, CardWeight::normal, whole - name.width() - gutter);
  canvas.draw_line(role, card_width - margin - role.width(), name_middle + 2, role.width(),
                   card.colours.muted);
  canvas.fill(card.colours.text, {0, rule_top, card_width, 3});
  canvas.fill(card.colours.text, {0, rule_top + 7, card_width, 3});
}

void paint_figure(CardCanvas &canvas) {
  const auto &card = canvas.card();
  constexpr double x = column + gutter;
  constexpr double room = card_width - x - margin;
  constexpr double top = label_middle - 14;
  canvas.fill(card.colours.line, {column, top, 2, bottom - top});
  canvas.fill(card.colours.text, {x, top, room, 4});
  const auto figure =
      canvas.block(card.figure, {140, 120, 104, 88, 76, 64, 54, 46}, CardWeight::normal, {room, 220});
  const auto words = canvas.block(card.figure_label, {36, 32}, CardWeight::normal, {room, 150});
  double y = top + 16;
  canvas.draw(figure, x, y, room, card.colours.accent);
  y += 0.88 * figure.height(); // figures have no descenders
  canvas.draw(words, x, y, room, card.colours.text);
  if (card.total > 0)
    canvas.draw_progress({x, bottom - 32, room, 32});
}

void paint_words(CardCanvas &canvas, double room) {
  constexpr double radius = 11;
  constexpr double x = margin + 2 * radius + 20;
  const auto &card = canvas.card();
  canvas.draw_shape(margin + radius + 2, label_middle, radius);
  canvas.draw_line(canvas.line(card.label, 32, CardWeight::normal, room + margin - x), x, label_middle,
                   room + margin - x, card.colours.accent);
  const auto sizes = room < card_width / 2.0 ? std::vector<double>{84, 76, 68, 62, 56, 50, 44}
                                             : std::vector<double>{112, 100, 90, 80, 70, 60, 52, 45};
  const auto facts = canvas.list(card.facts, {34, 31}, {room, 90});
  const double facts_top = bottom - facts.height();
  const double title_bottom = card.facts.empty() ? bottom : facts_top - 36;
  const auto title = canvas.block(card.title, sizes, CardWeight::semibold, {room, title_bottom - title_top});
  canvas.draw(title, margin, title_top, room, card.colours.text);
  if (card.facts.empty())
    return;
  canvas.fill(card.colours.text, {margin, facts_top - 16, room, 2});
  canvas.draw(facts, margin, facts_top, room, card.colours.muted);
}

} // namespace

void paint_ruled(CardCanvas &canvas) {
  const auto &card = canvas.card();
  const bool has_drawing = canvas.shows_drawing(drawing_box);
  const bool has_column = has_drawing || !card.figure.empty();
  canvas.fill(card.colours.ground, {0, 0, card_width, card_height});
  if (has_drawing) {
    canvas.fill(card.colours.panel, plate);
    canvas.draw_drawing(drawing_box);
  } else if (has_column) {
    paint_figure(canvas);
  }
  paint_masthead(canvas);
  paint_words(canvas, has_column ? column - margin - gutter : whole);
}

} // namespace waymark

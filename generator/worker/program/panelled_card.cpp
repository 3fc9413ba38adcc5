#include "worker/program/panelled_card.hpp"

namespace waymark {
namespace {

constexpr double margin = 64;
constexpr double bar = 10;
constexpr double label_middle = 80;
constexpr double title_top = 122;
constexpr double title_bottom = 480;
constexpr double owner_middle = 550;
constexpr double disc = 32; // the radius of the initials' disc
constexpr CardBox panel{640, bar, card_width - 640, card_height - bar};
constexpr CardBox drawing_box{panel.x + 24, panel.y + 24, panel.width - 48, panel.height - 48};

void paint_figure(CardCanvas &canvas) {
  const auto &card = canvas.card();
  const double x = panel.x + 48;
  const double room = card_width - x - margin;
  const auto figure =
      canvas.block(card.figure, {128, 108, 92, 76, 64, 54, 46}, CardWeight::bold, {room, 250});
  const auto words = canvas.block(card.figure_label, {34, 30}, CardWeight::normal, {room, 170});
  const double bar_height = card.total > 0 ? 72 : 0;
  double y = (card_height + bar - figure.height() - 12 - words.height() - bar_height) / 2;
  canvas.draw(figure, x, y, room, card.colours.accent);
  y += figure.height() + 12;
  canvas.draw(words, x, y, room, card.colours.text);
  if (card.total > 0)
    canvas.draw_progress({x, y + words.height() + 40, room, 32});
}

void paint_label(CardCanvas &canvas, double room) {
  constexpr double radius = 13;
  constexpr double x = margin + 2 * radius + 22;
  canvas.draw_shape(margin + radius + 3, label_middle, radius);
  room += margin - x;
  canvas.draw_line(canvas.line(canvas.card().label, 32, CardWeight::semibold, room), x, label_middle, room,
                   canvas.card().colours.accent);
}

void paint_title(CardCanvas &canvas, double room) {
  const auto &card = canvas.card();
  const auto sizes = room < card_width / 2.0 ? std::vector<double>{72, 66, 60, 54, 48, 42}
                                             : std::vector<double>{88, 80, 72, 64, 56, 48, 42};
  const auto facts = canvas.list(card.facts, {32, 30}, {room, 84});
  const double below = card.facts.empty() ? 0 : facts.height() + 16;
  const auto title =
      canvas.block(card.title, sizes, CardWeight::bold, {room, title_bottom - title_top - below});
  canvas.draw(title, margin, title_top, room, card.colours.text);
  canvas.draw(facts, margin, title_top + title.height() + 16, room, card.colours.muted);
}

void paint_owner(CardCanvas &canvas, double room) {
  const auto &card = canvas.card();
  canvas.disc(margin + disc, owner_middle, disc);
  const auto initials = canvas.line(card.initials, 26, CardWeight::semibold, 2 * disc);
  canvas.draw_line(initials, margin + disc - initials.width() / 2, owner_middle, initials.width(),
                   card.colours.text);
  constexpr double x = margin + 2 * disc + 20;
  room += margin - x;
  canvas.draw_line(canvas.line(card.name, 32, CardWeight::semibold, room), x, owner_middle - 20, room,
                   card.colours.text);
  canvas.draw_line(canvas.line(card.role, 27, CardWeight::normal, room), x, owner_middle + 20, room,
                   card.colours.muted);
}

} // namespace

void paint_panelled(CardCanvas &canvas) {
  const auto &card = canvas.card();
  const bool has_drawing = canvas.shows_drawing(drawing_box);
  const bool has_panel = has_drawing || !card.figure.empty();
  canvas.fill(card.colours.ground, {0, 0, card_width, card_height});
  if (has_panel)
    canvas.fill(card.colours.panel, panel);
  if (has_drawing)
    canvas.draw_drawing(drawing_box);
  else if (has_panel)
    paint_figure(canvas);
  canvas.fill(card.colours.accent, {0, 0, card_width, bar});
  const double room = has_panel ? panel.x - margin - 36 : card_width - 2 * margin;
  paint_label(canvas, room);
  paint_title(canvas, room);
  paint_owner(canvas, room);
}

} // namespace waymark

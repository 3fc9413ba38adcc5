#include "worker/program/node_kind.hpp"

#include "model/diagram_words.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace waymark {
namespace {

constexpr double pad = 11; // between outline and icon, and between words and outline
constexpr double gap = 8;  // between icon and words

enum class Form {
  box,
  note,
  pipe,
  tape,
  sheets,
  cylinder,
  basin,
  gable,
  hexagon,
  layers,
  window,
  pill,
  octagon
};

struct Kind {
  std::string_view name;
  Form form;
  KindRoom more; // beside what every kind needs
  std::string_view icon;
};

// In the order of diagram_kinds.
constexpr std::array<Kind, diagram_kinds.size()> kinds = {{
    {"source", Form::note, {0, 6, 0}, "M8.5 2.5H3v10.5h10.5V7.5M8 8l5.5-5.5M9.8 2h4.2v4.2"},
    {"stream", Form::pipe, {2, 7, 0}, "M2 3.5 6.5 8 2 12.5M6.75 3.5 11.25 8l-4.5 4.5M11.5 3.5 14.5 8l-3 4.5"},
    {"queue", Form::tape, {0, 12, 0}, "M1.5 5H5v6H1.5zM6.25 5h3.5v6h-3.5zM11 5h3.5v6H11z"},
    {"batch", Form::sheets, {0, 3, 4}, "M8 2 14 5 8 8 2 5zM2 8l6 3 6-3M2 11l6 3 6-3"},
    {"store",
     Form::cylinder,
     {0, 0, 6},
     "M2.5 4c0-1.1 2.5-2 5.5-2s5.5.9 5.5 2-2.5 2-5.5 2-5.5-.9-5.5-2zM2.5 4v8c0 1.1 2.5 2 5.5 2s5.5-.9 "
     "5.5-2V4M2.5 8c0 1.1 2.5 2 5.5 2s5.5-.9 5.5-2"},
    {"lake",
     Form::basin,
     {2, 2, 0},
     "M1.5 4.5c2.2-2 4.3-2 6.5 0s4.3 2 6.5 0M1.5 8.5c2.2-2 4.3-2 6.5 0s4.3 2 6.5 0M1.5 12.5c2.2-2 4.3-2 6.5 "
     "0s4.3 2 6.5 0"},
    {"warehouse", Form::gable, {0, 0, 7}, "M2 14V6l6-3.8L14 6v8M5 14V9h6v5M5 11.5h6"},
    {"model",
     Form::hexagon,
     {6, 6, 0},
     "M8 1.5c.6 4 2.5 5.9 6.5 6.5-4 .6-5.9 2.5-6.5 6.5C7.4 10.5 5.5 8.6 1.5 8c4-.6 5.9-2.5 6.5-6.5z"},
    {"vector",
     Form::layers,
     {0, 0, 9},
     "M2.5 1.5v12h12M2.5 13.5 11 5M7.2 5H11v3.8M5.5 4.5h.01M12.5 10.5h.01"},
    {"service",
     Form::box,
     {},
     "M8 1.5 13.6 4.75v6.5L8 14.5 2.4 11.25v-6.5zM8 5.75a2.25 2.25 0 1 0 0 4.5 2.25 2.25 0 0 0 0-4.5z"},
    {"app", Form::window, {0, 0, 6}, "M1.5 2.5h13v11h-13zM1.5 6h13M4 4.25h.01M6.25 4.25h.01"},
    {"user",
     Form::pill,
     {4, 7, 0},
     "M8 2a2.9 2.9 0 1 0 0 5.8A2.9 2.9 0 0 0 8 2zM2.25 14.25c.5-3.2 2.8-4.5 5.75-4.5s5.25 1.3 5.75 4.5"},
    {"schedule",
     Form::octagon,
     {2, 3, 0},
     "M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5zM8 4.5V8l2.6 1.7"},
}};
static_assert(std::ranges::equal(kinds, diagram_kinds, {}, &Kind::name));

const Kind &kind_named(std::string_view name) {
  return *std::ranges::find(kinds, name, &Kind::name);
}

// Path data in the box's own coordinates.
class Pen {
public:
  explicit Pen(const Box &box) : m_box(box) {}
  // `x` from the left side or, where negative, from the right one; `y` likewise from top and bottom.
  Pen &move(double x, double y) { return step('M', x, y); }
  Pen &line(double x, double y) { return step('L', x, y); }
  // A quarter of an ellipse or a half to a point.
  Pen &arc(double rx, double ry, int sweep, double x, double y) {
    m_data += fmt::format("A{} {} 0 0 {} ", short_number(rx), short_number(ry), sweep);
    return point(x, y);
  }
  std::string closed() { return m_data + "Z"; }
  std::string open() { return m_data; }

private:
  Pen &step(char command, double x, double y) {
    m_data += command;
    return point(x, y);
  }
  Pen &point(double x, double y) {
    m_data += short_number(std::signbit(x) ? m_box.high.x + x : m_box.low.x + x) + " " +
              short_number(std::signbit(y) ? m_box.high.y + y : m_box.low.y + y);
    return *this;
  }

  Box m_box;
  std::string m_data;
};

constexpr double end = -0.0; // the right side, the bottom: nothing, and negative

std::string rounded(const Box &box, double top, double bottom) {
  return Pen(box)
      .move(top, 0)
      .line(-top, 0)
      .arc(top, top, 1, end, top)
      .line(end, -bottom)
      .arc(bottom, bottom, 1, -bottom, end)
      .line(bottom, end)
      .arc(bottom, bottom, 1, 0, -bottom)
      .line(0, top)
      .arc(top, top, 1, top, 0)
      .closed();
}

std::string chamfered(const Box &box, double x, double y) {
  return Pen(box)
      .move(x, 0)
      .line(-x, 0)
      .line(end, y)
      .line(end, -y)
      .line(-x, end)
      .line(x, end)
      .line(0, -y)
      .line(0, y)
      .closed();
}

std::string lid(const Box &box, double y) {
  return Pen(box).move(0, y).arc((box.high.x - box.low.x) / 2, 5, 0, end, y).open();
}

std::string cylinder(const Box &box) {
  const double radius = (box.high.x - box.low.x) / 2;
  return Pen(box).move(0, 5).arc(radius, 5, 1, end, 5).line(end, -5).arc(radius, 5, 1, 0, -5).closed();
}

void draw(Form form, const Box &box, KindShape &shape) {
  const double half = (box.high.y - box.low.y) / 2;
  const double middle = (box.high.x - box.low.x) / 2;
  switch (form) {
  case Form::box:
    shape.outline = rounded(box, 6, 6);
    break;
  case Form::note:
    shape.outline = Pen(box).move(0, 0).line(-10, 0).line(end, 10).line(end, end).line(0, end).closed();
    shape.detail = Pen(box).move(-10, 0).line(-10, 10).line(end, 10).open();
    break;
  case Form::pipe:
    shape.outline =
        Pen(box).move(5, 0).line(-5, 0).arc(5, half, 1, -5, end).line(5, end).arc(5, half, 1, 5, 0).closed();
    shape.detail = Pen(box).move(-5, 0).arc(5, half, 0, -5, end).open();
    break;
  case Form::tape:
    shape.outline = rounded(box, 3, 3);
    shape.detail = Pen(box).move(-7, 0).line(-7, end).move(-14, 0).line(-14, end).open();
    break;
  case Form::sheets:
    shape.outline = rounded({{box.low.x, box.low.y + 4}, {box.high.x - 4, box.high.y}}, 3, 3);
    shape.detail = Pen(box).move(4, 4).line(4, 0).line(end, 0).line(end, -4).line(-4, -4).open();
    break;
  case Form::cylinder:
    shape.outline = cylinder(box);
    shape.detail = lid(box, 5);
    break;
  case Form::layers:
    shape.outline = cylinder(box);
    shape.detail = lid(box, 5) + lid(box, 9);
    break;
  case Form::basin:
    shape.outline = rounded(box, 3, 18);
    break;
  case Form::gable:
    shape.outline = Pen(box).move(0, 8).line(middle, 0).line(end, 8).line(end, end).line(0, end).closed();
    break;
  case Form::hexagon:
    shape.outline = chamfered(box, 9, half);
    break;
  case Form::window:
    shape.outline = rounded(box, 6, 6);
    shape.detail = Pen(box).move(0, 8).line(end, 8).open();
    break;
  case Form::pill:
    shape.outline = rounded(box, std::min(half, 20.0), std::min(half, 20.0));
    break;
  case Form::octagon:
    shape.outline = chamfered(box, 8, 8);
    break;
  }
}

} // namespace

std::string_view kind_in(std::string_view words) {
  while (!words.empty()) {
    const auto word = words.substr(0, words.find(' '));
    const auto name = word.substr(word.starts_with("kind-") ? 5 : 0);
    if (const auto kind = std::ranges::find(kinds, name, &Kind::name); kind != kinds.end())
      return kind->name;
    words.remove_prefix(std::min(words.size(), word.size() + 1));
  }
  return {};
}

KindRoom room_of_kind(std::string_view kind) {
  const auto &more = kind_named(kind).more;
  return {pad + icon_size + gap + more.left, pad + more.right, more.top};
}

KindShape shape_of_kind(std::string_view kind, const Box &box) {
  const auto room = room_of_kind(kind);
  KindShape shape;
  draw(kind_named(kind).form, box, shape);
  shape.text_x = box.low.x + room.left;
  shape.icon = {shape.text_x - gap - icon_size, (box.low.y + room.top + box.high.y - icon_size) / 2};
  return shape;
}

std::string_view icon_of_kind(std::string_view kind) {
  return kind_named(kind).icon;
}

} // namespace waymark

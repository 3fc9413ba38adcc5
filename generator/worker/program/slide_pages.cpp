#include "worker/program/slide_pages.hpp"

#include "worker/program/slide_canvas.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

constexpr double margin = 80;
constexpr double inner = slide_width - 2 * margin;
constexpr double label_top = 96;
constexpr double content_top = 176;
constexpr double content_bottom = 1150;
constexpr double route_y = 1222; // the line that runs through all pages
constexpr double footer_top = 1256;
constexpr double drawing_top = 320; // below a title of one line

// Of a drawing, whose letters are 11 to 13 px high.
constexpr double least_scale = 1.5;
constexpr double most_scale = 2.6;

double scale_of(const SvgPicture &drawing) {
  return std::min(
      {inner / drawing.width(), (content_bottom + 24 - drawing_top) / drawing.height(), most_scale});
}

class SlidePainter {
public:
  SlidePainter(cairo_t *canvas, const Slides &slides, size_t page, const SvgPicture *drawing)
      : m_slide(slides.pages[page]), m_page(page),
        m_ink(canvas, slides, is_dark(m_slide.kind) ? slides.dark : slides.light, slide_width),
        m_drawing(drawing) {}

  SlideFindings paint() {
    m_ink.fill(colours().ground, {0, 0, slide_width, slide_height});
    paint_label();
    switch (m_slide.kind) {
    case SlideKind::cover:
      paint_cover();
      break;
    case SlideKind::insight:
      paint_insight();
      break;
    case SlideKind::diagram:
      paint_diagram();
      break;
    case SlideKind::closing:
      paint_closing();
      break;
    }
    paint_route();
    return {m_ink.unknown(), m_is_crowded};
  }

private:
  static bool is_dark(SlideKind kind) { return kind == SlideKind::cover || kind == SlideKind::closing; }
  [[nodiscard]] const SlideColours &colours() const { return m_ink.colours(); }
  [[nodiscard]] const Slides &slides() const { return m_ink.slides(); }

  void paint_label() {
    m_ink.draw(m_ink.line_of(m_slide.label, {40, SlideWeight::semibold, 1}, inner), margin, label_top,
               colours().accent);
  }

  void draw_block(const SlideBlock &block, double x, double y) {
    m_ink.draw(block.lead, x, y, colours().text);
    m_ink.draw(block.text, x, y + block.lead.height() + block.gap, colours().text);
    m_is_crowded = m_is_crowded || block.is_crowded;
  }

  // The title above, the hook and its number at the foot.
  void paint_cover() {
    const auto hook = m_ink.block({}, m_slide.text, {0, 0, 54, 38}, {0, 0, inner, 330});
    const auto figure = m_ink.line_of(m_slide.figure, {200, SlideWeight::bold, 0.9}, inner);
    const double foot = content_bottom - hook.height() - (m_slide.figure.empty() ? 0 : figure.height() + 4);
    const auto title = m_ink.block(m_slide.lead, {}, {132, 60, 0, 0}, {0, 0, inner, foot - 64 - content_top});
    draw_block(title, margin, content_top);
    m_ink.draw(figure, margin - 8, foot, colours().accent);
    draw_block(hook, margin, content_bottom - hook.height());
  }

  void paint_insight() {
    const SlideRoom room{margin, content_top, inner, content_bottom - content_top};
    const bool has_both = !m_slide.lead.empty() && !m_slide.text.empty();
    const bool is_lead_in = has_both && m_slide.lead.size() <= 40;
    const auto sizes = is_lead_in ? SlideSizes{148, 64, 80, 32}
                       : has_both ? SlideSizes{100, 44, 68, 32}
                                  : SlideSizes{116, 48, 72, 34};
    draw_block(
        m_ink.block(m_slide.lead, m_slide.text, sizes, room, SlideWeight::normal, SlideNumbers::stand_out),
        room.x, room.y);
  }

  void paint_diagram() {
    const auto title =
        m_ink.block(m_slide.lead, {}, {84, 44, 0, 0}, {0, 0, inner, drawing_top - 24 - content_top});
    draw_block(title, margin, content_top);
    if (m_drawing == nullptr)
      return;
    auto *canvas = m_ink.canvas();
    const double scale = scale_of(*m_drawing);
    const double top = content_top + title.height() + 32;
    const double room = content_bottom + 24 - top;
    cairo_save(canvas);
    cairo_translate(canvas, (slide_width - m_drawing->width() * scale) / 2,
                    top + (room - m_drawing->height() * scale) / 2);
    cairo_scale(canvas, scale, scale);
    m_drawing->render(canvas);
    cairo_restore(canvas);
  }

  void paint_closing() {
    constexpr double owner_y = 1068;
    constexpr double bar = 8;
    const auto &lead = m_slide.lead.empty() ? slides().invitation : m_slide.lead;
    const auto question =
        m_ink.block({}, m_slide.text, {0, 0, 54, 36}, {0, 0, inner - 48, 300}, SlideWeight::medium);
    const double below = m_slide.text.empty() ? 0 : question.height() + 72;
    const auto closing =
        m_ink.block(lead, {}, {112, 52, 0, 0}, {0, 0, inner, owner_y - 110 - below - content_top});
    draw_block(closing, margin, content_top);
    const double question_top = content_top + closing.height() + 72;
    if (!m_slide.text.empty())
      m_ink.fill(colours().accent, {margin, question_top, bar, question.height()});
    draw_block(question, margin + 48, question_top);
    paint_invitation(owner_y);
  }

  void paint_invitation(double middle) {
    constexpr double radius = 56;
    const double x = margin + 2 * radius + 28;
    const double room = slide_width - margin - x;
    m_ink.draw_initials(margin + radius, middle, radius);
    const auto first = m_slide.lead.empty() ? slides().role : slides().invitation;
    const auto above = m_ink.line_of(first, {38, SlideWeight::semibold, 1}, room);
    const auto link = m_ink.block({}, slides().address, {0, 0, 38, 30}, {0, 0, room, 100}).text;
    m_ink.draw(above, x, middle - 4 - above.height(), colours().text);
    m_ink.draw_link(link, x, middle + 4, colours().accent);
  }

  // One line through all pages, and where the reader is on it.
  void paint_route() {
    const auto count = slides().pages.size();
    const double here =
        margin + inner * static_cast<double>(m_page) / static_cast<double>(std::max(count, size_t{2}) - 1);
    const bool is_first = m_page == 0;
    const bool is_last = m_page + 1 == count;
    if (!is_first)
      m_ink.line(colours().accent, 5, 0, route_y, here, route_y);
    if (!is_last)
      m_ink.line(colours().line, 5, here, route_y, slide_width, route_y);
    m_ink.disc(colours().ground, colours().accent, 6, here, route_y, 14);
    m_ink.disc(colours().accent, colours().accent, 0, here, route_y, 5);
    const auto mark =
        m_ink.line_of(fmt::format("{}/{}", m_page + 1, count), {34, SlideWeight::medium, 1}, 200);
    m_ink.draw(m_ink.line_of(slides().name, {34, SlideWeight::medium, 1}, inner - 220), margin, footer_top,
               colours().muted);
    m_ink.draw(mark, slide_width - margin - mark.width(), footer_top, colours().muted);
  }

  const Slide &m_slide;
  size_t m_page;
  SlideCanvas m_ink;
  const SvgPicture *m_drawing;
  bool m_is_crowded = false;
};

} // namespace

SlideFindings paint_slide(cairo_t *canvas, const Slides &slides, size_t page, const SvgPicture *drawing) {
  return SlidePainter(canvas, slides, page, drawing).paint();
}

SlideFindings paint_cover_picture(cairo_t *canvas, const Slides &slides) {
  constexpr double edge = 64;
  constexpr double panel = 700;
  const auto &slide = slides.pages.front();
  SlideCanvas ink(canvas, slides, slides.dark, cover_width);
  const auto &colours = ink.colours();
  const bool has_panel = !slide.figure.empty();
  const double room = (has_panel ? panel - 40 : cover_width - edge) - edge;
  ink.fill(colours.ground, {0, 0, cover_width, cover_height});
  if (has_panel) {
    ink.fill(colours.surface, {panel, 0, cover_width - panel, cover_height});
    const double x = panel + 48;
    const double width = cover_width - x - edge;
    const auto figure = ink.line_of(slide.figure, {128, SlideWeight::bold, 0.9}, width);
    const auto hook = ink.block({}, slide.text, {0, 0, 36, 24}, {0, 0, width, 340});
    const double top = (cover_height - figure.height() - 20 - hook.height()) / 2;
    ink.draw(figure, x - 5, top, colours.accent);
    ink.draw(hook.text, x, top + figure.height() + 20, colours.text);
  }
  ink.fill(colours.accent, {0, 0, cover_width, 10});
  ink.draw(ink.line_of(slide.label, {32, SlideWeight::semibold, 1}, room), edge, 62, colours.accent);
  const auto title =
      ink.block(slide.lead, has_panel ? std::string() : slide.text, {80, 40, 38, 28}, {0, 0, room, 350});
  ink.draw(title.lead, edge, 118, colours.text);
  ink.draw(title.text, edge, 118 + title.lead.height() + title.gap, colours.muted);
  ink.draw_initials(edge + 34, 546, 34);
  const auto name = ink.line_of(slides.name, {32, SlideWeight::semibold, 1}, room - 90);
  const auto role = ink.line_of(slides.role, {27, SlideWeight::normal, 1}, room - 90);
  ink.draw(name, edge + 90, 546 - 2 - name.height(), colours.text);
  ink.draw(role, edge + 90, 546 + 4, colours.muted);
  return {ink.unknown(), title.is_crowded};
}

const SvgPicture *choose_drawing(const std::vector<SvgPicture> &drawings, const SvgPicture &digest) {
  const SvgPicture *best = nullptr;
  for (const auto &drawing : drawings)
    if (drawing && (best == nullptr || scale_of(drawing) > scale_of(*best)))
      best = &drawing;
  if (best != nullptr && scale_of(*best) >= least_scale)
    return best;
  return digest && scale_of(digest) >= least_scale ? &digest : nullptr;
}

} // namespace waymark

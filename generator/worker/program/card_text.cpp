#include "worker/program/card_text.hpp"

#include "worker/program/text_layout.hpp"

#include <algorithm>

namespace waymark {
namespace {

int units(double px) {
  return static_cast<int>(px * PANGO_SCALE);
}

PangoWeight weight_of(CardWeight weight) {
  switch (weight) {
  case CardWeight::bold:
    return PANGO_WEIGHT_BOLD;
  case CardWeight::semibold:
    return PANGO_WEIGHT_SEMIBOLD;
  case CardWeight::normal:
    break;
  }
  return PANGO_WEIGHT_NORMAL;
}

} // namespace

CardText::CardText(cairo_t *canvas, const std::string &text, CardWeight weight, const CardFace &face)
    : m_layout(pango_cairo_create_layout(canvas)), m_weight(weight),
      m_families(face.font.empty() ? "Inter" : face.font + ",Inter") {
  auto *context = pango_layout_get_context(m_layout.get());
  fix_rendering(context);
  pango_context_set_language(context, pango_language_from_string(face.language.c_str()));
  pango_layout_set_text(m_layout.get(), text.data(), static_cast<int>(text.size()));
}

void CardText::set_size(double size) {
  auto *font = pango_font_description_new();
  pango_font_description_set_family(font, m_families.c_str());
  pango_font_description_set_weight(font, weight_of(m_weight));
  pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
  pango_layout_set_font_description(m_layout.get(), font);
  pango_font_description_free(font);
  auto *attributes = pango_attr_list_new();
  pango_attr_list_insert(attributes, pango_attr_font_features_new("lnum")); // figures as high as capitals
  if (size > 40 && stands_apart(pango_layout_get_text(m_layout.get())))     // large type is set closer
    pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(units(-0.022 * size)));
  pango_layout_set_attributes(m_layout.get(), attributes);
  pango_attr_list_unref(attributes);
}

void CardText::set_width(double width) {
  pango_layout_set_width(m_layout.get(), units(width));
}

CardText CardText::line(cairo_t *canvas, const std::string &text, double size, CardWeight weight,
                        double width, const CardFace &face) {
  CardText result(canvas, text, weight, face);
  pango_layout_set_single_paragraph_mode(result.m_layout.get(), TRUE);
  pango_layout_set_ellipsize(result.m_layout.get(), PANGO_ELLIPSIZE_END);
  result.set_width(width);
  for (const double share : {1.0, 0.9, 0.8}) {
    result.set_size(share * size);
    if (!result.is_cut())
      break;
  }
  return result;
}

CardText CardText::block(cairo_t *canvas, const std::string &text, const std::vector<double> &sizes,
                         CardWeight weight, CardRoom room, const CardFace &face) {
  const auto [width, height] = room;
  CardText result(canvas, text, weight, face);
  auto *layout = result.m_layout.get();
  // Other scripts come from other fonts, which may have no room to lose.
  const double leading = stands_apart(text.c_str()) ? face.leading : 0.95;
  pango_layout_set_line_spacing(layout, static_cast<float>(leading));
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD);
  for (const double size : sizes) {
    result.set_size(size);
    result.set_width(width);
    if (result.fits(width, height)) {
      result.balance(width);
      return result;
    }
  }
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_height(layout, units(height / leading)); // counted without the line spacing
  return result;
}

bool CardText::fits(double width, double height) const {
  return this->width() <= width && this->height() <= height;
}

// The narrowest width with as many lines.
void CardText::balance(double width) {
  const int lines = pango_layout_get_line_count(m_layout.get());
  double narrow = width / 2;
  double wide = width;
  while (wide - narrow > 4) {
    const double middle = (narrow + wide) / 2;
    set_width(middle);
    const bool holds = pango_layout_get_line_count(m_layout.get()) <= lines && this->width() <= middle;
    (holds ? wide : narrow) = middle;
  }
  set_width(wide);
}

double CardText::width() const {
  return layout_width(m_layout.get());
}

double CardText::height() const {
  return layout_height(m_layout.get());
}

bool CardText::runs_leftward() const {
  return pango_layout_get_direction(m_layout.get(), 0) == PANGO_DIRECTION_RTL;
}

void CardText::draw(cairo_t *canvas, double x, double y, double room, const PdfColour &colour) const {
  const double own = static_cast<double>(pango_layout_get_width(m_layout.get())) / PANGO_SCALE;
  cairo_set_source_rgb(canvas, colour.red, colour.green, colour.blue);
  cairo_move_to(canvas, runs_leftward() ? x + room - own : x, y);
  pango_cairo_show_layout(canvas, m_layout.get());
}

std::string CardText::unknown() const {
  const auto places = unknown_places(m_layout.get());
  if (places.empty())
    return {};
  const auto *begin = pango_layout_get_text(m_layout.get()) + *places.begin();
  return {begin, static_cast<size_t>(g_utf8_next_char(begin) - begin)};
}

} // namespace waymark

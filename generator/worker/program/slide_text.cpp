#include "worker/program/slide_text.hpp"

#include "text/unicode.hpp"
#include "text/unspaced_script.hpp"
#include "worker/program/text_layout.hpp"

#include <algorithm>
#include <string_view>

namespace waymark {
namespace {

PangoWeight weight_of(SlideWeight weight) {
  switch (weight) {
  case SlideWeight::bold:
    return PANGO_WEIGHT_BOLD;
  case SlideWeight::semibold:
    return PANGO_WEIGHT_SEMIBOLD;
  case SlideWeight::medium:
    return PANGO_WEIGHT_MEDIUM;
  case SlideWeight::normal:
    break;
  }
  return PANGO_WEIGHT_NORMAL;
}

void add(PangoAttrList *list, PangoAttribute *attribute, size_t begin, size_t end) {
  attribute->start_index = static_cast<guint>(begin);
  attribute->end_index = static_cast<guint>(end);
  pango_attr_list_insert(list, attribute);
}

guint16 channel(double value) {
  return static_cast<guint16>(value * 65535);
}

// Whether a word may begin here: behind a space, a bracket, or a letter that needs no space.
bool may_begin_word(std::string_view text, size_t at) {
  if (at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n' || text[at - 1] == '(')
    return true;
  while (at > 1 && continues_character(text[at - 1]))
    --at;
  return begins_unspaced(text[at - 1]);
}

size_t end_of_word(std::string_view text, size_t at) {
  while (at < text.size() && text[at] != ' ' && text[at] != '\n' && !begins_unspaced(text[at]))
    ++at;
  return at;
}

// A word that begins with a digit, without the mark that ends its sentence: "3,198", "99.7%", "48".
void mark_numbers(PangoAttrList *list, std::string_view text, const PdfColour &colour) {
  constexpr std::string_view digits = "0123456789";
  for (size_t begin = text.find_first_of(digits); begin != std::string_view::npos;
       begin = text.find_first_of(digits, begin)) {
    auto end = end_of_word(text, begin);
    const auto next = end;
    if (!may_begin_word(text, begin)) {
      begin = next;
      continue;
    }
    while (end > begin && std::string_view(".,;:!?)").find(text[end - 1]) != std::string_view::npos)
      --end;
    add(list, pango_attr_weight_new(PANGO_WEIGHT_SEMIBOLD), begin, end);
    add(list, pango_attr_foreground_new(channel(colour.red), channel(colour.green), channel(colour.blue)),
        begin, end);
    begin = next;
  }
}

PangoAttrList *attributes_for(const std::string &text, const SlideFont &font) {
  auto *list = pango_attr_list_new();
  if (stands_apart(text.c_str())) { // large type is set closer
    const double tightness = font.size >= 60 ? -0.022 : font.size >= 40 ? -0.012 : 0;
    pango_attr_list_insert(
        list, pango_attr_letter_spacing_new(static_cast<int>(tightness * font.size * PANGO_SCALE)));
  }
  if (*font.numbers != '\0')
    mark_numbers(list, text, pdf_colour(font.numbers));
  return list;
}

} // namespace

bool runs_leftward(const std::string &text) {
  int leftward = 0;
  for (const char *at = text.c_str(); *at != '\0'; at = g_utf8_next_char(at)) {
    const auto letter = g_utf8_get_char(at);
    if (g_unichar_isalpha(letter))
      leftward += (letter >= 0x590 && letter < 0x900) || (letter >= 0xfb1d && letter < 0xff00) ? 1 : -1;
  }
  return leftward > 0;
}

SlideText::SlideText(cairo_t *canvas, const std::string &text, const SlideFont &font, double width,
                     SlideEdge edge, const std::string &language)
    : m_layout(pango_cairo_create_layout(canvas)) {
  auto *layout = m_layout.get();
  auto *context = pango_layout_get_context(layout);
  fix_rendering(context);
  pango_context_set_language(context, pango_language_from_string(language.c_str()));
  pango_context_set_base_dir(context, runs_leftward(text) ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  pango_layout_set_auto_dir(layout, FALSE);
  pango_layout_set_alignment(layout, edge == SlideEdge::left ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT);
  auto *description = pango_font_description_from_string("Inter");
  pango_font_description_set_weight(description, weight_of(font.weight));
  pango_font_description_set_absolute_size(description, font.size * PANGO_SCALE);
  pango_layout_set_font_description(layout, description);
  pango_font_description_free(description);
  pango_layout_set_line_spacing(layout, static_cast<float>(font.leading));
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
  set_text(text, font);
  if (pango_layout_get_unknown_glyphs_count(layout) > 0)
    set_text(known_text(), font);
}

void SlideText::set_text(const std::string &text, const SlideFont &font) {
  pango_layout_set_text(m_layout.get(), text.data(), static_cast<int>(text.size()));
  auto *attributes = attributes_for(text, font);
  pango_layout_set_attributes(m_layout.get(), attributes);
  pango_attr_list_unref(attributes);
}

bool SlideText::is_empty() const {
  return *pango_layout_get_text(m_layout.get()) == '\0';
}

double SlideText::room() const {
  return static_cast<double>(pango_layout_get_width(m_layout.get())) / PANGO_SCALE;
}

double SlideText::width() const {
  return layout_width(m_layout.get());
}

double SlideText::height() const {
  return is_empty() ? 0 : layout_height(m_layout.get());
}

int SlideText::lines() const {
  return pango_layout_get_line_count(m_layout.get());
}

bool SlideText::keeps_words() const {
  const std::string_view text = pango_layout_get_text(m_layout.get());
  const PangoLogAttr *marks = pango_layout_get_log_attrs_readonly(m_layout.get(), nullptr);
  for (auto *line = pango_layout_get_lines_readonly(m_layout.get()); line; line = line->next) {
    const auto start = static_cast<const PangoLayoutLine *>(line->data)->start_index;
    const auto at = g_utf8_pointer_to_offset(text.data(), text.data() + start);
    if (start > 0 && !marks[at].is_line_break)
      return false;
  }
  return true;
}

void SlideText::balance() {
  auto *layout = m_layout.get();
  const int lines = pango_layout_get_line_count(layout);
  int wide = pango_layout_get_width(layout);
  int narrow = wide / 2;
  while (wide - narrow > 4 * PANGO_SCALE) {
    const int middle = narrow + (wide - narrow) / 2;
    pango_layout_set_width(layout, middle);
    const bool holds =
        pango_layout_get_line_count(layout) <= lines && width() * PANGO_SCALE <= middle && keeps_words();
    (holds ? wide : narrow) = middle;
  }
  pango_layout_set_width(layout, wide);
}

void SlideText::draw(cairo_t *canvas, double x, double y, const std::string &colour) const {
  const auto [red, green, blue] = pdf_colour(colour);
  cairo_set_source_rgb(canvas, red, green, blue);
  cairo_move_to(canvas, x, y);
  pango_cairo_show_layout(canvas, m_layout.get());
}

std::string SlideText::known_text() {
  const std::string text = pango_layout_get_text(m_layout.get());
  const auto missing = unknown_places(m_layout.get());
  std::string known;
  for (size_t at = 0; at < text.size();) {
    const auto length = static_cast<size_t>(g_utf8_next_char(text.data() + at) - (text.data() + at));
    if (missing.contains(at))
      remember_unknown(m_unknown, text.substr(at, length));
    else
      known += text.substr(at, length);
    at += length;
  }
  return known;
}

void remember_unknown(std::string &worst, const std::string &found) {
  const auto is_letter = [](const std::string &text) {
    return !text.empty() && g_unichar_isalpha(g_utf8_get_char(text.c_str()));
  };
  if (worst.empty() || (is_letter(found) && !is_letter(worst)))
    worst = found;
}

} // namespace waymark

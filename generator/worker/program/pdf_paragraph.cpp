#include "worker/program/pdf_paragraph.hpp"

#include "worker/program/text_layout.hpp"

#include <charconv>
#include <fmt/format.h>
#include <string_view>

namespace waymark {
namespace {

constexpr double link_ascent = 9; // points above and below the baseline that can be clicked
constexpr double link_descent = 3;

guint16 channel(double value) {
  return static_cast<guint16>(value * 65535);
}

void add(PangoAttrList *list, PangoAttribute *attribute, size_t begin, size_t end) {
  attribute->start_index = static_cast<guint>(begin);
  attribute->end_index = static_cast<guint>(end);
  pango_attr_list_insert(list, attribute);
}

void add_attributes(PangoAttrList *list, const PdfRun &run, size_t begin, size_t end) {
  const auto size = static_cast<int>(run.size * PANGO_SCALE);
  add(list, pango_attr_size_new_absolute(size), begin, end);
  add(list, pango_attr_weight_new(run.is_bold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL), begin, end);
  add(list,
      pango_attr_foreground_new(channel(run.colour.red), channel(run.colour.green), channel(run.colour.blue)),
      begin, end);
  if (run.size > 16) // large type is set closer
    add(list, pango_attr_letter_spacing_new(static_cast<int>(-0.022 * size)), begin, end);
}

// cairo writes the address between brackets as it is, so that no bracket, quote or backslash may be in it.
std::string safe_uri(std::string_view url) {
  constexpr std::string_view fine = "-._~:/?#[]@!$&*+,;=%";
  std::string result;
  for (const char c : url)
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
        fine.find(c) != std::string_view::npos)
      result += c;
    else
      result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  return result;
}

std::string family_of(PangoFont *font) {
  auto *description = pango_font_describe(font);
  const auto *family = pango_font_description_get_family(description);
  std::string result = family ? family : "";
  pango_font_description_free(description);
  return result;
}

bool has_unknown(const PangoGlyphString *glyphs) {
  for (int i = 0; i < glyphs->num_glyphs; ++i)
    if ((glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0U)
      return true;
  return false;
}

} // namespace

PdfColour pdf_colour(const std::string &hex) {
  unsigned rgb = 0;
  if (hex.size() == 4)
    return pdf_colour({'#', hex[1], hex[1], hex[2], hex[2], hex[3], hex[3]});
  if (hex.size() == 7)
    std::from_chars(hex.data() + 1, hex.data() + 7, rgb, 16);
  return {(rgb >> 16U & 255U) / 255.0, (rgb >> 8U & 255U) / 255.0, (rgb & 255U) / 255.0};
}

void tag_pdf_link(cairo_t *page, const std::string &url, double x, double y, double width, double height) {
  const auto attributes =
      fmt::format("rect=[{:.2f} {:.2f} {:.2f} {:.2f}] uri='{}'", x, y, width, height, safe_uri(url));
  cairo_tag_begin(page, CAIRO_TAG_LINK, attributes.c_str());
  cairo_tag_end(page, CAIRO_TAG_LINK);
}

PdfParagraph::PdfParagraph(cairo_t *page, const std::vector<PdfRun> &runs, double width)
    : m_layout(pango_cairo_create_layout(page)) {
  std::string text;
  auto *attributes = pango_attr_list_new();
  for (const auto &run : runs) {
    const auto begin = text.size();
    text += run.text;
    add_attributes(attributes, run, begin, text.size());
    if (!run.url.empty())
      m_links.push_back({static_cast<int>(begin), static_cast<int>(text.size()), run.url});
  }
  pango_context_set_round_glyph_positions(pango_layout_get_context(m_layout.get()), FALSE);
  auto *font = pango_font_description_from_string("Inter");
  pango_layout_set_font_description(m_layout.get(), font);
  pango_font_description_free(font);
  pango_layout_set_wrap(m_layout.get(), PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width(m_layout.get(), static_cast<int>(width * PANGO_SCALE));
  pango_layout_set_text(m_layout.get(), text.data(), static_cast<int>(text.size()));
  pango_layout_set_attributes(m_layout.get(), attributes);
  pango_attr_list_unref(attributes);
}

double PdfParagraph::width() const {
  return layout_width(m_layout.get());
}

void PdfParagraph::draw_line(cairo_t *page, int line, double x, double y) const {
  auto *shown = pango_layout_get_line_readonly(m_layout.get(), line);
  cairo_move_to(page, x, y);
  pango_cairo_show_layout_line(page, shown);
  for (const auto &link : m_links) {
    int *ranges = nullptr;
    int count = 0;
    if (link.end <= shown->start_index || link.begin >= shown->start_index + shown->length)
      continue;
    pango_layout_line_get_x_ranges(shown, link.begin, link.end, &ranges, &count);
    for (const int *range = ranges; count > 0; --count, range += 2) {
      const double left = static_cast<double>(range[0]) / PANGO_SCALE;
      tag_pdf_link(page, link.url, x + left, y - link_ascent,
                   static_cast<double>(range[1]) / PANGO_SCALE - left, link_ascent + link_descent);
    }
    g_free(ranges);
  }
}

std::vector<PdfParagraph::StandIn> PdfParagraph::stand_ins() const {
  std::vector<StandIn> result;
  const auto *text = pango_layout_get_text(m_layout.get());
  for (int line = 0; line < lines(); ++line)
    for (auto *at = pango_layout_get_line_readonly(m_layout.get(), line)->runs; at; at = at->next) {
      const auto *run = static_cast<const PangoLayoutRun *>(at->data);
      const auto *begin = text + run->item->offset;
      const auto family = family_of(run->item->analysis.font);
      if (family != "Inter" || has_unknown(run->glyphs))
        result.push_back({has_unknown(run->glyphs) ? std::string() : family,
                          std::string(begin, static_cast<size_t>(g_utf8_next_char(begin) - begin))});
    }
  return result;
}

} // namespace waymark

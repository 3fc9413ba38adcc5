#include "worker/program/draw_resume_pdf.hpp"

#include "worker/program/resume_rows.hpp"

#include <algorithm>
#include <array>
#include <cairo-pdf.h>
#include <cmath>
#include <fmt/format.h>
#include <set>

namespace waymark {
namespace {

constexpr double side_margin = 50; // points
constexpr double top_margin = 44;
constexpr double bottom_margin = 46;
constexpr std::array units{6.75, 6.5, 6.25, 6.1}; // half of the leading: closer where that saves a page
constexpr int most_pages = 2;

struct FreeSurface {
  void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};
struct FreeContext {
  void operator()(cairo_t *context) const { cairo_destroy(context); }
};

struct Size {
  double width, height;
};

Size size_of(Paper paper) {
  return paper == Paper::letter ? Size{612, 792} : Size{595.276, 841.89};
}

cairo_status_t append(void *bytes, const unsigned char *data, unsigned size) {
  static_cast<std::string *>(bytes)->append(data, data + size);
  return CAIRO_STATUS_SUCCESS;
}

int height_of(const std::vector<PdfRow> &rows) {
  int height = 0;
  for (const auto &row : rows)
    height += row.space_before + row.height;
  return height;
}

struct Layout {
  double unit = units[0];
  int cut = 0;
  std::vector<PlacedRow> rows;
  [[nodiscard]] int pages() const { return rows.empty() ? 1 : rows.back().page + 1; }
};

Layout laid_out(const ResumeSheet &sheet, double unit, int cut, double height) {
  const int head = height_of(sheet.title) + std::max(height_of(sheet.left), height_of(sheet.right)) + 1;
  return {unit, cut, place_rows(sheet.rows, cut, static_cast<int>(std::floor(height / unit)), head)};
}

// The widest leading that needs no more pages than the closest; then as few cuts as make it two pages.
Layout choose_layout(const ResumeSheet &sheet, int cuts, double height) {
  const auto closest = laid_out(sheet, units.back(), 0, height);
  for (const double unit : units)
    if (auto layout = laid_out(sheet, unit, 0, height);
        layout.pages() <= most_pages && layout.pages() <= closest.pages())
      return layout;
  auto layout = closest;
  for (int cut = 1; cut <= cuts && layout.pages() > most_pages; ++cut)
    layout = laid_out(sheet, units.back(), cut, height);
  return layout;
}

class ResumePages {
public:
  ResumePages(cairo_t *page, const ResumeSheet &sheet, const Layout &layout, Size size)
      : m_page(page), m_sheet(sheet), m_layout(layout), m_size(size) {}

  void draw(const ResumeRequest &request) {
    draw_head(m_sheet.title, 0);
    draw_head(m_sheet.left, height_of(m_sheet.title));
    draw_head(m_sheet.right, height_of(m_sheet.title));
    int page = 0;
    for (const auto &placed : m_layout.rows) {
      if (placed.page > page)
        end_page(request, page++);
      draw_row(*placed.row, top_margin + placed.top * m_layout.unit, request.accent);
    }
    end_page(request, page);
  }

private:
  void draw_head(const std::vector<PdfRow> &rows, int begin) {
    double top = top_margin + begin * m_layout.unit;
    for (const auto &row : rows) {
      top += row.space_before * m_layout.unit;
      draw_row(row, top, {});
      top += row.height * m_layout.unit;
    }
  }

  void draw_row(const PdfRow &row, double top, const std::string &accent) {
    if (row.has_rule) {
      const auto colour = pdf_colour(accent);
      cairo_set_source_rgb(m_page, colour.red, colour.green, colour.blue);
      cairo_rectangle(m_page, side_margin, top, m_size.width - 2 * side_margin, 0.75);
      cairo_fill(m_page);
    }
    cairo_set_source_rgb(m_page, 0, 0, 0);
    for (const auto &piece : row.pieces)
      piece.paragraph->draw_line(m_page, piece.line, side_margin + piece.x,
                                 top + (row.height - 0.5) * m_layout.unit);
  }

  void end_page(const ResumeRequest &request, int page) {
    if (m_layout.pages() > 1) {
      const auto text =
          request.resume.name + " · " +
          word(request.words, "resume.page",
               {{"page", std::to_string(page + 1)}, {"pages", std::to_string(m_layout.pages())}});
      const PdfParagraph footer(m_page, {{text, pdf_colour("#51606d"), false, 8, {}}}, m_size.width);
      footer.draw_line(m_page, 0, m_size.width - side_margin - footer.width(), m_size.height - 26);
    }
    cairo_show_page(m_page);
  }

  cairo_t *m_page;
  const ResumeSheet &m_sheet;
  const Layout &m_layout;
  Size m_size;
};

void set_metadata(cairo_surface_t *surface, const ResumeRequest &request) {
  const auto set = [&](cairo_pdf_metadata_t key, const std::string &value) {
    cairo_pdf_surface_set_metadata(surface, key, value.c_str());
  };
  set(CAIRO_PDF_METADATA_TITLE, word(request.words, "resume.title", {{"name", request.resume.name}}));
  set(CAIRO_PDF_METADATA_AUTHOR, request.resume.name);
  set(CAIRO_PDF_METADATA_SUBJECT, request.resume.role);
  set(CAIRO_PDF_METADATA_CREATOR, "Waymark");
  set(CAIRO_PDF_METADATA_CREATE_DATE, request.date + "T00:00:00Z"); // else cairo asks the clock
}

Diagnostic note(std::string message, std::string hint) {
  return {Severity::note, {}, std::move(message), std::move(hint)};
}

void note_stand_ins(const ResumeSheet &sheet, std::vector<Diagnostic> &notes) {
  std::set<std::string> told;
  for (const auto &paragraph : sheet.paragraphs)
    for (const auto &[font, character] : paragraph.stand_ins())
      if (told.insert(font).second)
        notes.push_back(note(fmt::format("Inter cannot show '{}' in resume.pdf; {}", character,
                                         font.empty() ? "no installed font can" : font + " stands in"),
                             font.empty() ? "install a font that has it" : ""));
}

void note_length(const ResumeCuts &cuts, const Layout &layout, std::vector<Diagnostic> &notes) {
  if (layout.cut > 0)
    notes.push_back(
        note(fmt::format("resume.pdf leaves out {} to end on two pages", describe_cut(cuts, layout.cut)),
             "shorten content/experience.yaml to choose yourself what stays"));
  if (layout.pages() > most_pages)
    notes.push_back(note(fmt::format("resume.pdf has {} pages", layout.pages()),
                         "recruiters read two: shorten content/experience.yaml"));
}

} // namespace

ResumeAnswer draw_resume_pdf(const ResumeRequest &request) {
  ResumeAnswer answer;
  const auto size = size_of(request.paper);
  const std::unique_ptr<cairo_surface_t, FreeSurface> surface(
      cairo_pdf_surface_create_for_stream(append, &answer.pdf, size.width, size.height));
  // Newer versions pack the text of links and names into streams, which simple readers of CVs do not open.
  cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_4);
  set_metadata(surface.get(), request);
  {
    const std::unique_ptr<cairo_t, FreeContext> page(cairo_create(surface.get()));
    const auto cuts = order_cuts(request.resume);
    const auto sheet = set_resume(page.get(), request, cuts, size.width - 2 * side_margin);
    const auto layout = choose_layout(sheet, cuts.count, size.height - top_margin - bottom_margin);
    ResumePages(page.get(), sheet, layout, size).draw(request);
    note_stand_ins(sheet, answer.notes);
    note_length(cuts, layout, answer.notes);
  }
  cairo_surface_finish(surface.get());
  return answer;
}

} // namespace waymark

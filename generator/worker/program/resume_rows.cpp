#include "worker/program/resume_rows.hpp"

#include <algorithm>

namespace waymark {
namespace {

constexpr double body = 9.4; // points
constexpr double small = 8.5;
constexpr double margin_column = 112; // of dates and states
constexpr double bullet_indent = 10;
constexpr double contact_column = 176;
constexpr double column_gap = 28;
constexpr size_t rows_kept_whole = 7; // an entry of so many lines is never torn

class ResumeSetter {
public:
  ResumeSetter(cairo_t *page, const ResumeRequest &request, const ResumeCuts &cuts, double width)
      : m_page(page), m_request(request), m_cuts(cuts), m_width(width), m_accent(pdf_colour(request.accent)) {
  }

  ResumeSheet sheet() {
    set_head();
    const auto &resume = m_request.resume;
    set_section("resume.experience", resume.jobs, Entries::jobs);
    set_section("resume.projects", resume.projects, Entries::projects);
    set_skills();
    set_section("resume.certificates", resume.certificates, Entries::others);
    set_section("resume.education", resume.education, Entries::others);
    return std::move(m_sheet);
  }

private:
  enum class Entries { jobs, projects, others };

  [[nodiscard]] std::string absolute(const std::string &url) const {
    return url.starts_with('/') ? m_request.base_url + url.substr(1) : url;
  }

  [[nodiscard]] PdfRun plain(const std::string &text, double size = body) const {
    return {text, m_ink, false, size, {}};
  }
  [[nodiscard]] PdfRun quiet(const std::string &text) const { return {text, m_muted, false, small, {}}; }
  [[nodiscard]] PdfRun bold(const std::string &text, const std::string &url = {}) const {
    return {text, m_ink, true, body + 0.4, url.empty() ? url : absolute(url)};
  }
  [[nodiscard]] PdfRun linked(const ResumeLink &link) const {
    return {link.text, m_ink, false, small, absolute(link.url)};
  }

  const PdfParagraph &paragraph(const std::vector<PdfRun> &runs, double width) {
    return m_sheet.paragraphs.emplace_back(m_page, runs, width);
  }

  // One row a line; a paragraph leaves no line of its own behind on either page.
  void add_lines(std::vector<PdfRow> &rows, const std::vector<PdfRun> &runs, double x, double width,
                 int height = 2) {
    const auto &set = paragraph(runs, width);
    for (int line = 0; line < set.lines(); ++line) {
      PdfRow row;
      row.pieces = {{&set, line, x}};
      row.height = height;
      row.keeps_next = set.lines() > 1 && (line == 0 || line == set.lines() - 2);
      rows.push_back(std::move(row));
    }
  }

  // Who and where across the page, then the profile and beside it how to reach the owner: a program that
  // reads the text column by column gets it in this order.
  void set_head() {
    const auto &resume = m_request.resume;
    add_lines(m_sheet.title, {{resume.name, m_ink, true, 27, {}}}, 0, m_width, 4);
    const auto role = resume.target_role.empty()
                          ? resume.role
                          : word(m_request.words, "resume.on_the_way",
                                 {{"role", resume.role}, {"target", resume.target_role}});
    add_lines(m_sheet.title, {{role, m_accent, true, 11.5, {}}}, 0, m_width, 3);
    std::string where;
    for (const auto &text : {resume.location, resume.work_mode, resume.availability,
                             resume.sample ? word(m_request.words, "resume.sample_contact") : std::string()})
      if (!text.empty())
        where += (where.empty() ? "" : "  ·  ") + text;
    if (!where.empty())
      add_lines(m_sheet.title, {quiet(where)}, 0, m_width);
    add_lines(m_sheet.left, {plain(resume.summary)}, 0, m_width - contact_column - column_gap);
    set_contact();
    m_sheet.left[0].space_before = m_sheet.right[0].space_before = 1;
  }

  void set_contact() {
    const auto &resume = m_request.resume;
    std::vector<PdfRun> lines{linked(resume.site)};
    if (!resume.email.empty())
      lines.insert(lines.begin(), linked({resume.email, "mailto:" + resume.email}));
    for (const auto &link : resume.links)
      lines.push_back(linked(link));
    for (const auto &line : lines)
      add_lines(m_sheet.right, {line}, m_width - contact_column, contact_column);
  }

  void add_heading(std::string_view title) {
    const auto first = m_sheet.rows.size();
    add_lines(m_sheet.rows, {{word(m_request.words, title), m_accent, true, 11, {}}}, 0, m_width, 3);
    auto &row = m_sheet.rows[first];
    row.space_before = 2;
    row.keeps_next = row.has_rule = true;
  }

  void set_section(std::string_view title, const std::vector<ResumeEntry> &entries, Entries kind) {
    if (entries.empty())
      return;
    add_heading(title);
    for (size_t i = 0; i < entries.size(); ++i) {
      auto rows = entry_rows(entries[i], kind, i);
      if (i > 0)
        rows[0].space_before = 1;
      m_sheet.rows.insert(m_sheet.rows.end(), rows.begin(), rows.end());
    }
  }

  std::vector<PdfRow> entry_rows(const ResumeEntry &entry, Entries kind, size_t index) {
    std::vector<PdfRow> rows;
    std::vector<PdfRun> title{bold(entry.title, entry.url)};
    if (!entry.organisation.empty())
      title.push_back(plain(", " + entry.organisation));
    if (!entry.location.empty())
      title.push_back(quiet("  ·  " + entry.location));
    if (entry.sample)
      title.push_back(quiet("  ·  " + word(m_request.words, "resume.sample")));
    add_beside(rows, title, 0);
    add_margin(rows, entry.when);
    if (!entry.text.empty())
      add_beside(rows, {plain(entry.text)}, 0);
    rows.back().keeps_next = false;
    add_points(rows, entry, kind, index);
    if (!entry.keywords.empty())
      add_detail(rows, {quiet(joined(entry.keywords))}, cut_of_details(kind, index));
    keep_together(rows);
    if (kind == Entries::projects && index > 0)
      for (auto &row : rows)
        row.cut_at = std::min(row.cut_at, m_cuts.projects[index]);
    return rows;
  }

  void add_beside(std::vector<PdfRow> &rows, const std::vector<PdfRun> &runs, double indent) {
    const double x = margin_column + indent;
    add_lines(rows, runs, x, m_width - x);
  }

  void add_margin(std::vector<PdfRow> &rows, const std::string &text) {
    if (!text.empty())
      rows[0].pieces.insert(rows[0].pieces.begin(), {&paragraph({quiet(text)}, m_width), 0, 0});
  }

  [[nodiscard]] int cut_of_details(Entries kind, size_t index) const {
    return kind == Entries::projects ? m_cuts.project_details[index] : never_cut;
  }

  void add_detail(std::vector<PdfRow> &rows, const std::vector<PdfRun> &runs, int cut) {
    const auto first = rows.size();
    add_beside(rows, runs, 0);
    for (auto i = first; i < rows.size(); ++i)
      rows[i].cut_at = cut;
  }

  void add_points(std::vector<PdfRow> &rows, const ResumeEntry &entry, Entries kind, size_t index) {
    for (size_t i = 0; i < entry.points.size(); ++i) {
      const auto &point = entry.points[i];
      std::vector<PdfRun> runs{plain(point.text)};
      if (!point.how.empty())
        runs.push_back(quiet(" " + word(m_request.words, "resume.measured", {{"how", point.how}})));
      if (point.evidence)
        runs.insert(runs.end(), {quiet(" "), linked(*point.evidence)});
      const auto first = rows.size();
      add_beside(rows, runs, bullet_indent);
      auto &pieces = rows[first].pieces;
      const char *bullet = entry.standing == ResumeStanding::planned ? "◦" : "•";
      pieces.insert(pieces.begin(),
                    {&paragraph({{bullet, m_accent, false, body, {}}}, m_width), 0, margin_column});
      const int cut = kind == Entries::jobs ? m_cuts.job_points[index][i] : cut_of_details(kind, index);
      for (auto row = first; row < rows.size(); ++row)
        rows[row].cut_at = cut;
    }
  }

  static void keep_together(std::vector<PdfRow> &rows) {
    const bool is_short = rows.size() <= rows_kept_whole;
    for (size_t i = 0; i + 1 < rows.size(); ++i)
      rows[i].keeps_next = rows[i].keeps_next || is_short || i < 2 || i + 2 == rows.size();
    rows.back().keeps_next = false;
  }

  void set_skills() {
    const auto &skills = m_request.resume.skills;
    if (skills.empty())
      return;
    add_heading("resume.skills");
    for (const auto &group : skills) {
      std::vector<PdfRow> rows;
      add_beside(rows, {plain(joined(group.names))}, 0);
      add_margin(rows, group.label);
      keep_together(rows);
      if (group.label != skills[0].label)
        rows[0].space_before = 1;
      m_sheet.rows.insert(m_sheet.rows.end(), rows.begin(), rows.end());
    }
  }

  static std::string joined(const std::vector<std::string> &names) {
    std::string text;
    for (const auto &name : names)
      text += (text.empty() ? "" : ", ") + name;
    return text;
  }

  cairo_t *m_page;
  const ResumeRequest &m_request;
  const ResumeCuts &m_cuts;
  double m_width;
  PdfColour m_accent;
  PdfColour m_ink = pdf_colour("#18232e");
  PdfColour m_muted = pdf_colour("#51606d");
  ResumeSheet m_sheet;
};

} // namespace

ResumeSheet set_resume(cairo_t *page, const ResumeRequest &request, const ResumeCuts &cuts, double width) {
  return ResumeSetter(page, request, cuts, width).sheet();
}

} // namespace waymark

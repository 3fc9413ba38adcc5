// The CV as lines on a grid: a head of two columns, then sections of entries, dates in the margin.
#pragma once
#include "worker/program/pdf_rows.hpp"
#include "worker/program/resume_cuts.hpp"
#include "worker/resume_message.hpp"

#include <deque>

namespace waymark {

struct ResumeSheet {
  std::deque<PdfParagraph> paragraphs; // stay where they are: the rows point to them
  std::vector<PdfRow> title;           // of the head: name, role, where
  std::vector<PdfRow> left;            // below it: the profile
  std::vector<PdfRow> right;           // beside that: how to reach the owner
  std::vector<PdfRow> rows;
};

// `width` in points, between the margins.
ResumeSheet set_resume(cairo_t *page, const ResumeRequest &request, const ResumeCuts &cuts, double width);

} // namespace waymark

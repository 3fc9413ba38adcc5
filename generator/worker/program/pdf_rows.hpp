// The lines of a document on one grid, and how they fall on pages.
// Why: every baseline stands on the grid whatever its size, and what belongs together is not torn apart.
#pragma once
#include "worker/program/pdf_paragraph.hpp"

#include <limits>

namespace waymark {

struct PdfPiece { // one line of a paragraph
  const PdfParagraph *paragraph = nullptr;
  int line = 0;
  double x = 0; // points from the left margin
};

constexpr int never_cut = std::numeric_limits<int>::max();

struct PdfRow {
  std::vector<PdfPiece> pieces;
  int height = 2;          // in units of the grid; the baseline stands at its foot
  int space_before = 0;    // likewise; falls away at the top of a page
  bool keeps_next = false; // stands on the page of the row after it
  bool has_rule = false;   // a line across the page above it
  int cut_at = never_cut;  // left out from this cut on
};

struct PlacedRow {
  const PdfRow *row = nullptr;
  int page = 0;
  int top = 0; // units from the top margin to its upper edge
};

// Rows that stay after `cut`, on pages of `page_height` units of which the first `taken` of the first page
// are in use.
std::vector<PlacedRow> place_rows(const std::vector<PdfRow> &rows, int cut, int page_height, int taken);

} // namespace waymark

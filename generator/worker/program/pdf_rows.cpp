#include "worker/program/pdf_rows.hpp"

namespace waymark {
namespace {

using Rows = std::vector<const PdfRow *>;

Rows kept_rows(const std::vector<PdfRow> &rows, int cut) {
  Rows kept;
  for (const auto &row : rows)
    if (row.cut_at > cut)
      kept.push_back(&row);
  return kept;
}

// How many rows from `begin` on must stand together.
size_t group_size(const Rows &rows, size_t begin) {
  size_t size = 1;
  while (begin + size < rows.size() && rows[begin + size - 1]->keeps_next)
    ++size;
  return size;
}

int height_of(const Rows &rows, size_t begin, size_t size) {
  int height = 0;
  for (size_t i = begin; i < begin + size; ++i)
    height += rows[i]->height + (i == begin ? 0 : rows[i]->space_before);
  return height;
}

} // namespace

std::vector<PlacedRow> place_rows(const std::vector<PdfRow> &rows, int cut, int page_height, int taken) {
  const auto kept = kept_rows(rows, cut);
  std::vector<PlacedRow> placed;
  int page = 0;
  int top = taken;
  for (size_t begin = 0; begin < kept.size();) {
    auto size = group_size(kept, begin);
    auto height = height_of(kept, begin, size);
    if (height > page_height) { // no page holds it: torn where it must be
      size = 1;
      height = kept[begin]->height;
    }
    const int space = top == 0 ? 0 : kept[begin]->space_before;
    if (top > 0 && top + space + height > page_height) {
      ++page;
      top = 0;
    }
    for (size_t i = begin; i < begin + size; ++i) {
      top += i == begin && top == 0 ? 0 : kept[i]->space_before;
      placed.push_back({kept[i], page, top});
      top += kept[i]->height;
    }
    begin += size;
  }
  return placed;
}

} // namespace waymark

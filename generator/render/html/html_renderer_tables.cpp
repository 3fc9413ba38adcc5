// Tables: reachable by keyboard where they scroll, with their heads named.
#include "markdown/plain_text.hpp"
#include "render/html/html_renderer.hpp"
#include "text/html_escape.hpp"

#include <fmt/format.h>

namespace waymark {

// A region needs a name of its own: the words of the head, and a number where these come again.
std::string HtmlRenderer::table_label(const Block &table) {
  std::string label;
  if (!table.children.empty())
    for (const auto &cell : table.children[0].children)
      if (const auto text = plain_text(cell.inlines); !text.empty())
        label += (label.empty() ? "" : ", ") + text;
  label = label.empty() ? word(m_words, "table") : word(m_words, "table_of", {{"columns", label}});
  auto unique = label;
  for (int number = 2; !m_table_labels.insert(unique).second; ++number)
    unique = fmt::format("{} ({})", label, number);
  return unique;
}

void HtmlRenderer::table(const Block &block) {
  m_out += fmt::format("<section class=\"scroll\" tabindex=\"0\" aria-label=\"{}\"><table>\n",
                       html_escaped(table_label(block)));
  bool is_body = false;
  for (const auto &each : block.children) {
    if (each.is_header) {
      m_out += "<thead>\n";
    } else if (!is_body) {
      m_out += "<tbody>\n";
      is_body = true;
    }
    row(each);
    if (each.is_header)
      m_out += "</thead>\n";
  }
  m_out += is_body ? "</tbody>\n</table></section>\n" : "</table></section>\n";
}

void HtmlRenderer::row(const Block &row) {
  m_out += "<tr>";
  for (const auto &each : row.children)
    cell(each, row);
  m_out += "</tr>\n";
}

void HtmlRenderer::cell(const Block &cell, const Block &row) {
  const bool is_head = row.is_header && !cell.inlines.empty(); // an empty head would name nothing
  m_out += is_head ? "<th scope=\"col\"" : "<td";
  if (cell.alignment == Alignment::right)
    m_out += " class=\"num\"";
  else if (cell.alignment == Alignment::centre)
    m_out += " class=\"mid\"";
  m_out += '>';
  const auto outer = m_raw.enter();
  inlines(cell.inlines, HtmlContext::blocks);
  m_raw.leave(outer);
  m_out += is_head ? "</th>" : "</td>";
}

} // namespace waymark

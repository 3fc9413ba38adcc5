// The renderer behind render_document: appends one piece of HTML after the other to one string.
// Why: rendering and checking are the same walk; only the second one listens to what was found.
#pragma once
#include "render/html/raw_html.hpp"
#include "render/html/render_document.hpp"

#include <set>
#include <string>
#include <vector>

namespace waymark {

class HtmlRenderer {
public:
  explicit HtmlRenderer(const HtmlOptions &options, HtmlFinding finding = {})
      : m_options(options), m_words(options.words ? *options.words : english),
        m_raw(m_out, options.heading_shift, std::move(finding)) {}

  void blocks(const std::vector<Block> &blocks);
  void footnotes(const std::vector<Block> &definitions);
  void inlines(const std::vector<Inline> &inlines, HtmlContext context);
  // The ids of headings come first: raw HTML may not take them.
  void reserve_heading_ids(const std::vector<Block> &blocks);
  // Closes what raw HTML left open.
  std::string finish();

private:
  void block(const Block &block);
  void paragraph(const Block &block);
  void paragraph_text(const Block &block, HtmlContext context);
  void heading(const Block &block);
  void code(const Block &block);
  void listing(const Block &block);
  void display_math(const std::string &tex);
  void quote(const Block &block);
  void list(const Block &block);
  void item(const Block &block);
  void open_item(const Block &block, const ListItemMark *mark);
  void figure(const Inline &picture, const Inline *link);
  void footnote(const Block &definition);
  void backlinks(const Block &definition);

  void table(const Block &block);
  void row(const Block &row);
  void cell(const Block &cell, const Block &row);
  std::string table_label(const Block &table);

  void one(const Inline &each, HtmlContext context);
  void wrapped(const char *name, const Inline &each);
  void link(const Inline &link);
  void open_link(const Inline &link);
  enum class Caption { none, below };
  void image(const Inline &image, Caption caption);
  void address(const char *attribute, const Inline &each);
  void footnote_reference(const Inline &reference);
  void math(const Inline &formula);
  [[nodiscard]] const std::string *typeset(const std::string &tex, Formula::Style style) const;

  [[nodiscard]] std::string words_of(std::string_view key, Fillings fillings = {}) const; // escaped

  static inline const Wording english{};

  std::string m_out;
  const HtmlOptions &m_options;
  const Wording &m_words;
  RawHtml m_raw;
  std::string m_lead; // HTML that goes before and behind the next paragraph's words: marks of a list item,
  std::string m_tail; // backlinks of a footnote
  std::set<std::string> m_table_labels;
  int m_diagrams = 0;
  int m_pictures = 0;
};

} // namespace waymark

// A Document as an HTML fragment: valid, accessible, without scripts and styles of its own.
// Why: the library's HTML has unlabelled boxes, obsolete attributes and ids that clash; pages deserve better.
#pragma once
#include "model/document.hpp"
#include "model/fragments.hpp"
#include "model/words.hpp"

#include <map>
#include <string>
#include <vector>

namespace waymark {

// What a page adds to a list item.
struct ListItemMark {
  std::string id;
  std::string css_class;
  std::string before_html; // before the item's words
  std::string after_html;  // behind the item's own words, before a list inside it
};

// By line and column of the item in its file: the cells of one row are told apart by their columns.
using ListItemMarks = std::map<std::pair<int, int>, ListItemMark>;

struct HtmlOptions {
  const Fragments *fragments = nullptr; // null: diagrams, code and formulas are shown as written
  const ListItemMarks *item_marks = nullptr;
  int heading_shift = 0;          // added to every heading's level
  const Wording *words = nullptr; // of the interface; null: English
  // In words, with a link to the page itself, where a drawing would come without its styles.
  enum class Diagrams { drawn, in_words } diagrams = Diagrams::drawn;
};

// Links of the site and ids of footnotes and diagrams are tokens (text/fragment_tokens.hpp); the headings'
// ids are plain. The footnotes come last.
std::string render_document(const Document &document, const HtmlOptions &options);
std::string render_blocks(const std::vector<Block> &blocks, const HtmlOptions &options);
// The section of notes; empty where there are none.
std::string render_footnotes(const std::vector<Block> &footnotes, const HtmlOptions &options);
// One line of text without a block around it.
std::string render_inlines(const std::vector<Inline> &inlines, const HtmlOptions &options);

} // namespace waymark

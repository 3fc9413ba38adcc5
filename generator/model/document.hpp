// A Markdown document as a tree of blocks and inlines with their places in the file.
// Why: roadmaps, pages, drafts and checks all read this one tree; only markdown/ knows the parser behind it.
#pragma once
#include <optional>
#include <string>
#include <vector>

namespace waymark {

enum class InlineKind {
  text,
  soft_break,
  line_break,
  code,
  html,
  emphasis,
  strong,
  strikethrough,
  link,
  image,
  footnote_reference,
  math,
};

struct Inline {
  InlineKind kind = InlineKind::text;
  std::string text;        // text, code, html: the literal; footnote_reference: its label; math: its TeX
  std::string destination; // link, image: the address as written; after derive a site path where is_internal
  std::string title;       // link, image
  bool is_internal =
      false; // destination is a path of this site ("/posts/x/#why"): the base path goes before it
  bool is_display = false; // math: stands on a line of its own
  int width = 0;           // image: pixels, where derive could read them
  int height = 0;
  int footnote = 0;   // footnote_reference: its number from 1, in order of first use
  int occurrence = 0; // footnote_reference: which use of that footnote this is, from 1
  int line = 0;       // in the file, front matter included; 0 unknown
  int column = 0;
  std::vector<Inline> children; // emphasis, strong, strikethrough, link; image: its alternative text
};

enum class BlockKind {
  paragraph,
  heading,
  code,
  html,
  quote,
  list,
  item,
  table,
  row,
  cell,
  thematic_break,
  footnote_definition,
};

// doing: "[/]", dropped: "[-]", which only roadmaps know.
enum class Tick { none, open, doing, done, dropped };
enum class Alignment { none, left, centre, right };

struct Block {
  BlockKind kind = BlockKind::paragraph;
  int level = 0;    // heading: 1 to 6; footnote_definition: its number
  std::string id;   // heading: its anchor, unique in the document
  std::string info; // code: the whole info string of the fence ("python {3,5}"), empty for indented code
  std::string text; // code, html: the literal; footnote_definition: its label
  bool is_ordered = false;               // list
  int start = 1;                         // list: its first number
  bool is_tight = true;                  // list, and the paragraphs of its items
  bool is_header = false;                // row of a table
  Tick tick = Tick::none;                // item
  Alignment alignment = Alignment::none; // cell
  int references = 0;                    // footnote_definition: how often it is used
  std::string alert;               // quote: "note", "tip", "important", "warning", "caution"; empty: no alert
  std::string diagram_title;       // code: of a diagram, never empty there
  std::string diagram_description; // code: of a diagram, as its info string or YAML gives it
  std::string diagram_dot;         // code: what a ```diagram fence says, in DOT; empty where it is wrong
  int line = 0;                    // in the file, front matter included
  int column = 0;
  int end_line = 0;
  std::vector<Inline> inlines; // paragraph, heading, cell
  std::vector<Block> children; // quote, list, item, table, row, footnote_definition
};

struct Document {
  std::string file;
  std::vector<Block> blocks;
  std::vector<Block> footnotes; // footnote_definitions in order of their numbers
};

} // namespace waymark

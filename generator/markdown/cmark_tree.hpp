// cmark-gfm's syntax tree, owned. The only header of the library's own types.
// Why: options, extensions and the lock that the library needs stand in one place.
#pragma once
#include <cmark-gfm.h>
#include <memory>
#include <string>
#include <string_view>

namespace waymark {

struct FreeCmarkNode {
  void operator()(cmark_node *node) const { cmark_node_free(node); }
};
using CmarkTree = std::unique_ptr<cmark_node, FreeCmarkNode>;

inline constexpr int cmark_options =
    CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FULL_INFO_STRING;

// A literal, address or title of the library (null is empty). Entities like "&#2;" may have put bytes into it
// that only fragment tokens may hold: these become U+FFFD.
std::string cmark_string(const char *text);

// A code node that holds a formula, and one that stands on a line of its own.
bool is_math(cmark_node *node);
bool is_display_math(cmark_node *node);

// How many children a node has. Blocks and inlines are large: room for all at once spares moving them.
size_t children_of(cmark_node *parent);

// Safe on many threads: the library itself is not (it toggles global tables), so this takes turns.
CmarkTree parse_cmark_tree(std::string_view text);

} // namespace waymark

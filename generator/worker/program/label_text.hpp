// The words of a label, however it is written: plain, record or HTML-like.
// Why: the text alternative and the measuring need what a reader reads, not how it is marked up.
#pragma once
#include "worker/program/graph.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

bool is_record(Agnode_t *node);
bool has_markup(void *object); // its label is HTML-like

// The first line is the title. A label that was never set is the node's name. Blank lines are left out.
std::vector<std::string> label_lines(Agnode_t *node);
// In one line; empty where there is no label.
std::string label_of(Agedge_t *edge);
std::string label_of(Agraph_t *graph);

bool is_invisible(void *object);

// &amp; &lt; &#8594; … as characters; what is no entity stays.
std::string decoded_entities(std::string_view text);

} // namespace waymark

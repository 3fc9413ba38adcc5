// A diagram told in words: its parts by group, and what leads to what.
// Why: readers who do not see the picture, and feeds that show none, get the same facts.
#pragma once
#include "model/words.hpp"
#include "worker/program/graph.hpp"

#include <string>

namespace waymark {

// Sentences, one a line: "Ingest: News feeds (40 publishers); Stream Analytics." "News feeds leads to …"
std::string text_of_graph(Agraph_t *graph, const Wording &words);

// One sentence of at most 300 bytes or so: "News feeds → Stream Analytics → Bronze; Stock feeds → …"
std::string description_of_graph(Agraph_t *graph);

} // namespace waymark

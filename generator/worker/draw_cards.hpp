// Social cards: from the cache where they stand there, else painted by waymark-worker, several side by side.
#pragma once
#include "model/card.hpp"
#include "model/diagram.hpp"
#include "worker/drawing_cache.hpp"
#include "worker/worker_pool.hpp"

#include <map>
#include <string>
#include <vector>

namespace waymark {

// Each diagram with the titles of its nodes alone, laid out to be as large as it can be on a card; by key.
// What cannot be drawn so is left out.
std::map<std::string, std::string> draw_digests(const std::vector<const Diagram *> &diagrams,
                                                DrawingCache &cache, WorkerPool &pool);

// PNGs in the order of the cards, the same bytes for the same card. The first is the site's own: where it
// cannot be drawn that is an error, and it stands in, with a warning, for others that cannot.
std::vector<std::string> draw_cards(const std::vector<PageCard> &cards, DrawingCache &cache, WorkerPool &pool,
                                    Diagnostics &diagnostics);

} // namespace waymark

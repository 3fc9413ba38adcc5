// What the search can find: one entry for each page, roadmap unit, skill, certificate and job.
// Why: the index is made from what is published, and from nothing else; here stands what that is.
#pragma once
#include "model/site.hpp"

#include <string>
#include <utility>
#include <vector>

namespace waymark {

struct SearchHeading {
  std::string anchor;
  std::string text;
};

struct SearchEntry {
  std::string kind;  // "project", "post", "page", "roadmap", "unit", "skill", "certificate", "job", "week"
  std::string route; // "/posts/x/", "/roadmap/#phase-1"
  std::string title;
  std::string detail;  // what stands beside the kind: the roadmap of a unit, the employer of a job
  std::string summary; // shown below the title
  std::vector<SearchHeading> headings;
  std::vector<std::string> tags;
  std::string text; // all its words
};

// In the site's order. Drafts, what waits for its day and the journal's unpublished weeks are no part of it;
// private parts never reach a Site.
std::vector<SearchEntry> search_entries(const Site &site);

// Of one roadmap: itself and its units.
void add_roadmap_entries(const Roadmap &roadmap, std::vector<SearchEntry> &entries);

// Words of blocks; of a diagram its title and description, not its source.
void append_search_text(std::string &text, const std::vector<Block> &blocks);

} // namespace waymark

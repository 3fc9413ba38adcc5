// What the pages show: the content with everything computed. After derive it is const.
#pragma once
#include "model/content.hpp"
#include "model/formula.hpp"
#include "model/listing.hpp"
#include "model/post_lists.hpp"
#include "model/resume.hpp"
#include "model/skill.hpp"

#include <map>
#include <string>
#include <vector>

namespace waymark {

// A file to be copied as it is.
struct SiteAsset {
  std::string source; // "content/posts/x/picture.png"
  std::string path;   // "/posts/x/picture.png"
};

struct WaitingPost { // dated after today
  std::string title;
  Date date{};
};

// A selection of the projects, with a page of its own.
struct ProjectFilter {
  enum class Kind { status, skill } kind = Kind::status;
  std::string value;            // "live", "data-quality"
  std::string label;            // "Live", "Data quality"
  std::string route;            // "/projects/skill/data-quality/"
  std::vector<size_t> projects; // places in Site::projects
};

// The best that the portfolio can show for itself: what the home page says first.
struct StrongestProof {
  enum class Kind { metric, certificate, post, roadmap } kind = Kind::roadmap;
  size_t index = 0;  // into content.projects, certifications, posts or roadmaps
  size_t metric = 0; // of the project
};

struct Site {
  Content content;                  // with links resolved, routes, progress and evidence set
  Date today{};                     // the only clock there is
  std::string base_url;             // absolute, ends with '/'
  std::string base_path;            // "/" or "/repo/"
  std::vector<size_t> posts;        // published, newest first; indexes into content.posts
  std::vector<ListPage> post_pages; // all of them
  std::vector<Tag> tags;            // of published posts, by slug
  std::vector<Series> series;       // of published posts, by slug
  std::vector<Redirect> redirects;  // from the old addresses of what is published
  std::string archive;              // route of the page that lists everything; empty: there is nothing
  std::vector<size_t> journal;      // published weeks, newest first; indexes into content.journal
  std::vector<size_t>
      projects; // live ones first, featured ones before others, then building, planned, archived by title
  std::vector<ProjectFilter> project_filters; // by status, then by skill; empty where nothing can be chosen
  std::vector<Skill> skills;                  // proven, begun, claimed; the strongest first
  std::optional<StrongestProof> strongest;
  std::vector<size_t> certifications;    // shown: earned, planned, retired
  std::optional<size_t> primary_roadmap; // index into content.roadmaps
  std::vector<Diagram> diagrams;         // every one that a published page shows, each key once
  std::vector<Listing> listings;         // on published pages; where one comes twice, each place
  std::vector<Formula> formulas;         // likewise
  std::vector<SiteAsset> assets;
  std::vector<WaitingPost> waiting;
  std::optional<Resume> resume; // none: nothing to tell beside the profile
};

} // namespace waymark

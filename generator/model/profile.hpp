// Who the owner is and how the site is set up: content/site.yaml.
#pragma once
#include "model/reference.hpp"
#include "text/date.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace waymark {

struct Link {
  std::string label;
  std::string url;
};

enum class Paper { a4, letter };

enum class Tone { first_person, neutral };

// How often a Sunday is for posting; `milestone`: only after one was reached.
enum class Cadence { weekly, fortnightly, milestone };

struct DayRange { // both days are in it
  Date first{};
  Date last{};
};

struct LinkedinSettings {
  std::chrono::weekday weekday = std::chrono::Sunday;
  int minute_of_day = 9 * 60; // posting time, local, minutes after midnight (YAML `time: "09:00"`)
  std::string time_zone;      // IANA name; empty: the profile's
  Tone tone = Tone::first_person;
  Cadence cadence = Cadence::weekly;
  std::vector<DayRange> holidays; // days without a post
  bool show_shared = false;       // a post's page links to its discussion; the post may say otherwise
  std::map<std::string, std::string> hashtags; // tag → hashtag without '#': {rag: RAG}
};

struct Profile {
  SourcePosition position;
  std::string name;        // required
  std::string role;        // what the owner is: the accent line of the hero; required
  std::string target_role; // what the owner is on the way to
  std::string summary;     // two sentences; required
  std::string location;
  std::string availability;
  std::string work_mode; // "Remote or hybrid"
  std::string email;
  std::vector<Link> links;         // GitHub, LinkedIn …
  std::vector<std::string> skills; // claimed, whether or not anything proves them
  std::string title;               // of the site; empty: the name
  std::string description;         // for search engines; empty: the summary
  std::string base_url;            // "https://me.github.io/repo/"; required, --base-url overrides
  std::string language = "en";     // of the pages; words/<language>.yaml has its words
  SourcePosition language_position;
  std::string time_zone = "UTC"; // IANA name
  std::string theme = "route";
  SourcePosition theme_position;
  int posts_per_page = 10;
  std::vector<Link> menu; // empty: the default menu of the pages that exist; url is a site path or an address
  LinkedinSettings linkedin;
  Paper resume_paper = Paper::a4;                // of resume.pdf
  std::vector<std::pair<Reference, int>> rubric; // criterion → weight: what `check` asks of a project
  bool cards = true;                             // pages have pictures for link previews
  bool sample = false;                           // the name, links and contact are examples
  SourcePosition description_position;           // of `description`, else of `summary`
};

} // namespace waymark

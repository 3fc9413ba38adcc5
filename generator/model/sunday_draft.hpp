// A Sunday draft that already stands in content/linkedin/<date>-<slug>/: what draft.md's front matter says of
// it. Why: identity is `source`, so that a subject is never drafted twice even when its folder was renamed.
#pragma once
#include "diagnostic/diagnostic.hpp"
#include "text/date.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

enum class DraftStatus { draft, posted };

// What the owner counted some days after posting.
struct SundayResults {
  std::optional<int> impressions;
  std::optional<int> comments;
  std::optional<int> messages; // recruiters and readers who wrote
};

struct SundayDraft {
  SourcePosition position;
  std::string folder; // "content/linkedin/2026-11-22-x"
  Date date{};
  std::string source; // "post:<slug>", "post:<slug>#<section>", "project:<slug>#decision-1", "recap:2026-W47"
  DraftStatus status = DraftStatus::draft;
  std::string url;                           // of the post, once posted
  std::map<std::string, std::string> hashes; // file name → hash of what Waymark wrote
  std::vector<std::string> hooks;            // as offered; the first was used
  SundayResults results;
  std::optional<std::string> text = {}; // of post.txt, where a command asked for it
};

} // namespace waymark

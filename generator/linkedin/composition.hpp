// A Sunday text in its parts, before it is joined: what each part is decides what may be cut.
// Why: posts, projects and weeks are composed by different rules, and joined, measured and cut by one.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

enum class PartKind { hook, context, story, decision, insights, takeaway, question, hashtags };

struct TextPart {
  PartKind kind = PartKind::story;
  std::string text; // paragraphs apart by a blank line
};

struct Composition {
  std::vector<TextPart> parts;
  std::vector<std::string> hooks;   // up to three, the first is used
  std::vector<std::string> missing; // what the owner could write to lift it: "linkedin.takeaways: …"
  std::string refusal;              // why there is no text: "320 characters of running prose"; else empty
  double run_value = 0;             // of the best run of an article
  bool has_own_hook = false;        // the first hook is the owner's
  bool has_takeaways = false;       // three or more of the owner's
  bool is_ready = false;
};

inline constexpr size_t most_units = 3000; // LinkedIn's limit, counted in UTF-16 units to be safe

void add_part(Composition &composition, PartKind kind, std::string text);
std::string_view hook_of(const Composition &composition);

// The text to paste: a blank line between paragraphs, but none on the third line, where LinkedIn folds. What
// is above the limit is cut at sentence ends, from the parts that can spare it.
std::string assembled_text(const Composition &composition);

// Cuts sentences, the story's last ones first, until the text has at most `units`.
void shorten(Composition &composition, size_t units);

// UTF-16 units of all parts as they will be joined, at most.
size_t units_of(const Composition &composition);

} // namespace waymark

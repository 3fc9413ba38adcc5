// English headings by what stands under them: boilerplate, sources, the closing words.
// Why: data apart from the code, so that a heading is added in one line.
#pragma once
#include "linkedin/words/words.hpp"

namespace waymark::english {

// Headings by what stands under them.
inline constexpr Words heading_boilerplate = {
    "introduction", "intro",   "overview",    "background",       "conclusion",     "conclusions",
    "summary",      "wrap up", "wrapping up", "closing thoughts", "final thoughts", "next steps",
    "what's next",  "notes",   "setup",       "future work",
};
inline constexpr Words heading_dropped = {
    "references",
    "further reading",
    "acknowledgements",
    "acknowledgments",
    "appendix",
    "about the author",
    "about the authors",
    "table of contents",
    "contents",
    "resources",
    "footnotes",
    "credits",
    "get involved",
    "prerequisites",
    "installation",
    "join us",
    "changelog",
    "comments",
    "recommended reading",
    "community",
    "how to get involved",
    "learn more",
    "sources",
    "links",
};
inline constexpr Words heading_closing = {
    "conclusion",
    "conclusions",
    "summary",
    "wrap up",
    "wrapping up",
    "closing",
    "closing thoughts",
    "final thoughts",
    "takeaway",
    "takeaways",
    "key takeaways",
    "take away",
    "take aways",
    "the bottom line",
    "final word",
    "final words",
    "in conclusion",
    "concluding thoughts",
    "closing remarks",
    "looking back",
    "lessons",
    "lessons learned",
    "what i learned",
    "what we learned",
    "in closing",
    "retrospective",
    "reflections",
    "tldr",
    "what i took from it",
    "what i would do again",
    "what i would do differently",
    "what stays",
    "what it taught me",
};
inline constexpr Words heading_takeaways = {
    "key takeaways", "takeaways", "lessons learned", "what i learned", "what we learned",
    "lessons",       "tldr",      "insights",        "main points",
};

} // namespace waymark::english

// What English words tell about what a sentence says: that it decides, contrasts, measures, or sells.
// Why: data apart from the code, so that a word is added in one line.
#pragma once
#include "linkedin/words/words.hpp"

namespace waymark::english {

// What makes a sentence worth sharing.
inline constexpr Words contrast = {
    "but",     "instead", "rather than", "although", "though",   "while",       "whereas",       "despite",
    "unlike",  "however", "only",        "without",  "not just", "yet",         "versus",        "even",
    "no test", "nobody",  "nothing",     "still",    "neither",  "compared to", "compared with",
};
inline constexpr Words decision = {
    "chose",      "choose",      "chosen",      "decided",          "replaced",
    "switched",   "switching",   "migrated",    "rejected",         "picked",
    "opted",      "abandoned",   "moved to",    "moved from",       "went with",
    "instead of", "rather than", "in favor of", "in favour of",     "prefer",
    "preferred",  "trade-off",   "trade-offs",  "tradeoff",         "traded",
    "ruled out",  "gave up",     "settled on",  "dropped the idea", "turned down",
};
inline constexpr Words cause = {
    "because", "since",     "so that", "which means", "therefore", "due to",   "as long as",
    "unless",  "result of", "until",   "in order to", "caused by", "leads to", "the reason",
};
inline constexpr Words outcome = {
    "reduced",   "reduces",  "cut",      "cuts",     "saved",      "saves",      "faster",
    "slower",    "improved", "improves", "doubled",  "doubles",    "halved",     "halves",
    "dropped",   "fell",     "rose",     "grew",     "eliminates", "eliminated", "prevents",
    "prevented", "avoids",   "avoided",  "fails",    "failed",     "broke",      "breaks",
    "lost",      "loses",    "degrade",  "degrades", "shrank",     "went from",
};
inline constexpr Words lesson = {
    "lesson",      "learned",    "learnt",   "turns out", "turned out", "mistake",
    "should have", "never",      "always",   "the trick", "matters",    "cost",
    "costs",       "price",      "worth",    "wrong",     "surprising", "surprisingly",
    "in practice", "expensive",  "cheap",    "harder",    "easier",     "risk",
    "failure",     "bottleneck", "pays off", "problem",   "dangerous",  "silently",
};

// What makes it less so.
inline constexpr Words hedge = {
    "maybe",    "perhaps",       "i think",           "i guess",   "arguably",
    "sort of",  "kind of",       "probably",          "basically", "hopefully",
    "somewhat", "in my opinion", "suffice it to say", "obviously", "of course",
};
inline constexpr Words hype = {
    "proudly",        "proud",          "passionate",
    "commitment",     "we appreciate",  "endless possibilities",
    "revolutionary",  "cutting-edge",   "seamless",
    "seamlessly",     "amazing",        "awesome",
    "exciting",       "excited",        "game-changer",
    "game changer",   "best-in-class",  "world-class",
    "blazing",        "blazingly",      "delighted",
    "thrilled",       "unleash",        "supercharge",
    "next-level",     "even more love", "quite interesting",
    "a good picture",
};
inline constexpr Words second_person = {"you", "your", "you're", "yours", "you'll", "you've"};

// Told by someone who was there.
inline constexpr Words first_person = {"i", "we", "our", "my", "us", "i'd", "we'd", "i've", "we've"};

} // namespace waymark::english

// English words that say where a sentence ends, whether it is one, and what is measured in it.
// Why: data apart from the code, so that a word is added in one line.
#pragma once
#include "linkedin/words/words.hpp"

namespace waymark::english {

// Words that make a sentence of a line: without one an item is a label.
inline constexpr Words finite = {
    "is",       "are",     "was",        "were",    "be",      "been",     "has",     "have",    "had",
    "can",      "could",   "will",       "would",   "should",  "must",     "may",     "might",   "do",
    "does",     "did",     "isn't",      "aren't",  "wasn't",  "don't",    "doesn't", "didn't",  "can't",
    "couldn't", "won't",   "need",       "needs",   "means",   "makes",    "takes",   "gives",   "keeps",
    "lets",     "runs",    "uses",       "costs",   "leads",   "requires", "allows",  "becomes", "provides",
    "shows",    "works",   "comes",      "goes",    "gets",    "holds",    "reads",   "writes",  "saves",
    "fails",    "reduces", "eliminates", "returns", "happens", "i'm",      "we're",   "it's",    "that's",
    "you're",   "we've",   "i've",       "they're", "made",    "took",     "gave",    "kept",    "ran",
    "went",     "came",    "got",        "held",    "found",   "built",    "lost",    "broke",   "cut",
    "fell",     "rose",    "grew",       "saw",     "told",    "wrote",    "chose",   "knew",    "thought",
    "began",    "became",  "meant",      "paid",    "brought", "left",     "led",     "put",     "set",
    "spent",    "won",     "hit",        "loses",   "drops",   "catches",  "skips",   "waits",   "says",
};

inline constexpr Words units = {
    "%",       "percent", "ms",     "s",         "sec",     "second",  "seconds",    "minute",   "minutes",
    "min",     "hour",    "hours",  "h",         "day",     "days",    "week",       "weeks",    "month",
    "months",  "year",    "years",  "kb",        "mb",      "gb",      "tb",         "pb",       "kib",
    "mib",     "gib",     "tib",    "row",       "rows",    "records", "events",     "requests", "req/s",
    "qps",     "rps",     "x",      "times",     "dollars", "euros",   "eur",        "usd",      "cents",
    "queries", "jobs",    "tables", "files",     "nodes",   "cores",   "partitions", "messages", "users",
    "lines",   "points",  "tokens", "documents", "keys",    "columns", "million",    "billion",  "chunks",
    "tests",   "runs",    "models", "pages",     "bytes",   "workers", "replicas",   "machines",
};
// Spelled out, they count where a unit follows: "five months".
inline constexpr Words number_words = {
    "two",    "three",   "four",   "five",   "six",   "seven", "eight", "nine",   "ten",     "eleven",
    "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "ninety", "hundred", "thousand",
};

// A full stop after these ends nothing. Names are told from units by their capital: "Ms. Day", "40 ms. Then".
inline constexpr Words abbreviations = {"e.g", "i.e", "vs", "cf", "al", "fig", "approx", "resp", "eq", "pp",
                                        "jr", "sr", "u.s", "a.k.a", "incl", "est",
                                        // of other languages that use the Latin alphabet
                                        "bzw", "ca", "ggf", "inkl", "evtl", "vgl", "sog", "env", "aprox"};
inline constexpr Words abbreviated_titles = {"Mr", "Ms", "Mrs", "Dr", "St", "Prof"};
inline constexpr Words abbreviated_before_number = {"no", "nos", "ch", "sec", "p", "v", "vol", "art"};

// Words that say nothing of what a text is about.
inline constexpr Words stop = {
    "a",     "an",    "the",   "and",   "or",   "but",  "of",    "to",   "in",    "on",    "for",   "with",
    "by",    "at",    "from",  "as",    "is",   "are",  "was",   "were", "be",    "been",  "it",    "its",
    "this",  "that",  "these", "those", "we",   "you",  "i",     "they", "he",    "she",   "our",   "your",
    "their", "not",   "no",    "so",    "if",   "than", "then",  "can",  "could", "will",  "would", "should",
    "may",   "might", "do",    "does",  "did",  "has",  "have",  "had",  "into",  "about", "over",  "how",
    "what",  "when",  "where", "which", "who",  "why",  "there", "also", "more",  "most",  "very",  "just",
    "one",   "two",   "all",   "any",   "each", "some", "such",  "only", "other", "up",    "out",   "use",
    "using", "used",  "us",    "my",    "me",
};

} // namespace waymark::english

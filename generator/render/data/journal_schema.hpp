// The keys of the journal's data, as template_schema documents them.
// Why: a part of the schema that stands for itself, so that no file of it grows too long.
#pragma once
#include "render/data/template_schema.hpp"

namespace waymark {

inline constexpr TemplateKey journal_month_keys[] = {{"month", "date", "its first day"},
                                                     {"weeks", "list of journal_week", ""}};
inline constexpr TemplateKey journal_week_keys[] = {
    {"week", "text", "2026-W47: also the anchor of its place on the page"},
    {"number", "number", "47"},
    {"first", "date", "its Monday"},
    {"last", "date", "its Sunday"},
    {"hours", "text", "\"7.5\"; empty where none are given"},
    {"done", "list of proof", "what it names, and what was done on one of its days"},
    {"counts", "list of habit_count", ""},
    {"learned", "text", "one sentence"},
    {"html", "HTML", "its note"},
    {"sample", "yes/no", ""},
};
inline constexpr TemplateKey habit_count_keys[] = {{"text", "text", "the habit"}, {"times", "number", ""}};

} // namespace waymark

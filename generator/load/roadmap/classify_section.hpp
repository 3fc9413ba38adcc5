// What a section of a unit is, by the words of its label: "Topics to Master", "Weekly Routine (10 hrs/week)".
// Why: what counts as progress, and how a page shows it, is decided by the kind of section.
#pragma once
#include "model/roadmap.hpp"

#include <optional>
#include <string_view>

namespace waymark {

// last_words: headings and bold labels of paragraphs. whole: labels inside a list, where "Spark course: …" is
// work to do and only "Resources: …" is a list of resources.
enum class LabelMatch { last_words, whole };

// prose where the words say that it is advice ("Tips", "Overview"); nothing where they say nothing.
std::optional<SectionKind> classify_section(std::string_view label,
                                            LabelMatch match = LabelMatch::last_words);

} // namespace waymark

// The few words of a carousel that are not the owner's.
// Why: data apart from the code; in a portfolio of another language the pages do without them.
#pragma once
#include "linkedin/subject.hpp"

#include <string_view>

namespace waymark {

struct SlideLabels {
  std::string_view article, decision, failure, metric, check, diagram, recap; // what the carousel is
  std::string_view setting, story, told_decision;                             // what a page is
  std::string_view insight = "{n} / {total}";
  std::string_view design;
  std::string_view takeaway;
};

inline constexpr SlideLabels english_slide_labels{
    .article = "Deep dive",
    .decision = "A design decision",
    .failure = "What broke",
    .metric = "Measured",
    .check = "A quality check",
    .diagram = "Architecture",
    .recap = "The week",
    .setting = "The setting",
    .story = "The story",
    .told_decision = "The decision",
    .insight = "Insight {n} of {total}",
    .design = "The design",
    .takeaway = "Takeaway",
};

inline constexpr SlideLabels no_slide_labels{};

constexpr const SlideLabels &slide_labels_of(std::string_view language) {
  return language.starts_with("en") ? english_slide_labels : no_slide_labels;
}

constexpr std::string_view label_of(const SlideLabels &labels, const Subject &subject) {
  if (subject.kind == SubjectKind::recap)
    return labels.recap;
  if (subject.kind != SubjectKind::project)
    return labels.article;
  switch (subject.angle) {
  case ProjectAngle::failure:
    return labels.failure;
  case ProjectAngle::metric:
    return labels.metric;
  case ProjectAngle::check:
    return labels.check;
  case ProjectAngle::diagram:
    return labels.diagram;
  case ProjectAngle::decision:
    break;
  }
  return labels.decision;
}

} // namespace waymark

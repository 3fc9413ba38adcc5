// What a Sunday can be about: a source and an angle, named so that it is never drafted twice.
// Why: one post or project gives many Sundays, each with its own identity ("post:x#why",
// "project:y#decision-1").
#pragma once
#include "linkedin/compose_project.hpp"
#include "model/site.hpp"

#include <string>
#include <vector>

namespace waymark {

enum class SubjectKind { post, section, milestone, project, recap }; // in the order in which they are chosen

struct Subject {
  SubjectKind kind = SubjectKind::post;
  size_t source_index = 0; // into the content's posts, projects, journal or roadmaps
  size_t part = 0;         // section: the heading; project: the place in its list; milestone: its index
  ProjectAngle angle = ProjectAngle::decision;
  std::string source;      // identity: SundayDraft::source
  std::string folder_slug; // "late-rows", "rail-delays-decision-1"
  std::string title;       // of the post, project or week
  std::string angle_text;  // for people: "section: Three ways out"
  std::string site_path;   // where the first comment leads: "/posts/late-rows/#three-ways-out"
  SourcePosition position;
};

// Posts as wholes, then their sections, then the angles of projects; each kind in the site's order.
std::vector<Subject> post_subjects(const Site &site);
std::vector<Subject> section_subjects(const Site &site, size_t post, const Article &article);
std::vector<Subject> project_subjects(const Site &site, size_t project);
Subject recap_subject(const Site &site, size_t week);
// Those reached on a known day, the latest first.
std::vector<Subject> milestone_subjects(const Site &site);
// "section", "decision", "post as a whole": what kind of angle a source names.
std::string angle_of(std::string_view source);

// "post:x#why" is of "post:x".
std::string source_root(std::string_view source);

// What stands before the link to it: "The whole article".
std::string invitation_of(const Subject &subject, const Frames &frames);

} // namespace waymark

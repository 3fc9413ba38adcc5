// The keys of the CV, for docs/template-data.md and its test.
#pragma once
#include "render/data/template_schema.hpp"

namespace waymark {

inline constexpr TemplateKey resume_keys[] = {
    {"name", "text", ""},
    {"role", "text", "what the owner is"},
    {"target_role", "text", "what the owner is on the way to"},
    {"summary", "text", ""},
    {"location", "text", ""},
    {"work_mode", "text", ""},
    {"availability", "text", ""},
    {"email", "text", ""},
    {"site", "resume_link", "the portfolio itself, for paper"},
    {"links", "list of resume_link", "GitHub, LinkedIn …"},
    {"sample", "yes/no", "name, contact and links are examples"},
    {"jobs", "list of resume_entry", "newest first"},
    {"projects", "list of resume_entry", "live, in work, archived, planned; six at most"},
    {"skills", "list of resume_skills", "by what shows them, strongest first"},
    {"certificates", "list of resume_entry", "earned, then planned; retired ones are left out"},
    {"education", "list of resume_entry", "newest first"},
};

inline constexpr TemplateKey resume_entry_keys[] = {
    {"when", "text", "\"Apr 2023 – today\", \"planned, Dec 2026\""},
    {"title", "text", "the role, degree, certificate or project"},
    {"url", "text", "of the title; empty: none"},
    {"organisation", "text", "employer, institution or issuer"},
    {"location", "text", ""},
    {"text", "text", ""},
    {"points", "list of resume_point", "achievements, results or the target"},
    {"keywords", "list of text", "of a project that is more than planned: its stack, six at most"},
    {"standing", "text", "proven, building, planned"},
    {"sample", "yes/no", ""},
};

inline constexpr TemplateKey resume_point_keys[] = {
    {"text", "text", ""},
    {"how", "text", "how it was measured"},
    {"evidence", "resume_link or null", ""},
};

inline constexpr TemplateKey resume_skills_keys[] = {
    {"label", "text", "\"In live projects\""},
    {"names", "list of text", ""},
    {"standing", "text", "proven, building, planned"},
};

inline constexpr TemplateKey resume_link_keys[] = {
    {"text", "text", "the address as it is read: \"example.org/ada\""},
    {"url", "text", "a site path or an address; print it through the filter url"},
};

} // namespace waymark

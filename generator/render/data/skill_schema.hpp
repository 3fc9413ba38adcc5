// The documented keys of skills and their proofs, of the projects' filters, and of the home page's best
// proof. Why: one file a subject; template_schema.cpp joins them.
#pragma once
#include "render/data/template_schema.hpp"

namespace waymark {

inline constexpr TemplateKey strongest_keys[] = {
    {"kind", "text", "metric, certificate, post, roadmap: which of the following is given"},
    {"project", "project or null", "the one that the metric belongs to"},
    {"metric", "metric or null", "measured, of a live project"},
    {"certification", "certification or null", "an earned one"},
    {"post", "post or null", ""},
    {"roadmap", "roadmap or null", "the primary one"},
};

inline constexpr TemplateKey filter_group_keys[] = {{"kind", "text", "status, skill"},
                                                    {"filters", "list of filter", ""}};

inline constexpr TemplateKey filter_keys[] = {
    {"kind", "text", "status, skill"},  {"value", "text", "as in addresses: live, data-quality"},
    {"label", "text", "for readers"},   {"url", "text", "site path of the list with these projects alone"},
    {"count", "number", "of projects"},
};

inline constexpr TemplateKey skill_keys[] = {
    {"name", "text", ""},
    {"slug", "text", "its id on /skills/"},
    {"url", "text", "its place on /skills/"},
    {"standing", "text", "proven, begun (only projects that are being built), claimed"},
    {"weight", "number", "sum of its proofs"},
    {"proofs", "list of skill_proof", "the strongest first"},
};

inline constexpr TemplateKey skill_proof_keys[] = {
    {"kind", "text",
     "live_project, certificate, post, building_project, item, planned_project, planned_certificate, "
     "profile"},
    {"kind_label", "text", "for readers"},
    {"mark", "text", "classes of its mark"},
    {"text", "text", "title, name or words; empty for the profile"},
    {"url", "text", "empty where nothing is public"},
    {"weight", "number", "0: a claim, no proof"},
    {"sample", "yes/no", ""},
};

inline constexpr TemplateKey proof_rule_keys[] = {
    {"kind", "text", "as of skill_proof"},
    {"mark", "text", "classes of its mark"},
    {"weight", "number", ""},
    {"rule", "text", "in words"},
};

} // namespace waymark

#include "render/data/roadmap_schema.hpp"

namespace waymark {

namespace {

constexpr TemplateKey roadmap_keys[] = {
    {"slug", "text", ""},
    {"route", "text", "site path"},
    {"title", "text", ""},
    {"summary", "text", ""},
    {"start", "date or null", ""},
    {"end", "date or null", ""},
    {"done", "number", "items done"},
    {"total", "number", "items that count; retired exams do not"},
    {"percent", "number or null", "done, weighted by the hours of the units where the document gives any"},
    {"is_weighted", "yes/no", "percent counts hours, not items"},
    {"units", "list of unit", "at the top level, without their parts"},
    {"next_milestone", "milestone or null", ""},
    {"minutes", "number", "to read it"},
    {"sample", "yes/no", "its ticks are examples"},
};

constexpr TemplateKey milestone_keys[] = {
    {"text", "text", ""},
    {"due", "date or null", "null too where it is past, unless the roadmap says show_schedule"},
    {"days", "number or null", "left until it is due"},
    {"unit", "text", "the unit's title"}};

constexpr TemplateKey unit_keys[] = {
    {"anchor", "text", "its id on the roadmap's page"},
    {"label", "text", "\"Phase 1\"; empty where the unit has no title beside it"},
    {"title", "text", ""},
    {"span", "text", "as written, else from its dates"},
    {"start", "date or null", ""},
    {"end", "date or null", ""},
    {"effort", "text", "\"40 hours, 10 hours a week\""},
    {"done", "number", "items done, those of nested units included"},
    {"total", "number", "items that count"},
    {"retired", "number", "items out of the count"},
    {"state", "text", "done, here (today falls in it), ahead (planned), behind (past, not all done)"},
    {"is_open", "yes/no", "shown unfolded"},
};

constexpr TemplateKey full_unit_keys[] = {
    {"anchor", "text", "this and all that follows but parts: as in unit"},
    {"label", "text", ""},
    {"title", "text", ""},
    {"span", "text", ""},
    {"start", "date or null", ""},
    {"end", "date or null", ""},
    {"effort", "text", ""},
    {"done", "number", ""},
    {"total", "number", ""},
    {"retired", "number", ""},
    {"state", "text", ""},
    {"is_open", "yes/no", ""},
    {"cells", "list of cell or null",
     "its one line, in the document's order, where it holds no more than that"},
    {"parts", "list of part", "what it holds, in the document's order; empty where cells say it"},
};

constexpr TemplateKey part_keys[] = {
    {"sections", "list of section", "neighbouring sections; empty where this part is a nested unit"},
    {"unit", "full_unit or null", "a nested unit"},
    {"is_folded", "yes/no", "sections of a level before the checklist that counts"},
};

constexpr TemplateKey cell_keys[] = {
    {"kind", "text",
     "item, when (its time or hours), fact, name (the title of the unit), vh (what label or mark say "
     "already)"},
    {"name", "text", "of its column or section; may be empty"},
    {"html", "HTML", "an item with its mark and evidence"},
};

constexpr TemplateKey section_keys[] = {
    {"kind", "text",
     "prose, goal, topics, routine, milestones, outcomes, checklist, projects, blog_topics, resources, "
     "certifications"},
    {"title", "text", "its label's words; the label stands in html too"},
    {"is_fact", "yes/no", "a label and a few words, as a cell of a table"},
    {"html", "HTML", "with a mark before each item and the evidence after it"},
};

constexpr TemplateKey standing_keys[] = {
    {"proven", "list of proven", "the newest proof, then the newest items; at most five"},
    {"upcoming", "list of next_step", "the next milestone, the next exam, items begun, items to do"},
    {"schedule", "list of text", "plan against reality; empty unless the roadmap says show_schedule"},
    {"timeline", "timeline or null", "null where no unit has a date, and for a ladder"},
    {"ladder", "HTML", "the levels as steps, an SVG; empty where the units are no levels"},
    {"milestones", "list of full_milestone", "all, in the document's order"},
    {"shows_certifications", "yes/no", "the site's certifications belong to this roadmap"},
    {"habits", "list of habit", ""},
    {"weeks", "weeks or null", "null where no week has an entry or a finished item"},
};

constexpr TemplateKey proven_keys[] = {
    {"mark", "text", "classes of its mark: project, post, cert, item full"},
    {"kind", "text", "for readers"},
    {"text", "text", ""},
    {"url", "text", "a site path, an address, or a place on this page; may be empty"},
    {"date", "date", "on which it went public or was done"},
};

constexpr TemplateKey next_step_keys[] = {
    {"mark", "text", "classes of its mark"},
    {"kind", "text", "for readers: Milestone, Exam, Begun, To do"},
    {"text", "text", ""},
    {"url", "text", "a place on this page"},
    {"due", "date or null", ""},
    {"days", "number or null", "left until it is due"},
};

constexpr TemplateKey timeline_keys[] = {
    {"wide", "HTML", "an SVG from left to right, hidden from screen readers"},
    {"tall", "HTML", "the same from above to below, for narrow screens"},
    {"has_goals", "yes/no", "milestones or exams stand on it"},
    {"has_proofs", "yes/no", "posts, projects or certificates stand on it"},
    {"rows", "list of timeline_row", "the same facts in words, by day"},
};

constexpr TemplateKey timeline_row_keys[] = {
    {"when", "text", ""}, {"what", "text", ""}, {"url", "text", "may be empty"}, {"state", "text", ""}};

constexpr TemplateKey full_milestone_keys[] = {
    {"text", "text", ""},
    {"url", "text", "its place on this page"},
    {"unit", "text", "the unit's title"},
    {"mark", "text", "full (reached), hollow, struck (its exam was retired, or it was dropped)"},
    {"due", "date or null", "of one that is not reached; null where it is past, unless show_schedule"},
    {"done_on", "date or null", ""},
    {"successor", "text", "of a retired exam"},
};

constexpr TemplateKey habit_keys[] = {
    {"text", "text", ""},
    {"target", "text", "times a week"},
    {"this_week", "number", ""},
    {"sum", "number", "of the last twelve weeks"},
    {"counts", "list of number", "of the last twelve weeks, the oldest first"},
    {"chart", "HTML", "the same as an SVG, hidden from screen readers"},
};

constexpr TemplateKey weeks_keys[] = {
    {"hours", "text", "in all weeks shown"},
    {"entries", "number", "weeks with a journal entry"},
    {"highest", "text", "hours of the week with the most"},
    {"streak", "number", "weeks in a row with an entry, up to this one or the last"},
    {"months", "list of month_of_work", ""},
    {"rows", "list of week_row", "the same as a table"},
};

constexpr TemplateKey month_of_work_keys[] = {
    {"name", "text", "\"Nov\""},
    {"year", "number", ""},
    {"hours", "text", ""},
    {"done", "number", "items finished in it"},
    {"chart", "HTML", "an SVG with a column for each week, hidden from screen readers"},
};

constexpr TemplateKey week_row_keys[] = {{"week", "text", "\"2026-W47\""},
                                         {"monday", "date", "its first day"},
                                         {"hours", "text", ""},
                                         {"done", "number", "items finished in it"}};

constexpr TemplateObject objects[] = {
    {"roadmap", "", roadmap_keys},
    {"milestone", "", milestone_keys},
    {"unit", "", unit_keys},
    {"full_unit", "A unit with its parts.", full_unit_keys},
    {"cell", "", cell_keys},
    {"part", "", part_keys},
    {"section", "", section_keys},
    {"standing", "All that is computed beside the document itself.", standing_keys},
    {"proven", "", proven_keys},
    {"next_step", "", next_step_keys},
    {"timeline", "", timeline_keys},
    {"timeline_row", "", timeline_row_keys},
    {"full_milestone", "", full_milestone_keys},
    {"habit", "", habit_keys},
    {"weeks", "", weeks_keys},
    {"month_of_work", "", month_of_work_keys},
    {"week_row", "", week_row_keys},
};

} // namespace

std::span<const TemplateObject> roadmap_schema() {
  return objects;
}

} // namespace waymark

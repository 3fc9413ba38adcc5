#include "render/data/template_schema.hpp"

#include "render/data/journal_schema.hpp"
#include "render/data/post_schema.hpp"
#include "render/data/resume_schema.hpp"
#include "render/data/roadmap_schema.hpp"
#include "render/data/skill_schema.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

namespace waymark {

namespace {

constexpr TemplateKey site_keys[] = {
    {"title", "text", "of the site; the owner's name where site.yaml gives none"},
    {"description", "text", "for search engines; the profile's summary where site.yaml gives none"},
    {"language", "text", "of the pages: \"en\""},
    {"base_url", "text", "absolute, ends with a slash"},
    {"base_path", "text", "\"/\" or \"/repo/\""},
    {"today", "date", "the day of the build; every count is as of this day"},
    {"theme", "text", "the theme's folder"},
    {"fonts", "list of text", "site paths of the theme's fonts"},
    {"background", "colours or null", "of the page, where the theme's tokens.css says it"},
    {"menu", "list of link", "the main menu"},
    {"profile", "profile", "who the owner is"},
    {"projects", "list of project", "live ones first, among them and after them the featured ones first"},
    {"posts", "list of post", "published ones, newest first"},
    {"tags", "list of post_list", "of published posts, by slug"},
    {"series", "list of post_list", "of published posts, by slug"},
    {"roadmaps", "list of roadmap", "by file name"},
    {"certifications", "list of certification", "earned, planned, retired"},
    {"archive", "text", "site path of the page that lists everything; empty where there is nothing"},
    {"journal", "text", "site path of the journal; empty where no week is published"},
    {"resume", "text", "site path of the CV; empty where there is none"},
    {"resume_pdf", "text", "site path of the CV as PDF; empty where there is none"},
    {"experience", "experience", "jobs and education"},
    {"pages", "list of own_page", "pages of content/pages/"},
};

constexpr TemplateKey profile_keys[] = {
    {"name", "text", ""},
    {"role", "text", "what the owner is"},
    {"target_role", "text", "what the owner is on the way to"},
    {"summary", "text", "two sentences"},
    {"location", "text", ""},
    {"availability", "text", ""},
    {"work_mode", "text", "\"Remote or hybrid\""},
    {"email", "text", ""},
    {"links", "list of link", "GitHub, LinkedIn …"},
    {"sample", "yes/no", "name, links and contact are examples"},
};

constexpr TemplateKey colours_keys[] = {{"light", "text", "\"#fafbfb\""}, {"dark", "text", ""}};

constexpr TemplateKey link_keys[] = {
    {"label", "text", ""},
    {"url", "text", "a site path or an address; print it through the filter url"},
};

constexpr TemplateKey own_page_keys[] = {
    {"slug", "text", ""},    {"route", "text", "site path"}, {"title", "text", ""},
    {"summary", "text", ""}, {"sample", "yes/no", ""},
};

constexpr TemplateKey project_keys[] = {
    {"slug", "text", ""},
    {"route", "text", "site path"},
    {"title", "text", ""},
    {"summary", "text", ""},
    {"kind", "text", "data, ai, backend, frontend, other"},
    {"kind_label", "text", "for readers; empty for other"},
    {"status", "text", "planned, building, live, archived"},
    {"status_label", "text", "for readers"},
    {"status_date", "date or null", "since when it has its status"},
    {"status_dates", "status_dates", ""},
    {"status_steps", "list of status_step",
     "what it was and is, in order; what has no date and is not current is left out"},
    {"role", "text", "the owner's part in it"},
    {"problem", "text", ""},
    {"outcome", "text", ""},
    {"metrics", "list of metric", ""},
    {"has_targets", "yes/no", "its metrics are targets, not results: the project is planned"},
    {"stack", "list of text", ""},
    {"skills", "list of text", ""},
    {"skill_slugs", "list of text", "the same as in addresses"},
    {"data", "project_data", ""},
    {"tradeoffs", "list of tradeoff", ""},
    {"transformations", "list of text", ""},
    {"quality", "list of quality_check", ""},
    {"quality_columns", "list of column", "the keys of quality in which at least one check says something"},
    {"scale", "text", ""},
    {"run", "text", "the one command"},
    {"failures", "list of failure", ""},
    {"cost", "text", ""},
    {"evaluation", "evaluation or null", ""},
    {"links", "project_links", ""},
    {"proves", "list of proof", "what it proves on the roadmap"},
    {"thumbnail", "HTML or null", "its diagram, small; hidden from screen readers"},
    {"featured", "yes/no", ""},
    {"sample", "yes/no", "its facts are examples"},
    {"minutes", "number", "to read its page"},
};

constexpr TemplateKey status_dates_keys[] = {
    {"planned", "date or null", ""},
    {"building", "date or null", ""},
    {"live", "date or null", ""},
    {"archived", "date or null", ""},
};

constexpr TemplateKey metric_keys[] = {
    {"label", "text", ""},
    {"value", "text", ""},
    {"how", "text", "how it was measured, or will be"},
    {"before", "text", "the value before the work"},
    {"evidence", "text", "as written: an address, a file, or words"},
    {"evidence_url", "text", "where the evidence can be seen; empty where it is words"},
};

constexpr TemplateKey project_data_keys[] = {
    {"sources", "list of data_source", ""},
    {"columns", "list of column", "the keys of sources in which at least one source says something"},
    {"volume", "text", ""},
    {"velocity", "text", ""},
};

constexpr TemplateKey data_source_keys[] = {
    {"name", "text", ""},     {"form", "text", ""}, {"volume", "text", ""},
    {"velocity", "text", ""}, {"key", "text", ""},
};

constexpr TemplateKey column_keys[] = {
    {"key", "text", "of the row"},
    {"label", "text", "for the table's head"},
};

constexpr TemplateKey tradeoff_keys[] = {
    {"chose", "text", ""},
    {"over", "text", "the option rejected"},
    {"because", "text", ""},
    {"cost", "text", "the price of the choice"},
    {"anchor", "text", "the decision's id on the project's page"},
};

constexpr TemplateKey quality_check_keys[] = {
    {"check", "text", ""},      {"layer", "text", ""},   {"rule", "text", ""},
    {"on_failure", "text", ""}, {"example", "text", ""},
};

constexpr TemplateKey failure_keys[] = {{"what", "text", ""}, {"learned", "text", ""}};

constexpr TemplateKey evaluation_keys[] = {
    {"set", "text", ""}, {"measure", "text", ""}, {"result", "text", ""}};

constexpr TemplateKey project_links_keys[] = {{"repo", "text", ""},
                                              {"demo", "text", ""},
                                              {"docs", "text", ""},
                                              {"readme", "text", "of the repository"}};

constexpr TemplateKey proof_keys[] = {
    {"text", "text", "the item or unit"},
    {"url", "text", "its place on the roadmap's page"},
    {"is_unit", "yes/no", "a unit, not an item"},
    {"mark", "text", "full (done), half (begun), hollow (to do), struck (retired)"},
    {"state_label", "text", "the same in words"},
};

constexpr TemplateKey certification_keys[] = {
    {"name", "text", ""},
    {"code", "text", "\"DP-700\""},
    {"issuer", "text", ""},
    {"status", "text", "planned, earned, retired"},
    {"status_label", "text", "for readers"},
    {"planned", "date or null", ""},
    {"earned", "date or null", ""},
    {"expires", "date or null", ""},
    {"retired", "date or null", "the day on which the issuer withdraws the exam"},
    {"successor", "text", "the code of what takes its place"},
    {"credential", "text", "address of the public credential"},
    {"note", "text", ""},
    {"sample", "yes/no", ""},
};

constexpr TemplateKey experience_keys[] = {
    {"jobs", "list of job", ""}, {"education", "list of education", ""}, {"sample", "yes/no", ""}};

constexpr TemplateKey job_keys[] = {
    {"employer", "text", ""},
    {"role", "text", ""},
    {"start", "month", ""},
    {"end", "month or null", "null: until today"},
    {"location", "text", ""},
    {"summary", "text", ""},
    {"achievements", "list of achievement", ""},
};

constexpr TemplateKey achievement_keys[] = {
    {"text", "text", ""}, {"measure", "text", "how it was measured"}, {"evidence", "text", ""}};

constexpr TemplateKey education_keys[] = {
    {"institution", "text", ""},  {"degree", "text", ""}, {"start", "month or null", ""},
    {"end", "month or null", ""}, {"note", "text", ""},
};

constexpr TemplateKey page_keys[] = {
    {"kind", "text",
     "index, projects, project, posts, post, tags, tag, all_series, series, archive, journal, roadmap, "
     "skills, resume, page, search, alias, not_found"},
    {"route", "text", "site path of this page"},
    {"heading", "text", "of the page"},
    {"title", "text", "of the browser's tab"},
    {"description", "text", "one or two sentences"},
    {"menu", "text", "url of the menu's entry that the page belongs to; empty: none"},
    {"og_type", "text", "website or article"},
    {"card", "card or null",
     "its picture for link previews: a post's cover, or one drawn; null where site.yaml says cards: false"},
    {"json_ld", "text", "the page in schema.org's words, safe in a script element; empty on 404.html"},
    {"is_indexed", "yes/no", "search engines may list it"},
    {"sample", "yes/no", "its facts are examples"},
    {"summary", "text", "kind page: the lead"},
    {"minutes", "number", "to read it; 0 where that says nothing"},
    {"html", "HTML", "the body of a post or page, the story of a project"},
    {"has_code", "yes/no", "it shows listings: link pages/code.css"},
    {"has_math", "yes/no", "it shows formulas: link pages/math.css"},
    {"cover", "cover or null", "kind post: the picture at its head"},
    {"toc", "list of toc_entry", "kind post: its sections"},
    {"signpost", "list of board", "kind index: where to go in the time one has, the shortest way first"},
    {"strongest", "strongest or null", "kind index: the best proof that there is"},
    {"projects", "list of project",
     "kind index: the first three; kind projects: all, or those of the filter"},
    {"filters", "list of filter_group", "kind projects: by what the list can be cut down"},
    {"filter", "filter or null", "kind projects: the one that holds on this page"},
    {"project", "project or null", "kind project: this one; kind post: the one that the post belongs to"},
    {"architecture", "architecture or null", "kind project"},
    {"posts", "list of post",
     "kind index: the newest three; kinds posts and tag: those of this page; kind series, and kind post in a "
     "series: its parts, the first one first; kind project: those about it"},
    {"years", "list of year", "kinds posts and tag: the posts of this page by year; kind archive: all"},
    {"pager", "pager or null", "kinds posts and tag: the pages of the list"},
    {"tag", "post_list or null", "kind tag"},
    {"series", "post_list or null", "kind series; kind post: the one that it belongs to"},
    {"post", "post or null", "kind post"},
    {"related", "list of post", "kinds post and project: what else to read, at most three"},
    {"journal", "list of journal_month", "kind journal: the published weeks, newest first"},
    {"roadmap", "roadmap or null", "kind roadmap: this one; kind index: the primary one"},
    {"standing", "standing or null", "kind roadmap: where the owner stands"},
    {"units", "list of full_unit", "kind roadmap: the top-level units with all that they hold"},
    {"sections", "list of section", "kind roadmap: what belongs to no unit, in order"},
    {"footnotes_html", "HTML", "kind roadmap"},
    {"roadmaps", "list of roadmap", "kind roadmap: the other ones"},
    {"resume", "resume or null", "kind resume"},
    {"proves", "list of proof", "kinds project and post"},
    {"skills", "list of skill",
     "kind skills: all, the strongest first; kinds project, post and tag: those it names"},
    {"proof_rules", "list of proof_rule", "kind skills: what a proof weighs"},
    {"next", "project or post or null", "the next project; the later post"},
    {"previous", "post or null", "the earlier post"},
    {"target", "text", "kind alias: site path of what stood here"},
};

constexpr TemplateKey status_step_keys[] = {
    {"status", "text", "planned, building, live, archived"},
    {"label", "text", "for readers"},
    {"date", "date or null", ""},
    {"is_current", "yes/no", ""},
};

constexpr TemplateKey board_keys[] = {
    {"label", "text", ""}, {"note", "text", ""}, {"url", "text", "site path"}, {"minutes", "number", ""}};
constexpr TemplateKey card_keys[] = {
    {"url", "text", "site path; print it through the filter absolute_url"},
    {"type", "text", "image/png or image/jpeg"},
    {"width", "number", "in px"},
    {"height", "number", ""},
    {"alt", "text", "what it shows, in words"},
};
constexpr TemplateKey architecture_keys[] = {
    {"html", "HTML", "a figure: the diagram, its title, and its content in words"},
    {"title", "text", ""},
};

constexpr TemplateObject objects[] = {
    {"site", "The whole portfolio, the same on every page.", site_keys},
    {"page", "The page that is being made. Keys that its kind does not use are null or empty.", page_keys},
    {"profile", "", profile_keys},
    {"link", "", link_keys},
    {"colours", "", colours_keys},
    {"own_page", "", own_page_keys},
    {"project", "What its front matter does not give is empty.", project_keys},
    {"status_dates", "", status_dates_keys},
    {"status_step", "", status_step_keys},
    {"metric", "", metric_keys},
    {"project_data", "", project_data_keys},
    {"data_source", "", data_source_keys},
    {"column", "", column_keys},
    {"tradeoff", "", tradeoff_keys},
    {"quality_check", "", quality_check_keys},
    {"failure", "", failure_keys},
    {"evaluation", "", evaluation_keys},
    {"project_links", "", project_links_keys},
    {"card", "", card_keys},
    {"architecture", "", architecture_keys},
    {"proof", "", proof_keys},
    {"post", "", post_keys},
    {"post_list", "A tag or a series.", post_list_keys},
    {"series_part", "", series_part_keys},
    {"pager", "", pager_keys},
    {"strongest", "", strongest_keys},
    {"filter_group", "", filter_group_keys},
    {"filter", "", filter_keys},
    {"skill", "", skill_keys},
    {"skill_proof", "", skill_proof_keys},
    {"proof_rule", "", proof_rule_keys},
    {"toc_entry", "", toc_entry_keys},
    {"toc_part", "", toc_part_keys},
    {"cover", "", cover_keys},
    {"year", "", year_keys},
    {"post_month", "", post_month_keys},
    {"journal_month", "", journal_month_keys},
    {"journal_week", "", journal_week_keys},
    {"habit_count", "", habit_count_keys},
    {"board", "", board_keys},
    {"certification", "", certification_keys},
    {"resume", "", resume_keys},
    {"resume_entry", "A job, a degree, a certificate or a project.", resume_entry_keys},
    {"resume_point", "", resume_point_keys},
    {"resume_skills", "", resume_skills_keys},
    {"resume_link", "", resume_link_keys},
    {"experience", "", experience_keys},
    {"job", "", job_keys},
    {"achievement", "", achievement_keys},
    {"education", "", education_keys},
};

constexpr std::string_view introduction =
    R"(# What templates may show

Made from generator/render/data/template_schema.cpp and roadmap_schema.cpp: change it there, then run the tests with UPDATE_GOLDEN=1.

A template sees three objects: `site`, the same on every page, `page`, and `words`, the interface in the site's language
([words](templates.md#words); their keys are those of words/en.yaml). Every key below is always there: what was not given is
an empty text, an empty list or null, so a template asks with `{% if … %}`. The data of a page can be seen as it is with
`waymark build --dump-data /posts/x/`.

Dates are texts (`2026-11-22`); months too (`2026-11`). HTML is printed with `| safe`, everything else is escaped.

## Filters of the site

| filter | does |
|---|---|
| `url` | a site path with the base path before it; an address of another host as it is |
| `absolute_url` | a site path as an absolute address |
| `asset` | a file of the theme by its name (`"site.css"`, `"icon.svg"`, `"pages/roadmap.css"`: a stylesheet in a folder, or a script, is loaded only where a template names it) as an address |
| `long_date` | `22 November 2026` |
| `short_date` | `22 Nov 2026` |
| `month` | `Nov 2026` |
| `inline_code` | escapes, and makes `` `x` `` a code element |
| `fill(name=value)` | puts values into a text of `words`: [templates.md](templates.md#words) |
)";

} // namespace

std::span<const TemplateObject> template_schema() {
  static const std::vector<TemplateObject> all = [] {
    std::vector<TemplateObject> list(std::begin(objects), std::end(objects));
    const auto place = std::ranges::find(list, "certification", &TemplateObject::name);
    list.insert(place, roadmap_schema().begin(), roadmap_schema().end());
    return list;
  }();
  return all;
}

std::string describe_template_data() {
  std::string text(introduction);
  for (const auto &object : template_schema()) {
    text.append("\n## ").append(object.name).append("\n\n");
    if (!object.meaning.empty())
      text.append(object.meaning).append("\n\n");
    text += "| key | type | meaning |\n|---|---|---|\n";
    for (const auto &key : object.keys)
      text.append("| `")
          .append(key.name)
          .append("` | ")
          .append(key.type)
          .append(" | ")
          .append(key.meaning)
          .append(" |\n");
  }
  return text;
}

} // namespace waymark

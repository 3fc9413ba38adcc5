#include "markdown/plain_text.hpp"
#include "markdown/table_of_contents.hpp"
#include "render/search/search_entry.hpp"
#include "text/date.hpp"

#include <fmt/format.h>
#include <initializer_list>

namespace waymark {
namespace {

void append(std::string &text, std::initializer_list<std::string_view> parts) {
  for (const auto part : parts)
    if (!part.empty())
      text.append(part).append("\n");
}

// The texts that are not empty, as one sentence line.
std::string joined(std::initializer_list<std::string_view> parts) {
  std::string line;
  for (const auto part : parts)
    if (!part.empty())
      line += line.empty() ? std::string(part) : fmt::format(", {}", part);
  return line;
}

std::vector<SearchHeading> headings_of(const Document &document) {
  std::vector<SearchHeading> headings;
  for (const auto &entry : table_of_contents(document))
    headings.push_back({entry.id, entry.text});
  return headings;
}

std::string text_of(const Document &document) {
  std::string text;
  append_search_text(text, document.blocks);
  append_search_text(text, document.footnotes);
  return text;
}

void append_work(std::string &text, const Project &project) {
  for (const auto &metric : project.metrics)
    append(text, {metric.label, metric.before, metric.value, metric.how});
  for (const auto &source : project.data.sources)
    append(text, {source.name, source.form, source.volume, source.velocity, source.key});
  append(text, {project.data.volume, project.data.velocity});
  for (const auto &decision : project.tradeoffs)
    append(text, {decision.chose, decision.over, decision.because, decision.cost});
  for (const auto &step : project.transformations)
    append(text, {step});
  for (const auto &check : project.quality)
    append(text, {check.check, check.layer, check.rule, check.on_failure, check.example});
  for (const auto &failure : project.failures)
    append(text, {failure.what, failure.learned});
  if (project.evaluation)
    append(text, {project.evaluation->set, project.evaluation->measure, project.evaluation->result});
}

SearchEntry entry_of(const Project &project, const Wording &words) {
  SearchEntry entry{"project",       project.route,
                    project.title,   word(words, std::string("status.") + name_of(project.status)),
                    project.summary, headings_of(project.story),
                    project.stack,   {}};
  entry.tags.insert(entry.tags.end(), project.skills.begin(), project.skills.end());
  append(entry.text,
         {project.role, project.problem, project.outcome, project.scale, project.run, project.cost});
  append_work(entry.text, project);
  if (project.architecture)
    append(entry.text, {project.architecture->title, project.architecture->description});
  entry.text += text_of(project.story);
  return entry;
}

SearchEntry entry_of(const Post &post, const Wording &words) {
  return {"post",       post.route,
          post.title,   short_date(post.date, words),
          post.summary, headings_of(post.body),
          post.tags,    text_of(post.body)};
}

SearchEntry entry_of(const Page &page) {
  return {"page", page.route, page.title, "", page.summary, headings_of(page.body), {}, text_of(page.body)};
}

SearchEntry entry_of(const Skill &skill) {
  std::string proofs;
  for (const auto &proof : skill.proofs)
    if (!proof.text.empty())
      proofs += (proofs.empty() ? "" : ", ") + proof.text;
  return {"skill", "/skills/#" + skill.slug, skill.name, "", proofs, {}, {}, {}};
}

SearchEntry entry_of(const Certification &certificate) {
  return {"certificate",
          "/#page_certifications",
          certificate.name,
          certificate.issuer,
          joined({certificate.code, certificate.note}),
          {},
          certificate.skills,
          {}};
}

// The CV's page has no anchors: what an entry says stands in its summary in full.
SearchEntry entry_of(const ResumeEntry &entry) {
  auto summary = entry.text;
  for (const auto &point : entry.points)
    summary += (summary.empty() ? "" : " ") + point.text;
  return {"job",   "/resume/", entry.title,    joined({entry.organisation, entry.when}),
          summary, {},         entry.keywords, entry.location};
}

SearchEntry entry_of(const JournalWeek &week) {
  return {"week",
          "/journal/#" + week_name(week.week),
          week.learned.empty() ? week_name(week.week) : week.learned,
          week_name(week.week),
          "",
          headings_of(week.note),
          {},
          text_of(week.note)};
}

template <typename Indexes, typename Of>
void add_chosen(const Indexes &indexes, const std::vector<Of> &all, std::vector<SearchEntry> &entries) {
  for (const auto index : indexes)
    entries.push_back(entry_of(all[index]));
}

template <typename Of>
void add_all(const std::vector<Of> &all, std::vector<SearchEntry> &entries) {
  for (const auto &one : all)
    entries.push_back(entry_of(one));
}

} // namespace

void append_search_text(std::string &text, const std::vector<Block> &blocks) {
  for (const auto &block : blocks) {
    if (block.diagram_title.empty())
      append(text, {plain_text(block)});
    else
      append(text, {block.diagram_title, block.diagram_description});
  }
}

std::vector<SearchEntry> search_entries(const Site &site) {
  std::vector<SearchEntry> entries;
  const auto &content = site.content;
  for (const auto index : site.projects)
    entries.push_back(entry_of(content.projects[index], content.words));
  for (const auto index : site.posts)
    entries.push_back(entry_of(content.posts[index], content.words));
  for (const auto &roadmap : content.roadmaps)
    add_roadmap_entries(roadmap, entries);
  add_all(site.skills, entries);
  add_chosen(site.certifications, content.certifications, entries);
  if (site.resume) {
    add_all(site.resume->jobs, entries);
    add_all(site.resume->education, entries);
  }
  add_all(content.pages, entries);
  add_chosen(site.journal, content.journal, entries);
  return entries;
}

} // namespace waymark

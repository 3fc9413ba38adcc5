#include "derive/derive_resume.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace waymark {
namespace {

constexpr size_t most_results = 2;  // of one project: its page has the rest
constexpr size_t most_keywords = 6; // likewise
constexpr size_t most_projects = 6; // a CV is read in half a minute

std::string iso_month(Month month) {
  return fmt::format("{:04}-{:02}", static_cast<int>(month.year()), static_cast<unsigned>(month.month()));
}

std::string iso_month(const std::optional<Month> &month) {
  return month ? iso_month(*month) : std::string();
}

std::string month_text(Month month, const Wording &words) {
  return month_and_year(month / 1, words);
}

std::string span_text(const std::optional<Month> &start, const std::optional<Month> &end,
                      const Wording &words) {
  if (start && end && *start != *end)
    return month_text(*start, words) + " – " + month_text(*end, words);
  if (end || start)
    return month_text(end ? *end : *start, words);
  return {};
}

// "https://www.example.org/ada/" is read as "example.org/ada".
std::string readable_address(std::string_view url) {
  for (const std::string_view opening : {"https://", "http://", "mailto:", "tel:", "www."})
    if (url.starts_with(opening))
      url.remove_prefix(opening.size());
  if (url.ends_with('/'))
    url.remove_suffix(1);
  return std::string(url);
}

bool is_address(std::string_view text) {
  return text.starts_with('/') || text.starts_with("https://") || text.starts_with("http://");
}

std::optional<ResumeLink> evidence_link(const Site &site, const std::string &evidence) {
  if (!is_address(evidence))
    return {};
  const auto whole = evidence.starts_with('/') ? site.base_url + evidence.substr(1) : evidence;
  return ResumeLink{readable_address(whole), evidence};
}

std::string without_stop(std::string text) {
  if (text.ends_with('.'))
    text.pop_back();
  return text;
}

ResumeEntry job_entry(const Site &site, const Job &job) {
  const auto &words = site.content.words;
  ResumeEntry entry;
  entry.when = job.end ? span_text(job.start, job.end, words)
                       : word(words, "resume.until_today", {{"start", month_text(job.start, words)}});
  entry.title = job.role;
  entry.organisation = job.employer;
  entry.location = job.location;
  entry.text = job.summary;
  for (const auto &achievement : job.achievements)
    entry.points.push_back(
        {achievement.text, without_stop(achievement.measure), evidence_link(site, achievement.evidence)});
  entry.start = iso_month(job.start);
  entry.end = iso_month(job.end);
  entry.sample = site.content.experience.sample;
  return entry;
}

ResumeEntry education_entry(const Site &site, const Education &education) {
  ResumeEntry entry;
  entry.when = span_text(education.start, education.end, site.content.words);
  entry.title = education.degree;
  entry.organisation = education.institution;
  entry.text = education.note;
  entry.start = iso_month(education.start);
  entry.end = iso_month(education.end);
  entry.sample = site.content.experience.sample;
  return entry;
}

std::string validity_text(const Certification &exam, Date today, const Wording &words) {
  if (!exam.expires)
    return {};
  return word(words, *exam.expires < today ? "resume.expired_in" : "resume.valid_until",
              {{"month", month_and_year(*exam.expires, words)}});
}

ResumeEntry certificate_entry(const Certification &exam, Date today, const Wording &words) {
  ResumeEntry entry;
  entry.title = exam.name;
  if (!exam.code.empty() && exam.name.find(exam.code) == std::string::npos)
    entry.title += " (" + exam.code + ")";
  entry.url = exam.credential;
  entry.organisation = exam.issuer;
  entry.sample = exam.sample;
  if (exam.status == CertificationStatus::earned) {
    entry.when = exam.earned ? month_and_year(*exam.earned, words) : std::string();
    entry.text = validity_text(exam, today, words);
    entry.start = exam.earned ? iso_date(*exam.earned) : std::string();
  } else {
    entry.when = exam.planned
                     ? word(words, "resume.planned_for", {{"month", month_and_year(*exam.planned, words)}})
                     : word(words, "resume.planned");
    entry.standing = ResumeStanding::planned;
  }
  return entry;
}

struct StatusForm {
  const char *word; // its key; with "_since" and a month where that is known
  std::optional<Date> since;
  ResumeStanding standing;
  int rank;
};

StatusForm form_of(const Project &project) {
  const auto &dates = project.status_dates;
  switch (project.status) {
  case ProjectStatus::live:
    return {"resume.live", dates.live, ResumeStanding::proven, 0};
  case ProjectStatus::building:
    return {"resume.building", dates.building, ResumeStanding::building, 1};
  case ProjectStatus::archived:
    return {"resume.archived", dates.archived, ResumeStanding::proven, 2};
  case ProjectStatus::planned:
    break;
  }
  return {"resume.planned", {}, ResumeStanding::planned, 3};
}

ResumePoint metric_point(const Site &site, const Project &project, const Metric &metric) {
  const auto &words = site.content.words;
  auto figure = metric.label + ": " + metric.value;
  if (project.status == ProjectStatus::planned)
    return {word(words, "resume.target", {{"figure", figure}}), {}, {}};
  if (!metric.before.empty())
    figure = word(words, "resume.before", {{"figure", figure}, {"before", metric.before}});
  return {figure + ".", without_stop(metric.how), evidence_link(site, metric.evidence)};
}

ResumeEntry project_entry(const Site &site, const Project &project) {
  const auto &words = site.content.words;
  const auto status = form_of(project);
  ResumeEntry entry;
  entry.when = status.since ? word(words, std::string(status.word) + "_since",
                                   {{"month", month_and_year(*status.since, words)}})
                            : word(words, status.word);
  entry.title = project.title;
  entry.url = project.route;
  entry.text = project.summary;
  entry.standing = status.standing;
  const auto shown = project.status == ProjectStatus::planned ? size_t{1} : most_results;
  for (size_t i = 0; i < std::min(shown, project.metrics.size()); ++i)
    entry.points.push_back(metric_point(site, project, project.metrics[i]));
  const auto keywords =
      project.status == ProjectStatus::planned ? 0 : std::min(most_keywords, project.stack.size());
  entry.keywords.assign(project.stack.begin(), project.stack.begin() + static_cast<std::ptrdiff_t>(keywords));
  if (project.status_dates.building)
    entry.start = iso_date(*project.status_dates.building);
  entry.sample = project.sample;
  return entry;
}

// The rule of /skills/, in four groups: what is proven, begun, planned in a project or an exam, and only
// said.
std::vector<ResumeSkills> skills_of(const std::vector<Skill> &skills, const Wording &words) {
  std::vector<ResumeSkills> groups{{word(words, "resume.with_evidence"), {}, ResumeStanding::proven},
                                   {word(words, "resume.in_building"), {}, ResumeStanding::building},
                                   {word(words, "resume.in_plans"), {}, ResumeStanding::planned},
                                   {word(words, "resume.claimed"), {}, ResumeStanding::planned}};
  for (const auto &skill : skills) {
    const bool is_planned = !skill.proofs.empty() && skill.proofs.front().kind != ProofKind::profile;
    const size_t claimed = is_planned ? 2 : 3;
    const auto group = skill.standing == SkillStanding::proven  ? size_t{0}
                       : skill.standing == SkillStanding::begun ? size_t{1}
                                                                : claimed;
    groups[group].names.push_back(skill.name);
  }
  std::erase_if(groups, [](const ResumeSkills &group) { return group.names.empty(); });
  return groups;
}

std::vector<const Project *> ordered_projects(const Site &site) {
  std::vector<const Project *> projects;
  projects.reserve(site.projects.size());
  for (const auto index : site.projects)
    projects.push_back(&site.content.projects[index]);
  std::ranges::stable_sort(projects, {}, [](const Project *project) { return form_of(*project).rank; });
  return projects;
}

// Running ones first, then by their end, the newest first.
void sort_newest_first(std::vector<ResumeEntry> &entries) {
  const auto key = [](const ResumeEntry &entry) {
    return std::tuple(entry.end.empty() ? std::string("9999") : entry.end, entry.start);
  };
  std::ranges::stable_sort(entries, std::ranges::greater(), key);
}

void add_profile(Resume &resume, const Site &site) {
  const auto &profile = site.content.profile;
  resume.name = profile.name;
  resume.role = profile.role;
  resume.target_role = profile.target_role;
  resume.summary = profile.summary;
  resume.location = profile.location;
  resume.work_mode = profile.work_mode;
  resume.availability = profile.availability;
  resume.email = profile.email;
  resume.site = {readable_address(site.base_url), "/"};
  for (const auto &link : profile.links)
    resume.links.push_back({readable_address(link.url), link.url});
  resume.sample = profile.sample;
}

} // namespace

bool has_resume(const Content &content) {
  return !content.experience.jobs.empty() || !content.experience.education.empty() ||
         !content.projects.empty() ||
         std::ranges::any_of(content.certifications, [](const Certification &exam) {
           return exam.status != CertificationStatus::retired;
         });
}

Resume derive_resume(const Site &site) {
  Resume resume;
  add_profile(resume, site);
  for (const auto &job : site.content.experience.jobs)
    resume.jobs.push_back(job_entry(site, job));
  for (const auto &education : site.content.experience.education)
    resume.education.push_back(education_entry(site, education));
  sort_newest_first(resume.jobs);
  sort_newest_first(resume.education);
  for (const auto index : site.certifications)
    if (const auto &exam = site.content.certifications[index]; exam.status != CertificationStatus::retired)
      resume.certificates.push_back(certificate_entry(exam, site.today, site.content.words));
  const auto projects = ordered_projects(site);
  for (size_t i = 0; i < std::min(most_projects, projects.size()); ++i)
    resume.projects.push_back(project_entry(site, *projects[i]));
  resume.skills = skills_of(site.skills, site.content.words);
  return resume;
}

} // namespace waymark

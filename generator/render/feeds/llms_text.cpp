#include "render/feeds/llms_text.hpp"

#include "render/site_links.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

// On one line; brackets would end a link's text.
std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    if (c == '[' || c == ']')
      line += '\\';
    const bool is_blank = c == '\n' || c == '\r' || c == '\t' || c == ' ';
    if (!is_blank || (!line.empty() && line.back() != ' '))
      line += is_blank ? ' ' : c;
  }
  return line;
}

class LlmsWriter {
public:
  explicit LlmsWriter(const Site &site) : m_site(site), m_content(site.content) {}

  std::string all() {
    head();
    projects();
    posts();
    roadmaps();
    evidence();
    rest();
    return std::move(m_text);
  }

private:
  void section(const char *title) { m_text += fmt::format("\n## {}\n\n", title); }

  void entry(const std::string &title, const std::string &route, const std::string &note) {
    m_text += fmt::format("- [{}]({})", one_line(title), with_base(m_site.base_url, route));
    if (!note.empty())
      m_text += ": " + one_line(note);
    m_text += '\n';
  }

  static std::string noted(const std::string &note, bool is_sample) {
    return is_sample ? note + (note.empty() ? "" : " ") + "Its facts are examples." : note;
  }

  void head() {
    const auto &profile = m_content.profile;
    m_text = fmt::format("# {}\n\n> {}\n\n", one_line(profile.title.empty() ? profile.name : profile.title),
                         one_line(profile.description.empty() ? profile.summary : profile.description));
    m_text += one_line(profile.name) + ", " + one_line(profile.role) + ".";
    if (!profile.target_role.empty())
      m_text += " On the way to: " + one_line(profile.target_role) + ".";
    if (!profile.availability.empty())
      m_text += " " + one_line(profile.availability) + ".";
    m_text +=
        "\n\nWhat is called planned is a plan, and the figures of planned projects are targets. A skill is "
        "called proven only where a live project, a certificate or a post shows it.";
    if (profile.sample)
      m_text += " Name, links and contact are examples.";
    m_text += "\n";
  }

  void projects() {
    if (m_site.projects.empty())
      return;
    section("Projects");
    for (const auto index : m_site.projects) {
      const auto &project = m_content.projects[index];
      entry(project.title, project.route,
            noted(word(m_content.words, std::string("status.") + name_of(project.status)) + ". " +
                      project.summary,
                  project.sample));
    }
  }

  void posts() {
    if (m_site.posts.empty())
      return;
    section("Posts");
    for (const auto index : m_site.posts) {
      const auto &post = m_content.posts[index];
      if (post.draft)
        continue;
      entry(post.title, post.route, noted(iso_date(post.date) + ". " + post.summary, post.sample));
    }
  }

  void roadmaps() {
    if (m_content.roadmaps.empty())
      return;
    section("Roadmap");
    for (const auto &roadmap : m_content.roadmaps) {
      const auto count = roadmap.total > 0 ? fmt::format("{} of {} items done. ", roadmap.done, roadmap.total)
                                           : std::string();
      entry(roadmap.title, roadmap.route, noted(count + roadmap.summary, roadmap.sample));
    }
  }

  void evidence() {
    if (m_site.skills.empty() && !m_site.resume)
      return;
    section("Skills and CV");
    if (!m_site.skills.empty()) {
      std::string proven;
      for (const auto &skill : m_site.skills)
        if (skill.standing == SkillStanding::proven)
          proven += (proven.empty() ? "" : ", ") + skill.name;
      entry("Skills and what proves them", "/skills/",
            proven.empty() ? "None is proven in public yet." : "Proven: " + proven + ".");
      entry("The same as JSON", "/skills.json", "");
    }
    if (m_site.resume) {
      entry("CV", "/resume/", "");
      entry("CV as JSON Resume", "/resume.json", "");
      entry("CV as PDF", "/resume.pdf", "");
    }
  }

  void rest() {
    section("Optional");
    for (const auto &page : m_content.pages)
      entry(page.title, page.route, noted(page.summary, page.sample));
    if (!m_site.journal.empty())
      entry("Journal", "/journal/", "Week by week: hours, what was done, what was learned.");
    entry("All posts as a feed", "/feed.xml", "");
  }

  const Site &m_site;
  const Content &m_content;
  std::string m_text;
};

} // namespace

std::string llms_text(const Site &site) {
  return LlmsWriter(site).all();
}

} // namespace waymark

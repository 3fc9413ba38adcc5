#include "render/cards/site_cards.hpp"

#include "render/cards/card_path.hpp"
#include "render/data/roadmap_data.hpp"
#include "render/diagram_picture.hpp"
#include "render/theme_tokens.hpp"
#include "text/initials.hpp"
#include "text/unicode.hpp"
#include "text/web_address.hpp"

#include <algorithm>

namespace waymark {
namespace {

constexpr size_t least_impressive = 3; // skills that are worth a large figure
constexpr size_t most_letters = 36;    // of the line beside or below the address
constexpr size_t most_names = 4;       // of a stack or of skills: more do not fit in one line

// Dark stands out among the white of most feeds; a theme that is paper says "--card-scheme:light".
PictureColours scheme_of(std::string_view tokens) {
  return theme_value(tokens, "card-scheme") == "light" ? PictureColours::light : PictureColours::dark;
}

CardColours colours_of(std::string_view tokens) {
  const auto scheme = scheme_of(tokens) == PictureColours::light ? &ThemeColour::light : &ThemeColour::dark;
  const auto colour = [&](std::string_view name, const char *light, const char *dark) {
    return theme_colour(tokens, name, {light, dark}).*scheme;
  };
  return {colour("bg", "#fafbfb", "#0f151b"),         colour("sunken", "#f1f4f6", "#0a0f14"),
          colour("line", "#d8dfe5", "#2b3744"),       colour("text", "#18232e", "#e4ebf1"),
          colour("muted", "#51606d", "#9fb0bf"),      colour("accent", "#0f5aa8", "#7db8f5"),
          colour("accent-soft", "#e5eff9", "#15304b")};
}

std::string joined(const std::vector<std::string> &names) {
  std::string line;
  for (size_t i = 0; i < std::min(most_names, names.size()); ++i)
    line += (i > 0 ? " · " : "") + names[i];
  return line;
}

CardFill fill_of(ProjectStatus status) {
  if (status == ProjectStatus::planned)
    return CardFill::hollow;
  return status == ProjectStatus::building ? CardFill::half : CardFill::full;
}

class CardWriter {
public:
  CardWriter(const Site &site, const std::map<std::string, std::string> &digests, std::string_view tokens)
      : m_site(site), m_words(site.content.words), m_digests(digests), m_tokens(tokens) {}

  [[nodiscard]] std::vector<PageCard> all() const {
    const auto &content = m_site.content;
    std::vector<PageCard> cards{start()};
    for (const auto index : m_site.projects)
      cards.push_back(of(content.projects[index]));
    for (const auto index : m_site.posts)
      if (const auto &post = content.posts[index]; !cover_is_card(post))
        cards.push_back(of(post));
    for (const auto &roadmap : content.roadmaps)
      cards.push_back(of(roadmap));
    if (!m_site.skills.empty())
      cards.push_back(skills());
    if (m_site.resume)
      cards.push_back(resume());
    return cards;
  }

private:
  [[nodiscard]] PageCard blank(std::string_view route, std::string label, const std::string &title,
                               const SourcePosition &position) const {
    const auto &profile = m_site.content.profile;
    PageCard page{card_path(route), {}, position};
    auto &card = page.card;
    card.label = std::move(label);
    card.title = title;
    card.name = profile.name;
    card.role = profile.role;
    card.initials = initials_of(profile.name);
    card.language = profile.language;
    card.colours = colours_of(m_tokens);
    card.style = theme_value(m_tokens, "card-style") == "ruled" ? CardStyle::ruled : CardStyle::panelled;
    card.font = theme_font(m_tokens);
    return page;
  }

  [[nodiscard]] PageCard start() const {
    const auto &profile = m_site.content.profile;
    auto page = blank("/", profile.role, profile.name, profile.position);
    if (!profile.target_role.empty())
      page.card.facts = "→ " + profile.target_role;
    show_address(page.card);
    if (m_site.strongest)
      add_strongest(page.card);
    if (page.card.figure.empty() && m_site.primary_roadmap) {
      add_progress(page.card, m_site.content.roadmaps[*m_site.primary_roadmap]);
      page.card.figure_label = word(m_words, "card.on_roadmap", {{"count", page.card.figure_label}});
    }
    return page;
  }

  // Where the title is the owner's name.
  void show_address(Card &card) const {
    const auto &profile = m_site.content.profile;
    card.name = shown_address(m_site.base_url);
    const bool fits = !profile.availability.empty() && graphemes(profile.availability).size() <= most_letters;
    card.role = fits || profile.location.empty() ? profile.availability : profile.location;
  }

  void add_strongest(Card &card) const {
    using Kind = StrongestProof::Kind;
    const auto &[kind, index, metric] = *m_site.strongest;
    if (kind == Kind::metric) {
      const auto &project = m_site.content.projects[index];
      card.figure = project.metrics[metric].value;
      card.figure_label = project.metrics[metric].label + " · " + project.title;
    } else if (kind == Kind::certificate) {
      const auto &certificate = m_site.content.certifications[index];
      card.figure = certificate.code.empty() ? certificate.name : certificate.code;
      card.figure_label = word(m_words, "proof.certificate");
      if (!certificate.code.empty())
        card.figure_label += ": " + certificate.name;
    }
  }

  void add_progress(Card &card, const Roadmap &roadmap) const {
    const auto percent = percent_done(roadmap);
    if (!percent)
      return;
    card.figure = percent_text(*percent, m_words);
    card.figure_label =
        word(m_words, "items_done",
             {{"done", std::to_string(roadmap.done)}, {"total", std::to_string(roadmap.total)}});
    card.done = roadmap.done;
    card.total = roadmap.total;
  }

  [[nodiscard]] PageCard of(const Project &project) const {
    const auto &status = word(m_words, std::string("status.") + name_of(project.status));
    auto page = blank(project.route, word(m_words, "card.project", {{"status", status}}), project.title,
                      project.position);
    auto &card = page.card;
    card.shape = CardShape::square;
    card.fill = fill_of(project.status);
    card.facts = joined(project.stack.empty() ? project.skills : project.stack);
    if (!project.metrics.empty()) {
      const auto &metric = project.metrics.front();
      card.figure = metric.value;
      card.figure_label = project.status == ProjectStatus::planned
                              ? word(m_words, "card.target", {{"label", metric.label}})
                              : metric.label;
    }
    if (const auto digest =
            project.architecture ? m_digests.find(project.architecture->key) : m_digests.end();
        digest != m_digests.end())
      card.drawing = diagram_picture(digest->second, m_tokens, scheme_of(m_tokens));
    return page;
  }

  [[nodiscard]] PageCard of(const Post &post) const {
    auto label = word(m_words, "proof.post");
    if (!post.series.empty())
      label += " · " + post.series;
    auto page = blank(post.route, std::move(label), post.title, post.position);
    page.card.shape = CardShape::disc;
    page.card.facts = long_date(post.date, m_words) + " · " +
                      word(m_words, "minutes", {{"n", std::to_string(post.reading_minutes)}});
    return page;
  }

  [[nodiscard]] PageCard of(const Roadmap &roadmap) const {
    auto page = blank(roadmap.route, word(m_words, "roadmap"), roadmap.title, roadmap.position);
    page.card.shape = CardShape::tick;
    if (roadmap.start && roadmap.end)
      page.card.facts =
          month_and_year(*roadmap.start, m_words) + " – " + month_and_year(*roadmap.end, m_words);
    add_progress(page.card, roadmap);
    return page;
  }

  [[nodiscard]] PageCard skills() const {
    std::vector<std::string> proven;
    for (const auto &skill : m_site.skills)
      if (skill.standing == SkillStanding::proven)
        proven.push_back(skill.name);
    auto page = blank("/skills/", word(m_words, "skills_title"), word(m_words, "card.skills"),
                      m_site.content.profile.position);
    page.card.facts = joined(proven);
    if (proven.size() >= least_impressive) {
      page.card.figure = std::to_string(proven.size());
      page.card.figure_label = word(m_words, "card.skill_count");
    }
    return page;
  }

  [[nodiscard]] PageCard resume() const {
    const auto &profile = m_site.content.profile;
    auto page = blank("/resume/", word(m_words, "cv"), profile.name, profile.position);
    page.card.facts = profile.role;
    show_address(page.card);
    return page;
  }

  const Site &m_site;
  const Wording &m_words;
  const std::map<std::string, std::string> &m_digests;
  std::string_view m_tokens;
};

} // namespace

std::vector<PageCard> site_cards(const Site &site, const std::map<std::string, std::string> &digests,
                                 std::string_view tokens_css) {
  if (!site.content.profile.cards)
    return {};
  return CardWriter(site, digests, tokens_css).all();
}

} // namespace waymark

#include "linkedin/carousel.hpp"

#include "linkedin/frames.hpp"
#include "linkedin/hook_figure.hpp"
#include "linkedin/plain_line.hpp"
#include "linkedin/sentence.hpp"
#include "linkedin/slide_passages.hpp"
#include "linkedin/subject_diagram.hpp"
#include "text/initials.hpp"
#include "text/unicode.hpp"
#include "text/web_address.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

constexpr size_t most_insights = most_slides - 3; // beside cover, diagram and closing page

// What the carousel as a whole is: the key of its label.
std::string_view kind_key(const Subject &subject) {
  if (subject.kind == SubjectKind::recap)
    return "slides.recap";
  if (subject.kind == SubjectKind::milestone)
    return "slides.milestone";
  if (subject.kind != SubjectKind::project)
    return "slides.article";
  switch (subject.angle) {
  case ProjectAngle::failure:
    return "slides.failure";
  case ProjectAngle::metric:
    return "slides.metric";
  case ProjectAngle::check:
    return "slides.check";
  case ProjectAngle::diagram:
    return "slides.diagram";
  case ProjectAngle::decision:
    break;
  }
  return "slides.decision";
}

class CarouselMaker {
public:
  CarouselMaker(const Site &site, const Subject &subject, const Composition &composition)
      : m_site(site), m_subject(subject), m_composition(composition), m_kind(label(kind_key(subject))) {}

  std::vector<Slide> pages() {
    constexpr int wide = 340; // display columns a page
    constexpr int narrow = 200;
    auto pages = pages_of(wide);
    return pages.size() < fewest_slides ? pages_of(narrow) : pages;
  }

private:
  std::vector<Slide> pages_of(int columns) {
    m_pages = {cover()};
    add_parts(PartKind::context, label("slides.setting"), columns);
    add_parts(PartKind::decision, label("slides.told_decision"), columns);
    add_parts(PartKind::story, label("slides.story"), columns);
    auto story_end = m_pages.size();
    add_insights(columns);
    add_diagram();
    m_pages.push_back(closing());
    while (m_pages.size() > most_slides)
      m_pages.erase(m_pages.begin() + static_cast<std::ptrdiff_t>(--story_end));
    return std::move(m_pages);
  }

  [[nodiscard]] std::string text_of(PartKind kind) const {
    for (const auto &part : m_composition.parts)
      if (part.kind == kind)
        return part.text;
    return {};
  }

  [[nodiscard]] const std::string &label(std::string_view key) const {
    return word(m_site.content.words, key);
  }

  // Of an article the title is what the reader comes for; a project's or a week's name tells less than its
  // hook, which leads then.
  [[nodiscard]] Slide cover() const {
    constexpr std::string_view section = "section: ";
    const auto hook = std::string(hook_of(m_composition));
    const bool is_article = m_subject.kind == SubjectKind::post || m_subject.kind == SubjectKind::section;
    Slide slide{SlideKind::cover, m_kind, m_subject.title, {}, hook_figure(hook), {}};
    if (m_subject.kind == SubjectKind::section && m_subject.angle_text.starts_with(section))
      slide.lead = m_subject.angle_text.substr(section.size());
    if (hook == slide.lead)
      return slide;
    if (!is_article && slide.figure.empty()) {
      slide.label = m_subject.title + " · " + m_kind;
      slide.lead = hook;
    } else {
      slide.text = hook;
    }
    return slide;
  }

  void add_parts(PartKind kind, std::string_view label, int columns) {
    for (const auto &part : m_composition.parts)
      if (part.kind == kind)
        for (auto &passage : slide_passages(part.text, columns))
          add_page(std::move(passage), label);
  }

  void add_page(SlidePassage passage, std::string_view label) {
    Slide slide;
    slide.label = label;
    slide.lead = std::move(passage.lead);
    slide.text = std::move(passage.text);
    m_pages.push_back(std::move(slide));
  }

  // The owner's own takeaways are counted; other lists are not meant to be.
  void add_insights(int columns) {
    std::vector<SlidePassage> passages;
    for (const auto &part : m_composition.parts)
      if (part.kind == PartKind::insights)
        for (auto &passage : slide_passages(part.text, columns))
          passages.push_back(std::move(passage));
    passages.resize(std::min(passages.size(), most_insights));
    const auto total = std::to_string(passages.size());
    for (size_t at = 0; at < passages.size(); ++at)
      add_page(std::move(passages[at]), m_composition.has_takeaways
                                            ? word(m_site.content.words, "slides.insight",
                                                   {{"n", std::to_string(at + 1)}, {"total", total}})
                                            : m_kind);
  }

  void add_diagram() {
    const auto diagram = diagram_of_subject(m_site, m_subject);
    if (!diagram)
      return;
    Slide slide;
    slide.kind = SlideKind::diagram;
    slide.label = label("slides.design");
    slide.lead = plain_text_of(diagram->title);
    m_pages.push_back(std::move(slide));
  }

  [[nodiscard]] Slide closing() const {
    Slide slide;
    slide.kind = SlideKind::closing;
    slide.lead = text_of(PartKind::takeaway);
    slide.label = slide.lead.empty() ? m_kind : label("slides.takeaway");
    slide.text = text_of(PartKind::question);
    return slide;
  }

  const Site &m_site;
  const Subject &m_subject;
  const Composition &m_composition;
  std::string m_kind;
  std::vector<Slide> m_pages;
};

void keep_whole_or_cover(Slides &slides) {
  if (is_carousel(slides))
    return;
  slides.refusal =
      fmt::format("its text fills {} pages, and {} are the least", slides.pages.size(), fewest_slides);
  slides.pages.resize(1);
}

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const auto part : parts)
    if (!part.empty())
      text += (text.empty() ? "" : ends_sentence(text) ? " " : ". ") + std::string(part);
  return text;
}

} // namespace

Slides slides_of(const Site &site, const Subject &subject, const Composition &composition, Date day) {
  const auto &profile = site.content.profile;
  const auto path = std::string_view(subject.site_path);
  Slides slides;
  slides.title = subject.title;
  slides.name = profile.name;
  slides.role = profile.role;
  slides.initials = initials_of(profile.name);
  slides.language = profile.language;
  slides.date = iso_date(day);
  slides.invitation = invitation_of(subject, Frames(site.content.words, profile.linkedin.tone));
  slides.url = site.base_url + std::string(path.substr(path.starts_with('/') ? 1 : 0));
  slides.address = shown_address(slides.url.substr(0, slides.url.find('#')));
  if (const auto diagram = diagram_of_subject(site, subject))
    slides.diagram = diagram->key;
  slides.pages = CarouselMaker(site, subject, composition).pages();
  keep_whole_or_cover(slides);
  return slides;
}

void drop_diagram(Slides &slides) {
  slides.diagram.clear();
  slides.drawings.clear();
  slides.digest.clear();
  std::erase_if(slides.pages, [](const Slide &slide) { return slide.kind == SlideKind::diagram; });
  if (slides.refusal.empty())
    keep_whole_or_cover(slides);
}

void describe(Slides &slides, std::string_view diagram_text) {
  for (auto &slide : slides.pages) {
    const auto described = slide.kind == SlideKind::diagram ? diagram_text : std::string_view();
    const auto owner = slide.kind == SlideKind::cover ? slides.name + ", " + slides.role : std::string();
    const auto link =
        slide.kind == SlideKind::closing ? slides.invitation + ": " + slides.address : std::string();
    slide.alt = joined({slide.label, slide.lead, slide.text, described, link, owner});
  }
}

} // namespace waymark

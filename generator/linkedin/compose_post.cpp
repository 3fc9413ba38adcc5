#include "linkedin/compose_post.hpp"

#include "linkedin/compose_article.hpp"
#include "linkedin/compose_milestone.hpp"
#include "linkedin/compose_recap.hpp"
#include "linkedin/score_sentence.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace waymark {
namespace {

double share_in(const Composition &section, const std::string &whole) {
  size_t told = 0;
  size_t all = 0;
  for (const auto &part : section.parts) {
    if (part.kind != PartKind::story && part.kind != PartKind::insights)
      continue;
    for (const auto &sentence : split_sentences(part.text)) {
      all += sentence.size();
      told += whole.find(sentence) != std::string::npos ? sentence.size() : 0;
    }
  }
  return all == 0 ? 0 : static_cast<double>(told) / static_cast<double>(all);
}

bool has_part(const Composition &composition, PartKind kind) {
  return std::ranges::find(composition.parts, kind, &TextPart::kind) != composition.parts.end();
}

} // namespace

const Article &PostComposer::article_of_post(size_t index) {
  const auto found = m_articles.find(index);
  return found != m_articles.end()
             ? found->second
             : m_articles.emplace(index, article_of(m_site.content.posts[index].body)).first->second;
}

const Article &PostComposer::story_of_project(size_t index) {
  const auto found = m_stories.find(index);
  return found != m_stories.end()
             ? found->second
             : m_stories.emplace(index, article_of(m_site.content.projects[index].story)).first->second;
}

const Composition &PostComposer::compose(const Subject &subject, Date day) {
  const bool is_of_its_day = subject.kind == SubjectKind::recap || subject.kind == SubjectKind::milestone;
  const auto key = is_of_its_day ? subject.source + iso_date(day) : subject.source;
  const auto found = m_composed.find(key);
  return found != m_composed.end() ? found->second
                                   : m_composed.emplace(key, composed(subject, day)).first->second;
}

Composition PostComposer::composed_section(const Subject &subject) {
  constexpr size_t least = 900;
  constexpr double most_told = 0.4;
  const auto &settings = m_site.content.profile.linkedin;
  const auto &post = m_site.content.posts[subject.source_index];
  const auto &article = article_of_post(subject.source_index);
  auto section = compose_article(post, article, subject.part, settings);
  if (!section.refusal.empty())
    return section;
  Subject whole;
  whole.source_index = subject.source_index;
  whole.source = source_root(subject.source);
  const auto units = utf16_units(assembled_text(section));
  if (units < least)
    section.refusal = fmt::format("{} characters, too few for a post of its own", units);
  else if (share_in(section, assembled_text(compose(whole, {}))) > most_told)
    section.refusal = "the text of the whole post tells it already";
  return section;
}

Composition PostComposer::composed(const Subject &subject, Date day) {
  const auto &content = m_site.content;
  const auto &settings = content.profile.linkedin;
  switch (subject.kind) {
  case SubjectKind::post:
    return compose_article(content.posts[subject.source_index], article_of_post(subject.source_index), {},
                           settings);
  case SubjectKind::section:
    return composed_section(subject);
  case SubjectKind::project:
    return compose_project(content.projects[subject.source_index], story_of_project(subject.source_index),
                           subject.angle, subject.part, settings, m_frames);
  case SubjectKind::milestone:
    return compose_milestone(content.roadmaps[subject.source_index], subject.part, content.journal, day,
                             m_frames);
  case SubjectKind::recap:
    break;
  }
  const auto &week = content.journal[subject.source_index];
  const auto *roadmap = m_site.primary_roadmap ? &content.roadmaps[*m_site.primary_roadmap] : nullptr;
  return compose_recap(week, roadmap, done_items(week, content.roadmaps), day, m_frames);
}

double PostComposer::share_told(const Subject &subject, const Subject &other, Date day) {
  return share_in(compose(subject, day), assembled_text(compose(other, day)));
}

int strength_of(const Composition &composition) {
  constexpr int most_numbers = 4;
  const auto marks = marks_of(assembled_text(composition));
  int points = composition.is_ready ? 10 : 0;
  points += composition.has_takeaways ? 4 : 0;
  points += composition.has_own_hook ? 2 : 0;
  points += has_part(composition, PartKind::question) ? 1 : 0;
  points += std::min(marks.measures, most_numbers);
  points += marks.decision > 0 ? 2 : 0;
  points += marks.outcome > 0 ? 1 : 0;
  return points + (marks.lesson > 0 ? 1 : 0);
}

} // namespace waymark

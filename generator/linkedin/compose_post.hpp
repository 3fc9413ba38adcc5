// Any subject as a composition, and how strong it is beside the others.
// Why: the queue compares subjects by what their texts would be, not by what their sources promise.
#pragma once
#include "linkedin/composition.hpp"
#include "linkedin/frames.hpp"
#include "linkedin/subject.hpp"

#include <map>

namespace waymark {

class PostComposer {
public:
  explicit PostComposer(const Site &site)
      : m_site(site), m_frames(site.content.words, site.content.profile.linkedin.tone) {}

  // The text of the subject, composed once; `day` matters to a recap only. A section or fact too thin for a
  // Sunday of its own, or told by its whole already, is refused.
  const Composition &compose(const Subject &subject, Date day);
  // How much of the subject's story stands in the other's text, from 0 to 1.
  double share_told(const Subject &subject, const Subject &other, Date day);
  const Article &article_of_post(size_t index);

private:
  Composition composed(const Subject &subject, Date day);
  Composition composed_section(const Subject &subject);
  const Article &story_of_project(size_t index);

  const Site &m_site;
  Frames m_frames;
  std::map<size_t, Article> m_articles;
  std::map<size_t, Article> m_stories;
  std::map<std::string, Composition> m_composed; // by source
};

// Points: ready 10; three takeaways of the owner's 4; a hook of the owner's 2; a question 1; each measured
// number 1, up to 4; a decision named 2; an outcome 1; a lesson 1. A recap has none.
int strength_of(const Composition &composition);

} // namespace waymark

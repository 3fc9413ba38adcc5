#include "build/check_samples.hpp"

namespace waymark {
namespace {

void check_one(bool is_sample, const SourcePosition &position, Diagnostics &diagnostics) {
  if (is_sample)
    diagnostics.warning(position, "the facts here are marked as examples",
                        "put your own in their place and take 'sample: true' away");
}

template <typename Parts>
void check_all(const Parts &parts, Diagnostics &diagnostics) {
  for (const auto &part : parts)
    check_one(part.sample, part.position, diagnostics);
}

} // namespace

void check_samples(const Content &content, Diagnostics &diagnostics) {
  check_one(content.profile.sample, content.profile.position, diagnostics);
  check_one(content.experience.sample, {"content/experience.yaml", 0, 0}, diagnostics);
  check_all(content.roadmaps, diagnostics);
  check_all(content.journal, diagnostics);
  check_all(content.projects, diagnostics);
  check_all(content.posts, diagnostics);
  check_all(content.pages, diagnostics);
  check_all(content.certifications, diagnostics);
}

} // namespace waymark

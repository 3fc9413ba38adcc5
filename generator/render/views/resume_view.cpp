#include "render/data/page_data.hpp"
#include "render/data/resume_data.hpp"
#include "render/views/views.hpp"

#include <algorithm>

namespace waymark {

namespace {

bool has_sample(const std::vector<ResumeEntry> &entries) {
  return std::ranges::any_of(entries, &ResumeEntry::sample);
}

} // namespace

Value resume_view(const RenderContext &context) {
  const auto &resume = *context.site.resume;
  const auto &words = context.site.content.words;
  auto page =
      page_data({"resume", "/resume/", resume.name,
                 word(words, "resume.page_title", {{"name", resume.name}, {"role", resume.role}}),
                 word(words, "resume.about", {{"name", resume.name}, {"role", resume.role}}), "/resume/"});
  page["sample"] = resume.sample || has_sample(resume.jobs) || has_sample(resume.projects) ||
                   has_sample(resume.certificates) || has_sample(resume.education);
  page["resume"] = resume_data(resume);
  return page;
}

} // namespace waymark

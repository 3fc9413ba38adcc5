#include "linkedin/check_parts.hpp"

#include "linkedin/compose_article.hpp"
#include "linkedin/compose_post.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace waymark {
namespace {

constexpr size_t most_hints = 4;

std::string listed(const std::vector<std::string> &parts) {
  std::string text;
  for (size_t at = 0; at < std::min(parts.size(), most_hints); ++at)
    text += (at == 0 ? "" : "\n    ") + parts[at];
  return parts.size() > most_hints ? text + fmt::format("\n    and {} more", parts.size() - most_hints)
                                   : text;
}

bool is_posted(const Site &site, const std::string &source) {
  return std::ranges::any_of(site.content.drafts, [&](const SundayDraft &draft) {
    return draft.status == DraftStatus::posted && draft.source == source;
  });
}

void check_post(const Site &site, const Post &post, Diagnostics &diagnostics) {
  if (post.linkedin.skip || is_posted(site, "post:" + post.slug))
    return;
  const auto text = compose_article(post, article_of(post.body), {}, site.content.profile.linkedin);
  if (text.missing.empty())
    return;
  const auto message =
      !text.refusal.empty()
          ? "too thin for a Sunday post: " + text.refusal
          : fmt::format("its Sunday post has {} characters and is {}", utf16_units(assembled_text(text)),
                        text.is_ready ? "ready; it could have more" : "not ready");
  diagnostics.add({Severity::note, post.linkedin.position, message, "write " + listed(text.missing)});
}

// "check: Unique event: a section of the project's story about it, with numbers"
std::string lack_of(const Subject &subject, const Composition &text) {
  const auto named = std::ranges::find_if(text.missing, [](const std::string &part) {
    return part.find("characters to the target") == std::string::npos;
  });
  return subject.angle_text + ": " + (named == text.missing.end() ? "more facts and numbers" : *named);
}

void check_project(const Site &site, size_t index, PostComposer &composer, Diagnostics &diagnostics) {
  size_t ready = 0;
  std::vector<std::string> lacks;
  const auto subjects = project_subjects(site, index);
  for (const auto &subject : subjects) {
    const auto &text = composer.compose(subject, site.today);
    if (text.refusal.empty() && text.is_ready)
      ++ready;
    else
      lacks.push_back(lack_of(subject, text));
  }
  if (!lacks.empty() || subjects.empty())
    diagnostics.add({Severity::note, site.content.projects[index].position,
                     fmt::format("{} of its {} Sunday stories are ready", ready, subjects.size()),
                     "write " + (lacks.empty() ? "tradeoffs, each with because and cost" : listed(lacks))});
}

} // namespace

void check_parts(const Site &site, Diagnostics &diagnostics) {
  for (const auto &post : site.content.posts)
    check_post(site, post, diagnostics);
  PostComposer composer(site);
  for (const auto index : site.projects)
    check_project(site, index, composer, diagnostics);
}

} // namespace waymark

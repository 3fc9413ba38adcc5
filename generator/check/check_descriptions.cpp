#include "check/check_descriptions.hpp"

#include "text/unicode.hpp"

#include <fmt/format.h>
#include <map>

namespace waymark {
namespace {

constexpr size_t shortest = 50; // characters: below it search engines put words of their own in its place

void check_length(const std::string &text, const SourcePosition &position, Diagnostics &diagnostics) {
  const auto length = code_points(text);
  if (length == 0)
    diagnostics.add({Severity::note, position, "the page has no summary for search results and link previews",
                     "write 'summary: …' with 50 to 160 characters"});
  else if (length < shortest)
    diagnostics.add(
        {Severity::note, position,
         fmt::format(
             "the page's description has {} characters; search results and link previews show 50 to 160",
             length),
         "say also what the reader gets from it"});
}

class Titles {
public:
  void take(const std::string &title, const SourcePosition &position, Diagnostics &diagnostics) {
    const auto [first, is_new] = m_files.try_emplace(lower_case(title), position.file);
    if (!is_new)
      diagnostics.add({Severity::note, position,
                       fmt::format("{} has the title '{}' too", first->second, title),
                       "search results show little else: say in one of them what is different"});
  }

private:
  std::map<std::string, std::string> m_files; // by title
};

} // namespace

void check_descriptions(const Site &site, Diagnostics &diagnostics) {
  const auto &content = site.content;
  const auto &profile = content.profile;
  Titles titles;
  check_length(profile.description.empty() ? profile.summary : profile.description,
               profile.description_position, diagnostics);
  for (const auto index : site.projects) {
    const auto &project = content.projects[index];
    check_length(project.summary, project.summary_position, diagnostics);
    titles.take(project.title, project.position, diagnostics);
  }
  for (const auto index : site.posts) {
    const auto &post = content.posts[index];
    check_length(post.summary, post.summary_position, diagnostics);
    titles.take(post.title, post.position, diagnostics);
  }
  for (const auto &page : content.pages) {
    check_length(page.summary, page.summary_position, diagnostics);
    titles.take(page.title, page.position, diagnostics);
  }
  for (const auto &roadmap : content.roadmaps) {
    const SourcePosition position{roadmap.file, roadmap.position.line, roadmap.position.column};
    check_length(roadmap.summary, position, diagnostics);
    titles.take(roadmap.title, position, diagnostics);
  }
}

} // namespace waymark

#include "build/new_content.hpp"

#include "build/load_site.hpp"
#include "file_access/file_reader.hpp"
#include "file_access/write_file.hpp"
#include "load/load_profile.hpp"
#include "text/slug.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace waymark {
namespace {

constexpr size_t longest_slug = 80; // bytes: addresses are read and typed

// The portfolio as it will be with the new file in it.
class WithNewFile final : public FileReader {
public:
  WithNewFile(const FileReader &files, SourceFile added) : m_files(files), m_added(std::move(added)) {}
  [[nodiscard]] std::optional<std::string> read(std::string_view path) const override {
    return path == m_added.path ? m_added.text : m_files.read(path);
  }
  [[nodiscard]] std::vector<std::string> files_below(std::string_view folder) const override {
    auto paths = m_files.files_below(folder);
    if (m_added.path.starts_with(std::string(folder) + "/"))
      paths.insert(std::ranges::lower_bound(paths, m_added.path), m_added.path);
    return paths;
  }

private:
  const FileReader &m_files;
  SourceFile m_added;
};

// One line, each run of blanks and control characters one space.
std::string tidy(std::string_view title) {
  std::string result;
  bool is_gap = false;
  for (const char sign : title) {
    const auto byte = static_cast<unsigned char>(sign);
    if (byte <= ' ' || byte == 0x7F) {
      is_gap = true;
      continue;
    }
    if (is_gap && !result.empty())
      result += ' ';
    is_gap = false;
    result += sign;
  }
  return result;
}

// A long title is cut between two words, or between two letters where it has no words.
std::string short_slug(const std::string &title) {
  auto slug = slug_of(title);
  if (slug.size() <= longest_slug)
    return slug;
  const auto dash = slug.rfind('-', longest_slug);
  if (dash != std::string::npos && dash > 0)
    return slug.substr(0, dash);
  std::string cut;
  for (const auto &letter : graphemes(slug))
    if (cut.size() + letter.size() <= longest_slug)
      cut += letter;
    else
      break;
  return cut;
}

std::string yaml_quoted(std::string_view text) {
  std::string result = "\"";
  for (const char sign : text)
    result += sign == '"' || sign == '\\' ? std::string("\\") + sign : std::string(1, sign);
  return result + "\"";
}

SourceFile file_for(const NewRequest &request, const std::string &title, const std::string &slug,
                    Date today) {
  const auto head = "---\ntitle: " + yaml_quoted(title) + "\n";
  if (request.kind == NewRequest::Kind::post)
    return {fmt::format("content/posts/{}-{}.md", iso_date(today), slug),
            head + "summary: \"What the reader gets, in one sentence.\"\ntags: []\n"
                   "draft: true # remove this line to publish\n---\n\nBegin here.\n"};
  if (request.kind == NewRequest::Kind::project)
    return {fmt::format("content/projects/{}/index.md", slug),
            head + "summary: \"What it does, in one sentence.\"\nstatus: planned\n"
                   "problem: \"Whose trouble it ends, and what that trouble costs.\"\n"
                   "sample: true # remove this line when the words are yours\n---\n\nBegin here.\n"};
  return {fmt::format("content/pages/{}.md", slug),
          head + "sample: true # remove this line when the words are yours\n---\n\nBegin here.\n"};
}

// What is wrong with the portfolio only because of the new file.
Diagnostics new_mistakes(const FileReader &files, const SourceFile &added, SiteOptions options) {
  options.draft_mistakes = LoadOptions::Drafts::strict;
  Diagnostics before, after, found;
  load_site(files, options, before);
  load_site(WithNewFile(files, added), options, after);
  for (const auto &one : after.all())
    if (one.severity == Severity::error && std::ranges::find(before.all(), one) == before.all().end())
      found.add(one);
  return found;
}

BuildReport refused(const std::string &why) {
  return {ExitStatus::wrong_use, "waymark: " + why + "\n", {}};
}

} // namespace

BuildReport new_content(const SiteOptions &options, const NewRequest &request, Colour colour) {
  const DiskReader files(options.root);
  if (!files.read("content/site.yaml"))
    return refused("there is no content/site.yaml here; go to your portfolio, or name it with -C");
  const auto title = tidy(request.title);
  const auto slug = short_slug(title);
  if (!is_valid_utf8(title) || slug.empty())
    return refused("the title needs a letter or a digit, of which its address is made");
  Diagnostics ignored; // told by load_site again
  const auto file = file_for(request, title, slug, today_of(load_profile(files, ignored), options));
  const auto path = std::filesystem::path(options.root) / file.path;
  if (std::filesystem::exists(std::filesystem::symlink_status(path)))
    return refused(file.path + " is there already; nothing was written");
  if (const auto mistakes = new_mistakes(files, file, options); mistakes.has_errors())
    return {ExitStatus::content_errors,
            print_for(options, mistakes, colour) + "waymark: " + file.path + " was not written\n",
            {}};
  if (const auto problem = write_whole_file(path.string(), file.text))
    return {ExitStatus::machine_failed, "waymark: " + *problem + "\n", {}};
  return {ExitStatus::fine, {}, file.path + "\n"};
}

} // namespace waymark

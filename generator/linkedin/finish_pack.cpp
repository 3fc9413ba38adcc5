#include "linkedin/finish_pack.hpp"

#include "text/hash.hpp"
#include "text/hash_lines.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

bool has_file(const SundayPack &pack, std::string_view name) {
  return std::ranges::find(pack.files, name, &SundayFile::name) != pack.files.end();
}

// A line of a list, whatever stands in the text.
std::string in_one_line(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  return text;
}

std::string carousel_lines(const Slides &slides) {
  auto lines = fmt::format("\n`carousel.pdf`: attach it as a document. Its title: {}\n\n", slides.title);
  for (size_t page = 0; page < slides.pages.size(); ++page)
    lines += fmt::format("{}. {}\n", page + 1, in_one_line(slides.pages[page].alt));
  return lines;
}

} // namespace

void add_file(SundayPack &pack, const std::string &name, std::string bytes) {
  auto &draft = pack.files.back().bytes;
  const auto own = hash_line("draft.md", hash_without_hash_lines(draft));
  draft.insert(draft.find(own), hash_line(name, content_hash(bytes)) + "\n");
  pack.files.insert(pack.files.end() - 1, {name, std::move(bytes)});
}

void tell_pictures(SundayPack &pack) {
  std::string section;
  if (has_file(pack, "cover.png"))
    section += fmt::format("\n`cover.png`: {}\n", in_one_line(pack.slides.pages.front().alt));
  if (has_file(pack, "carousel.pdf"))
    section += carousel_lines(pack.slides);
  if (section.empty())
    return;
  auto &draft = pack.files.back().bytes;
  draft += "\n## Pictures\n\nTheir alternative texts, for those who do not see them.\n" + section;
  draft = with_hash_line(draft, "draft.md", hash_without_hash_lines(draft));
}

} // namespace waymark

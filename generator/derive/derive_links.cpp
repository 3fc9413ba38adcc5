#include "derive/derive_links.hpp"

#include "derive/is_reported.hpp"
#include "derive/link_targets.hpp"
#include "derive/resolve_html.hpp"
#include "diagnostic/did_you_mean.hpp"
#include "text/slug.hpp"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <iterator>

namespace waymark {
namespace {

// One document's surroundings while its links are resolved.
struct Surroundings {
  const LinkTargets &targets;
  std::string file;
  std::string route;
  std::map<std::string, std::string> &copied; // source → site path
  Diagnostics &diagnostics;
  Severity dead = Severity::error; // what a dead link is
};

bool has_scheme(std::string_view destination) {
  const auto colon = destination.find_first_of(":/?#");
  if (colon == std::string_view::npos || destination[colon] != ':' || colon == 0)
    return destination.starts_with("//");
  return std::isalpha(static_cast<unsigned char>(destination[0])) != 0;
}

int hex_digit(char digit) {
  return std::isdigit(static_cast<unsigned char>(digit)) ? digit - '0' : std::tolower(digit) - 'a' + 10;
}

// "my%20picture.png" names the file "my picture.png".
std::string percent_decoded(std::string_view text) {
  std::string result;
  for (size_t at = 0; at < text.size(); ++at) {
    const bool is_escape = text[at] == '%' && at + 2 < text.size() &&
                           std::isxdigit(static_cast<unsigned char>(text[at + 1])) &&
                           std::isxdigit(static_cast<unsigned char>(text[at + 2]));
    result +=
        is_escape ? static_cast<char>(hex_digit(text[at + 1]) * 16 + hex_digit(text[at + 2])) : text[at];
    at += is_escape ? 2 : 0;
  }
  return result;
}

std::string hint_for(const Surroundings &around, const std::string &path) {
  std::vector<std::string> names;
  for (const auto &[key, target] : around.targets)
    names.push_back(key);
  const auto folder = around.file.substr(0, around.file.rfind('/'));
  const auto near_file = nearest(joined_path(folder, path), names);
  const auto near_page = near_file.empty() ? nearest(path, names) : near_file;
  return near_page.empty() ? "name a file of content/ as seen from this one, or an address such as /projects/"
                           : "did you mean " + near_page + "?";
}

void report_dead(const Inline &link, const SourcePosition &position, const std::string &path,
                 Surroundings &around) {
  const auto folder = around.file.substr(0, around.file.rfind('/'));
  if (is_reported(around.diagnostics, joined_path(folder, path)))
    return;
  const auto *kind = link.kind == InlineKind::image ? "picture" : "link";
  around.diagnostics.add(
      {around.dead, position, std::string("dead ") + kind + ": there is no '" + link.destination + "'",
       around.dead == Severity::error ? hint_for(around, path)
                                      : "the page shows its words; " + hint_for(around, path)});
}

// The anchor as the page has it: GitHub writes those of "🎯 Learning Path" and "CI & CD" with dashes that ours
// lack, and the heading of a unit is named after the unit.
std::string anchor_on(const LinkTarget &target, const std::string &anchor) {
  for (const auto &id : {anchor, slug_of(anchor)}) {
    if (const auto moved = target.moved.find(id); moved != target.moved.end())
      return moved->second;
    if (target.anchors.contains(id))
      return id;
  }
  return {};
}

// Where the link has no anchor, or the page does not tell its own, it stays as it is.
std::string resolved_suffix(const LinkTarget &target, const std::string &suffix,
                            const SourcePosition &position, Surroundings &around) {
  const auto hash = suffix.find('#');
  const auto anchor = hash == std::string::npos ? std::string() : percent_decoded(suffix.substr(hash + 1));
  if (anchor.empty() || !target.knows_anchors)
    return suffix;
  const auto found = anchor_on(target, anchor);
  if (!found.empty())
    return found == anchor ? suffix : suffix.substr(0, hash + 1) + found;
  around.diagnostics.add({around.dead, position, "there is no '#" + anchor + "' on that page",
                          did_you_mean(anchor, {target.anchors.begin(), target.anchors.end()})});
  return around.dead == Severity::error ? suffix : std::string();
}

constexpr int widest_picture = 2000;               // pixels: twice the width of a page's column
constexpr std::uint64_t largest_picture = 1000000; // bytes

// What a reader on a phone would have to wait for, and what would not be shown at all.
void check_picture(const AssetFile &picture, const std::string &name, const SourcePosition &position,
                   Surroundings &around) {
  if (!picture.is_picture) {
    around.diagnostics.add({around.dead, position, "'" + name + "' is no picture that a browser shows",
                            "is the file damaged? PNG, JPEG, GIF, WebP, AVIF and SVG are shown"});
    return;
  }
  const bool is_drawn = picture.path.ends_with(".svg");
  if (picture.width > widest_picture && !is_drawn)
    around.diagnostics.warning(
        position, fmt::format("'{}' is {} pixels wide: readers on a phone wait for it", name, picture.width),
        fmt::format("make it {} pixels wide or less", widest_picture));
  if (picture.bytes > largest_picture)
    around.diagnostics.warning(position,
                               fmt::format("'{}' has {:.1f} MB: readers on a phone wait for it", name,
                                           static_cast<double>(picture.bytes) / 1e6),
                               "make it smaller than 1 MB, as WebP for example");
}

// Whether the link leads somewhere; a document that came from elsewhere keeps the words of one that does not.
bool resolve_link(Inline &link, Surroundings &around) {
  if (link.destination.empty() || has_scheme(link.destination))
    return true;
  const auto split = link.destination.find_first_of("?#");
  const auto path = percent_decoded(link.destination.substr(0, split));
  const auto suffix = split == std::string::npos ? std::string() : link.destination.substr(split);
  const SourcePosition position{around.file, link.line, link.column};
  const auto *target = path.empty() ? find_target(around.targets, around.route, around.file, around.route)
                                    : find_target(around.targets, path, around.file, around.route);
  if (!target) {
    report_dead(link, position, path, around);
    return false;
  }
  const auto resolved = resolved_suffix(*target, suffix, position, around);
  if (path.empty()) {
    link.destination = resolved;
    return !resolved.empty();
  }
  if (!target->is_published)
    around.diagnostics.error(position, "'" + link.destination + "' is not published yet",
                             "publish it first (draft, date), or link to something that is");
  link.destination = target->path + resolved;
  link.is_internal = true;
  if (target->asset) {
    link.width = target->asset->width;
    link.height = target->asset->height;
    around.copied.emplace(target->asset->path, target->path);
    if (link.kind == InlineKind::image)
      check_picture(*target->asset, path, position, around);
  }
  return true;
}

void resolve_inlines(std::vector<Inline> &inlines, Surroundings &around) {
  std::vector<Inline> kept;
  kept.reserve(inlines.size());
  for (auto &one : inlines) {
    const bool is_address = one.kind == InlineKind::link || one.kind == InlineKind::image;
    const bool leads = !is_address || resolve_link(one, around);
    if (one.kind == InlineKind::html)
      resolve_html(one.text, one.line, [&](Inline &address) { return resolve_link(address, around); });
    resolve_inlines(one.children, around);
    if (leads || around.dead == Severity::error)
      kept.push_back(std::move(one));
    else
      std::ranges::move(one.children, std::back_inserter(kept));
  }
  inlines = std::move(kept);
}

void resolve_blocks(std::vector<Block> &blocks, Surroundings &around) {
  for (auto &block : blocks) {
    if (block.kind == BlockKind::html)
      resolve_html(block.text, block.line, [&](Inline &address) { return resolve_link(address, around); });
    resolve_inlines(block.inlines, around);
    resolve_blocks(block.children, around);
  }
}

void resolve_cover(PostCover &cover, Surroundings around) {
  Inline picture;
  picture.kind = InlineKind::image;
  picture.destination = cover.file;
  picture.line = cover.position.line;
  picture.column = cover.position.column;
  if (cover.alt.empty())
    around.diagnostics.error(cover.position, "the cover has no alternative text",
                             "add cover_alt: what a reader who does not see it should know");
  if (!resolve_link(picture, around) || !picture.is_internal)
    return;
  cover.path = picture.destination;
  cover.width = picture.width;
  cover.height = picture.height;
}

void resolve_document(Document &document, Surroundings around) {
  resolve_blocks(document.blocks, around);
  resolve_blocks(document.footnotes, around);
}

// A roadmap is read as it came: its links to files of another repository are no reason to write nothing.
void resolve_roadmap(Roadmap &roadmap, Surroundings around) {
  around.dead = Severity::warning;
  for (auto &unit : roadmap.units)
    resolve_inlines(unit.heading.inlines, around);
  for (auto &section : roadmap.sections)
    resolve_blocks(section.blocks, around);
  resolve_blocks(roadmap.footnotes, around);
}

} // namespace

void derive_links(Site &site, Diagnostics &diagnostics) {
  const auto targets = link_targets(site);
  std::map<std::string, std::string> copied;
  const auto around = [&](const std::string &file, const std::string &route) {
    return Surroundings{targets, file, route, copied, diagnostics, Severity::error};
  };
  auto &content = site.content;
  for (auto &roadmap : content.roadmaps)
    resolve_roadmap(roadmap, around(roadmap.file, roadmap.route));
  for (auto &project : content.projects)
    resolve_document(project.story, around("content/projects/" + project.slug + "/index.md", project.route));
  for (const auto index : site.posts) {
    auto &post = content.posts[index];
    resolve_document(post.body, around(post.file, post.route));
    if (post.cover)
      resolve_cover(*post.cover, around(post.file, post.route));
  }
  for (auto &page : content.pages)
    resolve_document(page.body, around(page.file, page.route));
  for (auto &week : content.journal)
    resolve_document(week.note, around(week.note.file, "/journal/"));
  for (const auto &[source, path] : copied)
    site.assets.push_back({source, path});
}

} // namespace waymark

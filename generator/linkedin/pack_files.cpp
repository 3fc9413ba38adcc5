#include "linkedin/pack_files.hpp"

#include "linkedin/carousel.hpp"
#include "linkedin/frames.hpp"
#include "linkedin/next_sunday.hpp"
#include "linkedin/plain_line.hpp"
#include "text/hash.hpp"
#include "text/hash_lines.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

namespace waymark {
namespace {

// A double-quoted YAML scalar: valid for any text.
std::string yaml_text(std::string_view text) {
  std::string result = "\"";
  for (const char byte : text) {
    if (byte == '"' || byte == '\\')
      result += '\\';
    if (byte == '\n')
      result += "\\n";
    else if (static_cast<unsigned char>(byte) < 0x20)
      result += fmt::format("\\x{:02x}", static_cast<unsigned>(byte));
    else
      result += byte;
  }
  return result + "\"";
}

std::string first_comment(const Site &site, const Subject &subject) {
  const auto path = std::string_view(subject.site_path);
  const auto url = site.base_url + std::string(path.substr(path.starts_with('/') ? 1 : 0));
  const Frames frames(site.content.words, site.content.profile.linkedin.tone);
  return invitation_of(subject, frames) + ": " + url + "\n";
}

class DraftWriter {
public:
  DraftWriter(const Site &site, const Subject &subject, const Composition &composition,
              const SundayPack &pack)
      : m_site(site), m_subject(subject), m_composition(composition), m_pack(pack) {}

  std::string write() {
    const auto blank = std::string(32, '0');
    auto text = front_matter(blank) + how_to_post() + hooks() + what_would_lift_it();
    return with_hash_line(text, "draft.md", hash_without_hash_lines(text));
  }

private:
  [[nodiscard]] std::string front_matter(const std::string &own_hash) const {
    const auto &text = m_pack.files.front().bytes;
    auto result = fmt::format("---\ntitle: {}\ndate: {}\nsource: {}\nsubject: {}\nstatus: draft\n",
                              yaml_text(m_subject.title), iso_date(m_pack.date), yaml_text(m_subject.source),
                              yaml_text(m_subject.angle_text));
    result += fmt::format("characters: {}\ngraphemes: {}\nready: {}\nhooks:\n", m_pack.characters,
                          graphemes(std::string_view(text).substr(0, text.size() - 1)).size(),
                          m_pack.is_ready ? "true" : "false");
    for (const auto &hook : m_composition.hooks)
      result += "  - " + yaml_text(hook) + "\n";
    result += "hashes:\n";
    for (const auto &file : m_pack.files)
      result += hash_line(file.name, content_hash(file.bytes)) + "\n";
    return result + hash_line("draft.md", own_hash) + "\n---\n";
  }

  [[nodiscard]] std::string how_to_post() const {
    const auto &profile = m_site.content.profile;
    const auto &zone = profile.linkedin.time_zone.empty() ? profile.time_zone : profile.linkedin.time_zone;
    std::string result =
        fmt::format("\n## How to post\n\n1. Paste `post.txt` into LinkedIn's composer and schedule it "
                    "for {} {}, {} ({}).\n",
                    weekday_name(weekday_of(m_pack.date)), long_date(m_pack.date),
                    time_of_day(profile.linkedin.minute_of_day), zone);
    result +=
        "2. When it is out, post `first-comment.txt` as its first comment: there stands the link.\n"
        "3. Write `status: posted` and `url:` with its address above. Waymark then leaves this folder "
        "alone.\n"
        "4. Some days later, write `impressions:`, `comments:` and `messages:` beside them: `waymark draft "
        "--plan` shows what did well.\n"
        "\nEdit any of these files: what you have edited is never overwritten.\n";
    return result;
  }

  [[nodiscard]] std::string hooks() const {
    std::string result = "\n## Hooks\n\nThe first one is used.\n\n";
    const auto body = std::string_view(m_pack.files.front().bytes).substr(m_composition.hooks.front().size());
    for (size_t at = 0; at < m_composition.hooks.size(); ++at) {
      const auto lines = plain_lines(m_composition.hooks[at]);
      const bool is_in_body = at > 0 && body.find(m_composition.hooks[at]) != std::string_view::npos;
      result += fmt::format("{}. {}", at + 1, lines.front());
      for (size_t line = 1; line < lines.size(); ++line)
        result += " / " + lines[line];
      result += is_in_body ? " (stands in the text too: take it out there if you lead with it)\n" : "\n";
    }
    return result;
  }

  [[nodiscard]] std::string what_would_lift_it() const {
    if (m_composition.missing.empty())
      return {};
    std::string result = fmt::format("\n## What would lift it\n\nIn `{}`:\n\n", m_subject.position.file);
    for (const auto &missing : m_composition.missing)
      result += "- " + missing + "\n";
    return result;
  }

  const Site &m_site;
  const Subject &m_subject;
  const Composition &m_composition;
  const SundayPack &m_pack;
};

} // namespace

std::string folder_of(const Subject &subject, Date day) {
  return "content/linkedin/" + iso_date(day) + "-" + subject.folder_slug;
}

SundayPack pack_of(const Site &site, const Subject &subject, const Composition &composition, Date day,
                   const std::string &folder) {
  const auto text = assembled_text(composition);
  SundayPack pack;
  pack.folder = folder;
  pack.date = day;
  pack.source = subject.source;
  pack.subject = subject.title + " (" + subject.angle_text + ")";
  pack.characters = utf16_units(text);
  pack.is_ready = composition.is_ready;
  pack.missing = composition.missing;
  pack.hooks = composition.hooks;
  pack.slides = slides_of(site, subject, composition, day);
  pack.files.push_back({"post.txt", text + "\n"});
  pack.files.push_back({"first-comment.txt", first_comment(site, subject)});
  auto draft = DraftWriter(site, subject, composition, pack).write();
  pack.files.push_back({"draft.md", std::move(draft)});
  return pack;
}

} // namespace waymark

#include "check/check_drafts.hpp"

#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace waymark {
namespace {

constexpr size_t most_units = 3000; // LinkedIn's limit
constexpr size_t longest_hook = 140;
constexpr size_t most_hashtags = 3;

constexpr std::array<std::string_view, 3> link_beginnings = {"http://", "https://", "www."};
constexpr std::array<std::string_view, 7> markdown_marks = {"**", "__", "](", "![", "`", "~~", "<!--"};
// Whole words, in capitals as people write them, and brackets around what is still to be filled in.
constexpr std::array<std::string_view, 5> placeholder_words = {"TODO", "TBD", "FIXME", "XXX", "TK"};
constexpr std::array<std::string_view, 7> placeholder_texts = {"lorem ipsum", "{{",      "}}",     "[your ",
                                                               "<your ",      "[insert", "<insert"};

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    auto line = text.substr(0, end);
    if (line.ends_with('\r'))
      line.remove_suffix(1);
    lines.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  while (!lines.empty() && lines.back().find_first_not_of(' ') == std::string_view::npos)
    lines.pop_back();
  return lines;
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t") == std::string_view::npos;
}

bool is_word_sign(char sign) {
  return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9') ||
         sign == '_' || static_cast<unsigned char>(sign) >= 0x80;
}

size_t find_word(std::string_view line, std::string_view word) {
  for (auto at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
    const auto end = at + word.size();
    if ((at == 0 || !is_word_sign(line[at - 1])) && (end == line.size() || !is_word_sign(line[end])))
      return at;
  }
  return std::string_view::npos;
}

size_t find_first(std::string_view line, const auto &texts) {
  size_t first = std::string_view::npos;
  for (const auto text : texts)
    first = std::min(first, line.find(text));
  return first;
}

size_t find_placeholder(std::string_view line) {
  size_t first = find_first(lower_case(line), placeholder_texts);
  for (const auto word : placeholder_words)
    first = std::min(first, find_word(line, word));
  return first;
}

// "# Heading", "> quote", "---": marks that mean something only to a Markdown program.
bool is_markdown_line(std::string_view line) {
  const auto end = line.find_first_not_of('#');
  const bool is_heading = end > 0 && end <= 6 && end < line.size() && line[end] == ' ';
  return is_heading || line.starts_with("> ") || line == "---" || line == "***" || line.starts_with("- ") ||
         line.starts_with("* ");
}

// Mathematical letters that look bold: U+1D400 to U+1D7FF.
size_t find_fake_bold(std::string_view line) {
  for (auto at = line.find("\xF0\x9D"); at != std::string_view::npos; at = line.find("\xF0\x9D", at + 1))
    if (at + 2 < line.size() && static_cast<unsigned char>(line[at + 2]) >= 0x90 &&
        static_cast<unsigned char>(line[at + 2]) <= 0x9F)
      return at;
  return std::string_view::npos;
}

class DraftReader {
public:
  DraftReader(const SundayDraft &draft, Diagnostics &diagnostics)
      : m_file(draft.folder + "/post.txt"), m_lines(lines_of(*draft.text)), m_diagnostics(diagnostics) {}

  void read() {
    if (m_lines.empty())
      return warn(0, 0, "there is nothing to paste", "run waymark draft, or write it");
    check_length();
    check_hook();
    for (size_t at = 0; at < m_lines.size(); ++at)
      check_line(at);
  }

private:
  void warn(size_t line, size_t byte, std::string message, std::string hint) {
    const auto column = m_lines.empty() ? 0 : code_points(m_lines[line].substr(0, byte)) + 1;
    m_diagnostics.warning({m_file, static_cast<int>(line + 1), static_cast<int>(column)}, std::move(message),
                          std::move(hint));
  }

  void check_length() {
    size_t units = 0;
    size_t limit_line = 0;
    for (size_t at = 0; at < m_lines.size(); ++at) {
      units += utf16_units(m_lines[at]) + (at == 0 ? 0 : 1);
      limit_line += units <= most_units && at + 1 < m_lines.size() ? 1 : 0;
    }
    if (units > most_units)
      warn(limit_line, 0, fmt::format("the text has {} characters; LinkedIn takes {}", units, most_units),
           fmt::format("cut {}; the limit is reached on this line", units - most_units));
  }

  void check_hook() {
    const bool has_second = m_lines.size() > 1 && !is_blank(m_lines[1]);
    const auto first = utf16_units(m_lines[0]);
    const auto both = has_second ? first + 1 + utf16_units(m_lines[1]) : first;
    if (first > longest_hook || (has_second && both > longest_hook))
      warn(0, 0,
           fmt::format("the hook has {} characters, and a phone shows {} before it folds",
                       first > longest_hook ? first : both, longest_hook),
           "one or two short lines; draft.md offers others");
    if (has_second && m_lines.size() > 3 && is_blank(m_lines[2]))
      warn(2, 0, "the third line is blank, and LinkedIn folds after three lines",
           "take the blank line out: the fold then shows one line more");
  }

  void check_line(size_t at) {
    const auto line = m_lines[at];
    const auto report = [&](size_t byte, const char *message, const char *hint) {
      if (byte != std::string_view::npos)
        warn(at, byte, message, hint);
    };
    report(find_first(lower_case(line), link_beginnings), "a link in the text may cost reach",
           "put it into the first comment");
    report(is_markdown_line(line) ? 0 : find_first(line, markdown_marks), "Markdown is left over here",
           "LinkedIn shows it as it stands; lists are written with •");
    report(find_placeholder(line), "a placeholder is left here", "fill it in, or take it out");
    report(find_fake_bold(line), "letters that only look bold are read out one by one, or not at all",
           "write plain letters");
    check_hashtags(at);
  }

  void check_hashtags(size_t at) {
    const auto line = m_lines[at];
    for (size_t byte = line.find('#'); byte != std::string_view::npos; byte = line.find('#', byte + 1)) {
      const bool is_hashtag = (byte == 0 || !is_word_sign(line[byte - 1])) && byte + 1 < line.size() &&
                              is_word_sign(line[byte + 1]);
      m_hashtags += is_hashtag ? 1 : 0;
      if (is_hashtag && m_hashtags == most_hashtags + 1)
        warn(at, byte, fmt::format("more than {} hashtags", most_hashtags), "keep the three that say most");
    }
  }

  std::string m_file;
  std::vector<std::string_view> m_lines;
  Diagnostics &m_diagnostics;
  size_t m_hashtags = 0;
};

void check_folder(const SundayDraft &draft, Diagnostics &diagnostics) {
  const auto name = std::string_view(draft.folder).substr(draft.folder.rfind('/') + 1);
  const auto named = parse_date(name.substr(0, 10));
  if (named && *named != draft.date)
    diagnostics.add({Severity::note, draft.position,
                     fmt::format("the folder says {}, the draft {}", iso_date(*named), iso_date(draft.date)),
                     "the draft's 'date' holds; rename the folder, or change it"});
  if (draft.status == DraftStatus::posted && draft.url.empty())
    diagnostics.add({Severity::note, draft.position, "posted, but its address is missing",
                     "write it as url: https://www.linkedin.com/posts/…"});
}

void check_twins(const std::vector<SundayDraft> &drafts, Diagnostics &diagnostics) {
  std::map<Date, const SundayDraft *> by_day;
  std::map<std::string, const SundayDraft *> by_source;
  for (const auto &draft : drafts) {
    const auto [same_day, is_first_of_day] = by_day.emplace(draft.date, &draft);
    const auto [same_source, is_first_of_source] = by_source.emplace(draft.source, &draft);
    if (!is_first_of_day)
      diagnostics.warning(
          draft.position,
          fmt::format("{} has another draft, {}", iso_date(draft.date), same_day->second->folder),
          "give one of them another 'date', or remove its folder");
    else if (!is_first_of_source)
      diagnostics.warning(
          draft.position,
          fmt::format("'{}' is told already, in {}", draft.source, same_source->second->folder),
          "remove one of the folders");
  }
}

} // namespace

void check_drafts(const std::vector<SundayDraft> &drafts, Diagnostics &diagnostics) {
  check_twins(drafts, diagnostics);
  for (const auto &draft : drafts) {
    check_folder(draft, diagnostics);
    if (draft.status == DraftStatus::draft && draft.text)
      DraftReader(draft, diagnostics).read();
  }
}

} // namespace waymark

// Generated roadmap documents, every word of them a word of its own: on the page each stands once, in its
// unit, in the document's order.
#include "catch.hpp"
#include "derive/derive_site.hpp"
#include "load/front_matter.hpp"
#include "load/load_roadmap.hpp"
#include "load/roadmap/repair_source.hpp"
#include "load/roadmap/text_tokens.hpp"
#include "markdown/parse_markdown.hpp"
#include "markdown/plain_text.hpp"
#include "render/render_site.hpp"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <sstream>

using namespace waymark;

namespace {

// A word of the document, and the unit in which it stands: the number of the unit's title word, 0 outside of
// all.
struct WrittenWord {
  std::string word;
  int unit = 0;
};

// Writes a document and remembers of each word where it stands.
class DocumentWriter {
public:
  explicit DocumentWriter(unsigned seed) : m_random(seed) {}

  std::string write() {
    text = "# Plan\n\n";
    const int form = below(5);
    for (int i = 1, count = 2 + below(4); i <= count; ++i) {
      if (below(4) == 0)
        outside();
      if (form == 0)
        rows(i);
      else if (form == 1)
        bold_line(i);
      else
        phase(i);
    }
    outside();
    return text;
  }

  std::string text;
  std::vector<WrittenWord> words;
  std::vector<std::string> titles; // the title words of units

private:
  int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

  std::string word() {
    words.push_back({fmt::format("zq{}", words.size()), m_unit});
    return words.back().word;
  }

  std::string some(int count) {
    std::string result = word();
    for (int i = 1; i < count; ++i)
      result += " " + word();
    return result;
  }

  // Each {} is so many new words as `counts` says, one after another.
  void put(std::string_view form, const std::vector<int> &counts) {
    size_t next = 0;
    for (auto hole = form.find("{}"); hole != std::string_view::npos; hole = form.find("{}")) {
      text += form.substr(0, hole);
      text += some(counts[next++]);
      form.remove_prefix(hole + 2);
    }
    text += form;
  }

  std::string begin_unit() {
    m_unit = static_cast<int>(titles.size()) + 1;
    titles.push_back(fmt::format("tq{}", titles.size()));
    return titles.back();
  }

  void phase(int number) {
    text += below(2) ? "## Phase " : "## Month ";
    text += fmt::format("{}: {}{}\n\n", number, begin_unit(), below(3) ? "" : " (3 weeks)");
    const int unit = m_unit;
    for (int i = 0, count = 1 + below(4); i < count; ++i) {
      part();
      m_unit = unit;
    }
    if (below(3) == 0)
      for (int week = 1, count = 1 + below(3); week <= count; ++week) {
        text += fmt::format("### Week {}: {}\n\n", week, begin_unit());
        part();
        part();
      }
    m_unit = 0;
  }

  void bold_line(int number) {
    text += fmt::format("**Week {}: {}**\n\n", number, begin_unit());
    part();
    part();
    m_unit = 0;
    if (below(2))
      put("## {}\n\n{}\n\n", {2, 3});
  }

  void rows(int number) {
    put("### {}\n\n| Week | Topics | Result |\n|---|---|---|\n", {1});
    for (int row = 0; row < 2; ++row) {
      titles.push_back({});
      m_unit = static_cast<int>(titles.size());
      text += fmt::format("| {} | ", number * 2 + row);
      titles.back() = word(); // the first content cell is the unit's title as well
      text += titles.back();
      put(below(2) ? " {} | {}<br>{} |\n" : " {} | {} |\n", {1, 2, 2});
    }
    m_unit = 0;
    text += "\n";
  }

  void part() {
    switch (below(8)) {
    case 0:
      put("**Goal:** {}.\n\n", {4});
      break;
    case 1:
      put("#### Topics\n\n- {}\n  - {}\n  - {}\n- {}\n\n", {2, 3, 1, 2});
      break;
    case 2:
      put("- [ ] {}\n- [x] {} ✅ 2026-01-02\n- [/] {}\n- [-] {}\n\n", {2, 2, 1, 1});
      break;
    case 3:
      put("| {} | {} |\n|---|---|\n| {} | {} |\n\n", {1, 1, 2, 2});
      break;
    case 4:
      put("```\n{}\n```\n\n> {}\n\n", {3, 3});
      break;
    case 5:
      put("{} **{}** `{}` [{}](https://example.org/)\n\n", {2, 1, 1, 1});
      break;
    case 6:
      days();
      break;
    default:
      put("**Resources**\n\n1. {}\n2. {}\n\n", {2, 2});
    }
  }

  void days() {
    const int unit = m_unit;
    put("{}\n\n", {1}); // or Markdown would take a list before it for the same one
    for (int day = 1; day <= 2; ++day) {
      text += fmt::format("- **Day {}:** {}\n", day, begin_unit());
      if (below(2))
        put("  - {}\n", {2});
    }
    m_unit = unit;
    put("\n{}\n\n", {2});
  }

  void outside() {
    m_unit = 0;
    put("## {}\n\n{}\n\n- {}\n- {}\n\n", {2, 4, 2, 2});
  }

  std::mt19937 m_random;
  int m_unit = 0;
};

struct PageWord {
  std::string word;
  size_t place = 0; // in the page
};

// The words of the page that begin with a prefix, in order, tags left out.
std::vector<PageWord> words_on(const std::string &html, const std::string &prefix) {
  std::vector<PageWord> result;
  bool is_tag = false;
  for (size_t at = html.find("<main"); at < html.size(); ++at) {
    if (html[at] == '<')
      is_tag = true;
    else if (html[at] == '>')
      is_tag = false;
    else if (!is_tag && html.compare(at, prefix.size(), prefix) == 0) {
      auto end = at;
      while (end < html.size() && std::isalnum(static_cast<unsigned char>(html[end])) != 0)
        ++end;
      result.push_back({html.substr(at, end - at), at});
      at = end - 1;
    }
  }
  return result;
}

// Where the element with this id begins and ends.
std::pair<size_t, size_t> element_of(const std::string &html, const std::string &id) {
  const auto attribute = html.find(" id=\"" + id + "\"");
  INFO(id);
  REQUIRE(attribute != std::string::npos);
  const auto begin = html.rfind('<', attribute);
  const auto name = html.substr(begin + 1, html.find_first_of(" >", begin) - begin - 1);
  int depth = 0;
  for (auto at = begin; at != std::string::npos; at = html.find('<', at + 1)) {
    const bool is_end = html.compare(at + 1, 1, "/") == 0;
    const auto tag = at + (is_end ? 2 : 1);
    if (html.compare(tag, name.size(), name) != 0 ||
        std::isalnum(static_cast<unsigned char>(html[tag + name.size()])) != 0)
      continue;
    depth += is_end ? -1 : 1;
    if (depth == 0)
      return {begin, at};
  }
  return {begin, html.size()};
}

std::string roadmap_page(Site site) {
  Diagnostics diagnostics;
  const MemoryReader reader({});
  const auto theme = load_theme_files(reader, "route", {}, diagnostics);
  const auto files = render_site(site, {}, theme, reader, diagnostics);
  const auto page = std::ranges::find(files, "roadmap/index.html", &OutputFile::path);
  REQUIRE(page != files.end());
  auto html = page->render(diagnostics);
  CHECK_FALSE(diagnostics.has_errors());
  return html;
}

Site site_of(const std::string &text) {
  Diagnostics diagnostics;
  Content content;
  auto roadmap = load_roadmap({"content/roadmaps/plan.md", text}, diagnostics);
  REQUIRE(roadmap);
  content.roadmaps.push_back(std::move(*roadmap));
  content.profile.base_url = "https://example.org/";
  DeriveOptions options;
  options.today = *parse_date("2026-11-28");
  auto site = derive_site(std::move(content), options, diagnostics);
  CHECK_FALSE(diagnostics.has_errors());
  return site;
}

} // namespace

TEST_CASE("every word of a generated roadmap stands on its page once, in its unit and in order",
          "[roadmap]") {
  for (unsigned seed = 1; seed <= 120; ++seed) {
    DocumentWriter writer(seed);
    const auto text = writer.write();
    INFO("seed " << seed << "\n" << text);
    const auto site = site_of(text);
    const auto &roadmap = site.content.roadmaps.front();
    const auto html = roadmap_page(site);
    std::map<std::string, std::vector<size_t>> places;
    for (const auto &[word, place] : words_on(html, "zq"))
      places[word].push_back(place);

    std::map<int, std::pair<size_t, size_t>> elements; // by unit of the writer
    for (const auto &unit : roadmap.units)
      for (size_t title = 0; title < writer.titles.size(); ++title)
        if ((unit.title + " ").starts_with(writer.titles[title] + " "))
          elements[static_cast<int>(title) + 1] = element_of(html, unit.anchor);
    CHECK(elements.size() == writer.titles.size());

    std::map<int, size_t> last; // place of the last word of each unit
    for (const auto &[word, unit] : writer.words) {
      INFO(word << " of unit " << unit);
      REQUIRE(places.contains(word));
      const bool is_title = std::ranges::find(writer.titles, word) != writer.titles.end();
      const auto &found = places[word];
      // In its unit's element, behind the words before it; a title, and what stands in a table of contents, a
      // timeline or a list of what is next, may show again elsewhere.
      const auto place = std::ranges::find_if(found, [&](size_t each) {
        const bool is_inside = unit == 0 || (elements.contains(unit) && each > elements[unit].first &&
                                             each < elements[unit].second);
        return is_inside && (is_title || each > last[unit]);
      });
      CHECK(place != found.end());
      if (place != found.end())
        last[unit] = std::max(last[unit], *place);
    }
  }
}

namespace {

// Words and numbers; emoji and dashes are neither.
std::set<std::string> words_in(const std::string &text) {
  std::set<std::string> words;
  for (const auto &token : text_tokens(text))
    if (token.kind == TextToken::Kind::word || token.kind == TextToken::Kind::number)
      words.insert(token.text);
  return words;
}

// What a reader sees or hears: without tags, but with the days that <time> holds.
std::string visible_text(const std::string &html) {
  std::string text;
  for (auto at = html.find("<main"); at < html.size();) {
    if (html[at] != '<') {
      text += html[at++];
      continue;
    }
    const auto end = std::min(html.find('>', at), html.size() - 1);
    const auto tag = html.substr(at, end - at);
    if (tag.starts_with("<t") || tag.starts_with("</t")) // cells stand side by side without a blank
      text += ' ';
    if (const auto day = tag.find("datetime=\""); day != std::string::npos)
      text += " " + tag.substr(day + 10, tag.find('"', day + 10) - day - 10) + " ";
    if (const auto alt = tag.find(" alt=\""); alt != std::string::npos)
      text += " " + tag.substr(alt + 6, tag.find('"', alt + 6) - alt - 6) + " ";
    at = end + 1;
  }
  for (const auto &[name, sign] : {std::pair{"&lt;", "<"},
                                   {"&gt;", ">"},
                                   {"&quot;", "\""},
                                   {"&#39;", "'"},
                                   {"&#x27;", "'"},
                                   {"&amp;", "&"}})
    for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at + 1))
      text.replace(at, std::string_view(name).size(), sign);
  return text;
}

std::string source_text(const SourceFile &file) {
  Diagnostics ignored;
  std::vector<RoadmapRepair> repairs;
  const auto repaired = repair_source(file, repairs, ignored);
  const auto front = split_front_matter(repaired, ignored);
  REQUIRE(front);
  const auto document = parse_markdown(file.path, front->body, {1, {}}, ignored);
  std::string text;
  for (const auto *blocks : {&document.blocks, &document.footnotes})
    for (const auto &block : *blocks)
      text += plain_text(block) + "\n";
  for (auto pin = text.find("{#"); pin != std::string::npos; pin = text.find("{#"))
    text.erase(pin, text.find('}', pin) + 1 - pin); // an id that its owner pinned is no word
  return text;
}

} // namespace

TEST_CASE("every word of each roadmap document stands on its page", "[roadmap]") {
  for (const auto &entry :
       std::filesystem::directory_iterator(std::string(WAYMARK_SOURCE_DIR) + "/tests/roadmaps")) {
    if (entry.path().extension() != ".md" || entry.path().stem() == "README")
      continue;
    INFO(entry.path().filename().string());
    std::ifstream in(entry.path(), std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    const auto shown = words_in(visible_text(roadmap_page(site_of(text.str()))));
    std::vector<std::string> lost;
    std::ranges::set_difference(words_in(source_text({"plan.md", text.str()})), shown,
                                std::back_inserter(lost));
    CHECK(lost == std::vector<std::string>());
  }
}

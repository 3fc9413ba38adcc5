// The portfolio in content/, built with `language: de`: no word of the interface is left in English.
#include "build/load_site.hpp"
#include "catch.hpp"
#include "load/load_words.hpp"
#include "render/render_site.hpp"

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

using namespace waymark;

namespace {

std::string read(const std::filesystem::path &path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

// The repository's own content/ in another language.
class GermanPortfolio final : public FileReader {
public:
  [[nodiscard]] std::optional<std::string> read(std::string_view path) const override {
    auto text = m_disk.read(path);
    if (text && path == "content/site.yaml")
      text = std::regex_replace(*text, std::regex("(^|\n)language:[^\n]*"), "") + "\nlanguage: de\n";
    return text;
  }
  [[nodiscard]] std::vector<std::string> files_below(std::string_view folder) const override {
    return folder.starts_with("content") ? m_disk.files_below(folder) : std::vector<std::string>();
  }

private:
  DiskReader m_disk{WAYMARK_SOURCE_DIR};
};

std::vector<std::string> german_pages() {
  const GermanPortfolio files;
  Diagnostics diagnostics;
  SiteOptions options;
  options.date = *parse_date("2026-11-28");
  const auto site = load_site(files, options, diagnostics);
  const auto theme = load_theme_files(files, "route", {}, diagnostics);
  std::vector<std::string> pages;
  for (const auto &file : render_site(site, {}, theme, files, diagnostics))
    if (file.path.ends_with(".html"))
      pages.push_back(file.render(diagnostics));
  REQUIRE_FALSE(diagnostics.has_errors());
  return pages;
}

// The texts between tags, and those of attributes that are read aloud.
std::set<std::string> texts_of(const std::vector<std::string> &pages) {
  static const std::regex text(R"re((?:aria-label|title|content)="([^"]+)"|>([^<>]+)<)re");
  std::set<std::string> texts;
  for (const auto &page : pages)
    for (auto found = std::sregex_iterator(page.begin(), page.end(), text); found != std::sregex_iterator();
         ++found) {
      auto each = (*found)[1].str() + (*found)[2].str();
      each.erase(0, each.find_first_not_of(" \n"));
      each.erase(each.find_last_not_of(" \n") + 1);
      texts.insert(each);
    }
  return texts;
}

// The parts of a text beside its values: "by {day}" → "by ".
std::vector<std::string> parts_of(std::string text) {
  std::vector<std::string> parts;
  for (auto begin = text.find('{'); begin != std::string::npos; begin = text.find('{')) {
    parts.push_back(text.substr(0, begin));
    text.erase(0, text.find('}', begin) + 1);
  }
  parts.push_back(text);
  return parts;
}

bool has_form(const std::string &text, const std::vector<std::string> &parts) {
  if (parts.size() == 1)
    return text == parts[0];
  if (!text.starts_with(parts.front()) || !text.ends_with(parts.back()))
    return false;
  size_t at = 0;
  for (const auto &part : parts) {
    at = text.find(part, at);
    if (at == std::string::npos)
      return false;
    at += part.size();
  }
  return true;
}

// Enough of it that the owner does not write the same by chance.
bool is_telling(const std::vector<std::string> &parts) {
  size_t letters = 0;
  for (const auto &part : parts)
    for (const char c : part)
      letters += std::isalpha(static_cast<unsigned char>(c)) != 0 ? 1 : 0;
  return letters > (parts.size() == 1 ? 3 : 8);
}

std::string written_by_the_owner() {
  std::string text;
  for (const auto &entry :
       std::filesystem::recursive_directory_iterator(std::string(WAYMARK_SOURCE_DIR) + "/content"))
    if (entry.is_regular_file())
      text += read(entry.path());
  return text;
}

} // namespace

TEST_CASE("pages in German say nothing of the interface in English") {
  const auto texts = texts_of(german_pages());
  REQUIRE(texts.contains("Zum Inhalt springen"));
  REQUIRE(texts.contains("Projekte"));
  const auto german = shipped_words("de");
  const auto owner = written_by_the_owner();
  for (const auto &[key, english] : english_words()) {
    const auto parts = parts_of(english);
    if (english == german.find(key)->second || !is_telling(parts))
      continue;
    for (const auto &text : texts)
      if (has_form(text, parts) && owner.find(text) == std::string::npos) {
        INFO(key << ": " << english);
        CHECK(text.empty());
      }
  }
}

TEST_CASE("no template says a word of its own") {
  const std::regex comment(R"(\{#[^#]*#\})"), tag(R"(\{%[^%]*%\}|\{\{[\s\S]*?\}\})");
  const std::regex words(R"re((?:aria-label|title|alt)="[^"]*[A-Za-z][^"]*"|>[^<>]*[A-Za-z]{2}[^<>]*<)re");
  for (const auto &entry :
       std::filesystem::recursive_directory_iterator(std::string(WAYMARK_SOURCE_DIR) + "/templates")) {
    if (!entry.is_regular_file())
      continue;
    auto page = read(entry.path());
    for (const std::string name : {"script", "style"}) // of sunday.html, the one page that may have them
      for (auto begin = page.find("<" + name + ">"); begin != std::string::npos;
           begin = page.find("<" + name + ">"))
        page.erase(begin, page.find("</" + name + ">", begin) - begin);
    const auto html =
        std::regex_replace(std::regex_replace(page, comment, std::string()), tag, std::string("\n"));
    for (auto found = std::sregex_iterator(html.begin(), html.end(), words); found != std::sregex_iterator();
         ++found) {
      INFO(entry.path().filename().string());
      CHECK(found->str() == ">shell<"); // the language of a block of code
    }
  }
}

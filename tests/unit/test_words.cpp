// The words of the interface: both shipped languages whole, no key without use, no word left untranslated.
#include "catch.hpp"
#include "file_access/embedded_files.hpp"
#include "load/load_words.hpp"
#include "load_text.hpp"
#include "render/fill_filter.hpp"

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

using namespace waymark;

namespace {

Wording german() {
  return {shipped_words("de")};
}

std::string read(const std::filesystem::path &path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

std::string sources_below(const char *folder) {
  std::string text;
  for (const auto &entry :
       std::filesystem::recursive_directory_iterator(std::string(WAYMARK_SOURCE_DIR) + "/" + folder))
    if (entry.is_regular_file())
      text += read(entry.path());
  return text;
}

struct LoadedWords {
  Wording words;
  std::string printed;
};

LoadedWords load(const std::string &language, std::map<std::string, std::string> files) {
  const MemoryReader reader(std::move(files));
  Profile profile;
  profile.language = language;
  profile.language_position = {"content/site.yaml", 5, 1};
  Diagnostics diagnostics;
  auto words = load_words(reader, profile, diagnostics);
  return {std::move(words), printed(diagnostics, reader)};
}

FilterResult fill(const Value &text, const std::vector<FilterArgument> &arguments,
                  const Wording &words = {}) {
  return fill_filter(words)(text, arguments);
}

} // namespace

TEST_CASE("German has every word that English has, with the same values in it") {
  const auto words = german();
  std::set<std::string> english_keys, german_keys;
  for (const auto &[key, text] : english_words())
    english_keys.insert(key);
  for (const auto &[key, text] : words.texts)
    german_keys.insert(key);
  CHECK(german_keys == english_keys);
}

TEST_CASE("the plain reading of words/en.yaml is what YAML says") {
  const auto text = *embedded_file("words/en.yaml");
  Diagnostics diagnostics;
  const auto loaded = load("xx", {{"words/xx.yaml", std::string(text)}});
  CHECK(loaded.printed.empty());
  CHECK(loaded.words.texts == english_words());
}

TEST_CASE("no key is at once a text and a group of texts") {
  for (const auto &[key, text] : english_words())
    for (auto dot = key.find('.'); dot != std::string::npos; dot = key.find('.', dot + 1))
      CHECK_FALSE(english_words().contains(key.substr(0, dot)));
}

// A key is used by its name in a template or in the program, or as one of a group that is chosen by a value.
TEST_CASE("every word of the interface is used somewhere") {
  const auto templates = sources_below("templates");
  const auto program = sources_below("generator");
  for (const auto &[key, text] : english_words()) {
    INFO(key);
    const auto dot = key.rfind('.');
    const auto group = dot == std::string::npos ? key : key.substr(0, dot);
    const bool is_used = templates.find("words." + key) != std::string::npos ||
                         program.find('"' + key + '"') != std::string::npos ||
                         (group != key && (program.find('"' + group + ".\"") != std::string::npos ||
                                           templates.find("words." + group + " |") != std::string::npos ||
                                           program.find('"' + group + '"') != std::string::npos)) ||
                         (key.ends_with("_since") &&
                          program.find('"' + key.substr(0, key.size() - 6) + '"') != std::string::npos);
    CHECK(is_used);
  }
}

TEST_CASE("every word that the templates ask for is there") {
  const auto templates = sources_below("templates");
  const std::regex name(R"(\bwords\.([a-z_]+(\.[a-z_]+)?))");
  for (auto found = std::sregex_iterator(templates.begin(), templates.end(), name);
       found != std::sregex_iterator(); ++found) {
    const auto key = (*found)[1].str();
    INFO(key);
    CHECK((english_words().contains(key) || english_words().contains(key + ".one")));
  }
}

TEST_CASE("every word that the program asks for is there") {
  const auto program = sources_below("generator");
  const std::regex call(
      R"re(\b(word|words_of|counted)\((words|m_words|in|site\.content\.words|[a-z_.>]*words)?,? ?"([a-z_.]+)")re");
  int calls = 0;
  for (auto found = std::sregex_iterator(program.begin(), program.end(), call);
       found != std::sregex_iterator(); ++found, ++calls) {
    const auto key = (*found)[3].str();
    if (key.ends_with('.'))
      continue; // the begin of a key that a value completes
    INFO(key);
    CHECK((english_words().contains(key) || english_words().contains(key + ".one")));
  }
  CHECK(calls > 60);
}

TEST_CASE("dates and numbers take the form of the language") {
  const auto day = *parse_date("2026-03-05");
  CHECK(long_date(day, {}) == "5 March 2026");
  CHECK(short_date(day, {}) == "5 Mar 2026");
  CHECK(month_and_year(day, {}) == "Mar 2026");
  CHECK(number_text(1234567.5, {}) == "1,234,567.5");
  CHECK(number_text(-100, {}) == "-100");
  CHECK(percent_text(40, {}) == "40%");
  CHECK(long_date(day, german()) == "5. März 2026");
  CHECK(short_date(*parse_date("2026-11-22"), german()) == "22. Nov. 2026");
  CHECK(number_text(12.5, german()) == "12,5");
  CHECK(number_text(-1234, german()) == "-1.234");
  CHECK(percent_text(40, german()) == "40 %");
  CHECK(counted(german(), "weeks", 1) == "1 Woche");
  CHECK(counted(german(), "weeks", 0) == "0 Wochen");
}

TEST_CASE("the filter fill puts values into a text by their names") {
  CHECK(fill("{done} of {total}", {{"done", 3}, {"total", 1234}}).value == "3 of 1,234");
  CHECK(fill({{"one", "{n} post"}, {"other", "{n} posts"}}, {{"n", 1}}).value == "1 post");
  CHECK(fill({{"one", "{n} post"}, {"other", "{n} posts"}}, {{"n", 0}}).value == "0 posts");
  const auto markup = fill("A & B {day}", {{"day", "<b>x</b>", FilterText::safe_markup}});
  CHECK(markup.value == "A &amp; B <b>x</b>");
  CHECK(markup.text == FilterText::safe_markup);
  CHECK(fill("{a}", {{"a", "<"}}).text == FilterText::plain);
  CHECK(fill("by {day}", {}).error == "this text needs a value for 'day'");
  CHECK(fill("by {day}", {{"", 1}}).error == "'fill' needs names for its values");
  CHECK(fill(nullptr, {}).error ==
        "'fill' needs a text, or one with the forms 'one' and 'other' and a number 'n'");
}

TEST_CASE("a portfolio's words replace the shipped ones key by key") {
  const auto loaded = load("de", {{"words/de.yaml", "writing: Blog\n"}});
  CHECK(loaded.printed.empty());
  CHECK(word(loaded.words, "writing") == "Blog");
  CHECK(word(loaded.words, "journal") == "Journal");
  CHECK(word(loaded.words, "projects") == "Projekte");
  CHECK(word(load("en", {{"words/en.yaml", "writing: Notes\n"}}).words, "writing") == "Notes");
}

TEST_CASE("a language of the portfolio's own falls back to English, which is said once") {
  const auto loaded = load("fr", {{"words/fr.yaml", "projects: Projets\n"}});
  CHECK(word(loaded.words, "projects") == "Projets");
  CHECK(word(loaded.words, "writing") == "Writing");
  const auto missing = std::to_string(english_words().size() - 1);
  CHECK(loaded.printed ==
        "words/fr.yaml: warning: " + missing +
            " keys are not in this file: alert.caution, alert.important, alert.note, alert.tip, "
            "alert.warning …\n  hint: English stands in for them; the shipped words/en.yaml has them all\n");
}

TEST_CASE("a language without words is a warning where it is chosen") {
  CHECK(load("fr", {}).printed ==
        "content/site.yaml:5:1: warning: there are no words of the language 'fr': the interface is in "
        "English\n  hint: known are de, en; another one is a file words/fr.yaml of your own\n");
}

TEST_CASE("mistakes in a file of words are errors at their place") {
  CHECK(load("de", {{"words/de.yaml", "writeing: Blog\n"
                                      "projects: [a]\n"
                                      "updated: vom {tag}\n"
                                      "months: Jan Feb\n"}})
            .printed == R"(words/de.yaml:1:1: error: unknown key 'writeing'
  writeing: Blog
  ^
  hint: did you mean 'writing'?
words/de.yaml:2:1: error: 'projects' must be a text
  projects: [a]
  ^
  hint: write it in one line, in quotes
words/de.yaml:3:10: error: 'updated' has no value '{tag}'
  updated: vom {tag}
           ^
  hint: it has {day}
words/de.yaml:4:9: error: 'months' must name twelve months
  months: Jan Feb
          ^
  hint: write them in one line with a blank between them
)");
}

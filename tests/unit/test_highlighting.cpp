#include "catch.hpp"

#include "diagnostic/print.hpp"
#include "markdown/listings.hpp"
#include "markdown/parse_markdown.hpp"
#include "render/html/render_document.hpp"
#include "worker/highlight_listings.hpp"

#include <fmt/format.h>
#include <memory>

using namespace waymark;

namespace {

std::unique_ptr<WorkerPool> make_pool(int workers = 1, int deadline_ms = 20'000) {
  WorkerOptions options;
  options.program = WAYMARK_WORKER;
  options.workers = workers;
  options.deadline = std::chrono::milliseconds(deadline_ms);
  return std::make_unique<WorkerPool>(options);
}

// One for all tests here, so that languages are loaded once.
WorkerPool &shared_pool() {
  static const auto pool = make_pool();
  return *pool;
}

std::string printed(const Diagnostics &diagnostics) {
  return print_diagnostics(diagnostics, [](const std::string &) { return std::nullopt; });
}

Document parsed(const std::string &text) {
  Diagnostics diagnostics;
  return parse_markdown("post.md", text, {}, diagnostics);
}

Fragments highlighted(const Document &document, DrawingCache &cache, WorkerPool &pool,
                      Diagnostics &diagnostics) {
  Fragments fragments;
  fragments.listings = highlight_listings(listings_of(document), cache, pool, diagnostics);
  return fragments;
}

// What stands inside of <code>.
std::string code_of(const std::string &info, const std::string &code) {
  const auto document = parsed("```" + info + "\n" + code + "\n```\n");
  NoDrawingCache cache;
  Diagnostics diagnostics;
  const auto fragments = highlighted(document, cache, shared_pool(), diagnostics);
  HtmlOptions options;
  options.fragments = &fragments;
  const auto html = render_document(document, options);
  CHECK(printed(diagnostics).empty());
  const auto begin = html.find('>', html.find("<code")) + 1;
  return html.substr(begin, html.find("\n</code>") - begin);
}

std::string badge_of(const std::string &info, const Wording &words) {
  HtmlOptions options;
  options.words = &words;
  const auto html = render_document(parsed("```" + info + "\nx\n```\n"), options);
  const auto begin = html.find("<span>") + 6;
  return html.substr(begin, html.find("</span>") - begin);
}

struct Sample {
  const char *languages; // all names of one language
  const char *code;
  const char *expected; // "kw:def co:#": each is the beginning of what has that class
};

const Sample samples[] = {
    {"python py", "def load(day):  # one day\n    return f\"{day}\" + str(5)",
     "kw:def co:# kw:return st:f nu:5"},
    {"sql", "select sum(x) from orders -- late\nwhere y = 'paid'",
     "kw:select fn:sum kw:from co:-- st:'paid'"},
    {"postgres", "SELECT 1 FROM orders -- late", "kw:SELECT co:--"},
    {"yaml yml", "# plan\nversion: 2", "co:# fn:version nu:2"},
    {"json", "{\"name\": \"orders\", \"rows\": 12, \"ok\": true}", "ty:\"name\" st:\"orders\" nu:12 kw:true"},
    {"bash sh shell", "for day in \"$@\"; do\n  echo $day # one\ndone", "kw:for va:$@ fn:echo co:# kw:done"},
    {"scala", "val df = read(\"raw\") // all\ncase class Order(id: Long)",
     "kw:val st:\"raw\" co:// kw:class"},
    {"java", "public int total() { return \"x\".length(); } // cents",
     "kw:public ty:int kw:return st:\"x\" co://"},
    {"cpp c++", "template <typename T> int size() { return 5; } // x",
     "kw:template ty:int kw:return nu:5 co://"},
    {"hcl terraform tf", "resource \"aws_s3_bucket\" \"raw\" {\n  count = 2 # two\n}",
     "kw:resource st:\"aws nu:2 co:#"},
    {"dockerfile docker", "FROM python:3.12 AS base\nRUN pip install dbt # pinned", "kw:FROM kw:RUN co:#"},
    {"diff patch", "--- a/x\n+++ b/x\n-old\n+new\n same", "cut:-old add:+new"},
    {"markdown md", "# Title\n\nSome `code`.", "fn:# co:`code`"},
    {"toml", "length = 100 # wide\nname = \"x\"", "ty:length nu:100 co:# st:\"x\""},
    {"javascript js", "const rows = await fetch(`/api`); // all", "kw:const kw:await st:`/api` co://"},
    {"typescript ts", "interface Order { id: number } // one", "kw:interface ty:number co://"},
    {"jsx", "export const Row = () => <li className=\"row\">x</li>;", "kw:export st:\"row\""},
    {"tsx", "export function Row() { return <li className=\"row\">x</li>; }", "kw:function st:\"row\""},
    {"html", "<!-- head -->\n<a href=\"/x\">x</a>", "co:&lt;!-- kw:&lt;a st:\"/x\""},
    {"css", ".code { color: red; margin: 0; } /* x */", "kw:color nu:0 co:/*"},
    {"go golang", "func Load() int { return 42 } // log \"x\"", "kw:func ty:int kw:return nu:42 co://"},
    {"rust rs", "fn main() { let n: u32 = 5; } // five", "kw:fn kw:let ty:u32 nu:5 co://"},
    {"csharp cs c#", "public int Id() { return 5; } // \"all\"", "kw:public ty:int nu:5 co://"},
};

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    words.emplace_back(text.substr(0, text.find(' ')));
    text.remove_prefix(std::min(words.back().size() + 1, text.size()));
  }
  return words;
}

} // namespace

TEST_CASE("each language has its parts told apart, by every name") {
  for (const auto &sample : samples) {
    const auto names = words_of(sample.languages);
    const auto html = code_of(names[0], sample.code);
    INFO(html);
    for (const auto &each : words_of(sample.expected)) {
      INFO(each);
      const auto colon = each.find(':');
      CHECK(html.find("<span class=\"" + each.substr(0, colon) + "\">" + each.substr(colon + 1)) !=
            std::string::npos);
    }
    for (const auto &name : names)
      CHECK(code_of(name, sample.code) == html);
  }
}

TEST_CASE("Jinja in a model stays as it is written") {
  CHECK(code_of("sql", "select * from {{ ref('orders') }}") ==
        "<span class=\"kw\">select</span> * <span class=\"kw\">from</span> {{ <span "
        "class=\"fn\">ref</span>(<span "
        "class=\"st\">'orders'</span>) }}");
}

TEST_CASE("a console is named in the site's language, a language by its own name") {
  const Wording german{{{"code.console", "Konsole"}, {"code.python_console", "Python-Konsole"}}};
  CHECK(badge_of("terminal", {}) == "Console");
  CHECK(badge_of("pycon", {}) == "Python console");
  CHECK(badge_of("console", german) == "Konsole");
  CHECK(badge_of("pycon", german) == "Python-Konsole");
  CHECK(badge_of("py", german) == "Python");
}

TEST_CASE("a console's prompts, commands and output are told apart") {
  CHECK(code_of("console", "$ echo one \\\n> two\none two\nme@host:~/x$ ls\n# a note\n> quoted") ==
        "<span class=\"prompt\">$ </span><span class=\"fn\">echo</span> one \\\n"
        "<span class=\"prompt\">&gt; </span>two\n"
        "<span class=\"output\">one two</span>\n"
        "<span class=\"prompt\">me@host:~/x$ </span><span class=\"fn\">ls</span>\n"
        "<span class=\"co\"># a note</span>\n"
        "<span class=\"output\">&gt; quoted</span>");
  CHECK(code_of("shell-session", "root@box:/# ls") ==
        "<span class=\"prompt\">root@box:/# </span><span class=\"fn\">ls</span>");
  CHECK(code_of("pycon", ">>> 1 + 1\n2") ==
        "<span class=\"prompt\">&gt;&gt;&gt; </span><span class=\"nu\">1</span> + "
        "<span class=\"nu\">1</span>\n<span class=\"output\">2</span>");
}

TEST_CASE("marked lines and numbers stand around the parts of a line") {
  CHECK(code_of("py {1,3-4} numbers=9", "x = 1\n\n# é 😀\n\ny") ==
        "<mark><i data-n=\"9\"></i>x = <span class=\"nu\">1</span>\n</mark>"
        "<i data-n=\"10\"></i>\n"
        "<mark><i data-n=\"11\"></i><span class=\"co\"># é 😀</span>\n<i data-n=\"12\"></i>\n</mark>"
        "<i data-n=\"13\"></i>y");
}

TEST_CASE("an unknown language is a warning at its line, every time it comes") {
  const auto document =
      parsed("a\n\n```pyhton\nx\n```\n\n- b\n\n  ```klingon\n  x\n  ```\n\n```pyhton\nx\n```\n");
  MemoryDrawingCache cache;
  for (const char *run : {"cold", "warm"}) {
    INFO(run);
    Diagnostics diagnostics;
    CHECK(highlighted(document, cache, shared_pool(), diagnostics).listings.empty());
    CHECK(printed(diagnostics) ==
          "post.md:3:1: warning: the language 'pyhton' is not known, so its listing has no colours\n"
          "  hint: did you mean 'python'?\n"
          "post.md:9:3: warning: the language 'klingon' is not known, so its listing has no colours\n"
          "  hint: write text where there is nothing to colour\n"
          "post.md:13:1: warning: the language 'pyhton' is not known, so its listing has no colours\n"
          "  hint: did you mean 'python'?\n");
  }
}

TEST_CASE("no worker starts for nothing: no code, code without a language, everything cached") {
  MemoryDrawingCache cache;
  Diagnostics diagnostics;
  const auto document = parsed("```py\nx = 1\n```\n");
  const auto first = highlighted(document, cache, shared_pool(), diagnostics);
  const auto pool = make_pool();
  CHECK(highlighted(document, cache, *pool, diagnostics).listings == first.listings);
  highlighted(parsed("Words.\n\n```\nx\n```\n\n```text\nx\n```\n\n    x\n"), cache, *pool, diagnostics);
  CHECK(pool->started() == 0);
  CHECK(diagnostics.all().empty());
}

TEST_CASE("many listings need few requests, and the number of workers changes nothing") {
  std::string text;
  for (int i = 0; i < 300; ++i)
    text += fmt::format("```{}\nx = {} # note\n```\n\n", i % 2 == 0 ? "py" : "toml", i);
  const auto document = parsed(text);
  NoDrawingCache cache;
  Diagnostics diagnostics;
  const auto one = highlighted(document, cache, *make_pool(1), diagnostics).listings;
  const auto three = make_pool(3);
  CHECK(highlighted(document, cache, *three, diagnostics).listings == one);
  CHECK(three->started() <= 3);
  CHECK(one.size() == 300);
  CHECK(diagnostics.all().empty());
}

TEST_CASE("a listing that is too slow goes without colours, the others have theirs") {
  std::string slow;
  for (int i = 0; i < 60'000; ++i)
    slow += "((((a";
  const auto document = parsed("```py\nx = 1\n```\n\n```cpp\n" + slow + "\n```\n\n```js\nlet y;\n```\n");
  NoDrawingCache cache;
  Diagnostics diagnostics;
  const auto pool = make_pool(1, 1);
  const auto listings = highlighted(document, cache, *pool, diagnostics).listings;
  CHECK(listings.size() < 3);
  CHECK(printed(diagnostics)
            .find("post.md:5:1: warning: this listing is shown without colours: "
                  "highlighting it took longer than 0.001 s\n"
                  "  hint: shorten it, or name no language\n") != std::string::npos);
}

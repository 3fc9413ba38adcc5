// The interface of the template engine and the whole text of its mistakes; tests/template/ compares with
// Jinja2.
#include "catch.hpp"

#include "diagnostic/print.hpp"
#include "render/template/template_set.hpp"

#include <atomic>
#include <thread>

using namespace waymark;

namespace {

using Sources = std::map<std::string, std::string>;

const Value site = {{"title", "Site"}, {"author", {{"name", "Ada"}}}, {"posts", {1, 2, 3}}};
const Value page = {{"title", "A & B"}, {"items", {1}}, {"none", nullptr}};

FilterTable site_filters() {
  return {{"url",
           [](const Value &input, const std::vector<FilterArgument> &) {
             if (!input.is_string())
               return FilterResult{{}, FilterText::plain, "filter 'url' takes a path", "give it text"};
             return FilterResult{"/base" + input.get<std::string>(), FilterText::plain, {}, {}};
           }},
          {"bold",
           [](const Value &input, const std::vector<FilterArgument> &arguments) {
             const auto tag = arguments.empty() ? std::string("b") : arguments[0].value.get<std::string>();
             return FilterResult{
                 "<" + tag + ">" + input.dump() + "</" + tag + ">", FilterText::safe_markup, {}, {}};
           }},
          {"pair", [](const Value &input, const std::vector<FilterArgument> &) {
             return FilterResult{{{"size", input.size()}, {"name", "p"}}, FilterText::plain, {}, {}};
           }}};
}

struct Rendered {
  std::string text;
  std::string mistakes;
};

Rendered render(const Sources &sources, const std::string &name = "main.html") {
  Diagnostics diagnostics;
  const auto set = TemplateSet::parse(sources, "templates/", site_filters(), diagnostics);
  Rendered result;
  if (!diagnostics.has_errors())
    result.text = set.render(name, {{"site", &site}, {"page", &page}}, diagnostics);
  result.mistakes =
      print_diagnostics(diagnostics, [&](const std::string &file) -> std::optional<std::string> {
        const auto found = sources.find(file.substr(std::min<size_t>(file.size(), 10)));
        return found == sources.end() ? std::nullopt : std::optional(found->second);
      });
  return result;
}

std::string mistakes(const std::string &text) {
  return render({{"main.html", text}}).mistakes;
}

} // namespace

TEST_CASE("a page is rendered from its template and its base") {
  const auto result =
      render({{"main.html", "{% extends \"base.html\" %}{% block body %}{{ page.title }}{% endblock %}"},
              {"base.html", "<h1>{{ site.title }}</h1>{% block body %}{% endblock %}\n"}});
  CHECK(result.mistakes.empty());
  CHECK(result.text == "<h1>Site</h1>A &amp; B"); // the newline behind a tag is not printed
}

TEST_CASE("an unknown name is a mistake with its place and the name that was meant") {
  CHECK(mistakes("<p>\n  {{ pgae.title }}\n") == "templates/main.html:2:6: error: unknown name 'pgae'\n"
                                                 "    {{ pgae.title }}\n"
                                                 "       ^\n"
                                                 "  hint: did you mean 'page'?\n");
  CHECK(mistakes("{{ whatever }}") == "templates/main.html:1:4: error: unknown name 'whatever'\n"
                                      "  {{ whatever }}\n"
                                      "     ^\n"
                                      "  hint: known here: page, site\n");
}

TEST_CASE("an unknown attribute is a mistake at the attribute") {
  CHECK(mistakes("{{ page.titel }}") ==
        "templates/main.html:1:9: error: unknown attribute 'titel' of 'page'\n"
        "  {{ page.titel }}\n"
        "          ^\n"
        "  hint: did you mean 'title'?\n");
  CHECK(mistakes("{{ site.author.nam }}") ==
        "templates/main.html:1:16: error: unknown attribute 'nam' of 'author'\n"
        "  {{ site.author.nam }}\n"
        "                 ^\n"
        "  hint: did you mean 'name'?\n");
  CHECK(mistakes("{{ page.title.x }}") ==
        "templates/main.html:1:15: error: unknown attribute 'x' of 'title', which is text\n"
        "  {{ page.title.x }}\n"
        "                ^\n");
  CHECK(mistakes("{{ page['titel'] }}") == "templates/main.html:1:9: error: no item 'titel' of 'page'\n"
                                           "  {{ page['titel'] }}\n"
                                           "          ^\n"
                                           "  hint: did you mean 'title'?\n");
}

TEST_CASE("a key named like a method says how to reach it") {
  CHECK(mistakes("{{ page.items }}") == "templates/main.html:1:9: error: 'items' is a method of mappings\n"
                                        "  {{ page.items }}\n"
                                        "          ^\n"
                                        "  hint: write ['items'] for the key, or call it: items()\n");
  CHECK(render({{"main.html", "{{ page['items'] }}"}}).text == "[1]");
}

TEST_CASE("unknown filters, tests, tags and templates are found without rendering") {
  CHECK(
      mistakes(
          "{{ page.title|uper }}{{ 1 is od }}{% inclde \"x\" %}{% include \"mian.html\" %}{{ 'a'|urll }}") ==
      "templates/main.html:1:15: error: unknown filter 'uper'\n"
      "  {{ page.title|uper }}{{ 1 is od }}{% inclde \"x\" %}{% include \"mian.html\" %}{{ 'a'|urll }}\n"
      "                ^\n"
      "  hint: did you mean 'upper'?\n"
      "templates/main.html:1:30: error: unknown test 'od'\n"
      "  {{ page.title|uper }}{{ 1 is od }}{% inclde \"x\" %}{% include \"mian.html\" %}{{ 'a'|urll }}\n"
      "                               ^\n"
      "  hint: did you mean 'odd'?\n"
      "templates/main.html:1:38: error: unknown tag 'inclde'\n"
      "  {{ page.title|uper }}{{ 1 is od }}{% inclde \"x\" %}{% include \"mian.html\" %}{{ 'a'|urll }}\n"
      "                                       ^\n"
      "  hint: did you mean 'include'?\n"
      "templates/main.html:1:62: error: unknown template 'mian.html'\n"
      "  {{ page.title|uper }}{{ 1 is od }}{% inclde \"x\" %}{% include \"mian.html\" %}{{ 'a'|urll }}\n"
      "                                                               ^\n"
      "  hint: did you mean 'main.html'?\n"
      "templates/main.html:1:83: error: unknown filter 'urll'\n"
      "  {{ page.title|uper }}{{ 1 is od }}{% inclde \"x\" %}{% include \"mian.html\" %}{{ 'a'|urll }}\n"
      "                                                                                    ^\n"
      "  hint: did you mean 'url'?\n");
}

TEST_CASE("all syntax mistakes of all templates are reported in one run") {
  const auto result = render({{"a.html", "{% if x %}\n{{ 1 + }}\n"}, {"b.html", "{{ (1 }}\n{% endfor %}"}});
  CHECK(result.mistakes == "templates/a.html:1:1: error: tag 'if' is never closed\n"
                           "  {% if x %}\n"
                           "  ^\n"
                           "  hint: close it with '{% endif %}'\n"
                           "templates/a.html:2:8: error: expected an expression before the end of the tag\n"
                           "  {{ 1 + }}\n"
                           "         ^\n"
                           "templates/b.html:1:7: error: unexpected '}'\n"
                           "  {{ (1 }}\n"
                           "        ^\n"
                           "  hint: expected ')'\n"
                           "templates/b.html:2:4: error: unexpected tag 'endfor'\n"
                           "  {% endfor %}\n"
                           "     ^\n"
                           "  hint: no tag is open here\n");
}

TEST_CASE("what is not closed is named where it was opened") {
  CHECK(mistakes("<b>\n{{ page.title </b>\n!") == "templates/main.html:2:1: error: '{{' is never closed\n"
                                                  "  {{ page.title </b>\n"
                                                  "  ^\n"
                                                  "  hint: close it with '}}'\n");
  CHECK(mistakes("{# x\n{{ 1 }}") == "templates/main.html:1:1: error: comment is never closed\n"
                                     "  {# x\n"
                                     "  ^\n"
                                     "  hint: close it with '#}'\n");
  CHECK(mistakes("{% for x in y %}{% if x %}{% endfor %}") ==
        "templates/main.html:1:17: error: tag 'if' is never closed\n"
        "  {% for x in y %}{% if x %}{% endfor %}\n"
        "                  ^\n"
        "  hint: close it with '{% endif %}'\n");
}

TEST_CASE("rendering stops at its first mistake and gives nothing") {
  const auto result = render({{"main.html", "a{{ one }}{{ two }}"}});
  CHECK(result.text.empty());
  CHECK(result.mistakes == "templates/main.html:1:5: error: unknown name 'one'\n"
                           "  a{{ one }}{{ two }}\n"
                           "      ^\n"
                           "  hint: known here: page, site\n");
}

TEST_CASE("a mistake in an included template stands in that template") {
  CHECK(
      render({{"main.html", "{% include \"parts/card.html\" %}"}, {"parts/card.html", "<p>\n{{ page.x.y }}"}})
          .mistakes == "templates/parts/card.html:2:9: error: unknown attribute 'x' of 'page'\n"
                       "  {{ page.x.y }}\n"
                       "          ^\n"
                       "  hint: known here: title, items, none\n");
}

TEST_CASE("endless includes, macros and extends are mistakes, not crashes") {
  CHECK(render({{"main.html", "{% include \"main.html\" %}"}}).mistakes ==
        "templates/main.html:1:4: error: includes, macros and tags are nested too deep\n"
        "  {% include \"main.html\" %}\n"
        "     ^\n"
        "  hint: does one of them call itself?\n");
  CHECK(mistakes("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}").find("nested too deep") !=
        std::string::npos);
  CHECK(render({{"main.html", "{% extends \"main.html\" %}"}}).mistakes ==
        "templates/main.html:1:12: error: 'main.html' extends itself in a circle\n"
        "  {% extends \"main.html\" %}\n"
        "             ^\n");
}

TEST_CASE("deep expressions and tags are mistakes, not crashes") {
  const auto repeat = [](const std::string &text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i)
      result += text;
    return result;
  };
  for (const auto &text :
       {"{{ " + repeat("(", 5000) + "1" + repeat(")", 5000) + " }}",
        "{{ " + repeat("[", 5000) + repeat("]", 5000) + " }}", "{{ " + repeat("not ", 5000) + "1 }}",
        "{{ " + repeat("- ", 5000) + "1 }}", "{{ page" + repeat(".a", 5000) + " }}",
        "{{ 1" + repeat("+1", 5000) + " }}", "{{ 'a'" + repeat("|upper", 5000) + " }}",
        "{{ " + repeat("1 if 1 else ", 5000) + "1 }}", "{{ 1" + repeat(" if 1", 5000) + " }}"})
    CHECK(mistakes(text).find("expression is too deep") != std::string::npos);
  CHECK(mistakes(repeat("{% if 1 %}", 5000)).find("tags are nested too deep") != std::string::npos);
}

TEST_CASE("a namespace cannot be nested without end") {
  CHECK(
      mistakes("{% set ns = namespace(x=[]) %}{% for i in range(90000) %}{% set ns.x = [ns.x] %}{% endfor %}")
          .find("the value is nested too deep") != std::string::npos);
}

TEST_CASE("filters of the site get data and arguments, and report their mistakes at their place") {
  CHECK(render({{"main.html", "{{ '/a&b'|url }} {{ 1|bold }} {{ 2|bold('i') }} {{ site|pair|tojson }} "
                              "{{ ['/x', '/y']|map('url')|join(' ') }} {{ (site|pair).size }}"}})
            .text == "/base/a&amp;b <b>1</b> <i>2</i> {\"name\": \"p\", \"size\": 3} /base/x /base/y 3");
  CHECK(mistakes("a\n {{ page.none|url }}") == "templates/main.html:2:15: error: filter 'url' takes a path\n"
                                               "   {{ page.none|url }}\n"
                                               "                ^\n"
                                               "  hint: give it text\n");
}

TEST_CASE("arguments of filters are checked before rendering") {
  CHECK(mistakes("{% if false %}{{ 'a'|trim(char='x') }}{% endif %}") ==
        "templates/main.html:1:27: error: filter 'trim' has no parameter 'char'\n"
        "  {% if false %}{{ 'a'|trim(char='x') }}{% endif %}\n"
        "                            ^\n"
        "  hint: it takes chars\n");
  CHECK(mistakes("{{ 'a'|replace('b') }}") ==
        "templates/main.html:1:8: error: filter 'replace' needs an argument 'new'\n"
        "  {{ 'a'|replace('b') }}\n"
        "         ^\n");
}

TEST_CASE("a filtered sequence used as a truth says what to add") {
  CHECK(mistakes("{% if site.posts|select %}x{% endif %}") ==
        "templates/main.html:1:18: error: a filtered sequence is always true, even without items\n"
        "  {% if site.posts|select %}x{% endif %}\n"
        "                   ^\n"
        "  hint: add '| list'\n");
}

TEST_CASE("what Jinja2 would print out of its place is a mistake") {
  CHECK(render({{"main.html", "text\n{% extends \"base.html\" %}{% include \"base.html\" %}"},
                {"base.html", ""}})
            .mistakes == "templates/main.html:1:1: error: this stands before 'extends'\n"
                         "  text\n"
                         "  ^\n"
                         "  hint: put 'extends' at the top of the template\n"
                         "templates/main.html:2:29: error: this stands outside of the blocks of a template "
                         "that extends another\n"
                         "  {% extends \"base.html\" %}{% include \"base.html\" %}\n"
                         "                              ^\n"
                         "  hint: put it into a block\n");
}

TEST_CASE("a template set knows its names, what they use, and what nothing uses") {
  Diagnostics diagnostics;
  const auto set =
      TemplateSet::parse({{"base.html", "{% include \"nav.html\" %}"},
                          {"nav.html", ""},
                          {"post.html", "{% extends \"base.html\" %}{% import \"lib.html\" as l %}"},
                          {"lib.html", ""},
                          {"old.html", "{% include \"older.html\" %}"},
                          {"older.html", ""}},
                         "templates/", {}, diagnostics);
  CHECK_FALSE(diagnostics.has_errors());
  CHECK(set.names() ==
        std::vector<std::string>{"base.html", "lib.html", "nav.html", "old.html", "older.html", "post.html"});
  CHECK(set.uses_of("post.html") == std::set<std::string>{"base.html", "lib.html"});
  CHECK(set.uses_of("nothing").empty());
  CHECK(set.has("nav.html"));
  CHECK_FALSE(set.has("zzz.html"));
  CHECK(set.unused({"post.html"}) == std::vector<std::string>{"old.html", "older.html"});
}

TEST_CASE("a page without a template is a mistake") {
  CHECK(render({{"main.html", ""}}, "mian.html").mistakes.find("unknown template 'mian.html'") !=
        std::string::npos);
}

TEST_CASE("one template set renders on several threads at once") {
  Diagnostics diagnostics;
  const auto set = TemplateSet::parse(
      {{"main.html", "{% from \"lib.html\" import row %}{% for i in range(50) %}{{ row(i, page.title) }}"
                     "{{ [3, 1, i]|sort|map('string')|join(',') }}{% endfor %}"},
       {"lib.html", "{% macro row(i, t) %}<{{ i }}{{ t|upper }}>{% endmacro %}"}},
      "", {}, diagnostics);
  const Scope scope = {{"page", &page}};
  const auto expected = set.render("main.html", scope, diagnostics);
  REQUIRE_FALSE(diagnostics.has_errors());
  REQUIRE(expected.size() > 500);
  std::atomic<int> wrong = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([&] {
      for (int round = 0; round < 25; ++round) {
        Diagnostics own;
        wrong += set.render("main.html", scope, own) == expected && !own.has_errors() ? 0 : 1;
      }
    });
  for (auto &thread : threads)
    thread.join();
  CHECK(wrong == 0);
}

TEST_CASE("a template cut off at any byte is parsed and rendered without a crash") {
  const std::string text =
      "{% extends 'b' %}{# c #}{% block a scoped %}{% for k, (v, w) in page['items'] if v is odd -%}\n"
      "{{ loop.index ~ \"\\u00e9x\"|replace('a', 1.5e3)|map(attribute='x')|list }}{% else %}{% endfor %}"
      "{% raw %}{{{% endraw %}{% set x | upper %}é{% endset %}{% macro m(a, b=[1, {'k': (2,)}]) %}"
      "{{ caller(a[1:-1:2]) }}{% endmacro %}{% call(q) m(1, b=2) %}{% endcall %}{% with y = -1 // 2 %}"
      "{{ y if y not in (1, 2) and not y >= 3 else none }}{% include 'b' ignore missing %}{% endwith %}"
      "{% from 'b' import p as r with context %}{% filter trim %} {% endfilter %}{{ super() }}{% endblock a "
      "%}";
  int whole = 0;
  for (size_t length = 0; length <= text.size(); ++length) {
    const auto result = render({{"main.html", text.substr(0, length)}, {"b", "{% block a %}{% endblock %}"}});
    whole += result.mistakes.empty() ? 1 : 0;
    CHECK((result.mistakes.empty() || result.text.empty()));
  }
  CHECK(whole == 6); // the empty one, "{", those around the comment, and after the first block
}

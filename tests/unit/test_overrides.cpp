// A portfolio's own templates and stylesheets: what replaces nothing is said, and mistakes stand at their
// line.
#include "catch.hpp"
#include "diagnostic/print.hpp"
#include "render/render_site.hpp"
#include "render/useless_overrides.hpp"
#include "render_fixture.hpp"

using namespace waymark;

namespace {

// What building a portfolio with these files prints, and its page.
struct Built {
  std::string printed;
  std::string page;
};

Built built(std::map<std::string, std::string> files, const std::string &page = "404.html",
            const std::string &theme_name = "route") {
  const auto site = sample_site();
  const MemoryReader reader(std::move(files));
  Diagnostics diagnostics;
  const auto theme = load_theme_files(reader, theme_name, {"content/site.yaml", 4, 8}, diagnostics);
  warn_of_misspelt_themes(reader, theme_name, diagnostics);
  const auto outputs = render_site(site, sample_fragments(), theme, reader, diagnostics);
  Built result;
  if (!diagnostics.has_errors())
    for (const auto &output : outputs)
      if (output.path == page)
        result.page = output.render(diagnostics);
  result.printed = print_diagnostics(diagnostics, [&](const std::string &file) { return reader.read(file); });
  return result;
}

} // namespace

TEST_CASE("a template that overrides nothing is reported with the name that was meant") {
  CHECK(built({{"templates/parts/cards.html", "x"}}).printed ==
        "templates/parts/cards.html: warning: no page uses this template\n"
        "  hint: did you mean 'parts/card.html'?\n");
  CHECK(built({{"templates/sidebar.html", "x"}}).printed ==
        "templates/sidebar.html: warning: no page uses this template\n"
        "  hint: name it after a shipped template, or include it from one\n");
}

TEST_CASE("a template that another one of the portfolio includes is in use") {
  const auto result =
      built({{"templates/404.html", "{% include \"sidebar.html\" %}"}, {"templates/sidebar.html", "aside"}});
  CHECK(result.printed.empty());
  CHECK(result.page == "aside");
}

TEST_CASE("a shipped part that the portfolio's own page no longer includes is no mistake of the portfolio") {
  CHECK(built({{"templates/index.html", "plain"}}).printed.empty());
}

TEST_CASE("an override with a syntax error is an error at its line") {
  CHECK(built({{"templates/404.html", "<h1>\n{% if page.title %}\n</h1>\n"}}).printed ==
        "templates/404.html:2:1: error: tag 'if' is never closed\n"
        "  {% if page.title %}\n"
        "  ^\n"
        "  hint: close it with '{% endif %}'\n");
}

TEST_CASE("a mistake in a theme's template stands in the theme's file") {
  CHECK(built({{"themes/mine/templates/404.html", "{{ page.titel }}"}}, "404.html", "mine").printed ==
        "themes/mine/templates/404.html:1:9: error: unknown attribute 'titel' of 'page'\n"
        "  {{ page.titel }}\n"
        "          ^\n"
        "  hint: did you mean 'title'?\n");
}

TEST_CASE("stylesheets and themes with misspelt names are reported") {
  CHECK(built({{"themes/route/token.css", ":root{}"}}).printed ==
        "themes/route/token.css: warning: this stylesheet replaces none of the theme's\n"
        "  hint: did you mean 'tokens.css'?\n");
  CHECK(built({{"themes/route/pages/skill.css", "a{}"}}).printed ==
        "themes/route/pages/skill.css: warning: no template links this stylesheet\n"
        "  hint: did you mean 'pages/skills.css'?\n");
  CHECK(built({{"themes/rout/tokens.css", ":root{}"}}).printed ==
        "themes/rout/: warning: this site does not use this theme\n  hint: did you mean 'route'?\n");
  CHECK(built({{"themes/route/own.css", ".mine{}"}}).printed.empty());
}

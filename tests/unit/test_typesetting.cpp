#include "catch.hpp"

#include "diagnostic/print.hpp"
#include "markdown/formulas.hpp"
#include "markdown/parse_markdown.hpp"
#include "render/html/render_document.hpp"
#include "worker/typeset_formulas.hpp"

using namespace waymark;

namespace {

WorkerPool &pool() {
  static WorkerPool only([] {
    WorkerOptions options;
    options.program = WAYMARK_WORKER;
    options.deadline = std::chrono::milliseconds(20'000);
    return options;
  }());
  return only;
}

std::string printed(const Diagnostics &diagnostics) {
  return print_diagnostics(diagnostics, [](const std::string &) { return std::nullopt; });
}

// The HTML of a text, then what is printed.
std::string shown(const std::string &text) {
  Diagnostics diagnostics;
  const auto document = parse_markdown("post.md", text, {}, diagnostics);
  NoDrawingCache cache;
  Fragments fragments;
  fragments.formulas = typeset_formulas(formulas_of(document), cache, pool(), diagnostics);
  HtmlOptions options;
  options.fragments = &fragments;
  return render_document(document, options) + printed(diagnostics);
}

std::string mathml(const std::string &tex) {
  const auto html = shown("$`" + tex + "`$\n");
  return html.substr(3, html.size() - 3 - std::string("</p>\n").size());
}

} // namespace

TEST_CASE("a formula in a line is MathML") {
  CHECK(shown("The mean is $\\frac{a}{b}$.\n") ==
        "<p>The mean is <math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>.</p>\n");
}

TEST_CASE("what stands above and below is set above and below") {
  CHECK(mathml("\\overset{\\text{def}}{=}") ==
        "<math><mover><mo movablelimits=\"false\">=</mo><mtext>def</mtext></mover></math>");
  CHECK(mathml("\\underset{i}{x}") == "<math><munder><mi>x</mi><mi>i</mi></munder></math>");
  CHECK(mathml("\\xrightarrow{f}") ==
        "<math><mover><mo movablelimits=\"false\">→</mo><mi>f</mi></mover></math>");
}

TEST_CASE("an arrow whose words have no braces is left as text, and said") {
  CHECK(shown("$\\xrightarrow\\alpha$\n").find("this formula is left as text") != std::string::npos);
}

TEST_CASE("a formula on a line of its own scrolls by itself, by keyboard too") {
  const auto expected =
      "<p class=\"formula\" tabindex=\"0\"><math display=\"block\"><msup><mi>x</mi><mn>2</mn></msup>"
      "</math></p>\n";
  CHECK(shown("$$ x^2 $$\n") == expected);
  CHECK(shown("$$\nx^2\n$$\n") == expected);
  CHECK(shown("```math\nx^2\n```\n") == expected);
}

TEST_CASE("letters and columns are written so that browsers draw them") {
  CHECK(mathml("\\mathbb{R}") == "<math><mi>ℝ</mi></math>");
  CHECK(mathml("\\mathcal{L}\\mathbf{w}") == "<math><mi>ℒ</mi><mi>𝐰</mi></math>");
  CHECK(mathml("\\boldsymbol{\\beta}") == "<math><mi>𝜷</mi></math>");
  CHECK(mathml("0.02") == "<math><mn>0.02</mn></math>");
  const auto aligned = mathml("\\begin{align} a &= b \\\\ c &= d \\end{align}");
  CHECK(aligned.find("<mtd class=\"r\"><mi>a</mi></mtd><mtd class=\"l\">") != std::string::npos);
  CHECK(aligned.find("columnalign") == std::string::npos);
}

TEST_CASE("everyday TeX is understood") {
  for (const auto *tex :
       {"\\frac{a+b}{c}",
        "\\dfrac12",
        "\\tfrac{1}{2}",
        "\\sum_{i=1}^{n} i",
        "\\prod_i x_i",
        "\\int_0^\\infty e^{-x^2}\\,dx",
        "\\sqrt[3]{x}",
        "\\binom{n}{k}",
        "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
        "\\begin{array}{cc} a & b \\\\ c & d \\end{array}",
        "\\begin{cases} 1 & \\text{if } x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}",
        "\\begin{aligned} a &= b \\end{aligned}",
        "\\begin{equation} a = b \\label{eq} \\end{equation}",
        "\\text{recall} = \\frac{\\text{TP}}{\\text{TP} + \\text{FN}}",
        "\\alpha \\le \\Omega",
        "x \\in \\mathbb{R}^d",
        "\\operatorname{softmax}(z)_i = \\frac{e^{z_i}}{\\sum_j e^{z_j}}",
        "\\operatorname*{arg\\,max}_x f(x)",
        "H(p, q) = -\\sum_x p(x) \\log q(x)",
        "f(t, d)\\,(k_1 + 1) + \\left(1 - b + b \\cdot \\frac{|d|}{\\text{avgdl}}\\right)",
        "\\cos\\theta = \\frac{\\mathbf{a} \\cdot \\mathbf{b}}{\\|\\mathbf{a}\\| \\, \\|\\mathbf{b}\\|}",
        "O(n \\log n)",
        "\\mathcal{O}(n^2)",
        "\\hat{y} = \\sigma(Wx + b)",
        "\\nabla_\\theta J",
        "\\lim_{n \\to \\infty} \\left(1 + \\frac{1}{n}\\right)^n",
        "P(A \\mid B)",
        "\\mathbb{E}[X] = \\mu, \\quad \\operatorname{Var}(X)",
        "\\overline{x}",
        "A \\cup B \\subseteq C",
        "\\forall x \\exists y : x \\lt y",
        "D_{KL}(P \\parallel Q)",
        "\\lfloor x \\rfloor",
        "\\underbrace{a + b}_{\\text{sum}}",
        "x' = x - \\eta \\nabla f(x)",
        "a \\equiv b \\pmod{n}",
        "\\$0.02 \\times 10^6",
        "99.9\\%",
        "\\vec{v} \\approx \\tilde{w}",
        "\\xrightarrow{f}",
        "A \\xleftarrow{\\frac{a}{b}} B",
        "\\underset{x \\in X}{\\operatorname{arg\\,max}} f(x)",
        "a \\implies b",
        "x ≤ y × α",
        "\\text{où é}",
        "\\max_{1 \\le i \\le n} x_i"}) {
    INFO(tex);
    const auto html = mathml(tex);
    INFO(html);
    CHECK(html.starts_with("<math>"));
    CHECK(html.ends_with("</math>"));
  }
}

TEST_CASE("a formula that is not understood stays text, with its place and the reason") {
  CHECK(shown("a\n\nb $x$ and $\\foo{x} < 1$.\n") ==
        "<p>a</p>\n<p>b <math><mi>x</mi></math> and $\\foo{x} &lt; 1$.</p>\n"
        "post.md:3:11: warning: this formula is left as text: Unrecognised command \"\\foo\"\n"
        "  hint: docs/content.md says which TeX is understood; \\$ is a dollar\n");
  CHECK(shown("$$\n\\begin{cases} 1\n$$\n").find("post.md:2: warning: this formula is left as text: ") !=
        std::string::npos);
}

TEST_CASE("markup in a formula stays text of it") {
  CHECK(mathml("\\text{<script>alert(1)</script>}").find("<script") == std::string::npos);
}

TEST_CASE("no worker starts for formulas that are cached") {
  Diagnostics diagnostics;
  const auto formulas = formulas_of(parse_markdown("post.md", "$x$ and $\\foo$\n", {}, diagnostics));
  MemoryDrawingCache cache;
  Diagnostics cold;
  const auto first = typeset_formulas(formulas, cache, pool(), cold);
  WorkerOptions options;
  options.program = "/nonexistent";
  WorkerPool none(options);
  Diagnostics warm;
  CHECK(typeset_formulas(formulas, cache, none, warm) == first);
  CHECK(printed(warm) == printed(cold));
  CHECK(none.started() == 0);
}

TEST_CASE("without a worker that is said once and formulas stay text") {
  Diagnostics diagnostics;
  const auto formulas = formulas_of(parse_markdown("post.md", "$x$ and $y$\n", {}, diagnostics));
  NoDrawingCache cache;
  WorkerOptions options;
  options.program = "/nonexistent";
  WorkerPool none(options);
  CHECK(typeset_formulas(formulas, cache, none, diagnostics).empty());
  CHECK(printed(diagnostics) == "waymark: warning: formulas are left as text: waymark-worker does not start\n"
                                "  hint: install waymark and waymark-worker together\n");
}

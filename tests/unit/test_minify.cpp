#include "catch.hpp"
#include "render/minify.hpp"

using namespace waymark;

TEST_CASE("comments and needless blanks leave a stylesheet") {
  CHECK(css_minified("/* a */\n  b , c {\n  color : red ;\n  margin: 0;\n}\n\n\td{}\n/* open") ==
        "b,c{color : red;margin: 0}d{}");
}

TEST_CASE("blanks that mean something stay in a stylesheet") {
  CHECK(css_minified("a  :hover,\nul > li + li { width: calc(1px +  2px) }") ==
        "a :hover,ul > li + li{width: calc(1px + 2px)}");
  CHECK(css_minified("@media (min-width: 1px) and (hover:hover) { a { b: c } }") ==
        "@media (min-width: 1px) and (hover:hover){a{b: c}}");
  CHECK(css_minified("a/**/b{} a /* x */ b{}") == "ab{}a b{}");
}

TEST_CASE("strings and addresses of a stylesheet stay as they are") {
  CHECK(css_minified("a::after { content: \"/* { ; } */  \\\" ;\" ; }") ==
        "a::after{content: \"/* { ; } */  \\\" ;\"}");
  CHECK(css_minified("a{b:url( data:x;y, /*z*/ )}") == "a{b:url( data:x;y, /*z*/ )}");
  CHECK(css_minified("a{b:url( 'x ; y' )}") == "a{b:url( 'x ; y' )}");
  CHECK(css_minified(".\\; a{}") == ".\\; a{}");
  CHECK(css_minified("a{b:url(x") == "a{b:url(x");
  CHECK(css_minified("a{b:'x") == "a{b:'x");
}

TEST_CASE("minified once is minified for ever") {
  const auto once = css_minified("a { b : c ; ; } /* d */ e{}");
  CHECK(css_minified(once) == once);
}

TEST_CASE("comment lines and indents leave a script, its texts do not change") {
  CHECK(js_without_comment_lines("// why\n\n  const a = '//x';\n    // how\n  a();") ==
        "const a = '//x';\na();");
  CHECK(js_without_comment_lines("") == "");
}

TEST_CASE("a script with a text of several lines stays as it is") {
  const std::string script = "const a = `\n  // b\n`;\n";
  CHECK(js_without_comment_lines(script) == script);
}

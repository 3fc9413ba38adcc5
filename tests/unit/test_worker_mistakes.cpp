#include "catch.hpp"

#include "diagnostic/print.hpp"
#include "text/hash.hpp"
#include "worker/draw_diagrams.hpp"

using namespace waymark;

namespace {

WorkerPool &pool() {
  static WorkerPool only([] {
    WorkerOptions options;
    options.program = WAYMARK_WORKER;
    options.deadline = std::chrono::milliseconds(30'000);
    return options;
  }());
  return only;
}

// What is printed for a post whose lines 3 and following are the diagram.
std::string printed(const std::string &dot) {
  NoDrawingCache cache;
  Diagnostics diagnostics;
  const Diagram diagram{content_hash(dot), dot, "Title", "", {"post.md", 3, 1}};
  draw_diagrams({diagram}, cache, pool(), diagnostics);
  return print_diagnostics(diagnostics, [&](const std::string &) { return "# Post\n```dot\n" + dot; });
}

} // namespace

TEST_CASE("a diagram without its closing brace") {
  CHECK(printed("digraph {\n a -> b\n b -> c\n") == "post.md:3:9: error: this '{' is never closed\n"
                                                    "  digraph {\n"
                                                    "          ^\n"
                                                    "  hint: add '}' where the diagram or the group ends\n");
}

TEST_CASE("a label with blanks and no quotes") {
  CHECK(printed("digraph {\n a [label=hello big world, class=gold]\n}\n") ==
        "post.md:4:11: error: the value of 'label' has blanks and no quotes\n"
        "   a [label=hello big world, class=gold]\n"
        "            ^\n"
        "  hint: write label=\"hello big world\"\n");
}

TEST_CASE("an arrow in an undirected graph, and a line in a directed one") {
  CHECK(printed("graph {\n a -> b\n}\n") ==
        "post.md:4:4: error: '->' stands in a 'digraph' only, and this is a 'graph'\n"
        "   a -> b\n"
        "     ^\n"
        "  hint: write 'digraph' in the first line, or '--' here\n");
  CHECK(printed("digraph {\n a -- b\n}\n") ==
        "post.md:4:4: error: '--' stands in a 'graph' only, and this is a 'digraph'\n"
        "   a -- b\n"
        "     ^\n"
        "  hint: write '->'\n");
}

TEST_CASE("a node named with a hyphen") {
  CHECK(printed("digraph {\n my-node -> b\n}\n") == "post.md:4:2: error: 'my-node' has a '-' and no quotes\n"
                                                    "   my-node -> b\n"
                                                    "   ^\n"
                                                    "  hint: write \"my-node\"\n");
  CHECK(printed("digraph {\n step-1 -> b\n}\n") ==
        "post.md:4:2: warning: 'step-1' is read as two names, 'step' and '-1'\n"
        "   step-1 -> b\n"
        "   ^\n"
        "  hint: write \"step-1\"\n");
}

TEST_CASE("quotes and brackets that are not closed") {
  CHECK(printed("digraph {\n a [label=\"x]\n b [label=\"y\"]\n}\n") ==
        "post.md:4:11: error: this quote runs over the end of its line\n"
        "   a [label=\"x]\n"
        "            ^\n"
        "  hint: add '\"' where the text ends\n");
  CHECK(printed("digraph {\n a [label=\"x]\n}\n") == "post.md:4:11: error: this quote is never closed\n"
                                                     "   a [label=\"x]\n"
                                                     "            ^\n"
                                                     "  hint: add '\"' where the text ends\n");
  CHECK(printed("digraph {\n a [label=\"x\"\n b -> c\n}\n") ==
        "post.md:4:4: error: this '[' is never closed\n"
        "   a [label=\"x\"\n"
        "     ^\n"
        "  hint: add ']' after the last attribute\n");
}

TEST_CASE("what is no arrow, and what is read as a name") {
  CHECK(printed("digraph {\n a => b\n}\n") == "post.md:4:4: error: '=>' is no arrow\n"
                                              "   a => b\n"
                                              "     ^\n"
                                              "  hint: write '->'\n");
  CHECK(printed("digraph {\n a → b\n}\n") == "post.md:4:4: warning: '→' is read as a name, not as an arrow\n"
                                             "   a → b\n"
                                             "     ^\n"
                                             "  hint: write '->'\n");
}

TEST_CASE("a first word that is none") {
  CHECK(printed("digraf {\n a -> b\n}\n") ==
        "post.md:3:1: error: a diagram begins with 'digraph' or 'graph', not with 'digraf'\n"
        "  digraf {\n"
        "  ^\n"
        "  hint: did you mean 'digraph'?\n");
  CHECK(printed("a -> b\n") ==
        "post.md:3:1: error: a diagram begins with 'digraph' or 'graph', not with 'a'\n"
        "  a -> b\n"
        "  ^\n"
        "  hint: put the lines between digraph { and }\n");
}

TEST_CASE("too much and too little") {
  CHECK(printed("digraph {\n a\n} }\n") == "post.md:5:3: error: this '}' closes nothing\n"
                                           "  } }\n"
                                           "    ^\n"
                                           "  hint: remove it, or add the '{' that it belongs to\n");
  CHECK(printed("digraph { a }\ndigraph { b }\n") ==
        "post.md:4:1: error: a second graph begins here, and a diagram is one graph\n"
        "  digraph { b }\n"
        "  ^\n"
        "  hint: put it into a diagram of its own\n");
  CHECK(printed("digraph {}\n") == "post.md:3: error: the diagram has no nodes\n"
                                   "  digraph {}\n"
                                   "  hint: the smallest one is: digraph { a -> b }\n");
  CHECK(printed("\n").find("post.md:3: error: the diagram has no nodes\n") == 0);
}

TEST_CASE("a colour without quotes") {
  CHECK(printed("digraph {\n a [color=@accent]\n}\n") ==
        "post.md:4:11: error: '@accent' has a '@' and no quotes\n"
        "   a [color=@accent]\n"
        "            ^\n"
        "  hint: write \"@accent\"\n");
}

TEST_CASE("an HTML-like label whose tags do not nest is an error at its node") {
  CHECK(printed("digraph {\n lake [label=<<b>x</i>>]\n}\n") ==
        "post.md:4:2: error: the HTML label of node lake: mismatched tag\n"
        "   lake [label=<<b>x</i>>]\n"
        "   ^\n"
        "  hint: each tag needs its closing tag, and < and & in text are &lt; and &amp;\n");
}

TEST_CASE("names that Graphviz does not know are warnings at their place") {
  CHECK(printed("digraph {\n a [shape=boxx]\n}\n") ==
        "post.md:4:11: warning: there is no shape 'boxx', so a box is drawn\n"
        "   a [shape=boxx]\n"
        "            ^\n"
        "  hint: did you mean 'box'?\n");
  CHECK(printed("digraph {\n a [color=\"@acent\"]\n}\n") ==
        "post.md:4:12: warning: the theme has no colour '@acent'\n"
        "   a [color=\"@acent\"]\n"
        "             ^\n"
        "  hint: did you mean '@accent'?\n");
  CHECK(printed("digraph {\n a:port -> b\n}\n") ==
        "post.md:4:4: warning: node 'a' has no port 'port'\n"
        "   a:port -> b\n"
        "     ^\n"
        "  hint: ports are n, e, s, w and those that its label names: \"<port> text\"\n");
}

TEST_CASE("pictures, foreign layouts and unsafe classes and links are left out with a warning") {
  const auto text = printed("digraph {\n layout=neato\n a [image=\"/etc/passwd\"]\n b [class=\"x_y\"]\n"
                            " c [URL=\"javascript:alert(1)\"]\n}\n");
  CHECK(text == "post.md:4:9: warning: layout 'neato' is not used: diagrams are laid out by dot\n"
                "   layout=neato\n"
                "          ^\n"
                "  hint: remove it\n"
                "post.md:5:12: warning: the picture '/etc/passwd' is left out: a diagram holds no pictures\n"
                "   a [image=\"/etc/passwd\"]\n"
                "             ^\n"
                "post.md:6:12: warning: class 'x_y' is left out\n"
                "   b [class=\"x_y\"]\n"
                "             ^\n"
                "  hint: classes are words of letters, digits and '-'\n"
                "post.md:7:10: warning: the link 'javascript:alert(1)' is left out\n"
                "   c [URL=\"javascript:alert(1)\"]\n"
                "           ^\n"
                "  hint: links begin with https:, http:, mailto:, tel:, '/' or '#'\n");
}

TEST_CASE("percent signs in a mistake are text") {
  CHECK(
      printed("digraph {\n a -> b %s%n\n}\n").find("post.md:4:9: error: '%s%n' has a '%' and no quotes\n") ==
      0);
}

TEST_CASE("text that is not UTF-8 is an error") {
  CHECK(printed("digraph { \xff }\n").find("post.md:3: error: the diagram is not UTF-8 text\n") == 0);
}

TEST_CASE("what follows the end of one diagram does not leak into the next") {
  CHECK_FALSE(printed("digraph { a } trailing words\n").empty());
  CHECK(printed("digraph { b }\n").empty());
  CHECK_FALSE(printed("digraph { a [label=\"open\n").empty());
  CHECK(printed("digraph { c -> d }\n").empty());
}

TEST_CASE("kinds that do not exist, pictures in labels and labels without end are errors at their lines") {
  CHECK(printed("digraph {\n a [kind=stor]\n}\n") == "post.md:4:10: error: there is no kind 'stor'\n"
                                                     "   a [kind=stor]\n"
                                                     "           ^\n"
                                                     "  hint: did you mean 'store'?\n");
  CHECK(printed("digraph {\n a [label=<<table><tr><td><IMG SRC=\"/etc/passwd\"/></td></tr></table>>]\n}\n")
            .find("post.md:4:12: error: this label holds a picture\n") == 0);
  CHECK(printed("digraph {\n a [label=\"" + std::string(5000, 'x') + "\"]\n}\n")
            .find("post.md:4:12: error: this label has 5000 characters\n") == 0);
  std::string many = "digraph {\n";
  for (int i = 0; i < 501; ++i)
    many += "n" + std::to_string(i) + ";";
  CHECK(printed(many + "\n}\n").find("post.md:3: error: the diagram has 501 nodes\n") == 0);
}

TEST_CASE("files that a graph names are not read, whichever attribute names them") {
  for (const char *attribute : {"imagepath", "_background", "stylesheet", "fontpath"})
    CHECK(printed(std::string("digraph {\n ") + attribute + "=\"/etc/passwd\"; a\n}\n")
              .find("warning: the picture '/etc/passwd' is left out: a diagram holds no pictures\n") !=
          std::string::npos);
  CHECK(printed("digraph {\n a [shapefile=\"/etc/passwd\"]\n}\n").find("post.md:4:16: warning: ") == 0);
}

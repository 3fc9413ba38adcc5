// Compares our HTML with cmark-gfm's own, on CommonMark's specification and on the cases beside this file.
// usage: compare-markdown SPEC CASE.md…    exit status: 0 all agree, 1 some differ, 77 the specification is
// not here
#include "canonical_html.hpp"

#include "markdown/cmark_tree.hpp"
#include "markdown/parse_markdown.hpp"
#include "markdown/walk.hpp"
#include "render/html/render_document.hpp"
#include "text/fragment_tokens.hpp"
#include "text/html_escape.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

using namespace waymark;

namespace {

struct Example {
  std::string name;
  std::string markdown;
};

std::optional<std::string> read_file(const std::string &path) {
  std::ifstream in(path, std::ios::binary);
  if (!in)
    return {};
  return std::string(std::istreambuf_iterator<char>(in), {});
}

// The specification marks a tab by "→" and fences its examples by 32 backticks.
std::vector<Example> examples_of(const std::string &spec) {
  const std::string fence(32, '`');
  std::vector<Example> examples;
  for (auto at = spec.find(fence + " example\n"); at != spec.npos; at = spec.find(fence + " example\n", at)) {
    const auto begin = at + fence.size() + 9;
    const auto end = spec.find("\n.\n", begin - 1);
    auto text = spec.substr(begin, end + 1 - begin);
    for (auto tab = text.find("→"); tab != text.npos; tab = text.find("→", tab))
      text.replace(tab, 3, "\t");
    examples.push_back({"example " + std::to_string(examples.size() + 1), text});
    at = spec.find("\n" + fence + "\n", end) + 1;
  }
  return examples;
}

// What passes of raw HTML is tested elsewhere: here each piece stands as text in an element, on both sides.
std::string as_text_in(const std::string &element, const std::string &html) {
  return "<" + element + ">" + html_escaped(html) + "</" + element + ">";
}

std::string ours(const std::string &markdown) {
  Diagnostics diagnostics;
  auto document = parse_markdown("case.md", markdown, {}, diagnostics);
  for_each_block(document, [](Block &block) {
    if (block.kind == BlockKind::html)
      block.text = as_text_in("aside", block.text);
  });
  for_each_inline(document, [](Inline &each) {
    if (each.kind == InlineKind::html)
      each.text = as_text_in("span", each.text);
  });
  return resolve_tokens(render_document(document, {}), "/", "");
}

std::string the_librarys(const std::string &markdown) {
  const auto tree = parse_cmark_tree(markdown);
  auto *iterator = cmark_iter_new(tree.get());
  for (auto event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE; event = cmark_iter_next(iterator)) {
    auto *node = cmark_iter_get_node(iterator);
    const auto type = cmark_node_get_type(node);
    if (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE)
      cmark_node_set_literal(
          node,
          as_text_in(type == CMARK_NODE_HTML_BLOCK ? "aside" : "span", cmark_node_get_literal(node)).c_str());
  }
  cmark_iter_free(iterator);
  auto *html = cmark_render_html(tree.get(), cmark_options, nullptr);
  const std::string result = html;
  std::free(html);
  return result;
}

bool agrees(const Example &example) {
  const auto left = canonical_html(ours(example.markdown), Writer::waymark);
  const auto right = canonical_html(the_librarys(example.markdown), Writer::library);
  if (left != right)
    std::printf("%s differs\n--- markdown\n%s--- waymark\n%s--- cmark-gfm\n%s\n", example.name.c_str(),
                example.markdown.c_str(), left.c_str(), right.c_str());
  return left == right;
}

} // namespace

int main(int count, char **arguments) {
  if (count < 2)
    return 2;
  const auto spec = read_file(arguments[1]);
  std::vector<Example> examples = spec ? examples_of(*spec) : std::vector<Example>();
  for (int index = 2; index < count; ++index)
    if (const auto text = read_file(arguments[index]))
      examples.push_back({arguments[index], *text});
  int failed = 0;
  for (const auto &example : examples)
    failed += agrees(example) ? 0 : 1;
  std::printf("%d passed, %d failed\n", static_cast<int>(examples.size()) - failed, failed);
  if (failed > 0)
    return 1;
  if (!spec) {
    std::printf("skipped: %s is not here (npm install commonmark-spec)\n", arguments[1]);
    return 77;
  }
  return 0;
}

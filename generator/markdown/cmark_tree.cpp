#include "markdown/cmark_tree.hpp"

#include "text/fragment_tokens.hpp"

#include <cmark-gfm-core-extensions.h>
#include <mutex>

namespace waymark {
namespace {

struct FreeParser {
  void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};

std::mutex library_lock;

} // namespace

std::string cmark_string(const char *text) {
  std::string result = text ? text : "";
  const auto is_token_byte = [](char c) { return c == token_begin || c == token_end; };
  for (size_t at = 0; at < result.size(); ++at) // one look a byte: find_first_of would take a call a byte
    if (is_token_byte(result[at]))
      result.replace(at, 1, "\xEF\xBF\xBD");
  return result;
}

size_t children_of(cmark_node *parent) {
  size_t count = 0;
  for (auto *child = cmark_node_first_child(parent); child; child = cmark_node_next(child))
    ++count;
  return count;
}

CmarkTree parse_cmark_tree(std::string_view text) {
  const std::lock_guard turn(library_lock);
  cmark_gfm_core_extensions_ensure_registered();
  const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(cmark_options));
  for (const char *name : {"table", "strikethrough", "autolink", "tasklist"})
    if (auto *extension = cmark_find_syntax_extension(name))
      cmark_parser_attach_syntax_extension(parser.get(), extension);
  cmark_parser_feed(parser.get(), text.data(), text.size());
  return CmarkTree(cmark_parser_finish(parser.get()));
}

} // namespace waymark

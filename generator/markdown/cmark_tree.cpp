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
  static constexpr char token_bytes[] = {token_begin, token_end, '\0'};
  for (auto at = result.find_first_of(token_bytes); at != result.npos;
       at = result.find_first_of(token_bytes, at))
    result.replace(at, 1, "\xEF\xBF\xBD");
  return result;
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

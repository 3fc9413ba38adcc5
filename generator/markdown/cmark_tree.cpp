#include "markdown/cmark_tree.hpp"

#include "markdown/math_span.hpp"
#include "text/fragment_tokens.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <mutex>

namespace waymark {
namespace {

struct FreeParser {
  void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};

std::mutex library_lock;

char inline_mark = 'i'; // their addresses are the marks
char display_mark = 'd';

// What stands from here to the end of the text, without moving on.
std::string text_ahead(cmark_inline_parser *parser, size_t longest) {
  const int begin = cmark_inline_parser_get_offset(parser);
  std::string text;
  while (text.size() < longest && cmark_inline_parser_is_eof(parser) == 0) {
    text += static_cast<char>(cmark_inline_parser_peek_char(parser));
    cmark_inline_parser_advance_offset(parser);
  }
  cmark_inline_parser_set_offset(parser, begin);
  return text;
}

// A formula is a code node with a mark, because the cells of tables take no nodes that they do not know.
cmark_node *match_math(cmark_syntax_extension *, cmark_parser *, cmark_node *, unsigned char character,
                       cmark_inline_parser *parser) {
  if (character != '$')
    return nullptr;
  const int begin = cmark_inline_parser_get_offset(parser);
  const char before = begin > 0 ? static_cast<char>(cmark_inline_parser_peek_at(parser, begin - 1)) : '\0';
  const bool is_double = cmark_inline_parser_peek_at(parser, begin + 1) == '$';
  const auto longest = is_double ? longest_display_math : longest_inline_math;
  const auto span = before == '$' ? std::nullopt : math_span(text_ahead(parser, longest), before);
  if (!span)
    return nullptr;
  cmark_inline_parser_set_offset(parser, begin + static_cast<int>(span->length));
  auto *node = cmark_node_new(CMARK_NODE_CODE);
  cmark_node_set_literal(node, span->tex.c_str());
  cmark_node_set_user_data(node, span->is_display ? &display_mark : &inline_mark);
  return node;
}

cmark_syntax_extension *math_extension() {
  static cmark_syntax_extension *const extension = [] {
    auto *result = cmark_syntax_extension_new("math");
    cmark_syntax_extension_set_match_inline_func(result, match_math);
    auto *allocator = cmark_get_default_mem_allocator();
    // NOLINTNEXTLINE(performance-no-int-to-ptr): cmark-gfm keeps characters in a list of pointers
    auto *dollar = reinterpret_cast<void *>('$');
    cmark_syntax_extension_set_special_inline_chars(result, cmark_llist_append(allocator, nullptr, dollar));
    return result;
  }();
  return extension;
}

} // namespace

std::string cmark_string(const char *text) {
  std::string result = text ? text : "";
  const auto is_token_byte = [](char c) { return c == token_begin || c == token_end; };
  for (size_t at = 0; at < result.size(); ++at) // one look a byte: find_first_of would take a call a byte
    if (is_token_byte(result[at]))
      result.replace(at, 1, "\xEF\xBF\xBD");
  return result;
}

bool is_math(cmark_node *node) {
  return cmark_node_get_user_data(node) != nullptr;
}

bool is_display_math(cmark_node *node) {
  return cmark_node_get_user_data(node) == &display_mark;
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
  if (text.find('$') != std::string_view::npos)
    cmark_parser_attach_syntax_extension(parser.get(), math_extension());
  cmark_parser_feed(parser.get(), text.data(), text.size());
  return CmarkTree(cmark_parser_finish(parser.get()));
}

} // namespace waymark

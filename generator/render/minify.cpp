#include "render/minify.hpp"

#include <algorithm>

namespace waymark {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

// Signs beside which a blank means nothing, wherever they stand.
bool parts_by_itself(char c) {
  return c == '{' || c == '}' || c == ';' || c == ',';
}

// Where what begins at `begin` with a quote ends.
size_t string_end(std::string_view css, size_t begin) {
  for (size_t i = begin + 1; i < css.size(); ++i) {
    if (css[i] == '\\')
      ++i;
    else if (css[i] == css[begin])
      return i + 1;
  }
  return css.size();
}

// The end of what must stay as it is: a string, or an address without quotes. `begin` where nothing such
// begins.
size_t verbatim_end(std::string_view css, size_t begin) {
  const auto rest = css.substr(begin);
  if (rest[0] == '"' || rest[0] == '\'')
    return string_end(css, begin);
  if (rest[0] == '\\')
    return std::min(begin + 2, css.size());
  if (!rest.starts_with("url("))
    return begin;
  const auto inside = std::min(css.find_first_not_of(" \t\r\n", begin + 4), css.size());
  if (inside < css.size() && (css[inside] == '"' || css[inside] == '\''))
    return begin;
  return std::min(css.find(')', begin), css.size() - 1) + 1;
}

size_t comment_end(std::string_view css, size_t begin) {
  if (!css.substr(begin).starts_with("/*"))
    return begin;
  const auto end = css.find("*/", begin + 2);
  return end == std::string_view::npos ? css.size() : end + 2;
}

// Behind blanks and comments; `begin` where there are none.
size_t gap_end(std::string_view css, size_t begin) {
  while (begin < css.size()) {
    const auto end = is_blank(css[begin]) ? begin + 1 : comment_end(css, begin);
    if (end == begin)
      break;
    begin = end;
  }
  return begin;
}

} // namespace

std::string css_minified(std::string_view css) {
  std::string out;
  out.reserve(css.size());
  bool is_verbatim = false; // what `out` ends with means only itself
  for (size_t at = 0; at < css.size();) {
    const auto gap = gap_end(css, at);
    const bool has_gap =
        gap > at && css.substr(at, gap - at).find_first_of(" \t\r\n\f") != std::string_view::npos;
    at = gap;
    if (at == css.size())
      break;
    if (has_gap && !out.empty() && (is_verbatim || !parts_by_itself(out.back())) && !parts_by_itself(css[at]))
      out += ' ';
    while (css[at] == '}' && !is_verbatim && out.ends_with(';'))
      out.pop_back();
    const auto end = std::max(verbatim_end(css, at), at + 1);
    is_verbatim = verbatim_end(css, at) > at;
    out += css.substr(at, end - at);
    at = end;
  }
  return out;
}

std::string js_without_comment_lines(std::string_view js) {
  const bool has_templates = js.find('`') != std::string_view::npos;
  std::string out;
  while (!has_templates && !js.empty()) {
    const auto end = std::min(js.find('\n'), js.size() - 1) + 1;
    auto line = js.substr(0, end);
    js.remove_prefix(end);
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size() - 1));
    if (!line.starts_with("//") && line != "\n")
      out += line;
  }
  return has_templates ? std::string(js) : out;
}

} // namespace waymark

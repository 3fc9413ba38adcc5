#include "render/html/html_allow_list.hpp"

#include <algorithm>
#include <array>

namespace waymark {
namespace {

constexpr auto blocks = Holds::blocks;
constexpr auto text = Holds::text;
constexpr auto parts = Holds::parts;
constexpr auto nothing = Holds::nothing;
constexpr bool line = true;   // phrasing
constexpr bool block = false; // not phrasing

// Sorted by name.
constexpr std::array elements = {
    HtmlElement{"a", line, text, "", "href hreflang type download rel"},
    HtmlElement{"abbr", line, text, "", ""},
    HtmlElement{"article", block, blocks, "", ""},
    HtmlElement{"aside", block, blocks, "", ""},
    HtmlElement{"audio", line, text, "", "src controls loop muted preload"},
    HtmlElement{"b", line, text, "", ""},
    HtmlElement{"bdi", line, text, "", ""},
    HtmlElement{"bdo", line, text, "", ""},
    HtmlElement{"blockquote", block, blocks, "", "cite"},
    HtmlElement{"br", line, nothing, "", ""},
    HtmlElement{"caption", block, blocks, "table", ""},
    HtmlElement{"cite", line, text, "", ""},
    HtmlElement{"code", line, text, "", ""},
    HtmlElement{"col", block, nothing, "colgroup", "span"},
    HtmlElement{"colgroup", block, parts, "table", "span"},
    HtmlElement{"dd", block, blocks, "dl", ""},
    HtmlElement{"del", line, text, "", "cite datetime"},
    HtmlElement{"details", block, blocks, "", "open name"},
    HtmlElement{"dfn", line, text, "", ""},
    HtmlElement{"div", block, blocks, "", ""},
    HtmlElement{"dl", block, parts, "", ""},
    HtmlElement{"dt", block, blocks, "dl", ""},
    HtmlElement{"em", line, text, "", ""},
    HtmlElement{"figcaption", block, blocks, "figure", ""},
    HtmlElement{"figure", block, blocks, "", ""},
    HtmlElement{"h1", block, text, "", ""},
    HtmlElement{"h2", block, text, "", ""},
    HtmlElement{"h3", block, text, "", ""},
    HtmlElement{"h4", block, text, "", ""},
    HtmlElement{"h5", block, text, "", ""},
    HtmlElement{"h6", block, text, "", ""},
    HtmlElement{"hr", block, nothing, "", ""},
    HtmlElement{"i", line, text, "", ""},
    HtmlElement{"img", line, nothing, "", "src alt width height loading decoding srcset sizes"},
    HtmlElement{"ins", line, text, "", "cite datetime"},
    HtmlElement{"kbd", line, text, "", ""},
    HtmlElement{"li", block, blocks, "ol ul", "value"},
    HtmlElement{"mark", line, text, "", ""},
    HtmlElement{"ol", block, parts, "", "start reversed type"},
    HtmlElement{"p", block, text, "", ""},
    HtmlElement{"picture", line, text, "", ""},
    HtmlElement{"pre", block, text, "", ""},
    HtmlElement{"q", line, text, "", "cite"},
    HtmlElement{"rp", line, text, "ruby", ""},
    HtmlElement{"rt", line, text, "ruby", ""},
    HtmlElement{"ruby", line, text, "", ""},
    HtmlElement{"s", line, text, "", ""},
    HtmlElement{"samp", line, text, "", ""},
    HtmlElement{"section", block, blocks, "", ""},
    HtmlElement{"small", line, text, "", ""},
    HtmlElement{"source", line, nothing, "audio picture video", "src srcset media type sizes width height"},
    HtmlElement{"span", line, text, "", ""},
    HtmlElement{"strong", line, text, "", ""},
    HtmlElement{"sub", line, text, "", ""},
    HtmlElement{"summary", block, text, "details", ""},
    HtmlElement{"sup", line, text, "", ""},
    HtmlElement{"table", block, parts, "", ""},
    HtmlElement{"tbody", block, parts, "table", ""},
    HtmlElement{"td", block, blocks, "tr", "colspan rowspan headers"},
    HtmlElement{"tfoot", block, parts, "table", ""},
    HtmlElement{"th", block, blocks, "tr", "colspan rowspan headers scope abbr"},
    HtmlElement{"thead", block, parts, "table", ""},
    HtmlElement{"time", line, text, "", "datetime"},
    HtmlElement{"tr", block, parts, "table tbody tfoot thead", ""},
    HtmlElement{"track", line, nothing, "audio video", "src kind srclang label default"},
    HtmlElement{"u", line, text, "", ""},
    HtmlElement{"ul", block, parts, "", ""},
    HtmlElement{"var", line, text, "", ""},
    HtmlElement{"video", line, text, "", "src controls poster width height muted loop preload playsinline"},
    HtmlElement{"wbr", line, nothing, "", ""},
};
static_assert(std::ranges::is_sorted(elements, {}, &HtmlElement::name));

constexpr std::string_view global_attributes = "id class title lang dir role";

bool has_word(std::string_view words, std::string_view word) {
  for (auto at = words.find(word); at != words.npos; at = words.find(word, at + 1)) {
    const auto end = at + word.size();
    if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' '))
      return true;
  }
  return false;
}

} // namespace

const HtmlElement *find_html_element(std::string_view name) {
  const auto found = std::ranges::lower_bound(elements, name, {}, &HtmlElement::name);
  return found != elements.end() && found->name == name ? &*found : nullptr;
}

bool may_have_attribute(const HtmlElement &element, std::string_view attribute) {
  return has_word(global_attributes, attribute) || has_word(element.attributes, attribute) ||
         (attribute.starts_with("aria-") &&
          attribute.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == attribute.npos);
}

bool may_stand_in(const HtmlElement &element, std::string_view parent) {
  return element.parents.empty() || has_word(element.parents, parent);
}

bool closes_by_itself(const HtmlElement &element) {
  return has_word("caption colgroup dd dt li p rp rt tbody td tfoot th thead tr", element.name);
}

} // namespace waymark

#include "render/html/render_listing.hpp"

#include "model/code_languages.hpp"
#include "text/html_escape.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace waymark {
namespace {

// Short, because a page holds hundreds. Empty: no element.
std::string_view class_of(CodeStyle style) {
  switch (style) {
  case CodeStyle::plain:
    return {};
  case CodeStyle::keyword:
    return "kw";
  case CodeStyle::name:
    return "fn";
  case CodeStyle::type:
    return "ty";
  case CodeStyle::attribute:
    return "at";
  case CodeStyle::text:
    return "st";
  case CodeStyle::number:
    return "nu";
  case CodeStyle::comment:
    return "co";
  case CodeStyle::variable:
    return "va";
  case CodeStyle::inserted:
    return "add";
  case CodeStyle::removed:
    return "cut";
  case CodeStyle::prompt:
    return "prompt";
  case CodeStyle::output:
    return "output";
  }
  return {};
}

// Between tags a quotation mark is itself, and listings are full of them.
void append_text(std::string &out, std::string_view text) {
  for (const char c : text)
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else
      out += c;
}

class ListingWriter {
public:
  ListingWriter(std::string &out, const CodeFence &fence) : m_out(out), m_fence(fence) {}

  void write(std::string_view text, CodeStyle style) {
    while (!text.empty()) {
      const auto end = text.find('\n');
      const auto words = text.substr(0, end);
      if (!words.empty())
        write_words(words, style);
      text.remove_prefix(words.size());
      if (end == std::string_view::npos)
        return;
      if (!m_is_in_line)
        begin_line();
      text.remove_prefix(1);
      end_line();
    }
  }

  void finish() {
    if (m_is_marked)
      m_out += "</mark>";
  }

private:
  void write_words(std::string_view words, CodeStyle style) {
    if (!m_is_in_line)
      begin_line();
    const auto css_class = class_of(style);
    const bool is_blank = words.find_first_not_of(" \t") == std::string_view::npos;
    const bool has_element = !css_class.empty() && (!is_blank || style == CodeStyle::prompt);
    if (has_element)
      m_out += fmt::format("<span class=\"{}\">", css_class);
    append_text(m_out, words);
    m_out += has_element ? "</span>" : "";
  }

  void begin_line() {
    m_is_in_line = true;
    if (!m_is_marked && m_next < m_fence.marked.size() && m_fence.marked[m_next].first == m_line) {
      m_out += "<mark>";
      m_is_marked = true;
    }
    if (m_fence.first_number > 0) // an attribute is neither copied nor read aloud with the code
      m_out += fmt::format("<i data-n=\"{}\"></i>", m_fence.first_number + m_line - 1);
  }

  void end_line() {
    m_out += '\n';
    m_is_in_line = false;
    if (m_is_marked && m_fence.marked[m_next].last == m_line) {
      m_out += "</mark>";
      m_is_marked = false;
      ++m_next;
    }
    ++m_line;
  }

  std::string &m_out;
  const CodeFence &m_fence;
  int m_line = 1;
  size_t m_next = 0; // of the marked lines
  bool m_is_in_line = false;
  bool m_is_marked = false;
};

std::string caption_of(const CodeFence &fence, const Wording &words) {
  const auto label = code_label(fence.language, words);
  if (fence.title.empty() && label.empty())
    return {};
  std::string caption = "<figcaption>";
  if (!fence.title.empty())
    caption += "<b>" + html_escaped(fence.title) + "</b>";
  if (!label.empty())
    caption += "<span>" + html_escaped(label) + "</span>";
  return caption + "</figcaption>";
}

} // namespace

std::string render_listing(std::string_view code, const CodeFence &fence, const std::vector<CodePart> &parts,
                           const Wording &words) {
  auto out = "<figure class=\"code\">" + caption_of(fence, words) + "<pre tabindex=\"0\"><code";
  if (!fence.language.empty())
    out += fmt::format(" class=\"language-{}\"", html_escaped(fence.language));
  out += '>';
  ListingWriter writer(out, fence);
  if (parts.empty())
    writer.write(code, CodeStyle::plain);
  for (const auto &part : parts) {
    writer.write(code.substr(0, part.length), part.style);
    code.remove_prefix(std::min<size_t>(part.length, code.size()));
  }
  writer.finish();
  return out + "</code></pre></figure>\n";
}

} // namespace waymark

// Raw HTML from Markdown as part of a page: what is allowed passes, the rest is shown as text.
// Why: whatever a text holds, the page around it stays valid, balanced and free of scripts.
#pragma once
#include "markdown/html_tags.hpp"
#include "render/html/html_allow_list.hpp"

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

enum class HtmlFault { markup, missing_alt };

// What is wrong, at a line of the file, in words, with a hint.
using HtmlFinding = std::function<void(HtmlFault fault, int line, std::string message, std::string hint)>;

enum class HtmlContext { blocks, text };

class RawHtml {
public:
  // `finding` may be empty.
  RawHtml(std::string &out, int heading_shift, HtmlFinding finding)
      : m_out(out), m_heading_shift(heading_shift), m_finding(std::move(finding)) {}

  void append(std::string_view html, HtmlContext context, int line);

  // An element of the renderer's own begins: what was opened outside cannot be closed inside.
  size_t enter();
  // It ends: what was opened inside is closed.
  void leave(size_t outer);
  // A block of Markdown begins: elements that hold only text are closed.
  void before_block();
  // A link of Markdown begins or ends: there is no link inside a link.
  void begin_link() { ++m_links; }
  void end_link() { --m_links; }
  // Whether an open element of that name is around.
  [[nodiscard]] bool is_inside(std::string_view name) const;
  // False where the id is on the page already.
  bool reserve_id(const std::string &id) { return m_ids.insert(id).second; }
  void find(std::string message, std::string hint, HtmlFault fault = HtmlFault::markup) const;
  void set_line(int line) { m_line = line; }

private:
  struct Open {
    const HtmlElement *element;
    std::string name; // as closed
    int line;
  };
  void append_token(const HtmlToken &token, HtmlContext context);
  void append_text(std::string_view text);
  void open_tag(const HtmlToken &token, HtmlContext context);
  void close_tag(const HtmlToken &token);
  bool make_room(const HtmlElement &element, HtmlContext context);
  void write_tag(const HtmlToken &token, const HtmlElement &element, std::string_view name);
  void write_attribute(const HtmlElement &element, const HtmlAttribute &attribute, std::string &css_class);
  void write_checked(const HtmlElement &element, const HtmlAttribute &attribute);
  void write_address(std::string_view name, std::string_view value);
  void show(const HtmlToken &token, std::string message, std::string hint);
  void close_one();
  [[nodiscard]] std::string name_of(std::string_view name) const;

  std::string &m_out;
  int m_heading_shift;
  HtmlFinding m_finding;
  std::vector<Open> m_open;
  size_t m_base = 0;
  int m_line = 0;
  int m_links = 0;
  std::set<std::string> m_ids;
};

} // namespace waymark

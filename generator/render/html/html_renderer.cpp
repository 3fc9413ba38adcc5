#include "render/html/html_renderer.hpp"

#include "markdown/diagrams.hpp"
#include "markdown/formulas.hpp"
#include "markdown/listings.hpp"
#include "markdown/walk.hpp"
#include "render/html/render_diagram.hpp"
#include "render/html/render_listing.hpp"
#include "text/fragment_tokens.hpp"
#include "text/html_escape.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace waymark {
namespace {

// A heading whose words can be one link: nothing in it is a link, a picture or HTML.
bool is_plain(const std::vector<Inline> &inlines) {
  return !inlines.empty() && std::all_of(inlines.begin(), inlines.end(), [](const Inline &each) {
    return each.kind != InlineKind::link && each.kind != InlineKind::image && each.kind != InlineKind::html &&
           each.kind != InlineKind::footnote_reference && (each.children.empty() || is_plain(each.children));
  });
}

const Inline *only_picture(const std::vector<Inline> &inlines) {
  return inlines.size() == 1 && inlines[0].kind == InlineKind::image ? &inlines[0] : nullptr;
}

} // namespace

std::string HtmlRenderer::words_of(std::string_view key, Fillings fillings) const {
  return html_escaped(word(m_words, key, fillings));
}

void HtmlRenderer::blocks(const std::vector<Block> &blocks) {
  for (const auto &each : blocks)
    block(each);
}

void HtmlRenderer::reserve_heading_ids(const std::vector<Block> &blocks) {
  for_each_block(blocks, [&](const Block &block) {
    if (block.kind == BlockKind::heading)
      m_raw.reserve_id(block.id);
  });
}

std::string HtmlRenderer::finish() {
  m_raw.leave(0);
  return std::move(m_out);
}

void HtmlRenderer::block(const Block &block) {
  if (block.kind == BlockKind::html) {
    m_raw.append(block.text, HtmlContext::blocks, block.line);
    return;
  }
  m_raw.before_block();
  switch (block.kind) {
  case BlockKind::paragraph:
    paragraph(block);
    break;
  case BlockKind::heading:
    heading(block);
    break;
  case BlockKind::code:
    code(block);
    break;
  case BlockKind::quote:
    quote(block);
    break;
  case BlockKind::list:
    list(block);
    break;
  case BlockKind::item:
    item(block);
    break;
  case BlockKind::table:
    table(block);
    break;
  case BlockKind::thematic_break:
    m_out += "<hr>\n";
    break;
  default: // rows, cells and footnotes are written by those that hold them
    blocks(block.children);
  }
}

void HtmlRenderer::paragraph(const Block &block) {
  if (block.is_tight) {
    paragraph_text(block, HtmlContext::blocks);
    return;
  }
  if (m_lead.empty() && m_tail.empty()) {
    if (block.inlines.size() == 1 && block.inlines[0].kind == InlineKind::math &&
        block.inlines[0].is_display) {
      display_math(block.inlines[0].text);
      return;
    }
    const auto *link =
        block.inlines.size() == 1 && block.inlines[0].kind == InlineKind::link ? &block.inlines[0] : nullptr;
    if (const auto *picture = only_picture(link ? link->children : block.inlines)) {
      figure(*picture, link);
      return;
    }
  }
  const auto before = m_out.size();
  m_out += "<p>";
  const auto begin = m_out.size();
  paragraph_text(block, HtmlContext::text);
  if (m_out.size() == begin) // a comment and nothing else
    m_out.resize(before);
  else
    m_out += "</p>\n";
}

void HtmlRenderer::paragraph_text(const Block &block, HtmlContext context) {
  m_out += std::exchange(m_lead, {});
  const auto tail = std::exchange(m_tail, {});
  const auto outer = m_raw.enter();
  inlines(block.inlines, context);
  m_raw.leave(outer);
  m_out += tail;
}

void HtmlRenderer::figure(const Inline &picture, const Inline *link) {
  m_out += "<figure>";
  if (link)
    open_link(*link);
  image(picture, Caption::below);
  m_out += link ? "</a>" : "";
  if (!picture.title.empty()) {
    m_out += "<figcaption>";
    append_html_escaped(m_out, picture.title);
    m_out += "</figcaption>";
  }
  m_out += "</figure>\n";
}

void HtmlRenderer::heading(const Block &block) {
  const auto level = std::clamp(block.level + m_options.heading_shift, 1, 6);
  m_out += fmt::format("<h{} id=\"", level);
  append_html_escaped(m_out, block.id);
  m_out += "\">";
  const auto anchor = fmt::format("<a class=\"anchor\" href=\"#{}\"", html_escaped(block.id));
  if (is_plain(block.inlines)) { // the words are the link: nothing more to read aloud, and easy to touch
    m_out += anchor + '>';
    inlines(block.inlines, HtmlContext::text);
    m_out += "</a>";
  } else {
    const auto outer = m_raw.enter();
    inlines(block.inlines, HtmlContext::text);
    m_raw.leave(outer);
    m_out += ' ' + anchor + " aria-label=\"" + words_of("section_link") + "\">#</a>";
  }
  m_out += fmt::format("</h{}>\n", level);
}

void HtmlRenderer::code(const Block &block) {
  if (m_options.fragments && is_diagram(block)) {
    const auto diagram = diagram_of(block, {});
    const auto &drawings = m_options.fragments->drawings;
    const auto drawing = drawings.find(diagram.key);
    if (drawing != drawings.end()) {
      m_out +=
          m_options.diagrams == HtmlOptions::Diagrams::in_words
              ? diagram_in_words(diagram, drawing->second, m_words)
              : render_diagram(diagram, drawing->second, fmt::format("diagram-{}", ++m_diagrams), m_words);
      return;
    }
  }
  if (is_formula(block)) {
    display_math(block.text);
    return;
  }
  listing(block);
}

void HtmlRenderer::listing(const Block &block) {
  const auto fence = read_code_fence(block);
  if (!is_diagram(block) && !is_diagram_in_yaml(block)) {
    m_raw.set_line(block.line);
    for (const auto &mistake : fence.mistakes)
      m_raw.find(mistake.message, mistake.hint);
  }
  static const std::vector<CodePart> no_parts;
  const auto *parts = &no_parts;
  if (m_options.fragments) {
    const auto &listings = m_options.fragments->listings;
    const auto marked = listings.find(listing_key(fence.language, block.text));
    parts = marked == listings.end() ? parts : &marked->second;
  }
  m_out += render_listing(block.text, fence, *parts, m_words);
}

void HtmlRenderer::quote(const Block &block) {
  if (block.alert.empty())
    m_out += "<blockquote>\n";
  else
    m_out += fmt::format("<aside class=\"alert {}\" role=\"note\"><b>{}</b>\n", block.alert,
                         words_of("alert." + block.alert));
  const auto outer = m_raw.enter();
  blocks(block.children);
  m_raw.leave(outer);
  m_out += block.alert.empty() ? "</blockquote>\n" : "</aside>\n";
}

void HtmlRenderer::list(const Block &block) {
  const bool has_tasks = std::any_of(block.children.begin(), block.children.end(),
                                     [](const Block &item) { return item.tick != Tick::none; });
  m_out += block.is_ordered ? "<ol" : "<ul";
  if (has_tasks)
    m_out += " class=\"tasks\"";
  if (block.is_ordered && block.start != 1)
    m_out += fmt::format(" start=\"{}\"", block.start);
  m_out += ">\n";
  for (const auto &child : block.children)
    item(child);
  m_out += block.is_ordered ? "</ol>\n" : "</ul>\n";
}

void HtmlRenderer::open_item(const Block &block, const ListItemMark *mark) {
  std::string css_class = block.tick == Tick::done   ? "task done"
                          : block.tick == Tick::open ? "task open"
                                                     : "";
  if (mark && !mark->css_class.empty())
    css_class += (css_class.empty() ? "" : " ") + mark->css_class;
  m_out += "<li";
  if (mark && !mark->id.empty())
    m_out += fmt::format(" id=\"{}\"", html_escaped(mark->id));
  if (!css_class.empty())
    m_out += fmt::format(" class=\"{}\"", html_escaped(css_class));
  m_out += '>';
  m_lead = mark ? mark->before_html : std::string();
  m_tail = mark ? mark->after_html : std::string();
  if (block.tick != Tick::none &&
      !mark) // words, because a disabled checkbox is often passed over in silence;
             // a mark says more (retired, done elsewhere) and says it itself
    m_lead +=
        "<span class=\"vh\">" + words_of(block.tick == Tick::done ? "task_done" : "task_open") + ": </span>";
}

void HtmlRenderer::item(const Block &block) {
  const auto outer = m_raw.enter();
  const auto mark = m_options.item_marks ? m_options.item_marks->find({block.line, block.column})
                                         : ListItemMarks::const_iterator();
  open_item(block, m_options.item_marks && mark != m_options.item_marks->end() ? &mark->second : nullptr);
  const bool begins_with_words = !block.children.empty() && block.children[0].kind == BlockKind::paragraph;
  const auto tail = begins_with_words ? std::string() : std::exchange(m_tail, {});
  if (!begins_with_words)
    m_out += std::exchange(m_lead, {});
  for (const auto &child : block.children) {
    if (&child != &block.children.front() && m_out.back() != '\n')
      m_out += '\n';
    this->block(child);
  }
  m_out += tail;
  m_raw.leave(outer);
  m_out += "</li>\n";
}

void HtmlRenderer::footnotes(const std::vector<Block> &definitions) {
  if (definitions.empty())
    return;
  m_raw.leave(0);
  m_out += "<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"" + words_of("notes") + "\"><ol>\n";
  for (const auto &definition : definitions)
    footnote(definition);
  m_out += "</ol></section>\n";
}

void HtmlRenderer::footnote(const Block &definition) {
  m_out += fmt::format("<li id=\"{}fn-{}\">", id_token(), definition.level);
  const auto outer = m_raw.enter();
  const auto &children = definition.children;
  const bool ends_with_words = !children.empty() && children.back().kind == BlockKind::paragraph;
  for (const auto &child : children) {
    if (ends_with_words && &child == &children.back())
      backlinks(definition);
    block(child);
  }
  m_raw.leave(outer);
  if (!ends_with_words) {
    backlinks(definition);
    m_out += std::exchange(m_tail, {});
  }
  m_out += "</li>\n";
}

void HtmlRenderer::backlinks(const Block &definition) {
  for (int use = 1; use <= definition.references; ++use) {
    const auto which = use == 1 ? std::string() : fmt::format("-{}", use);
    const auto label = words_of(definition.references == 1 ? "note_back" : "note_back_place",
                                {{"n", std::to_string(definition.level)}, {"place", std::to_string(use)}});
    // U+FE0E: the arrow is text, not an emoji.
    m_tail += fmt::format(" <a href=\"#{}fnref-{}{}\" role=\"doc-backlink\" aria-label=\"{}\">↩\uFE0E{}</a>",
                          id_token(), definition.level, which, label,
                          definition.references == 1 ? std::string() : fmt::format("<sup>{}</sup>", use));
  }
}

} // namespace waymark

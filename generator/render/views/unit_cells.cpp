#include "render/views/unit_cells.hpp"

#include "markdown/plain_text.hpp"
#include "render/data/roadmap_data.hpp"
#include "render/views/item_marks.hpp"
#include "render/views/shown_days.hpp"
#include "text/html_escape.hpp"
#include "text/slug.hpp"

#include <algorithm>
#include <span>

namespace waymark {

namespace {

constexpr size_t longest_fact = 80; // bytes

Value cell(const char *kind, const std::string &name, std::string html) {
  return Value::object({{"kind", kind}, {"name", name}, {"html", std::move(html)}});
}

// The section's label as a block of its own, as tables and lead-ins give it.
bool begins_with_label(const RoadmapSection &section) {
  if (section.title.empty() || section.blocks.empty() || section.blocks[0].inlines.size() != 1)
    return false;
  const auto &label = section.blocks[0];
  return label.kind == BlockKind::paragraph && label.inlines[0].kind == InlineKind::strong &&
         plain_text(label.inlines) == section.title;
}

std::span<const Block> body_of(const RoadmapSection &section) {
  return std::span(section.blocks).subspan(begins_with_label(section) ? 1 : 0);
}

// The words of a block that is one line.
const Block *line_of(const Block &block) {
  if (block.kind == BlockKind::paragraph)
    return plain_text(block.inlines).size() <= longest_fact ? &block : nullptr;
  if (block.kind != BlockKind::list || block.children.size() != 1 || block.children[0].children.size() != 1)
    return nullptr;
  const auto &words = block.children[0].children[0];
  return words.kind == BlockKind::paragraph ? &words : nullptr;
}

class LineReader {
public:
  LineReader(const Roadmap &roadmap, size_t unit, const Wording &words, const LineRenderer &line_html)
      : m_roadmap(roadmap), m_unit(roadmap.units[unit]), m_words(words),
        m_data(unit_data(roadmap, unit, {}, words)), m_html(line_html) {}

  Value read(const std::vector<size_t> &own_items) {
    for (const auto item : own_items)
      add_item(item, "", html_escaped(m_roadmap.items[item].text));
    for (const auto &part : m_unit.parts)
      if (part.kind == RoadmapPart::Kind::unit || !add_section(m_roadmap.sections[part.index]))
        return nullptr;
    if (m_items > 1)
      return nullptr;
    add_title();
    add_times();
    return std::move(m_cells);
  }

private:
  bool add_section(const RoadmapSection &section) {
    const auto body = body_of(section);
    const auto name = begins_with_label(section) ? section.title : std::string();
    if (body.empty())
      m_cells.push_back(cell("fact", name, ""));
    if (body.size() > 1 || section.items.size() > 1)
      return false;
    for (const auto &block : body) {
      const auto *line = line_of(block);
      if (line == nullptr || (!section.items.empty() && block.kind != BlockKind::list))
        return false;
      add_line(section, name, *line);
    }
    return true;
  }

  void add_line(const RoadmapSection &section, const std::string &name, const Block &line) {
    const auto text = plain_text(line.inlines);
    if (!section.items.empty()) {
      const auto item = section.items.front();
      add_item(item, name, m_html(with_shown_days(line.inlines, m_roadmap.items[item], m_words)));
    } else if (text == m_unit.span.text) {
      m_is_span_said = true;
      m_cells.push_back(cell("when", name, m_html(line.inlines)));
    } else {
      m_is_effort_said = m_is_effort_said || (m_unit.effort && text.find_first_of("0123456789") == 0);
      m_is_title_said = m_is_title_said || slug_of(text) == slug_of(m_unit.title);
      m_cells.push_back(cell(is_said_already(text) ? "vh" : "fact", name, m_html(line.inlines)));
    }
  }

  // By the unit's label ("Days | Day 1"), or, of an emoji in a status column, by its item's mark.
  [[nodiscard]] bool is_said_already(const std::string &text) const {
    const auto words = slug_of(text);
    return words.empty() || words == slug_of(m_unit.label);
  }

  void add_item(size_t index, const std::string &name, const std::string &words) {
    const auto &item = m_roadmap.items[index];
    const auto mark = item_mark(item, m_words);
    m_cells.push_back(cell("item", name,
                           "<span id=\"" + html_escaped(mark.id) + "\" class=\"" + mark.css_class + "\">" +
                               mark.before_html + words + mark.after_html + "</span>"));
    m_is_title_said = m_is_title_said || slug_of(item.text) == slug_of(m_unit.title);
    ++m_items;
  }

  void add_title() {
    if (!m_is_title_said)
      m_cells.insert(m_cells.begin(), cell("name", "", html_escaped(m_data["title"].get<std::string>())));
  }

  void add_times() {
    const auto add = [&](const std::string &text, bool is_said) {
      if (!text.empty() && !is_said)
        m_cells.push_back(cell("when", "", html_escaped(text)));
    };
    add(m_data["span"].get<std::string>(), m_is_span_said);
    add(m_data["effort"].get<std::string>(), m_is_effort_said);
  }

  const Roadmap &m_roadmap;
  const RoadmapUnit &m_unit;
  const Wording &m_words;
  Value m_data;
  const LineRenderer &m_html;
  Value m_cells = Value::array();
  int m_items = 0;
  bool m_is_title_said = false;
  bool m_is_span_said = false;
  bool m_is_effort_said = false;
};

} // namespace

Value unit_cells(const Roadmap &roadmap, size_t unit, const std::vector<size_t> &own_items,
                 const Wording &words, const LineRenderer &line_html) {
  return LineReader(roadmap, unit, words, line_html).read(own_items);
}

bool is_fact(const RoadmapSection &section) {
  const auto body = body_of(section);
  return begins_with_label(section) && section.items.empty() && body.size() == 1 &&
         body[0].kind == BlockKind::paragraph && line_of(body[0]) != nullptr;
}

} // namespace waymark

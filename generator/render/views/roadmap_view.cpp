#include "markdown/plain_text.hpp"
#include "model/roadmap_words.hpp"
#include "render/data/page_data.hpp"
#include "render/data/roadmap_data.hpp"
#include "render/data/standing_data.hpp"
#include "render/views/heading_shift.hpp"
#include "render/views/item_marks.hpp"
#include "render/views/page_styles.hpp"
#include "render/views/shown_days.hpp"
#include "render/views/unit_cells.hpp"
#include "render/views/views.hpp"
#include "text/fragment_tokens.hpp"
#include "text/html_escape.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace waymark {

namespace {

struct RoadmapPage {
  const Roadmap &roadmap;
  const RenderContext &context;
  const Wording &words;
  ListItemMarks marks;
  std::vector<std::vector<size_t>> own_items;  // by unit: those that no section holds
  std::map<std::pair<int, int>, size_t> items; // by line and column
};

std::map<std::pair<int, int>, size_t> items_by_place(const Roadmap &roadmap) {
  std::map<std::pair<int, int>, size_t> items;
  for (size_t i = 0; i < roadmap.items.size(); ++i)
    items.emplace(std::pair(roadmap.items[i].position.line, roadmap.items[i].position.column), i);
  return items;
}

std::vector<std::vector<size_t>> own_items(const Roadmap &roadmap) {
  std::vector<char> is_held(roadmap.items.size(), 0);
  for (const auto &section : roadmap.sections)
    for (const auto item : section.items)
      is_held[item] = 1;
  std::vector<std::vector<size_t>> by_unit(roadmap.units.size());
  for (size_t item = 0; item < roadmap.items.size(); ++item)
    if (is_held[item] == 0)
      by_unit[roadmap.items[item].unit].push_back(item);
  return by_unit;
}

// In every list item of `blocks` that is an item of the roadmap.
void show_days(const RoadmapPage &page, std::vector<Block> &blocks) {
  for (auto &block : blocks) {
    show_days(page, block.children);
    const auto item = page.items.find({block.line, block.column});
    if (block.kind == BlockKind::item && item != page.items.end() && !block.children.empty())
      block.children[0].inlines =
          with_shown_days(std::move(block.children[0].inlines), page.roadmap.items[item->second], page.words);
  }
}

// The headings of `blocks` begin at `level`.
std::string blocks_html(const RoadmapPage &page, std::vector<Block> blocks, int level) {
  show_days(page, blocks);
  for (auto &block : blocks)
    if (block.kind == BlockKind::paragraph)
      block.is_tight = false; // a label or a cell of a table is a paragraph of its own
  HtmlOptions options;
  options.fragments = &page.context.fragments;
  options.words = &page.words;
  options.item_marks = &page.marks;
  options.heading_shift = heading_shift(blocks, level);
  return resolve_tokens(render_blocks(blocks, options), page.context.site.base_path, "");
}

std::set<std::string_view> ids_in(std::string_view html) {
  constexpr std::string_view opening = " id=\"";
  std::set<std::string_view> ids;
  for (auto at = html.find(opening); at != std::string_view::npos; at = html.find(opening, at)) {
    at += opening.size();
    ids.insert(html.substr(at, html.find('"', at) - at));
  }
  return ids;
}

// Items that are no list item of the document, as a unit's own line, as a list of their own: so that they
// show their state and evidence, and links find them.
std::string items_html(const RoadmapPage &page, const std::vector<size_t> &items, std::string_view html) {
  const auto ids = ids_in(html);
  std::string list;
  for (const auto index : items) {
    const auto &item = page.roadmap.items[index];
    if (ids.contains(item.anchor))
      continue;
    const auto mark = item_mark(item, page.words);
    list += "<li id=\"" + mark.id + "\" class=\"" + mark.css_class + "\">" + mark.before_html +
            html_escaped(item.text) + mark.after_html + "</li>\n";
  }
  return list.empty() ? list : resolve_tokens("<ul>\n" + list + "</ul>\n", page.context.site.base_path, "");
}

Value section_data(const RoadmapPage &page, const std::vector<Block> &blocks, const RoadmapSection &section,
                   int level) {
  auto html = blocks_html(page, blocks, level);
  html += items_html(page, section.items, html);
  return Value::object({{"kind", name_of(section.kind)},
                        {"title", section.title},
                        {"is_fact", is_fact(section)},
                        {"html", std::move(html)}});
}

enum class Fold { open, folded };

Value part_data(Value sections, Value unit, Fold fold = Fold::open) {
  return Value::object(
      {{"sections", std::move(sections)}, {"unit", std::move(unit)}, {"is_folded", fold == Fold::folded}});
}

// How many sections of a level stand before its checklist: they say at length what the checklist counts.
size_t sections_before_checks(const Roadmap &roadmap, const RoadmapUnit &unit) {
  const auto checks = std::ranges::find_if(unit.parts, [&](const RoadmapPart &part) {
    return part.kind == RoadmapPart::Kind::unit || !roadmap.sections[part.index].items.empty();
  });
  const bool has_checks = checks != unit.parts.end() && checks->kind == RoadmapPart::Kind::section;
  const auto count = static_cast<size_t>(checks - unit.parts.begin());
  return unit.kind == UnitKind::level && has_checks && count > 1 ? count : 0;
}

Value full_unit(const RoadmapPage &page, size_t index, int level);

// Neighbouring sections stand together, nested units alone; the document's order is kept.
Value unit_parts(const RoadmapPage &page, size_t index, int level) {
  const auto &unit = page.roadmap.units[index];
  const auto folded = sections_before_checks(page.roadmap, unit);
  Value parts = Value::array();
  if (auto own = items_html(page, page.own_items[index], {}); !own.empty())
    parts.push_back(
        part_data(Value::array({Value::object(
                      {{"kind", "checklist"}, {"title", ""}, {"is_fact", false}, {"html", std::move(own)}})}),
                  nullptr));
  for (const auto &part : unit.parts) {
    if (part.kind == RoadmapPart::Kind::unit) {
      parts.push_back(part_data(Value::array(), full_unit(page, part.index, std::min(level + 1, 6))));
      continue;
    }
    const auto &section = page.roadmap.sections[part.index];
    const auto place = static_cast<size_t>(&part - unit.parts.data());
    const auto fold = place < folded ? Fold::folded : Fold::open;
    if (parts.empty() || !parts.back().at("unit").is_null() || (folded > 0 && place == folded))
      parts.push_back(part_data(Value::array(), nullptr, fold));
    parts.back()["sections"].push_back(section_data(page, section.blocks, section, std::min(level + 1, 6)));
  }
  return parts;
}

Value full_unit(const RoadmapPage &page, size_t index, int level) {
  auto unit = unit_data(page.roadmap, index, page.context.site.today, page.words);
  unit["cells"] = unit_cells(page.roadmap, index, page.own_items[index], page.words, [&](const auto &line) {
    HtmlOptions options;
    options.fragments = &page.context.fragments;
    options.words = &page.words;
    return render_inlines(line, options);
  });
  for (auto &cell : unit["cells"])
    cell["html"] = resolve_tokens(cell["html"].get<std::string>(), page.context.site.base_path, "");
  unit["parts"] = unit["cells"].is_null() ? unit_parts(page, index, level) : Value::array();
  return unit;
}

// The title and the first paragraph stand at the page's head already, where they are its title and summary.
std::vector<Block> without_head(const Roadmap &roadmap, const std::vector<Block> &blocks) {
  auto rest = blocks;
  if (!rest.empty() && rest[0].kind == BlockKind::heading && rest[0].level == 1 &&
      plain_text(rest[0].inlines) == roadmap.title)
    rest.erase(rest.begin());
  if (!rest.empty() && rest[0].kind == BlockKind::paragraph && plain_text(rest[0].inlines) == roadmap.summary)
    rest.erase(rest.begin());
  return rest;
}

void add_parts(const RoadmapPage &source, Value &page) {
  bool is_first = true;
  for (const auto &part : source.roadmap.parts) {
    if (part.kind == RoadmapPart::Kind::unit) {
      page["units"].push_back(full_unit(source, part.index, 2));
      continue;
    }
    const auto &section = source.roadmap.sections[part.index];
    const auto blocks = is_first ? without_head(source.roadmap, section.blocks) : section.blocks;
    is_first = false;
    if (!blocks.empty())
      page["sections"].push_back(section_data(source, blocks, section, 3));
  }
}

void open_one(Value &units) {
  const auto is_open = [](const Value &unit) { return unit.at("is_open").get<bool>(); };
  if (std::ranges::any_of(units, is_open))
    return;
  for (auto &unit : units)
    if (unit.at("state") != "done" && unit.at("cells").is_null()) {
      unit["is_open"] = true;
      return;
    }
}

std::string footnotes_html(const RoadmapPage &page) {
  if (page.roadmap.footnotes.empty())
    return {};
  Document notes;
  notes.file = page.roadmap.file;
  notes.footnotes = page.roadmap.footnotes;
  HtmlOptions options;
  options.fragments = &page.context.fragments;
  options.words = &page.words;
  return resolve_tokens(render_document(notes, options), page.context.site.base_path, "");
}

} // namespace

Value roadmap_view(const RenderContext &context, size_t index) {
  const auto &roadmap = context.site.content.roadmaps[index];
  const auto &roadmaps = context.site_data.at("roadmaps");
  const auto &words = context.site.content.words;
  const RoadmapPage source{
      roadmap, context, words, item_marks(roadmap, words), own_items(roadmap), items_by_place(roadmap)};
  auto page =
      page_data({"roadmap", roadmap.route, roadmap.title, tab_title(roadmap.title, context.site_data),
                 roadmap.summary.empty() ? word(words, "roadmap") + ": " + roadmap.title : roadmap.summary,
                 "/roadmap/"});
  page["roadmap"] = roadmaps[index];
  page["minutes"] = roadmaps[index].at("minutes");
  page["standing"] = standing_data(context.site, roadmap);
  page["sample"] = roadmap.sample;
  for (const auto &section : roadmap.sections)
    note_styles(page, section.blocks);
  note_styles(page, roadmap.footnotes);
  add_parts(source, page);
  open_one(page["units"]);
  page["footnotes_html"] = footnotes_html(source);
  for (size_t other = 0; other < roadmaps.size(); ++other)
    if (other != index)
      page["roadmaps"].push_back(roadmaps[other]);
  return page;
}

} // namespace waymark

#include "load/roadmap/list_units.hpp"

#include "load/roadmap/lead_in.hpp"
#include "load/roadmap/text_tokens.hpp"
#include "markdown/plain_text.hpp"

#include <algorithm>

namespace waymark {
namespace {

// An item that names a unit: its label, and what is said behind it.
struct NamedItem {
  UnitLabel label;
  std::vector<Inline> name; // the inlines of the label and of its title
  std::vector<Inline> rest; // what follows a title that stands inside of the bold label
};

bool is_joint(const TextToken &token) {
  return token.kind == TextToken::Kind::dash || token.text == ":" || token.text == "(" || token.text == "|" ||
         token.text == "." || token.text == ",";
}

// "Week 1: …", "Week 1 – …"; not "Week 1 was hard".
bool is_plain_name(const std::string &text, const UnitLabel &label) {
  if (label.certainty != UnitLabel::Certainty::numbered)
    return false;
  const auto place = text.find(label.label);
  const auto after = place == std::string::npos ? std::string_view()
                                                : std::string_view(text).substr(place + label.label.size());
  const auto tokens = text_tokens(after);
  return tokens.empty() || is_joint(tokens.front()) || tokens.front().kind == TextToken::Kind::ornament;
}

// Where the words behind the bold label begin: behind its colon or dash.
std::vector<Inline> behind(const std::vector<Inline> &inlines, size_t begin) {
  std::vector<Inline> rest(inlines.begin() + static_cast<std::ptrdiff_t>(begin), inlines.end());
  if (rest.empty() || rest.front().kind != InlineKind::text)
    return rest;
  auto &text = rest.front().text;
  const auto tokens = text_tokens(text);
  if (!tokens.empty() &&
      (tokens[0].kind == TextToken::Kind::dash || tokens[0].text == ":" || tokens[0].text == "|"))
    text.erase(0, tokens[0].end);
  text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
  if (text.empty())
    rest.erase(rest.begin());
  return rest;
}

std::optional<NamedItem> named_by_bold(const Block &paragraph, const LeadIn &lead) {
  const auto &inlines = paragraph.inlines;
  const auto bold = std::ranges::find(inlines, InlineKind::strong, &Inline::kind);
  const auto label = parse_unit_label(lead.label);
  if (!label || bold == inlines.end())
    return {};
  // The title may stand behind the bold label, with its dates: then the whole line is the name.
  if (label->title.empty()) {
    const auto whole = parse_unit_label(plain_text(inlines));
    return NamedItem{whole ? *whole : *label, inlines, {}};
  }
  const auto end = static_cast<size_t>(bold - inlines.begin()) + 1;
  NamedItem item{*label, {inlines.begin(), bold + 1}, behind(inlines, end)};
  const auto timing = parse_timing(plain_text(item.rest));
  if (timing)
    add_timing(item.label.timing, *timing);
  return item;
}

std::optional<NamedItem> named_item(const Block &item) {
  const auto *paragraph = first_paragraph(item);
  if (!paragraph)
    return {};
  const auto lead = lead_in(paragraph->inlines);
  if (lead && lead->is_bold)
    return named_by_bold(*paragraph, *lead);
  const auto text = plain_text(paragraph->inlines);
  auto label = parse_unit_label(text);
  if (!label || !is_plain_name(text, *label))
    return {};
  return NamedItem{std::move(*label), paragraph->inlines, {}};
}

using NamedItems = std::vector<std::optional<NamedItem>>; // by item of the list

bool holds_units(const NamedItems &items, std::optional<UnitKind> around) {
  size_t named = 0, numbered = 0;
  bool is_finer = false;
  for (const auto &item : items) {
    if (!item)
      continue;
    ++named;
    numbered += item->label.certainty == UnitLabel::Certainty::numbered ? 1 : 0;
    is_finer = is_finer || (around && item->label.kind > *around && item->label.kind <= UnitKind::day);
  }
  if (named * 2 < items.size())
    return false;
  return named >= 2 || (numbered == 1 && is_finer);
}

Block heading_of(const Block &item, std::vector<Inline> inlines) {
  Block heading;
  heading.kind = BlockKind::heading;
  heading.inlines = std::move(inlines);
  heading.line = item.line;
  heading.end_line = item.line;
  heading.column = item.column;
  heading.tick = item.tick;
  return heading;
}

// One list item again, as a list of its own.
DocumentPassage list_of(const Block &list, Block item) {
  DocumentPassage passage;
  passage.block.kind = BlockKind::list;
  passage.block.is_tight = list.is_tight;
  passage.block.line = item.line;
  passage.block.column = item.column;
  passage.block.end_line = item.end_line;
  passage.block.children.push_back(std::move(item));
  return passage;
}

DocumentPassage rest_of(const Block &list, const Block &item, std::vector<Inline> rest) {
  Block paragraph = *first_paragraph(item);
  paragraph.inlines = std::move(rest);
  Block leaf = item;
  leaf.tick = Tick::none;
  leaf.children = {std::move(paragraph)};
  return list_of(list, std::move(leaf));
}

void add_children(const Block &item, int level, std::optional<UnitKind> around,
                  std::vector<DocumentPassage> &passages) {
  int closes = 0;
  for (size_t i = 1; i < item.children.size(); ++i) {
    const auto &child = item.children[i];
    auto nested =
        child.kind == BlockKind::list ? list_units(child, level + 1, around) : std::vector<DocumentPassage>();
    const bool has_units = !nested.empty();
    if (!has_units) {
      nested.emplace_back();
      nested.back().block = child;
    }
    nested.front().closes = std::max(nested.front().closes, closes);
    closes = has_units ? level + 1 : 0;
    std::ranges::move(nested, std::back_inserter(passages));
  }
}

// Neighbours that are no units stand in one list again.
void add_plain_item(const Block &list, const Block &item, int level, std::vector<DocumentPassage> &passages) {
  if (!passages.empty() && passages.back().block.kind == BlockKind::list && passages.back().closes == level) {
    passages.back().block.children.push_back(item);
    passages.back().block.end_line = item.end_line;
    return;
  }
  passages.push_back(list_of(list, item));
  passages.back().closes = level;
}

} // namespace

std::vector<DocumentPassage> list_units(const Block &list, int level, std::optional<UnitKind> around) {
  NamedItems items;
  for (const auto &item : list.children)
    items.push_back(named_item(item));
  std::vector<DocumentPassage> passages;
  if (!holds_units(items, around))
    return passages;
  for (size_t i = 0; i < items.size(); ++i) {
    const auto &item = list.children[i];
    if (!items[i]) {
      add_plain_item(list, item, level, passages);
      continue;
    }
    DocumentPassage named;
    const auto kind = items[i]->label.kind;
    named.block = heading_of(item, std::move(items[i]->name));
    named.level = level;
    named.label = std::move(items[i]->label);
    passages.push_back(std::move(named));
    if (!items[i]->rest.empty())
      passages.push_back(rest_of(list, item, std::move(items[i]->rest)));
    add_children(item, level, kind, passages);
  }
  return passages;
}

} // namespace waymark

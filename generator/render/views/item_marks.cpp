#include "render/views/item_marks.hpp"

#include "render/data/item_state.hpp"
#include "render/site_links.hpp"
#include "text/fragment_tokens.hpp"
#include "text/html_escape.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace waymark {

namespace {

struct State {
  const char *css_class;
  const char *fill;
  const char *word;
};

State state_of(const RoadmapItem &item) {
  switch (item_state(item)) {
  case ItemState::retired:
    return {"i-retired", "struck", "Retired"};
  case ItemState::dropped:
    return {"i-dropped", "struck", "Dropped"};
  case ItemState::done:
    return {"i-done", "full", "Done"};
  case ItemState::begun:
    return {"i-begun", "half", "Begun"};
  case ItemState::todo:
    break;
  }
  return {"i-todo", "hollow", "To do"};
}

struct Shape {
  std::string_view prefix; // of the label
  std::string_view mark;
};
constexpr std::array<Shape, 4> shapes{
    {{"Project: ", "project"}, {"Post: ", "post"}, {"Certificate: ", "cert"}, {"Certification: ", "cert"}}};

std::string evidence_html(const RoadmapItem::Evidence &evidence) {
  std::string_view label = evidence.label;
  std::string html = "<span>";
  for (const auto &shape : shapes)
    if (label.starts_with(shape.prefix)) {
      html +=
          fmt::format("<span class=\"m {}\"></span><span class=\"vh\">{}</span>", shape.mark, shape.prefix);
      label.remove_prefix(shape.prefix.size());
      break;
    }
  if (evidence.url.empty())
    return html + html_escaped(label) + "</span>";
  const auto address =
      is_foreign_address(evidence.url) ? html_escaped(evidence.url) : route_token(evidence.url);
  return html + fmt::format("<a href=\"{}\">{}</a></span>", address, html_escaped(label));
}

std::string after_item(const RoadmapItem &item) {
  std::string parts;
  for (const auto &evidence : item.evidence)
    parts += (parts.empty() ? "" : " ") + evidence_html(evidence);
  if (item.is_retired)
    parts += fmt::format("{}<span class=\"when\">exam retired{}</span>", parts.empty() ? "" : " ",
                         item.retired_successor.empty()
                             ? std::string()
                             : "; " + html_escaped(item.retired_successor) + " takes its place");
  for (const auto &skill : item.skills)
    parts += fmt::format(" <a class=\"skill\" href=\"{}\"><span class=\"vh\">Skill: </span>{}</a>",
                         route_token(skill.url), html_escaped(skill.text));
  if (item.is_done && item.done_on)
    parts += fmt::format("{}<time datetime=\"{}\">{}</time>", parts.empty() ? "" : " ",
                         iso_date(*item.done_on), short_date(*item.done_on));
  return parts.empty() ? parts : "<span class=\"evidence\">" + parts + "</span>";
}

} // namespace

ListItemMark item_mark(const RoadmapItem &item) {
  const auto state = state_of(item);
  auto before =
      fmt::format("<span class=\"m item {}\"></span><span class=\"vh\">{}: </span>", state.fill, state.word);
  return {item.anchor, std::string("i ") + state.css_class, std::move(before), after_item(item)};
}

ListItemMarks item_marks(const Roadmap &roadmap) {
  ListItemMarks marks;
  for (const auto &item : roadmap.items)
    marks[{item.position.line, item.position.column}] = item_mark(item);
  for (const auto &habit : roadmap.habits)
    marks.try_emplace({habit.position.line, habit.position.column},
                      ListItemMark{habit.anchor, "habit", {}, {}});
  return marks;
}

} // namespace waymark

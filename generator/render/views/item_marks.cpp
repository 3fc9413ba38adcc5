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
  const char *name; // of its word
};

State state_of(const RoadmapItem &item) {
  switch (item_state(item)) {
  case ItemState::retired:
    return {"i-retired", "struck", "state.retired"};
  case ItemState::dropped:
    return {"i-dropped", "struck", "state.dropped"};
  case ItemState::done:
    return {"i-done", "full", "state.done"};
  case ItemState::begun:
    return {"i-begun", "half", "state.begun"};
  case ItemState::todo:
    break;
  }
  return {"i-todo", "hollow", "state.todo"};
}

struct Shape {
  std::string_view prefix; // of the label
  std::string_view mark;
  std::string_view name; // of its word
};
constexpr std::array<Shape, 4> shapes{{{"Project: ", "project", "step.project"},
                                       {"Post: ", "post", "step.post"},
                                       {"Certificate: ", "cert", "step.certificate"},
                                       {"Certification: ", "cert", "step.certificate"}}};

std::string evidence_html(const RoadmapItem::Evidence &evidence, const Wording &words) {
  std::string_view label = evidence.label;
  std::string html = "<span>";
  for (const auto &shape : shapes)
    if (label.starts_with(shape.prefix)) {
      html += fmt::format("<span class=\"m {}\"></span><span class=\"vh\">{}: </span>", shape.mark,
                          html_escaped(word(words, shape.name)));
      label.remove_prefix(shape.prefix.size());
      break;
    }
  if (evidence.url.empty())
    return html + html_escaped(label) + "</span>";
  const auto address =
      is_foreign_address(evidence.url) ? html_escaped(evidence.url) : route_token(evidence.url);
  return html + fmt::format("<a href=\"{}\">{}</a></span>", address, html_escaped(label));
}

std::string retirement_text(const RoadmapItem &item, const Wording &words) {
  return item.retired_successor.empty() ? word(words, "exam_retired")
                                        : word(words, "exam_retired_for", {{"name", item.retired_successor}});
}

std::string after_item(const RoadmapItem &item, const Wording &words) {
  std::string parts;
  for (const auto &evidence : item.evidence)
    parts += (parts.empty() ? "" : " ") + evidence_html(evidence, words);
  if (item.is_retired)
    parts += fmt::format("{}<span class=\"when\">{}</span>", parts.empty() ? "" : " ",
                         html_escaped(retirement_text(item, words)));
  for (const auto &skill : item.skills)
    parts += fmt::format(" <a class=\"skill\" href=\"{}\"><span class=\"vh\">{}: </span>{}</a>",
                         route_token(skill.url), html_escaped(word(words, "skill_label")),
                         html_escaped(skill.text));
  if (item.is_done && item.done_on)
    parts += fmt::format("{}<time datetime=\"{}\">{}</time>", parts.empty() ? "" : " ",
                         iso_date(*item.done_on), short_date(*item.done_on, words));
  return parts.empty() ? parts : "<span class=\"evidence\">" + parts + "</span>";
}

} // namespace

ListItemMark item_mark(const RoadmapItem &item, const Wording &words) {
  const auto state = state_of(item);
  auto before = fmt::format("<span class=\"m item {}\"></span><span class=\"vh\">{}: </span>", state.fill,
                            html_escaped(word(words, state.name)));
  return {item.anchor, std::string("i ") + state.css_class, std::move(before), after_item(item, words)};
}

ListItemMarks item_marks(const Roadmap &roadmap, const Wording &words) {
  ListItemMarks marks;
  for (const auto &item : roadmap.items)
    marks[{item.position.line, item.position.column}] = item_mark(item, words);
  for (const auto &habit : roadmap.habits)
    marks.try_emplace({habit.position.line, habit.position.column},
                      ListItemMark{habit.anchor, "habit", {}, {}});
  return marks;
}

} // namespace waymark

#include "load/load_roadmap.hpp"

#include "load/file_slug.hpp"
#include "load/map_reader.hpp"
#include "load/markdown_body.hpp"
#include "load/roadmap/choose_units.hpp"
#include "load/roadmap/collect_items.hpp"
#include "load/roadmap/cut_passages.hpp"
#include "load/roadmap/find_title.hpp"
#include "load/roadmap/join_checklists.hpp"
#include "load/roadmap/list_milestones.hpp"
#include "load/roadmap/mark_states.hpp"
#include "load/roadmap/name_units.hpp"
#include "load/roadmap/place_on_disk.hpp"
#include "load/roadmap/read_goals.hpp"
#include "load/roadmap/read_timings.hpp"
#include "load/roadmap/repair_source.hpp"
#include "load/roadmap/resolve_spans.hpp"
#include "load/roadmap/split_units.hpp"
#include "text/slug.hpp"

namespace waymark {
namespace {

std::string file_name(const std::string &path) {
  const auto begin = path.rfind('/') == std::string::npos ? 0 : path.rfind('/') + 1;
  const auto name = path.substr(begin);
  return name.substr(0, name.rfind('.'));
}

// What Jekyll and its themes read from a page's front matter.
void ignore_foreign_keys(MapReader &keys) {
  keys.ignore({"layout", "permalink", "nav_order", "parent", "grand_parent", "has_children", "has_toc",
               "nav_exclude", "toc", "date", "author", "tags", "categories", "category", "description",
               "published", "id", "sidebar_position", "sidebar_label"});
}

enum class Origin { portfolio, foreign };

Roadmap read_front_matter(const SourceFile &file, Origin origin, MapReader &keys) {
  Roadmap roadmap;
  roadmap.position = keys.position();
  roadmap.file = file.path;
  const auto name = file_name(file.path);
  roadmap.slug =
      origin == Origin::portfolio ? slug_of_file(file.path, name, keys.diagnostics()) : slug_of(name);
  roadmap.title = keys.text("title");
  roadmap.summary = keys.summary("summary");
  roadmap.start = keys.date("start");
  roadmap.end = keys.date("end");
  if (roadmap.start && roadmap.end && *roadmap.end < *roadmap.start)
    keys.diagnostics().error(keys.position_of("end"), "the roadmap ends before it starts",
                             "put 'end' on a day after 'start'");
  roadmap.hours_per_week = keys.number("hours_per_week", 0, 168);
  roadmap.primary = keys.boolean("primary");
  roadmap.show_schedule = keys.boolean("show_schedule");
  roadmap.sample = keys.boolean("sample");
  ignore_foreign_keys(keys);
  return roadmap;
}

std::optional<Roadmap> load(const SourceFile &written, Origin origin, Diagnostics &diagnostics) {
  std::vector<RoadmapRepair> repairs;
  const auto file = repair_source(written, repairs, diagnostics);
  const auto front = parse_front_matter(file, diagnostics);
  if (!front)
    return {};
  MapReader keys(front->map, file.path, diagnostics);
  RoadmapDraft draft;
  draft.roadmap = read_front_matter(file, origin, keys);
  draft.roadmap.repairs = std::move(repairs);
  auto document = load_markdown_body(*front, file.path, keys);
  place_on_disk(document, written.text, draft.roadmap.repairs);
  mark_states(document);
  if (origin == Origin::portfolio)
    keys.finish();

  const auto title = take_title(document, file_name(file.path), draft.roadmap);
  draft.roadmap.footnotes = std::move(document.footnotes);
  auto passages = cut_passages(document, title);
  const auto views = choose_units(passages, draft.roadmap, diagnostics);
  split_units(std::move(passages), views, draft, diagnostics);
  join_checklists(draft);
  read_timings(draft);
  collect_items(draft, diagnostics);
  read_goals(draft.roadmap);
  resolve_spans(draft, diagnostics);
  name_units(draft, diagnostics);
  list_milestones(draft.roadmap);
  return std::move(draft.roadmap);
}

} // namespace

std::optional<Roadmap> load_roadmap(const SourceFile &file, Diagnostics &diagnostics) {
  return load(file, Origin::portfolio, diagnostics);
}

std::optional<Roadmap> load_foreign_roadmap(const SourceFile &file, Diagnostics &diagnostics) {
  return load(file, Origin::foreign, diagnostics);
}

} // namespace waymark

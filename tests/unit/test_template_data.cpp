// The data of every kind of page against its documentation: the same keys, in the same order, of the types it
// says.
#include "catch.hpp"
#include "render/data/site_data.hpp"
#include "render/data/template_schema.hpp"
#include "render/views/page_view.hpp"
#include "render_fixture.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace waymark;

namespace {

const TemplateObject *object_named(std::string_view name) {
  for (const auto &object : template_schema())
    if (object.name == name)
      return &object;
  return nullptr;
}

void check_type(const Value &value, std::string_view type, const std::string &path);

void check_object(const Value &value, const TemplateObject &object, const std::string &path) {
  INFO(path << " is " << object.name);
  REQUIRE(value.is_object());
  std::vector<std::string> documented;
  for (const auto &key : object.keys)
    documented.emplace_back(key.name);
  std::vector<std::string> present;
  for (const auto &[key, each] : value.items())
    present.push_back(key);
  CHECK(present == documented);
  for (const auto &key : object.keys)
    if (value.contains(key.name))
      check_type(value.at(std::string(key.name)), key.type, path + "." + std::string(key.name));
}

bool is_plain_type(const Value &value, std::string_view type) {
  if (type == "text" || type == "HTML" || type == "date" || type == "month")
    return value.is_string();
  if (type == "number")
    return value.is_number_integer();
  return type == "yes/no" && value.is_boolean();
}

void check_type(const Value &value, std::string_view type, const std::string &path) {
  INFO(path << " should be " << type << ", is " << value.dump().substr(0, 80));
  if (type.ends_with(" or null")) {
    if (!value.is_null())
      check_type(value,
                 type == "project or post or null" ? (value.contains("stack") ? "project" : "post")
                                                   : type.substr(0, type.size() - 8),
                 path);
    return;
  }
  if (type.starts_with("list of ")) {
    REQUIRE(value.is_array());
    for (size_t i = 0; i < value.size(); ++i)
      check_type(value[i], type.substr(8), path + "[" + std::to_string(i) + "]");
    return;
  }
  if (const auto *object = object_named(type))
    check_object(value, *object, path);
  else
    CHECK(is_plain_type(value, type));
}

std::string read(const std::string &path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

} // namespace

TEST_CASE("the data of every page has the documented keys and types") {
  const auto site = sample_site();
  const auto fragments = sample_fragments();
  const auto data = site_data(site, fragments.drawings, {"/assets/fonts/x.woff2"});
  check_object(data, *object_named("site"), "site");
  for (const auto &view : page_views({site, fragments, data}))
    check_object(view.data(), *object_named("page"), view.route);
}

TEST_CASE("an empty portfolio has all keys too") {
  Site site;
  site.content.profile.name = "Ada";
  site.base_path = "/";
  site.base_url = "https://me.example/";
  site.today = *parse_date("2026-11-22");
  const auto data = site_data(site, {}, {});
  check_object(data, *object_named("site"), "site");
  const Fragments none;
  const auto views = page_views({site, none, data});
  CHECK(views.size() == 3); // the start, the search and 404
  for (const auto &view : views)
    check_object(view.data(), *object_named("page"), view.route);
}

TEST_CASE("docs/template-data.md is up to date") {
  const auto path = std::string(WAYMARK_SOURCE_DIR) + "/docs/template-data.md";
  const auto text = describe_template_data();
  if (std::getenv("UPDATE_GOLDEN"))
    std::ofstream(path, std::ios::binary) << text;
  CHECK(read(path) == text);
}

TEST_CASE("the signpost leads to what exists, the shortest way first") {
  auto site = sample_site();
  const auto fragments = sample_fragments();
  const auto data = site_data(site, fragments.drawings, {});
  const auto page = page_views({site, fragments, data})[0].data();
  REQUIRE(page["signpost"].size() == 3);
  CHECK(page["signpost"][0]["minutes"] <= page["signpost"][1]["minutes"]);
  CHECK(page["signpost"][2]["label"] == "One deep dive");
  CHECK(page["signpost"][2]["note"] == "How late & why");
  CHECK(page["signpost"][2]["url"] == "/posts/late/");
}

TEST_CASE("units say where they stand") {
  const auto site = sample_site();
  const auto fragments = sample_fragments();
  const auto data = site_data(site, fragments.drawings, {});
  const auto &units = data["roadmaps"][0]["units"];
  REQUIRE(units.size() == 2);
  CHECK(units[0]["state"] == "done");
  CHECK(units[0]["span"] == "Feb 2026 – Jun 2026");
  CHECK(units[0]["retired"] == 1);
  CHECK(units[1]["state"] == "here");
  CHECK(units[1]["effort"] == "40 hours, 10 hours a week");
}

TEST_CASE("the roadmap's page holds every section once, in order, and its head not twice") {
  const auto site = sample_site();
  const auto fragments = sample_fragments();
  const auto data = site_data(site, fragments.drawings, {});
  for (const auto &view : page_views({site, fragments, data})) {
    if (view.route != "/roadmap/")
      continue;
    const auto page = view.data();
    REQUIRE(page["sections"].size() == 1);
    CHECK(page["sections"][0]["html"] ==
          "<p>My own words, with a <a href=\"https://example.org/x\">link</a>.</p>\n");
    REQUIRE(page["units"].size() == 2);
    CHECK(page["units"][0]["is_open"] == false);
    CHECK(page["units"][1]["is_open"] == true);
    REQUIRE(page["units"][1]["parts"].size() == 2);
    CHECK(page["units"][1]["parts"][0]["sections"][0]["kind"] == "projects");
    CHECK(page["units"][1]["parts"][1]["unit"]["title"] == "Month");
  }
}

TEST_CASE("an item that is no list item of the document stands in its unit all the same") {
  auto site = sample_site();
  auto &roadmap = site.content.roadmaps[0];
  auto item = roadmap.items[0];
  item.anchor = "month-own";
  item.text = "Read & write";
  item.unit = 2;
  item.position.line = 77;
  roadmap.items.push_back(item);
  const auto data = site_data(site, {}, {});
  const Fragments none;
  for (const auto &view : page_views({site, none, data})) {
    if (view.route != "/roadmap/")
      continue;
    const auto month = view.data()["units"][1]["parts"][1]["unit"];
    CHECK(month["parts"].empty()); // one line says it all
    REQUIRE(month["cells"].size() == 3);
    CHECK(month["cells"][0]["html"] == "Month");
    CHECK(month["cells"][1]["html"].get<std::string>().starts_with(
        "<span id=\"month-own\" class=\"i i-done\"><span class=\"m item full\"></span>"
        "<span class=\"vh\">Done: </span>Read &amp; write<span class=\"evidence\">"));
    CHECK(month["cells"][1]["html"].get<std::string>().find("href=\"/repo/posts/late/\"") !=
          std::string::npos);
    CHECK(month["cells"][2]["html"] == "Nov 2026");
  }
}

TEST_CASE("a milestone's day that has passed is public only where the owner wants it") {
  auto site = sample_site();
  CHECK(site_data(site, {}, {})["roadmaps"][0]["next_milestone"]["due"] == "2027-01-31");
  site.today = *parse_date("2027-02-01");
  CHECK(site_data(site, {}, {})["roadmaps"][0]["next_milestone"]["due"].is_null());
  site.content.roadmaps[0].show_schedule = true;
  CHECK(site_data(site, {}, {})["roadmaps"][0]["next_milestone"]["due"] == "2027-01-31");
}

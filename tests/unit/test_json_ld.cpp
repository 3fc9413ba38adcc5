// What pages say of themselves in schema.org's words.
#include "catch.hpp"
#include "render/data/site_data.hpp"
#include "render/feeds/json_feed.hpp"
#include "render/metadata/json_ld.hpp"
#include "render/metadata/person_node.hpp"
#include "render/views/page_view.hpp"
#include "render_fixture.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace waymark;

namespace {

Value page_of(const Site &site, const std::string &route) {
  const auto fragments = sample_fragments();
  const auto data = site_data(site, fragments.drawings, {});
  for (const auto &view : page_views({site, fragments, data}))
    if (view.route == route)
      return view.data();
  return nullptr;
}

Value graph_of(const Site &site, const std::string &route) {
  return Value::parse(page_of(site, route).at("json_ld").get<std::string>());
}

std::string read(const std::string &path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

void check_golden(const std::string &name, const Value &graph) {
  const auto path = std::string(WAYMARK_SOURCE_DIR) + "/tests/golden/json_ld/" + name + ".json";
  const auto text = graph.dump(2) + "\n";
  if (std::getenv("UPDATE_GOLDEN"))
    std::ofstream(path, std::ios::binary) << text;
  CHECK(read(path) == text);
}

} // namespace

TEST_CASE("each kind of page says in JSON-LD what it is") {
  auto site = sample_site();
  site.content.profile.time_zone = "Asia/Kolkata";
  check_golden("index", graph_of(site, "/"));
  check_golden("post", graph_of(site, "/posts/late/"));
  check_golden("posts", graph_of(site, "/posts/"));
  check_golden("project", graph_of(site, "/projects/market/"));
  check_golden("roadmap", graph_of(site, "/roadmap/"));
  check_golden("skills", graph_of(site, "/skills/"));
  check_golden("about", graph_of(site, "/about/"));
}

TEST_CASE("a project without a repository is no source code") {
  const auto graph = graph_of(sample_site(), "/projects/lake/");
  CHECK(graph["@graph"][1]["@type"] == "CreativeWork");
  CHECK_FALSE(graph["@graph"][1].contains("codeRepository"));
}

TEST_CASE("nothing in JSON-LD can end its script element or begin a comment") {
  auto site = sample_site();
  site.content.posts[1].title = "</script><!-- <script> & ]]>";
  const auto text = page_of(site, "/posts/late/").at("json_ld").get<std::string>();
  CHECK(text.find_first_of("<>&") == std::string::npos);
  CHECK(Value::parse(text)["@graph"][1]["headline"] == "</script><!-- <script> & ]]>");
}

TEST_CASE("what is expired, planned, claimed or a sample is not said of a person") {
  auto site = sample_site();
  CHECK(person_node(site)["hasCredential"].size() == 1);
  CHECK(person_node(site)["knowsAbout"] == Value::array({"Spark"}));
  site.today = *parse_date("2028-05-05");
  site.content.experience.sample = true;
  const auto person = person_node(site);
  for (const char *key : {"hasCredential", "worksFor", "alumniOf"})
    CHECK_FALSE(person.contains(key));
}

TEST_CASE("a page without a card of its own shows the site's, and none where the owner wants none") {
  auto site = sample_site();
  CHECK(
      page_of(site, "/posts/late/").at("card").dump() ==
      R"({"url":"/cards/posts/late.png","type":"image/png","width":1200,"height":630,"alt":"How late & why · Ada <Example>"})");
  CHECK(page_of(site, "/about/").at("card").at("url") == "/cards/index.png");
  site.content.profile.cards = false;
  CHECK(page_of(site, "/posts/late/").at("card").is_null());
  CHECK_FALSE(graph_of(site, "/posts/late/")["@graph"][1].contains("image"));
}

TEST_CASE("a post's cover is its card and its picture for machines, also without drawn cards") {
  auto site = sample_site();
  site.content.profile.cards = false;
  auto &post = site.content.posts[site.posts[0]];
  post.cover = PostCover{"a.JPG", "A plot", {}, "/posts/late/a.JPG", 600, 315};
  CHECK(page_of(site, post.route).at("card").dump() ==
        R"({"url":"/posts/late/a.JPG","alt":"A plot","width":600,"height":315,"type":"image/jpeg"})");
  CHECK(graph_of(site, post.route)["@graph"][1]["image"]["url"] ==
        "https://me.example/repo/posts/late/a.JPG");
  CHECK(json_feed(site, {}).find("\"image\": \"https://me.example/repo/posts/late/a.JPG\"") !=
        std::string::npos);
}

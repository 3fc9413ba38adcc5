#include "render/data/page_data.hpp"

namespace waymark {

Value page_data(const PageHead &head) {
  const auto none = Value(nullptr);
  const auto no_entries = Value::array();
  return Value::object({
      {"kind", head.kind},
      {"route", head.route},
      {"heading", head.heading},
      {"title", head.title},
      {"description", head.description},
      {"menu", head.menu},
      {"og_type", "website"},
      {"card", none},
      {"json_ld", ""},
      {"is_indexed", true},
      {"sample", false},
      {"summary", ""},
      {"minutes", 0},
      {"html", ""},
      {"has_code", false},
      {"has_math", false},
      {"cover", none},
      {"toc", no_entries},
      {"signpost", no_entries},
      {"strongest", none},
      {"projects", no_entries},
      {"filters", no_entries},
      {"filter", none},
      {"project", none},
      {"architecture", none},
      {"posts", no_entries},
      {"years", no_entries},
      {"pager", none},
      {"tag", none},
      {"series", none},
      {"post", none},
      {"related", no_entries},
      {"journal", no_entries},
      {"roadmap", none},
      {"standing", none},
      {"units", no_entries},
      {"sections", no_entries},
      {"footnotes_html", ""},
      {"roadmaps", no_entries},
      {"resume", none},
      {"proves", no_entries},
      {"skills", no_entries},
      {"proof_rules", no_entries},
      {"next", none},
      {"previous", none},
      {"target", ""},
  });
}

std::string tab_title(const std::string &heading, const Value &site_data) {
  return heading + " · " + site_data.at("title").get_ref<const std::string &>();
}

} // namespace waymark

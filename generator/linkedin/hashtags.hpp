// Tags as LinkedIn hashtags: "data engineering" is #DataEngineering.
// Why: screen readers read CamelCase word by word; more than three are held against a post.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// Without '#'; empty where nothing that LinkedIn links is left. `own` is site.yaml's linkedin.hashtags.
std::string hashtag_of(std::string_view tag, const std::map<std::string, std::string> &own);

// "#dbt #DataQuality #SQL": the first three of `tags` that differ.
std::string hashtag_line(const std::vector<std::string> &tags, const std::map<std::string, std::string> &own);

// The same tags, those first whose words the text has most of.
std::vector<std::string> most_spoken_of(std::vector<std::string> tags, std::string_view text);

} // namespace waymark

#include "linkedin_fixture.hpp"

#include "markdown/parse_markdown.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>

namespace waymark::linkedin_fixture {
namespace {

const std::string folder = WAYMARK_SOURCE_DIR "/tests/linkedin/";

std::string unquoted(std::string value) {
  if (value.size() < 2 || value.front() != '"')
    return value;
  std::string result;
  for (size_t at = 1; at + 1 < value.size(); ++at) {
    const bool is_escape = value[at] == '\\' && at + 2 < value.size();
    if (is_escape)
      ++at;
    result += is_escape && value[at] == 'n' ? '\n' : value[at];
  }
  return result;
}

std::vector<std::string> list_of(std::string value) {
  std::vector<std::string> result;
  std::istringstream in(value.substr(1, value.size() - 2));
  for (std::string entry; std::getline(in, entry, ',');)
    result.push_back(entry.substr(entry.find_first_not_of(' ')));
  return result;
}

void set(Post &post, const std::string &key, const std::string &value) {
  if (key == "title")
    post.title = unquoted(value);
  else if (key == "summary")
    post.summary = unquoted(value);
  else if (key == "date")
    post.date = *parse_date(value);
  else if (key == "tags")
    post.tags = list_of(value);
  else if (key == "  hook")
    post.linkedin.hook = unquoted(value);
  else if (key == "  takeaway")
    post.linkedin.takeaway = unquoted(value);
  else if (key == "  question")
    post.linkedin.question = unquoted(value);
  else if (key == "    - ")
    post.linkedin.takeaways.push_back(unquoted(value));
}

void read_front_matter(Post &post, const std::string &text) {
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("    - ")) {
      set(post, "    - ", line.substr(6));
    } else if (const auto colon = line.find(": "); colon != std::string::npos) {
      set(post, line.substr(0, colon), line.substr(colon + 2));
    }
  }
}

} // namespace

std::string file_text(const std::string &path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

Document document_of(const std::string &markdown) {
  Diagnostics diagnostics;
  return parse_markdown("content/posts/x.md", markdown, {}, diagnostics);
}

Post post_of(const std::string &text, const std::string &slug) {
  Post post;
  const auto end = text.find("\n---\n", 4);
  read_front_matter(post, text.substr(4, end - 4));
  post.slug = slug;
  post.route = "/posts/" + slug + "/";
  post.file = "content/posts/" + slug + ".md";
  post.position = {post.file, 2, 1};
  post.body = document_of(text.substr(end + 5));
  return post;
}

Post post_from(const std::string &name) {
  return post_of(file_text(folder + name + ".md"), name);
}

std::string golden(const std::string &name, const std::string &actual) {
  const auto path = folder + name + ".txt";
  if (std::getenv("UPDATE_GOLDEN") != nullptr)
    std::ofstream(path, std::ios::binary) << actual;
  return file_text(path);
}

} // namespace waymark::linkedin_fixture

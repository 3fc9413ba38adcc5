#include "markdown/code_fence.hpp"

#include "diagnostic/did_you_mean.hpp"
#include "markdown/code_language.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace waymark {
namespace {

constexpr std::string_view separators = " \t,";

// 0 where it is none.
int number_of(std::string_view text) {
  int number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  return problem == std::errc() && end == text.data() + text.size() && number > 0 ? number : 0;
}

int lines_of(std::string_view code) {
  const auto ends = std::count(code.begin(), code.end(), '\n');
  return static_cast<int>(ends) + (code.empty() || code.back() == '\n' ? 0 : 1);
}

class FenceReader {
public:
  explicit FenceReader(const Block &code) : m_lines(lines_of(code.text)) {}

  CodeFence read(std::string_view info) {
    const auto language = code_language(info);
    m_fence.language = lower_case(language);
    if (info.starts_with('{') && !language.empty())
      return std::move(m_fence); // "{.python .wide}" is another program's form
    m_rest = info.substr(language.empty() ? 0 : info.find(language) + language.size());
    for (skip(separators); !m_rest.empty(); skip(separators))
      if (m_rest.front() == '{')
        take_lines();
      else
        take_word();
    join_lines();
    return std::move(m_fence);
  }

private:
  void skip(std::string_view bytes) {
    m_rest.remove_prefix(std::min(m_rest.find_first_not_of(bytes), m_rest.size()));
  }

  std::string_view taken(size_t size) {
    const auto result = m_rest.substr(0, size);
    m_rest.remove_prefix(result.size());
    return result;
  }

  void blame(std::string message, std::string hint) {
    m_fence.mistakes.push_back({std::move(message), std::move(hint)});
  }

  void take_lines() {
    const auto end = m_rest.find('}');
    auto list = taken(std::min(end, m_rest.size() - 1) + 1).substr(1);
    if (end == std::string_view::npos)
      blame("the marked lines have no '}'", "write {3,5-7}");
    else
      list.remove_suffix(1);
    while (!list.empty()) {
      const auto one = list.substr(0, list.find(','));
      list.remove_prefix(std::min(one.size() + 1, list.size()));
      take_range(one);
    }
  }

  void take_range(std::string_view text) {
    std::string range;
    std::ranges::copy_if(text, std::back_inserter(range), [](char c) { return c != ' '; });
    const auto dash = range.find('-');
    const auto first = number_of(range.substr(0, dash));
    const auto last = dash == std::string::npos ? first : number_of(range.substr(dash + 1));
    if (first == 0 || last == 0)
      blame(fmt::format("'{}' names no lines of the listing", range), "write {3,5-7}");
    else if (last < first)
      blame(fmt::format("the marked lines {}-{} run backwards", first, last),
            fmt::format("write {}-{}", last, first));
    else if (last > m_lines)
      blame(fmt::format("line {} is marked, but the listing has {} line{}", last, m_lines,
                        m_lines == 1 ? "" : "s"),
            "lines are counted from the listing's first one, which is 1");
    else
      m_fence.marked.push_back({first, last});
  }

  void take_word() {
    const auto name = taken(m_rest.find_first_of(" \t,={"));
    const bool has_value = m_rest.starts_with('=');
    const auto value = has_value ? take_value() : std::string_view();
    if (name == "title" && has_value)
      m_fence.title = value;
    else if (name == "numbers" && (!has_value || number_of(value) > 0))
      m_fence.first_number = has_value ? number_of(value) : 1;
    else if (name == "numbers")
      blame(fmt::format("'{}' is no number of a line", value), "write numbers, or numbers=40 to begin there");
    else
      report_unknown(std::string(name));
  }

  std::string_view take_value() {
    taken(1);
    const auto quote = m_rest.empty() ? ' ' : m_rest.front();
    if (quote != '"' && quote != '\'')
      return taken(m_rest.find_first_of(separators));
    taken(1);
    const auto end = m_rest.find(quote);
    if (end == std::string_view::npos)
      blame(fmt::format("the value has no closing {}", quote), "");
    const auto value = taken(end);
    taken(1);
    return value;
  }

  void report_unknown(const std::string &name) {
    auto hint = did_you_mean(name, {"title", "numbers"});
    if (name == "name" || name == "file" || name == "filename")
      hint = "write title=\"dags/load.py\"";
    else if (hint.empty())
      hint = "behind the language may stand {3,5-7}, title=\"dags/load.py\" and numbers";
    blame(fmt::format("'{}' behind the language means nothing here", name), hint);
  }

  void join_lines() {
    auto &marked = m_fence.marked;
    std::ranges::sort(marked, {}, &MarkedLines::first);
    std::vector<MarkedLines> joined;
    for (const auto &lines : marked)
      if (!joined.empty() && lines.first <= joined.back().last + 1)
        joined.back().last = std::max(joined.back().last, lines.last);
      else
        joined.push_back(lines);
    marked = std::move(joined);
  }

  int m_lines;
  std::string_view m_rest;
  CodeFence m_fence;
};

} // namespace

CodeFence read_code_fence(const Block &code) {
  return FenceReader(code).read(code.info);
}

} // namespace waymark

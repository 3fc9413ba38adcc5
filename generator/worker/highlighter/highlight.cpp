// waymark-highlight.so: code told apart by KSyntaxHighlighting.
#include "model/code_languages.hpp"
#include "worker/highlighter/highlighter_module.hpp"
#include "worker/highlighter/marked_line.hpp"

#include <KSyntaxHighlighting/Repository>
#include <array>
#include <cstdlib>
#include <memory>
#include <type_traits>

namespace waymark {
namespace {

using KSyntaxHighlighting::Definition;
using KSyntaxHighlighting::Repository;

// Definitions that a user keeps at home would make this machine's pages differ from every other's.
class WithoutUserFiles {
public:
  WithoutUserFiles() {
    for (size_t i = 0; i < names.size(); ++i) {
      if (const char *value = std::getenv(names[i]))
        m_values[i] = value;
      ::setenv(names[i], "/nonexistent", 1);
    }
  }
  ~WithoutUserFiles() {
    for (size_t i = 0; i < names.size(); ++i)
      if (m_values[i].empty())
        ::unsetenv(names[i]);
      else
        ::setenv(names[i], m_values[i].c_str(), 1);
  }
  WithoutUserFiles(const WithoutUserFiles &) = delete;
  WithoutUserFiles &operator=(const WithoutUserFiles &) = delete;

private:
  static constexpr std::array names = {"XDG_DATA_HOME", "XDG_DATA_DIRS"};
  std::array<std::string, names.size()> m_values;
};

const Repository &repository() {
  static const auto result = [] {
    const WithoutUserFiles while_it_looks;
    return std::make_unique<Repository>();
  }();
  return *result;
}

Definition definition_of(const std::string &language) {
  const auto name = QString::fromStdString(language);
  for (const auto &definition : repository().definitions())
    if (definition.name().compare(name, Qt::CaseInsensitive) == 0)
      return definition;
  return repository().definitionForFileName(QStringLiteral("listing.") + name);
}

// Visits each line with its end or without one, as it stands.
template <typename Visit>
void for_each_line(const std::string &code, Visit visit) {
  for (size_t at = 0; at < code.size();) {
    const auto end = std::min(code.find('\n', at), code.size());
    visit(std::string_view(code).substr(at, end - at), end < code.size());
    at = end + 1;
  }
}

QString to_qt(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<int>(text.size()));
}

void mark_all(const Definition &definition, const std::string &code, std::vector<CodePart> &parts) {
  LineMarker marker(definition, parts);
  for_each_line(code, [&](std::string_view line, bool has_end) {
    marker.mark(to_qt(line));
    marker.add(CodeStyle::plain, has_end ? 1 : 0);
  });
}

enum class Line { first, continued };

// "$ ", "% ", "user@host:~/x$ ", "root@host:/# ", "(venv) $ ", "PS C:\> ": how many bytes they are; 0: none.
// "> " continues a command and is output elsewhere; "# " alone is a comment as often as a prompt.
size_t shell_prompt(std::string_view line, Line kind) {
  constexpr size_t longest = 60;
  const auto end = line.substr(0, longest).find_first_of("$#%>");
  if (end == std::string_view::npos || (end + 1 < line.size() && line[end + 1] != ' '))
    return 0;
  const auto before = line.substr(0, end);
  const bool names_a_place = before.find('@') != std::string_view::npos || before.starts_with("PS ") ||
                             before.find(":\\") != std::string_view::npos || before.starts_with('(') ||
                             before.starts_with('~') || before.starts_with('/');
  const bool stands_alone = before.empty() && (line[end] == '$' || line[end] == '%' ||
                                               (line[end] == '>' && kind == Line::continued));
  return stands_alone || names_a_place ? std::min(end + 2, line.size()) : 0;
}

size_t python_prompt(std::string_view line, Line) {
  const bool is_prompt =
      line == ">>>" || line == "..." || line.starts_with(">>> ") || line.starts_with("... ");
  return is_prompt ? std::min<size_t>(4, line.size()) : 0;
}

bool is_continued(std::string_view line) {
  return line.ends_with('\\') || line.ends_with('|') || line.ends_with("&&");
}

void mark_console(const Definition &definition, size_t (*prompt_of)(std::string_view, Line),
                  const std::string &code, std::vector<CodePart> &parts) {
  LineMarker marker(definition, parts);
  bool goes_on = false; // the command of the line before
  for_each_line(code, [&](std::string_view line, bool has_end) {
    const auto prompt = prompt_of(line, goes_on ? Line::continued : Line::first);
    const bool is_command = prompt > 0 || goes_on || line.starts_with("# ");
    marker.add(CodeStyle::prompt, static_cast<std::uint32_t>(prompt));
    if (is_command)
      marker.mark(to_qt(line.substr(prompt)));
    else
      marker.add(CodeStyle::output, static_cast<std::uint32_t>(line.size()));
    goes_on = is_command && is_continued(line);
    marker.add(CodeStyle::plain, has_end ? 1 : 0);
  });
}

} // namespace

extern "C" __attribute__((visibility("default"))) bool
waymark_highlight(const std::string &language, const std::string &code, std::vector<CodePart> &parts) {
  parts.clear();
  const bool is_shell = language == console_definition;
  if (is_shell || language == python_console_definition) {
    mark_console(definition_of(is_shell ? "Bash" : "Python"), is_shell ? shell_prompt : python_prompt, code,
                 parts);
    return true;
  }
  const auto definition = definition_of(language);
  if (definition.isValid())
    mark_all(definition, code, parts);
  return definition.isValid();
}

static_assert(std::is_same_v<decltype(waymark_highlight), HighlightCode>);

} // namespace waymark

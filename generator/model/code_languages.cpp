#include "model/code_languages.hpp"

#include <array>

namespace waymark {
namespace {

constexpr std::array languages = {
    CodeLanguage{"Bash", "Bash", "bash sh shell ksh ash"},
    CodeLanguage{"C", "C", "c h"},
    CodeLanguage{"C#", "C#", "csharp cs c# dotnet"},
    CodeLanguage{"C++", "C++", "cpp c++ cc cxx hpp"},
    CodeLanguage{"CMake", "CMake", "cmake"},
    CodeLanguage{"", console_definition,
                 "console shell-session shellsession sh-session bash-session terminal"},
    CodeLanguage{"CSS", "CSS", "css"},
    CodeLanguage{"CSV", "", "csv tsv"},
    CodeLanguage{"Diff", "Diff", "diff patch"},
    CodeLanguage{"Dockerfile", "Dockerfile", "dockerfile docker containerfile"},
    CodeLanguage{"Elixir", "Elixir", "elixir ex exs"},
    CodeLanguage{"Go", "Go", "go golang"},
    CodeLanguage{"GraphQL", "GraphQL", "graphql gql"},
    CodeLanguage{"Graphviz", "dot", "dot graphviz gv"},
    CodeLanguage{"Groovy", "Groovy", "groovy gradle jenkinsfile"},
    CodeLanguage{"Haskell", "Haskell", "haskell hs"},
    CodeLanguage{"HCL", "Terraform", "hcl terraform tf tfvars"},
    CodeLanguage{"HTML", "HTML", "html htm xhtml"},
    CodeLanguage{"INI", "INI Files", "ini cfg conf editorconfig"},
    CodeLanguage{"Java", "Java", "java"},
    CodeLanguage{"JavaScript", "JavaScript", "javascript js mjs cjs node"},
    CodeLanguage{"Jinja", "Django HTML Template", "jinja jinja2 j2 django"},
    CodeLanguage{"JSON", "JSON", "json jsonc json5 jsonl ndjson"},
    CodeLanguage{"JSX", "JavaScript React (JSX)", "jsx"},
    CodeLanguage{"Julia", "Julia", "julia jl"},
    CodeLanguage{"Kotlin", "Kotlin", "kotlin kt kts"},
    CodeLanguage{"LaTeX", "LaTeX", "latex tex"},
    CodeLanguage{"Lua", "Lua", "lua"},
    CodeLanguage{"Makefile", "Makefile", "makefile make mk"},
    CodeLanguage{"Markdown", "Markdown", "markdown md"},
    CodeLanguage{"Nix", "Nix", "nix"},
    CodeLanguage{"Perl", "Perl", "perl pl"},
    CodeLanguage{"PHP", "PHP/PHP", "php"},
    CodeLanguage{"PowerShell", "PowerShell", "powershell pwsh ps1"},
    CodeLanguage{"Properties", "Java Properties", "properties dotenv env"},
    CodeLanguage{"Protobuf", "Protobuf", "protobuf proto"},
    CodeLanguage{"Python", "Python", "python py python3 py3 pyspark"},
    CodeLanguage{"", python_console_definition, "pycon python-repl doctest"},
    CodeLanguage{"R", "R Script", "r rscript"},
    CodeLanguage{"Ruby", "Ruby", "ruby rb"},
    CodeLanguage{"Rust", "Rust", "rust rs"},
    CodeLanguage{"Scala", "Scala", "scala sc sbt"},
    CodeLanguage{"SCSS", "SCSS", "scss sass"},
    CodeLanguage{"SQL", "SQL", "sql bigquery snowflake tsql sparksql duckdb sqlite dbt"},
    CodeLanguage{"SQL", "SQL (MySQL)", "mysql mariadb"},
    CodeLanguage{"SQL", "SQL (Oracle)", "plsql oracle"},
    CodeLanguage{"SQL", "SQL (PostgreSQL)", "postgresql postgres pgsql psql plpgsql redshift"},
    CodeLanguage{"Swift", "Swift", "swift"},
    CodeLanguage{"", "", "text txt plain plaintext none nohighlight output log"},
    CodeLanguage{"TOML", "TOML", "toml"},
    CodeLanguage{"TSX", "TypeScript React (TSX)", "tsx"},
    CodeLanguage{"TypeScript", "TypeScript", "typescript ts mts cts"},
    CodeLanguage{"XML", "XML", "xml svg xsd pom"},
    CodeLanguage{"YAML", "YAML", "yaml yml"},
    CodeLanguage{"Zsh", "Zsh", "zsh"},
};

// Calls visit for each name until it returns true.
template <typename Visit>
bool any_name(const CodeLanguage &language, Visit visit) {
  for (auto rest = language.names; !rest.empty();) {
    const auto name = rest.substr(0, rest.find(' '));
    if (visit(name))
      return true;
    rest.remove_prefix(std::min(name.size() + 1, rest.size()));
  }
  return false;
}

} // namespace

const CodeLanguage *find_code_language(std::string_view name) {
  for (const auto &language : languages)
    if (any_name(language, [&](std::string_view each) { return each == name; }))
      return &language;
  return nullptr;
}

std::string_view code_label(std::string_view name, const Wording &words) {
  const auto *language = find_code_language(name);
  if (!language)
    return name;
  if (language->definition == console_definition)
    return word(words, "code.console");
  if (language->definition == python_console_definition)
    return word(words, "code.python_console");
  return language->label;
}

std::vector<std::string> code_language_names() {
  std::vector<std::string> names;
  for (const auto &language : languages)
    any_name(language, [&](std::string_view name) {
      names.emplace_back(name);
      return false;
    });
  return names;
}

} // namespace waymark

#include "check/rubric/describe_rubric.hpp"

#include "check/rubric/criteria.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace waymark {
namespace {

constexpr std::string_view head =
    "# How a project is judged\n\n"
    "<!-- Written by the tests from generator/check/rubric/criteria.cpp: UPDATE_GOLDEN=1 -->\n\n"
    "`waymark check` reads each project as a recruiter and as a hiring engineer do, prints a score of 100, "
    "and "
    "what to\nwrite next, the most worth first:\n\n"
    "    Market intelligence: 61 of 100 (rubric ai)\n"
    "      +8  data.volume: say how much data, with a unit\n\n"
    "None of it is a warning, and `--strict` does not fail on it. The project's `kind` chooses the column of "
    "weights. The\nscore is the weight of what is answered as a share of what is asked, rounded down; where "
    "several things are wanted,\neach counts its part. Evidence that can be opened (numbers with a link or "
    "file, "
    "code, pictures, a demo) outweighs\nprose. A picture or video counts where it lies beside `index.md` and "
    "has "
    "words. A link counts where it is `https` and\nits host is no example; in a project with `sample: true` "
    "examples count too.\n\n";

constexpr std::string_view tuning =
    "## Tuning\n\n"
    "`rubric:` in `content/site.yaml` gives a criterion another weight, in all five columns; 0 switches it "
    "off:\n\n"
    "    rubric:\n      demo: 0\n      cost: 8\n\n"
    "## Of a planned project\n\n"
    "is asked only what can be known before it is built; of `evaluation` the set and the measure. Not "
    "asked:\n";

} // namespace

std::string describe_rubric() {
  std::string text(head);
  text += fmt::format("| criterion | question | key: what to write | {} |\n", fmt::join(rubric_names, " | "));
  text += "|---|---|---|--:|--:|--:|--:|--:|\n";
  for (const auto &each : criteria())
    text += fmt::format("| `{}` | {} | `{}`: {} | {} |\n", each.name, each.question, each.key, each.advice,
                        fmt::join(each.weights, " | "));
  text += "\n";
  text += tuning;
  std::string_view comma;
  for (const auto &each : criteria())
    if (each.while_planned == Criterion::WhilePlanned::not_asked) {
      text += fmt::format("{}`{}`", comma, each.name);
      comma = ", ";
    }
  return text + ".\n";
}

} // namespace waymark

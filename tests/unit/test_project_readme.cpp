// `waymark readme`: what is written, that it is sound Markdown, and over what it is never written.
#include "build/write_readme.hpp"
#include "catch.hpp"
#include "markdown/parse_markdown.hpp"
#include "markdown/plain_text.hpp"
#include "markdown/walk.hpp"
#include "render/readme/gfm_text.hpp"
#include "temporary_folder.hpp"

using namespace waymark;

namespace {

void write_portfolio(const TemporaryFolder &folder) {
  folder.write("content/site.yaml", "name: Ada Example\nrole: Data engineer\nsummary: I build pipelines.\n"
                                    "base_url: https://ada.example.net/folio/\n");
  folder.write("content/projects/rail/architecture.dot", "digraph { source -> lake }\n");
  folder.write("content/projects/rail/proof.csv", "a\n");
  folder.write("content/projects/rail/index.md", R"md(---
title: Rail delays
summary: Every train movement, queryable in ten seconds.
kind: data
status: live
problem: Corrections arrive late, and nobody could say which minutes were wrong.
outcome: Dispatchers see a delay before the passengers do.
metrics:
  - {label: "Delay, 95th | percentile", value: 9.6 s, before: 4 min, how: event time against commit time, evidence: proof.csv}
  - {label: Rows lost, value: "0", how: "count(*) = count(distinct id)", evidence: "https://code.example.net/q?a=(1)"}
stack: [Kafka, dbt]
data:
  volume: 2 GB a day
  sources:
    - {name: Movements, form: JSON_lines, volume: 9 million a day}
tradeoffs:
  - {chose: merge on read, over: rewriting partitions, because: Corrections touch 4% of rows., cost: Reads are slower.}
  - {chose: "*one* topic", over: many}
transformations: ["# of late rows is counted", "1. then merged"]
quality:
  - {check: One row for each key, rule: "count(*) = 1", on_failure: stop}
run: make run
failures:
  - {what: A clock ran backwards., learned: Trust the broker.}
links: {repo: "https://github.com/ada/rail"}
---
See [the proof](proof.csv).
)md");
}

BuildReport readme_of(const TemporaryFolder &folder, const ReadmeRequest &request) {
  SiteOptions options;
  options.root = folder.path();
  options.date = parse_date("2026-11-28");
  options.worker_program = WAYMARK_WORKER;
  return write_readme(options, request, Colour::never);
}

Document parsed(const std::string &text) {
  Diagnostics diagnostics;
  auto document = parse_markdown("README.md", text, {}, diagnostics);
  CHECK(diagnostics.all().empty());
  return document;
}

std::vector<std::string> headings_of(const Document &document) {
  std::vector<std::string> texts;
  for_each_block(document, [&](const Block &block) {
    if (block.kind == BlockKind::heading)
      texts.push_back(plain_text(block));
  });
  return texts;
}

std::vector<std::string> cells_of(const Document &document) {
  std::vector<std::string> texts;
  for_each_block(document, [&](const Block &block) {
    if (block.kind == BlockKind::cell)
      texts.push_back(plain_text(block));
  });
  return texts;
}

std::vector<std::string> addresses_of(const Document &document) {
  std::vector<std::string> addresses;
  for_each_inline(document, [&](const Inline &each) {
    if (each.kind == InlineKind::link)
      addresses.push_back(each.destination);
  });
  return addresses;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("a project's README says what its page says", "[readme]") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  const auto report = readme_of(folder, {});
  CHECK(report.diagnostics == "");
  CHECK(report.summary == R"md(# Rail delays

Every train movement, queryable in ten seconds.

## Problem

Corrections arrive late, and nobody could say which minutes were wrong.

## Outcome

Dispatchers see a delay before the passengers do.

| Figure | Value | Before | How it was measured | Evidence |
|---|---|---|---|---|
| Delay, 95th \| percentile | 9.6 s | 4 min | event time against commit time | [evidence](https://ada.example.net/folio/projects/rail/proof.csv) |
| Rows lost | 0 | | count(\*) = count(distinct id) | [evidence](<https://code.example.net/q?a=(1)>) |

## Architecture

<picture>
  <source media="(prefers-color-scheme: dark)" srcset="https://ada.example.net/folio/projects/rail/diagram-dark.svg">
  <img alt="Architecture of Rail delays" src="https://ada.example.net/folio/projects/rail/diagram-light.svg">
</picture>

<details>
<summary>The diagram in words</summary>

- Parts: source; lake.
- source leads to lake.

</details>

## Stack

- Kafka
- dbt

## Decisions

- **merge on read** over rewriting partitions. Corrections touch 4% of rows. *The price:* Reads are slower.
- **\*one\* topic** over many.

## Data

- Volume: 2 GB a day

| Source | Form | Volume |
|---|---|---|
| Movements | JSON_lines | 9 million a day |

## Transformations

- \# of late rows is counted
- 1\. then merged

## Quality

| Check | Rule | On failure |
|---|---|---|
| One row for each key | count(\*) = 1 | stop |

## Run it

```sh
make run
```

## What failed

- A clock ran backwards. *Learned:* Trust the broker.

## Links

- [The project's page](https://ada.example.net/folio/projects/rail/)
- [Code](https://github.com/ada/rail)
)md");
}

TEST_CASE("read back, a README has its headings in order, whole tables, and links that can be opened",
          "[readme]") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  const auto document = parsed(readme_of(folder, {"rail", {}}).summary);
  CHECK(headings_of(document) == Texts{"Rail delays", "Problem", "Outcome", "Architecture", "Stack",
                                       "Decisions", "Data", "Transformations", "Quality", "Run it",
                                       "What failed", "Links"});
  CHECK(cells_of(document) == Texts{"Figure",
                                    "Value",
                                    "Before",
                                    "How it was measured",
                                    "Evidence",
                                    "Delay, 95th | percentile",
                                    "9.6 s",
                                    "4 min",
                                    "event time against commit time",
                                    "evidence",
                                    "Rows lost",
                                    "0",
                                    "",
                                    "count(*) = count(distinct id)",
                                    "evidence",
                                    "Source",
                                    "Form",
                                    "Volume",
                                    "Movements",
                                    "JSON_lines",
                                    "9 million a day",
                                    "Check",
                                    "Rule",
                                    "On failure",
                                    "One row for each key",
                                    "count(*) = 1",
                                    "stop"});
  CHECK(addresses_of(document) ==
        Texts{"https://ada.example.net/folio/projects/rail/proof.csv", "https://code.example.net/q?a=(1)",
              "https://ada.example.net/folio/projects/rail/", "https://github.com/ada/rail"});
}

TEST_CASE("any text comes back from Markdown as it was", "[readme]") {
  for (const std::string text : {"# no heading", "- no item", "1. no item", "12) none",
                                 "a *b* _c_ `d` [e](f) <g> ~~h~~ | i \\ & &amp;", "snake_case_name",
                                 "==", "> no quote", "!\\[x]", "+ plus", "2026. Then"}) {
    INFO(gfm_text(text));
    const auto document = parsed(gfm_text(text) + "\n");
    REQUIRE(document.blocks.size() == 1);
    CHECK(document.blocks[0].kind == BlockKind::paragraph);
    CHECK(plain_text(document.blocks[0]) == text);
  }
}

TEST_CASE("a command with a fence in it stays one block", "[readme]") {
  const auto document = parsed(gfm_fence("sh", "cat <<E\n```\nE"));
  REQUIRE(document.blocks.size() == 1);
  CHECK(document.blocks[0].text == "cat <<E\n```\nE\n");
}

TEST_CASE("an own README is refreshed, an edited or foreign one is refused", "[readme]") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  const auto file = folder.path("README.md");
  CHECK(readme_of(folder, {"rail", file}).summary == file + ": written\n");
  const auto first = folder.read("README.md");
  CHECK(readme_of(folder, {"rail", file}).summary == file + ": as it was\n");
  const auto index = folder.read("content/projects/rail/index.md");
  folder.write("content/projects/rail/index.md",
               index.substr(0, 4) + "role: Sole engineer\ncost: 3 a day\n" + index.substr(4));
  CHECK(readme_of(folder, {"rail", file}).summary == file + ": written\n");
  CHECK(folder.read("README.md") != first);
  CHECK(folder.read("README.md").find("\n## Cost\n\n3 a day\n") != std::string::npos);
  for (const auto &text : {folder.read("README.md") + "Mine.\n", "Mine.\n" + folder.read("README.md"),
                           std::string("# Mine\n"), std::string()}) {
    folder.write("README.md", text);
    const auto report = readme_of(folder, {"rail", file});
    CHECK(report.status == ExitStatus::content_errors);
    CHECK(report.diagnostics ==
          file + ": error: 'waymark readme' did not write this file, or it was edited since\n"
                 "  hint: name another file with --output, or remove this one first\n");
    CHECK(folder.read("README.md") == text);
  }
}

TEST_CASE("a project that does not exist is told with the nearest, and none of several is guessed",
          "[readme]") {
  const TemporaryFolder folder;
  write_portfolio(folder);
  CHECK(readme_of(folder, {"rial", {}}).diagnostics ==
        "waymark: there is no project 'rial'; did you mean 'rail'?\n");
  CHECK(readme_of(folder, {"weather", {}}).diagnostics ==
        "waymark: there is no project 'weather'; there are: rail\n");
  folder.write("content/projects/bus/index.md",
               "---\ntitle: Bus\nsummary: Buses.\nstatus: planned\nproblem: They are late.\n---\n");
  const auto report = readme_of(folder, {});
  CHECK(report.status == ExitStatus::wrong_use);
  CHECK(report.diagnostics == "waymark: say which project: bus, rail\n");
  CHECK(readme_of(folder, {"bus", {}}).summary ==
        "# Bus\n\nBuses.\n\n> Planned: nothing of it is built yet, and its figures are targets.\n\n"
        "## Problem\n\nThey are late.\n\n## Links\n\n"
        "- [The project's page](https://ada.example.net/folio/projects/bus/)\n");
}

// `waymark match`: three adverts against one portfolio.
#include "build/compare_advert.hpp"
#include "catch.hpp"
#include "check/advert/advert_words.hpp"
#include "check/advert/skill_names.hpp"
#include "temporary_folder.hpp"

#include <set>

using namespace waymark;

namespace {

void write_portfolio(const TemporaryFolder &folder) {
  folder.write("content/site.yaml", "name: Ada Example\nrole: Data engineer\nsummary: I build pipelines.\n"
                                    "base_url: https://ada.example.net/folio/\n");
  folder.write("content/projects/rail/index.md",
               "---\ntitle: Rail delays\nsummary: Trains.\nstatus: live\nproblem: They are late.\n"
               "stack: [Apache Kafka, dbt, PostgreSQL]\nskills: [Stream processing, Data quality]\n---\n");
  folder.write("content/projects/lake/index.md",
               "---\ntitle: Lake\nsummary: A lake.\nstatus: planned\nproblem: It is dry.\n"
               "stack: [Azure Data Factory, Azure Databricks, SQL Server, Gurobi]\n---\n");
  folder.write("content/posts/2026-11-01-late.md",
               "---\ntitle: Late rows\nsummary: Late.\ntags: [kafka, data-modelling]\n---\nText.\n");
  folder.write(
      "content/certifications.yaml",
      "certifications:\n  - {name: Microsoft Fabric Data Engineer, code: DP-700, status: planned}\n");
  folder.write(
      "content/roadmaps/plan.md",
      "# Plan\n\n## Phase 1: Learn\n\n- [ ] Deploy to Kubernetes\n- [x] Learn Terraform ✅ 2026-10-01\n");
  folder.write("content/experience.yaml", "jobs:\n  - employer: Depot\n    role: Python developer\n"
                                          "    start: 2024-01\n    achievements:\n"
                                          "      - {text: Cut the Snowflake bill by a third, evidence: "
                                          "\"https://code.example.net/bill\"}\n");
}

BuildReport match_of(const std::string &advert) {
  const TemporaryFolder folder;
  write_portfolio(folder);
  folder.write("advert.txt", advert);
  SiteOptions options;
  options.root = folder.path();
  options.date = parse_date("2026-11-28");
  auto report = compare_advert(options, folder.path("advert.txt"), Colour::never);
  CHECK(report.diagnostics == "");
  return report;
}

} // namespace

TEST_CASE("an advert in bullets is told apart: covered, claimed, missing, years, and what nobody could read",
          "[match]") {
  CHECK(match_of("# Senior data engineer\n\n"
                 "We move parcels.\n\n"
                 "- 5+ years of data engineering\n"
                 "- Kafka or another event streaming platform\n"
                 "- ADF, Databricks (Azure or GCP) and k8s\n"
                 "- Postgres and SQL Server\n"
                 "- Scala is a plus\n"
                 "- A friendly manner\n")
            .summary == R"(10 skills found in the advert, matched by the words in quotes

Covered with evidence: 3
  Stream processing (line 6: "event streaming")
    Project, live: Rail delays  https://ada.example.net/folio/projects/rail/
  Kafka (line 6: "Kafka")
    Project, live: Rail delays  https://ada.example.net/folio/projects/rail/
    Post: Late rows  https://ada.example.net/folio/posts/late/
  PostgreSQL (line 8: "Postgres")
    Project, live: Rail delays  https://ada.example.net/folio/projects/rail/

Claimed only: 5
  Azure (line 7: "Azure")
    Project, planned: Lake  https://ada.example.net/folio/projects/lake/
  Azure Data Factory (line 7: "ADF")
    Project, planned: Lake  https://ada.example.net/folio/projects/lake/
  Databricks (line 7: "Databricks")
    Project, planned: Lake  https://ada.example.net/folio/projects/lake/
  Kubernetes (line 7: "k8s")
    Roadmap, to do: Deploy to Kubernetes  https://ada.example.net/folio/roadmap/#phase-1-deploy-to-kubernetes
  SQL Server (line 8: "SQL Server")
    Project, planned: Lake  https://ada.example.net/folio/projects/lake/

Missing: 2
  GCP (line 7: "GCP")
  Scala (line 9: "Scala")

Years of experience asked for (compare them yourself)
  line 5: - 5+ years of data engineering

No known skill in these points (read them yourself)
  line 10: A friendly manner
)");
}

TEST_CASE("an advert in prose is read by its words, and common words are no products", "[match]") {
  CHECK(
      match_of(
          "You go to work by train, react to incidents and spark joy. You know Python, Snowflake, dbt and\r\n"
          "Terraform, you hold DP-700 or will soon, and you have modelled data (Data Modeling, Kimball).\r\n"
          "Gurobi would be lovely.\r\n")
          .summary == R"(7 skills found in the advert, matched by the words in quotes

Covered with evidence: 3
  dbt (line 1: "dbt")
    Project, live: Rail delays  https://ada.example.net/folio/projects/rail/
  Snowflake (line 1: "Snowflake")
    Job: Python developer, Depot  https://code.example.net/bill
  Data modelling (line 2: "Data Modeling", line 2: "Kimball")
    Post: Late rows  https://ada.example.net/folio/posts/late/

Claimed only: 4
  Python (line 1: "Python")
    Job: Python developer, Depot
  DP-700 (line 2: "DP-700")
    Certificate, planned: Microsoft Fabric Data Engineer
  Terraform (line 2: "Terraform")
    Roadmap, done: Learn Terraform  https://ada.example.net/folio/roadmap/#phase-1-learn-terraform
  Gurobi (line 3: "Gurobi")
    Project, planned: Lake  https://ada.example.net/folio/projects/lake/

Missing: nothing
)");
}

TEST_CASE("an advert in another language is read by the names of products", "[match]") {
  CHECK(
      match_of("Deine Aufgaben:\n* Datenpipelines mit Apache Kafka und dbt\n* Mindestens 3 Jahre mit Azure\n"
               "* Du sprichst fließend Deutsch\n")
          .summary == R"(3 skills found in the advert, matched by the words in quotes

Covered with evidence: 2
  Kafka (line 2: "Apache Kafka")
    Project, live: Rail delays  https://ada.example.net/folio/projects/rail/
    Post: Late rows  https://ada.example.net/folio/posts/late/
  dbt (line 2: "dbt")
    Project, live: Rail delays  https://ada.example.net/folio/projects/rail/

Claimed only: 1
  Azure (line 3: "Azure")
    Project, planned: Lake  https://ada.example.net/folio/projects/lake/

Missing: nothing

Years of experience asked for (compare them yourself)
  line 3: * Mindestens 3 Jahre mit Azure

No known skill in these points (read them yourself)
  line 4: Du sprichst fließend Deutsch
)");
}

TEST_CASE("an advert without a known skill says so", "[match]") {
  CHECK(match_of("Cook wanted.\n").summary ==
        "0 skills found in the advert, matched by the words in quotes\n\n"
        "Covered with evidence: nothing\n\nClaimed only: nothing\n\n"
        "Missing: nothing\n");
}

TEST_CASE("an advert that cannot be read is told", "[match]") {
  CHECK(compare_advert({}, "/nowhere/advert.txt", Colour::never).diagnostics ==
        "waymark: cannot read '/nowhere/advert.txt'\n");
  const TemporaryFolder folder;
  folder.write("advert.txt", "caf\xe9");
  CHECK(compare_advert({}, folder.path("advert.txt"), Colour::never).status == ExitStatus::wrong_use);
}

TEST_CASE("no skill has the name of another", "[match]") {
  std::set<std::string> names;
  for (const auto &[name, aliases] : skill_names()) {
    std::string all = std::string(name) + "|" + std::string(aliases);
    for (size_t at = 0; at < all.size();) {
      const auto end = std::min(all.find('|', at), all.size());
      std::string key;
      for (const auto &word : advert_words(all.substr(at, end - at)))
        key += word.text + " ";
      INFO(all << ": " << key);
      CHECK((key.empty() || names.insert(key).second));
      at = end + 1;
    }
  }
}

// How names are written as hashtags where plain CamelCase would misspell them.
// Why: data apart from the code; site.yaml's linkedin.hashtags goes before this table.
#pragma once
#include <string_view>

namespace waymark {

struct HashtagSpelling {
  std::string_view tag; // lower case
  std::string_view hashtag;
};

inline constexpr HashtagSpelling hashtag_spellings[] = {
    {"ai", "AI"},
    {"api", "API"},
    {"apis", "APIs"},
    {"aws", "AWS"},
    {"bi", "BI"},
    {"c#", "CSharp"},
    {"c++", "Cpp"},
    {"cdc", "CDC"},
    {"ci", "CI"},
    {"ci/cd", "CICD"},
    {"cd", "CD"},
    {"cpu", "CPU"},
    {"dag", "DAG"},
    {"dbt", "dbt"},
    {"devops", "DevOps"},
    {"dp-700", "DP700"},
    {"duckdb", "DuckDB"},
    {"elt", "ELT"},
    {"etl", "ETL"},
    {"f#", "FSharp"},
    {"finops", "FinOps"},
    {"gcp", "GCP"},
    {"github", "GitHub"},
    {"gpu", "GPU"},
    {"graphql", "GraphQL"},
    {"iot", "IoT"},
    {"javascript", "JavaScript"},
    {"json", "JSON"},
    {"llm", "LLM"},
    {"llmops", "LLMOps"},
    {"llms", "LLMs"},
    {"ml", "ML"},
    {"mlflow", "MLflow"},
    {"mlops", "MLOps"},
    {"mysql", "MySQL"},
    {"nlp", "NLP"},
    {".net", "DotNet"},
    {"nosql", "NoSQL"},
    {"openai", "OpenAI"},
    {"postgres", "PostgreSQL"},
    {"postgresql", "PostgreSQL"},
    {"pyspark", "PySpark"},
    {"pytorch", "PyTorch"},
    {"rag", "RAG"},
    {"rest", "REST"},
    {"scd", "SCD"},
    {"sla", "SLA"},
    {"slo", "SLO"},
    {"sql", "SQL"},
    {"sqlite", "SQLite"},
    {"sre", "SRE"},
    {"tensorflow", "TensorFlow"},
    {"typescript", "TypeScript"},
    {"ui", "UI"},
    {"ux", "UX"},
    {"yaml", "YAML"},
};

} // namespace waymark

// Content held in memory and loaded: what the tests of load have in common.
#pragma once
#include "diagnostic/print.hpp"
#include "load/load_content.hpp"

#include <string>

// The printed diagnostics of a run.
inline std::string printed(const waymark::Diagnostics &diagnostics, const waymark::FileReader &reader) {
  return waymark::print_diagnostics(diagnostics, [&](const std::string &file) { return reader.read(file); });
}

inline std::string printed(const waymark::Diagnostics &diagnostics, const waymark::SourceFile &file) {
  return waymark::print_diagnostics(
      diagnostics, [&](const std::string &) { return std::optional<std::string>(file.text); });
}

// The least that site.yaml needs, so that a test of another file prints that file's mistakes alone.
inline const std::string sound_site = "name: Asha Sample\nrole: Data engineer\nsummary: I build pipelines.\n"
                                      "base_url: https://example.github.io/portfolio/\n";

struct Loaded {
  waymark::Content content;
  std::string printed;
};

inline Loaded load_files(std::map<std::string, std::string> files,
                         waymark::LoadOptions::Drafts drafts = waymark::LoadOptions::Drafts::lenient) {
  files.try_emplace("content/site.yaml", sound_site);
  const waymark::MemoryReader reader(std::move(files));
  waymark::Diagnostics diagnostics;
  Loaded result;
  result.content = waymark::load_content(reader, {drafts}, diagnostics);
  result.printed = printed(diagnostics, reader);
  return result;
}

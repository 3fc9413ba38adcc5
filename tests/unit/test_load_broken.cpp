// Whole broken portfolios, one folder each in tests/broken: content/ and the exact diagnostics in
// expected.txt. UPDATE_GOLDEN=1 writes expected.txt anew; read the difference before you commit it.
#include "catch.hpp"

#include "derive/derive_site.hpp"
#include "load_text.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace waymark;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> broken_portfolios() {
  std::vector<fs::path> result;
  for (const auto &entry : fs::directory_iterator(fs::path(WAYMARK_SOURCE_DIR) / "tests" / "broken"))
    if (entry.is_directory())
      result.push_back(entry.path());
  std::ranges::sort(result);
  return result;
}

std::string diagnostics_of(const fs::path &folder) {
  const DiskReader reader(folder.string());
  Diagnostics diagnostics;
  auto content = load_content(reader, {LoadOptions::Drafts::lenient}, diagnostics);
  if (!diagnostics.has_errors()) { // what only the whole shows
    DeriveOptions options;
    options.today = *parse_date("2026-11-22");
    derive_site(std::move(content), options, diagnostics);
  }
  return printed(diagnostics, reader);
}

} // namespace

TEST_CASE("each broken portfolio prints exactly its expected.txt", "[load]") {
  const auto folders = broken_portfolios();
  REQUIRE_FALSE(folders.empty());
  for (const auto &folder : folders) {
    INFO(folder.filename().string());
    const auto text = diagnostics_of(folder);
    if (std::getenv("UPDATE_GOLDEN"))
      std::ofstream(folder / "expected.txt", std::ios::binary) << text;
    const DiskReader reader(folder.string());
    CHECK(text == reader.read("expected.txt").value_or("expected.txt is missing"));
    CHECK_FALSE(text.empty());
  }
}

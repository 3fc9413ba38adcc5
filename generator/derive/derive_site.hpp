// Content → Site: everything that is computed is computed here, without I/O and without a clock.
// Why: rendering and the Sunday drafts only show it, and both show the same.
#pragma once
#include "model/site.hpp"

namespace waymark {

struct DeriveOptions {
  enum class Drafts { leave_out, publish } drafts = Drafts::leave_out;
  enum class Future { wait, publish } future = Future::wait;
  Date today{};
  std::string base_url; // replaces the profile's where not empty
};

// Mistakes that only the whole shows (dead links, unknown ids, two pages at one address) go to the
// diagnostics.
Site derive_site(Content content, const DeriveOptions &options, Diagnostics &diagnostics);

} // namespace waymark

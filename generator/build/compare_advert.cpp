#include "build/compare_advert.hpp"

#include "build/load_site.hpp"
#include "check/advert/match_advert.hpp"
#include "text/unicode.hpp"

namespace waymark {

BuildReport compare_advert(const SiteOptions &options, const std::string &advert_file, Colour colour) {
  const auto advert = DiskReader("").read(advert_file);
  if (!advert)
    return {ExitStatus::machine_failed, "waymark: cannot read '" + advert_file + "'\n", {}};
  if (!is_valid_utf8(*advert))
    return {ExitStatus::wrong_use,
            "waymark: '" + advert_file + "' is no UTF-8 text; save the advert as plain text\n",
            {}};
  Diagnostics diagnostics;
  const auto site = load_site(DiskReader(options.root), options, diagnostics);
  if (diagnostics.has_errors())
    return {ExitStatus::content_errors, print_for(options, diagnostics, colour), {}};
  return {ExitStatus::fine, {}, match_lines(match_advert(site, *advert))};
}

} // namespace waymark
